import { body } from "../../diagnosis/condition/body.ts";
import { anyCode, code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";
import { anonymous } from "./credentials.ts";

const EXCEPTIONS = docs(
  "Frappe: exceptions.py",
  "https://github.com/frappe/frappe/blob/develop/frappe/exceptions.py",
);
const REST = docs("Frappe: REST API", "https://docs.frappe.io/framework/user/en/api/rest");
const { likely, possible } = causesOf(anybody, EXCEPTIONS, REST);

const frappeCode = codeInJson("exc_type");
const codes = vendorCodes(
  frappeCode,
  text({
    en: "Frappe (ERPNext) names the exception {code}, which means this.",
    "zh-CN": "Frappe（ERPNext）给出的异常是 {code}，它的含义就是这个。",
  }),
  EXCEPTIONS,
  REST,
);

export const frappeSpoken = {
  mandatory: {
    mechanism: "validation-failed",
    codes: ["MandatoryError", "EmptyTableError"],
    why: text({
      en: "Frappe (ERPNext): a mandatory field or table is empty. `exception` or `_server_messages` says which.",
      "zh-CN": "Frappe（ERPNext）：必填字段或子表为空。`exception` 或 `_server_messages` 写明了是哪个。",
    }),
  },
  link: {
    mechanism: "validation-failed",
    codes: ["LinkValidationError", "CancelledLinkError"],
    why: text({
      en: "Frappe (ERPNext): a link field names a document that does not exist or was cancelled.",
      "zh-CN": "Frappe（ERPNext）：链接字段指向的文档不存在或已取消。",
    }),
    fix: [
      text({
        en: "Create the named document first, or send its exact name (its ID, not its title). In place of a cancelled one name its amended version.",
        "zh-CN": "先创建所指的文档，或发送其确切的 name（即 ID，而不是标题）。已取消的文档改用其修订版。",
      }),
    ],
  },
  changed: {
    mechanism: "application-conflict",
    codes: ["TimestampMismatchError"],
    certainty: "certain",
    why: text({
      en: "Frappe (ERPNext): the document was changed after it was read, so the older copy is not saved.",
      "zh-CN": "Frappe（ERPNext）：文档在读取之后被修改过，因此不保存旧的副本。",
    }),
    fix: [
      text({
        en: "Read the document again and apply the change to it; let no two jobs write it at once.",
        "zh-CN": "重新读取文档后再修改；不要让两个任务同时写入。",
      }),
    ],
  },
  "still-linked": {
    mechanism: "application-conflict",
    codes: ["LinkExistsError"],
    why: text({
      en: "Frappe (ERPNext): another document links to this one, so it is neither deleted nor cancelled.",
      "zh-CN": "Frappe（ERPNext）：还有其他文档链接到它，因此不能删除或取消。",
    }),
  },
  submitted: {
    mechanism: "application-conflict",
    codes: ["UpdateAfterSubmitError", "DocstatusTransitionError"],
    why: text({
      en: "Frappe (ERPNext): the document's state (draft, submitted, cancelled) does not allow this change.",
      "zh-CN": "Frappe（ERPNext）：文档的状态（草稿、已提交、已取消）不允许这个修改。",
    }),
    fix: [
      text({
        en: "Of a submitted document, allow the field to change (Allow on Submit), or cancel and amend it. States go from draft to submitted to cancelled, one by one.",
        "zh-CN":
          "已提交的文档：为字段开启“提交后允许修改”（Allow on Submit），或先取消再修订（Amend）。状态只能依次从草稿到已提交，再到已取消。",
      }),
    ],
  },
  forgery: {
    mechanism: "csrf-token-invalid",
    codes: ["CSRFTokenError"],
    certainty: "certain",
    why: text({
      en: "Frappe wants the session's CSRF token with every POST, PUT, PATCH or DELETE that is made with its cookie.",
      "zh-CN": "凭会话 Cookie 发出的 POST、PUT、PATCH 和 DELETE，Frappe 都要求带上该会话的 CSRF 令牌。",
    }),
    fix: [
      text({
        en: "Send frappe.csrf_token as X-Frappe-CSRF-Token; scripts use Authorization: token KEY:SECRET and no sid cookie.",
        "zh-CN":
          "把 frappe.csrf_token 放进 X-Frappe-CSRF-Token；脚本用 Authorization: token KEY:SECRET，并且不带 sid Cookie。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

export const frappeProven = {
  "rate-limited": ["TooManyRequestsError", "RateLimitExceededError"],
} as const satisfies CauseTable;

export const frappeLikely = {
  "auth-token-expired": ["SessionExpired"],
  "target-already-exists": ["DuplicateEntryError", "UniqueValidationError", "NameError"],
  "record-not-found": ["DoesNotExistError", "PageDoesNotExistError"],
  "auth-invalid": ["AuthenticationError", "InvalidAuthorizationToken", "InvalidKeyError"],
  "auth-scheme-wrong": ["InvalidAuthorizationHeader", "InvalidAuthorizationPrefix"],
  "signed-request-expired": ["LinkExpired"],
  "validation-failed": [
    "ValidationError",
    "DataError",
    "CharacterLengthExceededError",
    "InvalidEmailAddressError",
    "InvalidPhoneNumberError",
    "InvalidStatusError",
    "CannotChangeConstantError",
    "NonNegativeError",
    "InvalidNameError",
    "InvalidColumnName",
    "InvalidDates",
    "DataTooLongException",
    "AttachmentLimitReached",
    "CircularLinkingError",
  ],
  "maintenance-mode": ["SessionStopped", "InReadOnlyMode"],
  "resource-locked": ["DocumentLockedError", "QueryTimeoutError", "QueryDeadlockError"],
  "feature-not-enabled": ["AppNotInstalledError"],
  "unsupported-media-type": ["UnsupportedMediaType"],
  "application-error": ["OutgoingEmailError"],
} as const satisfies CauseTable;

const refused = code(frappeCode, "PermissionError");
/** Frappe gives a session to guests too, and calls it so. */
const session = sent("cookie", /(?:^|;\s{0,2})sid=(?!Guest(?:;|$))[^;\s]/);
const nobody = all(anonymous, notSent("authorization"), not(session));
/** The cookies were seen: a record without them says nothing of a session. */
const cookiesSeen = any(notSent("cookie"), sent("cookie"));

const noMethod = all(
  body(/Failed to get method for command /),
  any(anyCode(frappeCode), body(/"(?:_server_messages|exception)":\s{0,4}"/)),
);
const REFUSED_417 = text({
  en: "417 is Frappe's status for a ValidationError: mostly a rule of the document or the method refused what was sent.",
  "zh-CN": "417 是 Frappe 表示 ValidationError 的状态码：多半是单据或方法的规则拒绝了所发送的内容。",
});
/** Frappe's own paths, its own use of 417, and a body that names nothing. */
const bareStatus = all(
  path(/^\/api\/(?:v\d\/)?(?:method|resource|document)\/./),
  notSent("expect"),
  not(anyCode(frappeCode)),
  not(noMethod),
);

/** What Frappe and ERPNext say by the exception that they name. */
export const frappeCauses = {
  id: "frappe",
  over: [
    "auth",
    "application",
    "request-body",
    "refusal",
    "conflict",
    "not-found",
    "status-misuse",
    "limits",
  ],
  causes: [
    ...codes.spoken(frappeSpoken),
    ...codes.proven(frappeProven, { prefix: "proven-" }),
    ...codes.likely(frappeLikely),
    likely("no-right", "auth-not-authorised", 403, all(refused, not(nobody)), {
      why: text({
        en: "Frappe: roles or user permissions of this user do not allow this, or the method is not whitelisted (or not for this HTTP method).",
        "zh-CN": "Frappe：该用户的角色或用户权限不允许这样做，或该方法未加入白名单（或不允许此 HTTP 方法）。",
      }),
      fix: [
        text({
          en: "Check role and user permissions. A method called from outside wants @frappe.whitelist() with this HTTP method in methods=.",
          "zh-CN":
            "检查角色权限和用户权限。供外部调用的方法需要 @frappe.whitelist()，其 methods= 须包含此 HTTP 方法。",
        }),
      ],
    }),
    likely("guest", "auth-missing", 403, all(refused, nobody, cookiesSeen), {
      why: text({
        en: "Neither a token nor the cookie of a session was sent, so Frappe takes the caller for Guest, who may not do this (methods can allow it with allow_guest).",
        "zh-CN":
          "请求既没有令牌，也没有会话 Cookie，所以 Frappe 把调用者当作 Guest，而 Guest 无权这样做（方法可设置 allow_guest）。",
      }),
    }),
    likely("no-method", "route-not-found", [417, 500], noMethod, {
      why: text({
        en: "Frappe found no such method: the dotted path is wrong, the app is not installed on this site, or its import fails.",
        "zh-CN": "Frappe 找不到该方法：点分路径有误、应用没有安装在这个站点，或导入失败。",
      }),
    }),
    likely("by-status", "validation-failed", 417, all(bareStatus, methodOtherThan("GET", "HEAD")), {
      why: REFUSED_417,
    }),
    possible("perhaps-no-method", "route-not-found", 417, all(bareStatus, not(path(/\/resource\//))), {
      why: text({
        en: "Frappe answers 417 to a method that it does not find too: renamed in a new version, of an app that is not installed, or misspelt.",
        "zh-CN": "找不到方法时 Frappe 也返回 417：新版本改了名、所属应用没有安装，或路径写错。",
      }),
      fix: [
        text({
          en: "Read `_server_messages` of the answer (`errors` under /api/v2), and compare the dotted path with the version that is installed.",
          "zh-CN": "查看响应中的 `_server_messages`（/api/v2 下为 `errors`），并按已安装的版本核对点分路径。",
        }),
      ],
    }),
    possible("perhaps-by-status", "validation-failed", 417, bareStatus, { why: REFUSED_417 }),
  ],
} as const;
