import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs(
    "Auth0: standard error responses",
    "https://auth0.com/docs/libraries/common-auth0-library-authentication-errors",
  ),
);

/** What Auth0 says by the code of its error. */
export const auth0Causes = {
  id: "auth0",
  over: ["auth", "limits"],
  causes: [
    proven("scope-missing", "auth-not-authorised", 403, json("errorCode", /^insufficient_scope$/), {
      why: text({
        en: "The token of Auth0's management interface lacks the scope that message names.",
        "zh-CN": "Auth0 管理接口的令牌缺少 message 中写明的作用域。",
      }),
    }),
    proven(
      "person-unknown",
      "record-not-found",
      404,
      json("errorCode", /^inexistent_(?:user|client|connection|role|organization)/),
    ),
    proven("limit-reached", "rate-limited", 429, json("errorCode", /^too_many_requests$/), {
      why: text({
        en: "The limit of Auth0's interface is reached: x-ratelimit-reset says when it begins anew.",
        "zh-CN": "达到了 Auth0 接口的限额：x-ratelimit-reset 写明何时重新开始。",
      }),
    }),
    proven(
      "password-wrong",
      "auth-invalid",
      [400, 401, 403],
      all(
        json("error", /^(?:invalid_grant|access_denied|invalid_user_password)$/),
        json(
          "error_description",
          /^Wrong email or password|^Wrong (?:username|phone number|email|verification)/,
        ),
      ),
    ),
    likely("login-locked", "rate-limited", [401, 403, 429], json("error", /^too_many_(?:attempts|logins)$/), {
      why: text({
        en: "Auth0's protection against guessing has blocked the account or the address after failed logins.",
        "zh-CN": "多次登录失败后，Auth0 的防猜测保护锁定了该账户或地址。",
      }),
    }),
    likely("second-factor", "auth-not-authorised", [401, 403], json("error", /^mfa_required$/), {
      why: text({
        en: "The first login step was accepted; a second factor is wanted (mfa_token goes on with it).",
        "zh-CN": "第一步登录已通过，还需要第二因素（用 mfa_token 继续）。",
      }),
    }),
  ],
} as const;
