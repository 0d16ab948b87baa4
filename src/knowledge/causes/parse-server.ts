import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any, found, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

/** Its clients name the application in a field or in the body, and its examples mount it at /parse. */
const toParse = any(
  sent("x-parse-application-id"),
  path(
    /^\/parse\/(?:classes|users|login|functions|jobs|files|sessions|roles|installations|batch|aggregate|schemas|push|config|requestPasswordReset)(?:\/|$)/,
  ),
  sentBody((said) => found(/"_ApplicationId"/.exec(said.slice(0, 4_000)))),
);
const parseCode = codeInJson("code", all(jsonWith(["code", "error"]), toParse));
const SOURCE = docs("Parse: error codes", "https://docs.parseplatform.org/rest/guide/#errors");
const objects = causesOf(anybody, SOURCE);
const login = path(/\/login$/);
const refused = json("error", /^Invalid username\/password\.$/);
const parse = vendorCodes(
  parseCode,
  text({
    en: "Parse Server answers with its error code {code}, which means this.",
    "zh-CN": "Parse Server 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const parseProven = {
  "target-already-exists": ["137", "202", "203"],
  "validation-failed": ["102", "103", "104", "105", "111", "200", "201"],
  "rate-limited": ["155"],
} as const satisfies CauseTable;

// 107 is said of values as of syntax, and 142 by validators of functions that want a login or the master key.
export const parseLikely = {
  "request-body-malformed": ["107"],
  "validation-failed": ["107", "142"],
  "auth-not-authorised": ["119"],
  "auth-invalid": ["209"],
  "auth-token-expired": ["209"],
  "record-not-found": ["205"],
  "application-error": ["141", "1"],
  "auth-missing": ["206"],
  "handler-timeout": ["124"],
} as const satisfies CauseTable;

/** What Parse Server says by the number of its error. */
export const parseServerCauses = {
  id: "parse-server",
  over: READ_BY_WORDS,
  causes: [
    objects.proven("login-wrong", "auth-invalid", [400, 404], all(code(parseCode, "101"), login, refused), {
      why: text({
        en: "User name or password is wrong, or the user has an empty ACL, which bars the login: Parse Server uses code 101 for it, as if an object were missing.",
        "zh-CN":
          "用户名或密码不对，或该用户的 ACL 为空，因而不能登录：Parse Server 用代码 101 表示，如同对象不存在。",
      }),
    }),
    objects.likely(
      "account-locked",
      "rate-limited",
      [400, 404],
      all(
        code(parseCode, "101"),
        login,
        json("error", /^Your account is locked due to multiple failed login/),
      ),
      {
        why: text({
          en: "Too many logins failed, and accountLockout of Parse Server holds this user off for the minutes that the message names.",
          "zh-CN": "登录失败次数过多，Parse Server 的 accountLockout 让该用户等待消息中写明的分钟数。",
        }),
      },
    ),
    objects.likely(
      "object-missing",
      "record-not-found",
      [400, 404],
      all(code(parseCode, "101"), not(login), not(refused)),
      {
        why: text({
          en: "No such object, or its access list does not let this user read or write it: Parse Server says both with code 101.",
          "zh-CN":
            "没有这个对象，或其访问控制列表不允许该用户读取或写入：Parse Server 对两者都返回代码 101。",
        }),
      },
    ),
    ...parse.proven(parseProven, { prefix: "parse-" }),
    ...parse.likely(parseLikely, { prefix: "parse-likely-" }),
  ],
} as const;
