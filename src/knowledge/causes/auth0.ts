import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
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
const APIS = causesOf(
  anybody,
  docs("Auth0: API settings", "https://auth0.com/docs/get-started/apis/api-settings"),
  docs(
    "Auth0: application access to APIs",
    "https://auth0.com/docs/get-started/applications/application-access-to-apis-client-grants",
  ),
);

/** A sentence of Auth0 about the audience: of its token endpoint, on its error page, or sent back to the application. */
const saysOfAudience = (sentence: string): Condition =>
  any(
    all(
      json("error", /^(?:access_denied|invalid_request|unauthorized_client)$/),
      json("error_description", new RegExp(`^${sentence}`)),
    ),
    says(new RegExp(`\\b(?:access_denied|invalid_request)\\b.{0,20}\\b${sentence}`)),
    field(
      "location",
      new RegExp(
        `[?&#]error=(?:access_denied|invalid_request)&error_description=${sentence.replaceAll(" ", "(?:%20|\\+)")}`,
      ),
    ),
  );

/** What Auth0 says by the code of its error. */
export const auth0Causes = {
  id: "auth0",
  over: ["auth", "auth-words", "limits"],
  causes: [
    // It calls an API a service; also one that is registered, under another identifier (a final slash, a space).
    APIS.likely(
      "audience-unknown",
      "oauth-client-registration",
      ["3xx", 400, 401, 403],
      saysOfAudience("Service not found"),
      {
        why: text({
          en: "The tenant has no API with this identifier: Auth0 compares `audience` (or `resource`) with the registered identifiers letter by letter.",
          "zh-CN":
            "该租户中没有这个标识符的 API：Auth0 把 `audience`（或 `resource`）与登记的标识符逐字比较。",
        }),
        fix: [
          text({
            en: "Compare it with the Identifier of the API in the dashboard (Applications > APIs): http or https, final slash, stray spaces.",
            "zh-CN":
              "与控制台中该 API 的 Identifier（Applications > APIs）核对：http 还是 https、结尾的斜杠、多余的空格。",
          }),
          text({
            en: "Where the API is not there, create it with exactly this identifier, in the tenant that the address names.",
            "zh-CN": "如果没有这个 API，就在地址所指的租户中，用完全相同的标识符创建它。",
          }),
        ],
      },
    ),
    APIS.likely(
      "client-not-granted",
      "oauth-client-registration",
      ["3xx", 400, 401, 403],
      saysOfAudience("Client .{0,100}?is not authorized to access"),
      {
        why: text({
          en: "The API is there, but this application may not ask for tokens for it: it lacks the grant in Auth0.",
          "zh-CN": "这个 API 存在，但该应用不能为它申请令牌：Auth0 中缺少授权（client grant）。",
        }),
        fix: [
          text({
            en: "In the dashboard open the API, then Application Access, and allow this application: user access for a login, client access without a user.",
            "zh-CN":
              "在控制台打开该 API 的 Application Access，允许这个应用：用户登录用 User Access，没有用户时用 Client Access。",
          }),
        ],
      },
    ),
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
      fix: [
        text({
          en: "A block is lifted by the link in Auth0's e-mail, by a new password or by an administrator; a limit on logins a minute by waiting.",
          "zh-CN":
            "封锁要通过 Auth0 邮件中的链接、重设密码或由管理员解除；若是每分钟登录次数的限制，等待即可。",
        }),
      ],
    }),
    likely("second-factor", "auth-not-authorised", [401, 403], json("error", /^mfa_required$/), {
      why: text({
        en: "The first login step was accepted; a second factor is wanted (mfa_token goes on with it).",
        "zh-CN": "第一步登录已通过，还需要第二因素（用 mfa_token 继续）。",
      }),
      fix: [
        text({
          en: "Ask the user for the second factor and send it with mfa_token to /oauth/token; if none is enrolled, enrol one at /mfa/associate first.",
          "zh-CN":
            "让用户提供第二因素，连同 mfa_token 发到 /oauth/token；如果还没有登记，先在 /mfa/associate 登记。",
        }),
      ],
    }),
  ],
} as const;
