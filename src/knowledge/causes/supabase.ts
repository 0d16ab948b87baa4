import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Supabase Auth: error codes",
  "https://supabase.com/docs/guides/auth/debugging/error-codes",
);
const SOURCE_2 = docs(
  "Supabase Storage: error codes",
  "https://supabase.com/docs/guides/storage/debugging/error-codes",
);
const SOURCE_3 = docs(
  "Supabase Edge Functions: status codes",
  "https://supabase.com/docs/guides/functions/status-codes",
);
const { table, proven, likely } = causesOf(anybody, SOURCE, SOURCE_2, SOURCE_3);

/** Supabase Auth: beside `msg`, or in its own field of newer versions. */
const authCode = firstCode(
  codeInBody(/"code":\s{0,4}\d{3},\s{0,4}"error_code":\s{0,4}"([a-z_0-9]{4,60})"/),
  codeInField("x-sb-error-code"),
);
const storage = (pattern: RegExp) => all(body(/"statusCode":\s{0,4}"\d{3}"/), body(pattern));

/** Supabase's codes by mechanism. */
export const supabaseAuthCodes = {
  "auth-missing": ["no_authorization"],
  "auth-invalid": [
    "invalid_credentials",
    "bad_jwt",
    "refresh_token_not_found",
    "refresh_token_already_used",
    "session_not_found",
    "unexpected_audience",
    "bad_code_verifier",
  ],
  "auth-token-expired": ["session_expired", "otp_expired", "flow_state_expired"],
  "auth-not-authorised": [
    "not_admin",
    "user_banned",
    "insufficient_aal",
    "email_not_confirmed",
    "phone_not_confirmed",
    "email_address_not_authorized",
  ],
  "feature-not-enabled": [
    "signup_disabled",
    "email_provider_disabled",
    "phone_provider_disabled",
    "provider_disabled",
    "anonymous_provider_disabled",
    "otp_disabled",
    "oauth_provider_not_supported",
    "manual_linking_disabled",
    "saml_provider_disabled",
  ],
  "validation-failed": [
    "validation_failed",
    "weak_password",
    "same_password",
    "email_address_invalid",
    "captcha_failed",
    "bad_oauth_callback",
    "bad_oauth_state",
  ],
  "request-body-malformed": ["bad_json"],
  "request-body-too-large": ["request_entity_too_large"],
  "record-not-found": ["user_not_found", "identity_not_found", "mfa_factor_not_found"],
  "target-already-exists": ["user_already_exists", "email_exists", "phone_exists", "identity_already_exists"],
  "rate-limited": ["over_request_rate_limit", "over_email_send_rate_limit", "over_sms_send_rate_limit"],
  "dependency-unavailable": ["hook_timeout", "hook_timeout_after_retry", "sms_send_failed"],
  "handler-timeout": ["request_timeout"],
  "unhandled-exception": ["unexpected_failure"],
} as const satisfies CauseTable;

