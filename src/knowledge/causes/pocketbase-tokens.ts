import { code } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { fieldCode, form, nothingNamed, pocketbase, pocketbaseSays, saved } from "./pocketbase-answer.ts";

/** One word without the dots of a JWT, or another scheme than Bearer: PocketBase goes on as for a guest. */
const noJwt = sent("authorization", /^(?:(?:Bearer|Token)\s{1,4})?[A-Za-z0-9_+=/-]{1,300}$|^Basic\s/i);

const tokenWanted = pocketbase(
  /^The request requires (?:valid )?(?:admin|record|superuser|auth)[^\n]{0,60}(?:token|record)/,
);

/** Where PocketBase may take its caller for a guest without saying so. */
const asGuest = any(
  all(form, saved, nothingNamed),
  pocketbase(
    /^(?:The request requires [^\n]{0,80}token|Only (?:superusers|admins) can |The requested resource wasn't found\.)/,
  ),
);

const { proven, likely, possible } = pocketbaseSays;

/** What PocketBase says of logins and tokens. */
export const pocketbaseTokensCauses = {
  id: "pocketbase-tokens",
  over: ["pocketbase-rules", "pocketbase-records"],
  causes: [
    likely(
      "login-wrong",
      "auth-invalid",
      400,
      pocketbase(/^(?:Failed to authenticate\.|Invalid login credentials\.)$/),
      {
        why: text({
          en: "PocketBase knows no record with this identity and password, or the login with OAuth2 failed.",
          "zh-CN": "PocketBase 找不到匹配该标识和密码的记录，或 OAuth2 登录失败。",
        }),
      },
    ),
    likely("no-jwt", "auth-invalid", [400, 401, 403, 404], all(asGuest, noJwt), {
      why: text({
        en: "Authorization holds no token of PocketBase (a JWT, with or without Bearer): it reports no error and goes on as for a guest.",
        "zh-CN":
          "Authorization 中不是 PocketBase 的令牌（JWT，可带 Bearer）：它不报错，而是按未登录的访客继续处理。",
      }),
      fix: [
        text({
          en: "Send the `token` of auth-with-password or auth-refresh; PocketBase knows no Basic and no API keys.",
          "zh-CN":
            "发送 auth-with-password 或 auth-refresh 返回的 `token`；PocketBase 不支持 Basic 和 API 密钥。",
        }),
      ],
    }),
    likely("token-wanted", "auth-missing", 401, all(tokenWanted, notSent("authorization")), {
      why: text({
        en: "PocketBase wants a valid token of a record or superuser.",
        "zh-CN": "PocketBase 需要有效的记录或超级用户令牌。",
      }),
    }),
    likely(
      "token-not-known",
      "auth-invalid",
      401,
      any(all(tokenWanted, sent("authorization")), pocketbase(/^Missing or invalid authentication\.$/)),
      {
        why: text({
          en: "A token that is over, wrong, or older than its record's last change of password or e-mail counts as none for PocketBase, and this call needs one.",
          "zh-CN":
            "令牌已过期、不正确，或签发早于该记录最近一次更改密码、邮箱时，PocketBase 视为没有令牌，而这个调用需要令牌。",
        }),
        fix: [
          text({
            en: "Log in again, or call auth-refresh before the token ends; another or newly made database knows none of the old tokens.",
            "zh-CN": "重新登录，或在令牌到期前调用 auth-refresh；换过或新建的数据库不认识旧令牌。",
          }),
        ],
      },
    ),
    possible(
      "token-perhaps-over",
      "auth-token-expired",
      401,
      all(tokenWanted, sent("authorization"), not(noJwt)),
    ),
    proven(
      "login-way-off",
      "feature-not-enabled",
      [400, 403],
      pocketbase(
        /^(?:The collection is not configured to allow (?:password|OAuth2|OTP) authentication\.|Batch requests are not allowed\.)$/,
      ),
      {
        why: text({
          en: "This way is switched off in PocketBase: a way to log in stands in the collection's options, batch requests in the settings.",
          "zh-CN": "PocketBase 中没有开启这项功能：登录方式在集合的选项里，批量请求（Batch）在系统设置里。",
        }),
      },
    ),
    likely(
      "token-of-mail",
      "auth-invalid",
      400,
      any(
        pocketbase(
          /^Invalid or expired (?:verification token|password reset token|token|OTP|MFA session)\.$/,
        ),
        all(form, code(fieldCode, "validation_invalid_token", "validation_token_collection_mismatch")),
      ),
      {
        why: text({
          en: "The mail's token or one-time password is wrong, over, used, cut off or of another collection, or the MFA session is over.",
          "zh-CN":
            "邮件中的令牌或一次性密码不正确、已过期、已使用、被截断或属于其他集合，或 MFA 会话已过期。",
        }),
      },
    ),
    likely("oauth2-code", "oauth-client-registration", 400, pocketbase(/^Failed to fetch OAuth2 token\.$/), {
      why: text({
        en: "The provider did not exchange the code: it was used or is over, redirect URL or code verifier differ, or client id or secret are wrong.",
        "zh-CN":
          "提供方没有兑换授权码：码已使用或过期，重定向 URL 或 code verifier 不一致，或客户端 ID、密钥不对。",
      }),
    }),
  ],
} as const;
