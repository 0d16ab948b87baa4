import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Zendesk: errors", "https://developer.zendesk.com/api-reference/introduction/requests/");

const zendeskCode = codeInJson("error", json("description", /\S/));
const AUTH = docs(
  "Zendesk: security and authentication",
  "https://developer.zendesk.com/api-reference/introduction/security-and-auth/",
);
const access = causesOf(anybody, AUTH);
const { likely } = vendorCodes(
  zendeskCode,
  text({
    en: "Zendesk answers with its error code {code}, which means this.",
    "zh-CN": "Zendesk 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

/** RFC 6750's sentence without its comma, at Zendesk's addresses. */
const bearerRefused = all(
  path(/\/api\/v2\//),
  sent("authorization", /^Bearer\s/i),
  json("error", /^invalid_token$/),
  json(
    "error_description",
    /^The access token provided is expired, revoked, malformed or invalid for other reasons\.$/,
  ),
);

export const zendeskLikely = {
  "record-not-found": ["RecordNotFound"],
  "route-not-found": ["InvalidEndpoint"],
  "validation-failed": ["RecordInvalid", "RecordValidation"],
  "rate-limited": ["APIRateLimitExceeded", "TooManyRequests"],
  "application-conflict": ["UpdateConflict"],
  "target-already-exists": ["DuplicateValue"],
} as const satisfies CauseTable;

/** What Zendesk says by the word of its error. */
export const zendeskCauses = {
  id: "zendesk",
  over: ["auth", "limits", "named-reasons", "auth-words"],
  causes: [
    access.likely("api-token-as-bearer", "auth-scheme-wrong", 401, bearerRefused, {
      why: text({
        en: "Zendesk takes only OAuth access tokens as Bearer; an API token goes into Basic authentication with the user's email address.",
        "zh-CN": "Zendesk 的 Bearer 只接受 OAuth 访问令牌；API 令牌应与用户邮箱一起放入 Basic 认证。",
      }),
      fix: [
        text({
          en: "With an existing API token send Basic, base64 of `EMAIL/token:API_TOKEN`. Zendesk ends API tokens on 30 April 2027: move to OAuth.",
          "zh-CN":
            "已有 API 令牌时发送 Basic，内容为 `EMAIL/token:API_TOKEN` 的 base64。Zendesk 将于 2027 年 4 月 30 日停用 API 令牌，请改用 OAuth。",
        }),
      ],
    }),
    access.likely("oauth-token-refused", "auth-invalid", 401, bearerRefused, {
      why: text({
        en: "The OAuth token is unknown, expired or revoked, or belongs to another Zendesk account.",
        "zh-CN": "该 OAuth 令牌未知、已过期或已撤销，或属于另一个 Zendesk 账户。",
      }),
    }),
    access.likely("login-wrong", "auth-invalid", 401, json("error", /^Couldn't authenticate you$/), {
      why: text({
        en: "Zendesk refuses user and password or API token: a wrong value, `/token` missing after the email, a token deactivated (30 days unused), or this access is switched off.",
        "zh-CN":
          "Zendesk 不接受用户名与密码或 API 令牌：值有误，邮箱后缺少 `/token`，令牌已停用（30 天未使用），或该访问方式已关闭。",
      }),
    }),
    // It says so where the plan lacks the page too.
    access.likely(
      "page-denied",
      "auth-not-authorised",
      403,
      json(
        "error.message",
        /^You do not have access to this page\. Please contact the account owner of this help desk/,
      ),
    ),
    ...likely(zendeskLikely, { prefix: "likely-" }),
  ],
} as const;