/** What the services of Supabase (Auth, Storage, Edge Functions) say by code or sentence. */
export const supabaseCauses = {
  id: "supabase",
  causes: [
    ...table(supabaseAuthCodes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(authCode, name),
      prefix: "auth-",
    }),
    proven(
      "provider-off",
      "feature-not-enabled",
      [400, 422],
      any(
        json("msg", /^Unsupported provider: .{0,60}not enabled/),
        json("message", /^Unsupported provider: .{0,60}not enabled/),
      ),
      {
        why: text({
          en: "This sign-in provider is not switched on in the project.",
          "zh-CN": "项目中没有开启这个登录提供方。",
        }),
        fix: [
          text({
            en: "In the dashboard open Authentication, Sign In / Providers, and switch it on with its client id and secret.",
            "zh-CN": "在控制台的 Authentication 的 Sign In / Providers 中开启它，并填写客户端 id 和密钥。",
          }),
        ],
      },
    ),
    proven(
      "object-missing",
      "record-not-found",
      [400, 404],
      storage(/"message":\s{0,4}"(?:Object|Bucket) not found"/),
      {
        why: text({
          en: "Supabase Storage has no such object or bucket, or the policies hide it; it says so under 400 too.",
          "zh-CN": "Supabase Storage 没有这个对象或存储桶，或策略把它隐藏了；它也会以 400 返回。",
        }),
        fix: [
          text({
            en: "Check bucket and path letter by letter, whether the bucket is public, and the SELECT policy on storage.objects.",
            "zh-CN": "逐字核对存储桶和路径，确认存储桶是否公开，并检查 storage.objects 上的 SELECT 策略。",
          }),
        ],
      },
    ),
    proven(
      "object-policy",
      "auth-not-authorised",
      [400, 403],
      storage(/violates row-level security policy/),
      {
        why: text({
          en: "No policy on storage.objects (storage.buckets for a new bucket) allows this write for the caller's role.",
          "zh-CN":
            "storage.objects（新建存储桶时为 storage.buckets）上没有策略允许该调用者的角色进行这次写入。",
        }),
        fix: [
          text({
            en: "Write an INSERT policy for the bucket; an upsert needs SELECT and UPDATE too.",
            "zh-CN": "为该存储桶编写 INSERT 策略；upsert 还需要 SELECT 和 UPDATE。",
          }),
        ],
      },
    ),
    proven(
      "object-too-large",
      "request-body-too-large",
      [400, 413],
      storage(/exceeded the maximum allowed size/),
      {
        why: text({
          en: "The file is larger than the bucket or the project allows.",
          "zh-CN": "文件大于存储桶或项目允许的大小。",
        }),
      },
    ),
    proven(
      "object-exists",
      "target-already-exists",
      [400, 409],
      storage(/"message":\s{0,4}"The resource already exists"/),
      {
        why: text({
          en: "An object or bucket of this name exists; without upsert Supabase Storage does not replace an object.",
          "zh-CN": "已有同名对象或存储桶；不带 upsert 时 Supabase Storage 不会覆盖对象。",
        }),
      },
    ),
    likely(
      "function-token",
      "auth-invalid",
      401,
      all(path(/\/functions\/v1\//), any(json("message", /^Invalid JWT$/), json("msg", /^Invalid JWT$/))),
      {
        why: text({
          en: "Supabase or the function's own check did not accept the token: it is no JWT, expired, of another project, or signed with a newer key (ES256) that the check does not know.",
          "zh-CN":
            "Supabase 或函数自己的检查没有接受这个令牌：不是 JWT、已过期、属于其他项目，或用检查不认识的新密钥（ES256）签名。",
        }),
        fix: [
          text({
            en: "Send the user's access token or the legacy anon key (sb_publishable_ keys are no JWT: they go into apikey). --no-verify-jwt is for functions that are public or check callers.",
            "zh-CN":
              "发送用户的访问令牌或旧版 anon 密钥（sb_publishable_ 密钥不是 JWT，应放在 apikey 中）。只有公开的函数或自行验证调用者的函数，才用 --no-verify-jwt 部署。",
          }),
        ],
      },
    ),
    likely(
      "function-token-missing",
      "auth-missing",
      401,
      all(
        path(/\/functions\/v1\//),
        any(
          json("message", /^Missing authorization header$/i),
          json("msg", /Missing authorization header$/i),
        ),
      ),
      {
        why: text({
          en: "The Edge Function checks a token before it runs, and the request carries no Authorization.",
          "zh-CN": "Edge Function 在运行前检查令牌，而请求没有带 Authorization。",
        }),
        fix: [
          text({
            en: "Send Authorization: Bearer with the legacy anon key or the user's token; for a public function or webhook deploy with --no-verify-jwt.",
            "zh-CN":
              "发送 Authorization: Bearer 加旧版 anon 密钥或用户令牌；公开的函数或 webhook 用 --no-verify-jwt 部署。",
          }),
        ],
      },
    ),
  ],
} as const;
