import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const CODES = docs(
  "Supabase: error codes of functions",
  "https://supabase.com/docs/guides/functions/error-codes",
);
const { proven, likely, possible, table } = causesOf(anybody, CODES);
const asBearer = sent("authorization", /^Bearer\s/i);

/**
 * The edge runtime's own code: in its field, or in a body of its two members. NOT_FOUND and RATE_LIMIT_EXCEEDED are
 * words of many interfaces, so they are read from the field alone.
 */
const own = firstCode(
  codeInField("sb-error-code", /^([A-Z][A-Z_]{3,60})$/),
  codeInBody(
    /^\{"code":"((?:BOOT|WORKER|EDGE_FUNCTION|LOAD_FUNCTION|IDLE|UNAUTHORIZED)_[A-Z_]{3,50})","message":"/,
  ),
);
const says = (...codes: readonly string[]): Condition => code(own, ...codes);
const notAJwt: Condition = says("UNAUTHORIZED_INVALID_JWT_FORMAT");
/** The check of the token as a whole failed: signature, issuer or time. */
const unverified: Condition = says("UNAUTHORIZED_ASYMMETRIC_JWT", "UNAUTHORIZED_LEGACY_JWT");
const absent: Condition = body(/^\{"code":"NOT_FOUND","message":"Requested function was not found"\}/);

export const supabaseRefusals = {
  "auth-missing": ["UNAUTHORIZED_NO_AUTH_HEADER"],
  "auth-invalid": ["UNAUTHORIZED_UNSUPPORTED_TOKEN_ALGORITHM"],
} as const satisfies CauseTable;

/** What Supabase's edge runtime says by its own codes, of a function that it could not run to its end. */
export const supabaseFunctionsCauses = {
  id: "supabase-functions",
  over: ["application", "auth", "limits", "upstream"],
  causes: [
    proven("boot-error", "app-failed-to-start", [500, 503], says("BOOT_ERROR"), {
      why: text({
        en: "The edge function did not start: a syntax error, an import or dependency that fails, or a wrong configuration.",
        "zh-CN": "Edge Function 没能启动：有语法错误、导入或依赖失败，或配置有误。",
      }),
      fix: [
        text({
          en: "Open the function's logs in the dashboard; the line of the boot names the file and the error.",
          "zh-CN": "在控制台打开该函数的日志，启动那一行会指出文件和错误。",
        }),
        text({
          en: "Run it with `supabase functions serve`; pin the versions of npm: and jsr: imports, then deploy again.",
          "zh-CN": "用 `supabase functions serve` 在本地运行；固定 npm: 和 jsr: 导入的版本，然后重新部署。",
        }),
      ],
      confirm: text({
        en: 'Log of the function: "worker boot error" with the error that follows.',
        "zh-CN": "函数日志：“worker boot error”及其后的错误。",
      }),
    }),
    proven(
      "bundle-unusable",
      "app-failed-to-start",
      [500, 503],
      says(
        "LOAD_FUNCTION_INVALID_ENTRYPOINT_PATH_ERROR",
        "LOAD_FUNCTION_UNBUNDLING_ERROR",
        "LOAD_FUNCTION_ERROR",
        "LOAD_FUNCTION_METADATA_ERROR",
      ),
      {
        why: text({
          en: "The platform could not load the deployed function.",
          "zh-CN": "平台无法加载已部署的函数。",
        }),
        fix: [
          text({
            en: "LOAD_FUNCTION_ERROR and LOAD_FUNCTION_METADATA_ERROR: call again in minutes; else deploy again with the current CLI, one at a time.",
            "zh-CN":
              "LOAD_FUNCTION_ERROR 和 LOAD_FUNCTION_METADATA_ERROR 请过几分钟再调用；其他情况用最新的 CLI 重新部署，不要同时部署两次。",
          }),
        ],
      },
    ),
    likely("thrown", "unhandled-exception", 500, says("WORKER_ERROR", "EDGE_FUNCTION_ERROR"), {
      why: text({
        en: "The function threw and nothing in it caught the error, or (EDGE_FUNCTION_ERROR) it answered with a 5xx itself.",
        "zh-CN": "函数抛出了错误而没有捕获，或（EDGE_FUNCTION_ERROR）函数自己返回了 5xx。",
      }),
      confirm: text({
        en: "Log of the function at this second: the error with its trace.",
        "zh-CN": "函数在这一刻的日志：错误及其调用栈。",
      }),
    }),
    likely(
      "resources-used-up",
      "server-out-of-resources",
      "5xx",
      says("WORKER_LIMIT", "WORKER_RESOURCE_LIMIT"),
      {
        why: text({
          en: "The function met a limit of the runtime, mostly memory or CPU time (256 MB and 2 s), and was ended.",
          "zh-CN": "函数触及了运行时的限制，多半是内存或 CPU 时间（256 MB 和 2 秒），因而被终止。",
        }),
        fix: [
          text({
            en: "Read in the function's logs which limit was met; do less per call, stream large data, move heavy work elsewhere.",
            "zh-CN": "在函数日志里看触及的是哪个限制；减少单次工作量，用流处理大数据，把繁重的工作移到别处。",
          }),
        ],
      },
    ),
    proven("silent-too-long", "handler-timeout", [500, 504], says("IDLE_TIMEOUT"), {
      why: text({
        en: "The function sent no response within the limit of 150 s.",
        "zh-CN": "函数在 150 秒的时限内没有发出响应。",
      }),
    }),
    proven(
      "not-deployed",
      "route-not-found",
      404,
      any(says("NOT_FOUND", "NOT_FOUND_FUNCTION_BLOB"), absent),
      {
        why: text({
          en: "No function of this name is deployed in the project or, just after a deploy, in this region, or its bundle is missing (NOT_FOUND_FUNCTION_BLOB).",
          "zh-CN":
            "项目里没有部署这个名字的函数（刚部署时可能是该区域还没有），或它的部署包缺失（NOT_FOUND_FUNCTION_BLOB）。",
        }),
        fix: [
          text({
            en: "Compare the name with `supabase functions list`, and deploy (again) with `supabase functions deploy`, never twice at the same time.",
            "zh-CN":
              "用 `supabase functions list` 核对地址中的名字，再用 `supabase functions deploy`（重新）部署，不要同时部署两次。",
          }),
        ],
      },
    ),
    proven("called-in-a-loop", "rate-limited", 429, says("RATE_LIMIT_EXCEEDED"), {
      why: text({
        en: "Functions call each other, or themselves, more often than the platform allows.",
        "zh-CN": "函数之间互相调用或自我调用的次数超过了平台允许的频率。",
      }),
    }),
    // One code for two faults: the field does not begin with Bearer, or what follows is no JWT, as the newer keys are none.
    proven("key-is-no-jwt", "auth-invalid", 401, all(notAJwt, asBearer), {
      why: text({
        en: "Authorization carries something that is no JWT. The newer keys (sb_publishable_…, sb_secret_…) are none: they go into apikey.",
        "zh-CN":
          "Authorization 携带的不是 JWT。新式密钥（sb_publishable_…、sb_secret_…）不是 JWT，应放在 apikey 中。",
      }),
      fix: [
        text({
          en: "Send the signed-in user's access token as Bearer, or the legacy anon key.",
          "zh-CN": "以 Bearer 发送已登录用户的访问令牌，或旧式的 anon 密钥。",
        }),
        text({
          en: "For callers without a JWT turn the check off (`verify_jwt = false`) and check the key in the function.",
          "zh-CN": "如果调用方没有 JWT，就关闭校验（`verify_jwt = false`），改在函数里检查密钥。",
        }),
      ],
    }),
    likely("not-bearer", "auth-scheme-wrong", 401, all(notAJwt, not(asBearer))),
    likely("not-verified", "auth-invalid", 401, unverified, {
      why: text({
        en: "The JWT did not pass the check: signed with another project's or an old key, changed, or expired.",
        "zh-CN": "JWT 没有通过校验：由别的项目或旧的密钥签名、被改动，或已过期。",
      }),
    }),
    possible("not-verified-as-over", "auth-token-expired", 401, unverified, {
      why: text({
        en: "An expired JWT is refused with the same code; its `exp` says when it ended.",
        "zh-CN": "过期的 JWT 会得到同样的代码；到期时间见其中的 `exp`。",
      }),
    }),
    ...table(supabaseRefusals, { certainty: "certain", when: says, on: [401] }),
  ],
} as const;
