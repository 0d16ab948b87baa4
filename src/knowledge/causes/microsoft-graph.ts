import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Microsoft Graph: error responses", "https://learn.microsoft.com/en-us/graph/errors");

const microsoftGraphCode = codeInJson(
  "error.code",
  any(json("error.innerError.request-id", /\S/), json("error.innererror.request-id", /\S/)),
);
const { proven, likely, spoken } = vendorCodes(
  microsoftGraphCode,
  text({
    en: "Microsoft Graph answers with its error code {code}, which means this.",
    "zh-CN": "Microsoft Graph 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);
const causes = causesOf(anybody, SOURCE);
const refused = code(microsoftGraphCode, "InvalidAuthenticationToken");

export const microsoftGraphProven = {
  "rate-limited": ["activityLimitReached", "TooManyRequests", "ApplicationThrottled"],
  "target-already-exists": ["nameAlreadyExists", "Request_MultipleObjectsWithSameKeyValue"],
  "precondition-failed": ["resourceModified"],
  "storage-full": ["quotaLimitReached"],
  "validation-failed": ["Request_UnsupportedQuery"],
  "auth-not-authorised": ["Authorization_RequestDenied"],
} as const satisfies CauseTable;

export const microsoftGraphLikely = {
  "auth-invalid": ["InvalidAuthenticationToken", "Authentication_MissingOrMalformed", "unauthenticated"],
  "auth-not-authorised": [
    "ErrorAccessDenied",
    "accessDenied",
    "Forbidden",
    "ErrorSendAsDenied",
    "notAllowed",
  ],
  "record-not-found": [
    "Request_ResourceNotFound",
    "itemNotFound",
    "ErrorItemNotFound",
    "ResourceNotFound",
    "NotFound",
    "Authorization_IdentityNotFound",
  ],
  "validation-failed": [
    "Request_BadRequest",
    "BadRequest",
    "invalidRequest",
    "ErrorInvalidIdMalformed",
    "InvalidRequest",
  ],
  "service-overloaded": ["serviceNotAvailable", "ServiceUnavailable"],
  "application-error": ["generalException"],
  "range-beyond-end": ["invalidRange"],
  "feature-not-enabled": ["notSupported"],
  // The delta token is too old: its collection has to be read anew.
  "resource-gone": ["resyncRequired", "syncStateNotFound"],
} as const satisfies CauseTable;

export const microsoftGraphSpoken = {
  "no-mailbox-online": {
    mechanism: "record-not-found",
    codes: ["MailboxNotEnabledForRESTAPI"],
    why: text({
      en: "The user has no mailbox in Exchange Online: not licensed, inactive, deleted or on-premises (error code {code}).",
      "zh-CN":
        "该用户没有 Exchange Online 邮箱：没有许可证、处于非活动状态、已删除或在本地部署（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Assign a license with Exchange Online, and wait until the mailbox is there; one on-premises must be moved.",
        "zh-CN": "分配含 Exchange Online 的许可证，等邮箱建好；本地部署的邮箱需要迁移。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Microsoft Graph says by the code of its error. */
export const microsoftGraphCauses = {
  id: "microsoft-graph",
  over: ["auth", "limits"],
  causes: [
    ...spoken(microsoftGraphSpoken),
    causes.proven(
      "token-expired",
      "auth-token-expired",
      401,
      all(refused, json("error.message", /token is expired|Lifetime validation failed/i)),
      {
        why: text({
          en: "The access token is past its time; Microsoft Graph says so.",
          "zh-CN": "访问令牌已过期，Microsoft Graph 写明了这一点。",
        }),
      },
    ),
    causes.proven(
      "token-empty",
      "auth-missing",
      401,
      all(refused, json("error.message", /^Access token is empty/)),
      {
        why: text({
          en: "No access token reached Microsoft Graph.",
          "zh-CN": "Microsoft Graph 没有收到访问令牌。",
        }),
      },
    ),
    causes.proven(
      "token-of-other-audience",
      "auth-invalid",
      401,
      all(refused, json("error.message", /Invalid audience/i)),
      {
        why: text({
          en: "The token was issued for another interface: its aud is not Microsoft Graph.",
          "zh-CN": "令牌是为另一个接口签发的：它的 aud 不是 Microsoft Graph。",
        }),
        fix: [
          text({
            en: "Ask for a token with a scope of https://graph.microsoft.com/, and look at aud in the decoded token.",
            "zh-CN": "用 https://graph.microsoft.com/ 的作用域申请令牌，并查看解码后令牌中的 aud。",
          }),
        ],
      },
    ),
    causes.proven(
      "segment-unknown",
      "route-not-found",
      [400, 404],
      all(
        any(code(microsoftGraphCode, "BadRequest"), code(microsoftGraphCode, "Request_ResourceNotFound")),
        json("error.message", /^Resource not found for the segment/),
      ),
      {
        why: text({
          en: "This part of the path is none of this version of Microsoft Graph.",
          "zh-CN": "该版本的 Microsoft Graph 没有路径中的这一段。",
        }),
        fix: [
          text({
            en: "Check the spelling, and whether the address exists in /beta alone.",
            "zh-CN": "检查拼写，以及该地址是否只存在于 /beta。",
          }),
        ],
      },
    ),
    causes.likely(
      "person-wanted",
      "auth-not-authorised",
      400,
      json("error.message", /^\/me request is only valid with delegated authentication flow/),
      {
        why: text({
          en: "The token is that of an app without a signed-in person, so /me has nobody to stand for.",
          "zh-CN": "令牌属于没有登录用户的应用，/me 因此没有所指的人。",
        }),
        fix: [
          text({
            en: "Ask for /users/{id} with this token, or sign a person in.",
            "zh-CN": "用这个令牌请求 /users/{id}，或让用户登录。",
          }),
        ],
      },
    ),
    ...proven(microsoftGraphProven),
    ...likely(microsoftGraphLikely, { prefix: "likely-" }),
  ],
} as const;
