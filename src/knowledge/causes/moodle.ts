import { anyCode, code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SERVICES = docs("Moodle: using web services", "https://docs.moodle.org/en/Using_web_services");
const STRINGS = docs(
  "Moodle: strings of the web services",
  "https://github.com/moodle/moodle/blob/main/public/lang/en/webservice.php",
);

const moodleCode = codeInJson(
  "errorcode",
  any(
    json("exception", /^[a-z_\\]{3,60}_exception$/),
    jsonWith(["error", "errorcode"], ["stacktrace", "debuginfo", "reproductionlink"]),
  ),
);
const webService = causesOf(anybody, SERVICES, STRINGS);
const { likely, proven, spoken } = vendorCodes(
  moodleCode,
  text({
    en: "Moodle's web service answers with the errorcode {code}, which means this.",
    "zh-CN": "Moodle 的 Web 服务返回了 errorcode {code}，它的含义就是这个。",
  }),
  SERVICES,
  STRINGS,
);

export const moodleSpoken = {
  access: {
    mechanism: "auth-not-authorised",
    codes: ["accessexception"],
    why: text({
      en: "Moodle denies access: mostly the function is not in the token's service, or the user lacks the protocol's right or is no authorised user of the service.",
      "zh-CN":
        "Moodle 拒绝访问：多半是该函数不在令牌所属的服务中，或用户没有该协议的权限，或不是该服务的授权用户。",
    }),
    fix: [
      text({
        en: "Add the function to the service (External services, Functions); give the user webservice/rest:use.",
        "zh-CN": "把该函数加入服务（外部服务 → 函数），并给用户 webservice/rest:use 权限。",
      }),
    ],
  },
  "token-unknown": {
    mechanism: "auth-invalid",
    codes: ["invalidtoken"],
    why: text({
      en: "Moodle knows no such token: it is empty or wrong, is of another site, or was deleted (Moodle deletes expired tokens).",
      "zh-CN":
        "Moodle 中没有这个令牌：令牌为空或有误，属于另一个站点，或已删除（过期的令牌会被 Moodle 删除）。",
    }),
  },
  off: {
    mechanism: "feature-not-enabled",
    codes: ["enablewsdescription", "servicenotavailable", "cannotcreatetoken"],
    why: text({
      en: "Moodle: web services are off, the service is missing or disabled, the function is not open to AJAX, or the user may not make a token for it.",
      "zh-CN":
        "Moodle：Web 服务未开启，该服务不存在或被停用，函数不允许通过 AJAX 调用，或用户无权为它创建令牌。",
    }),
  },
  session: {
    mechanism: "csrf-token-invalid",
    codes: ["invalidsesskey"],
    why: text({
      en: "Moodle: the sesskey sent is not that of this session, mostly because the session ended or a new login began another.",
      "zh-CN": "Moodle：发送的 sesskey 不属于当前会话；多半是会话已结束，或重新登录后换了会话。",
    }),
  },
} as const satisfies SpokenCodes;

export const moodleProven = {
  "ip-not-allowed": ["invalidiptoken"],
} as const satisfies CauseTable;

export const moodleLikely = {
  "auth-invalid": ["invalidlogin", "wrongusernamepassword", "usernamenotfound"],
  // token.php says invalidtimedtoken of the user's right to the service too, with no token in the request.
  "auth-token-expired": [
    "invalidtimedtoken",
    "servicerequireslogin",
    "passwordisexpired",
    "forcepasswordchangenotice",
  ],
  "auth-missing": ["requireloginerror"],
  "auth-not-authorised": [
    "nopermissions",
    "errorcoursecontextnotvalid",
    "missingrequiredcapability",
    "usernotconfirmed",
    "restoredaccountresetpassword",
  ],
  "record-not-found": ["invalidrecord", "invalidrecordunknown", "invalidcourseid", "unknowncourseidnumber"],
  "validation-failed": ["invalidparameter", "missingparam", "invalidextparam", "errorinvalidparam"],
  "maintenance-mode": ["sitemaintenance", "upgraderunning"],
  "application-error": [
    "invalidresponse",
    "dmlwriteexception",
    "dmlreadexception",
    "ddlexecuteerror",
    "codingerror",
  ],
} as const satisfies CauseTable;

const ON = ["2xx", "4xx", "5xx"] as const;

/** What Moodle's web services say by their errorcode, mostly under 200. */
export const moodleCauses = {
  id: "moodle",
  over: ["inner-status", "auth", "request-body", "not-found"],
  causes: [
    webService.proven("error-under-200", "error-reported-with-200", "2xx", anyCode(moodleCode), {
      why: text({
        en: "Moodle's web services answer errors with 200; `errorcode` and `message` (or `error`) say what happened.",
        "zh-CN": "Moodle 的 Web 服务出错时也返回 200；`errorcode` 和 `message`（或 `error`）说明了原因。",
      }),
    }),
    // Under 200 it is the error under 200 that is proven; what it tells of stands beside it.
    webService.likely(
      "protocol-right",
      "auth-not-authorised",
      ON,
      all(
        code(moodleCode, "accessexception"),
        json("message", /missing capability: webservice\/\w+:use|not allowed to use the \w+ protocol/),
      ),
      {
        why: text({
          en: "The user of the token lacks the capability for this protocol (webservice/rest:use for REST).",
          "zh-CN": "令牌所属的用户没有使用该协议的权限（REST 需要 webservice/rest:use）。",
        }),
        fix: [
          text({
            en: "Give a role of the user the capability that the message names (for REST webservice/rest:use), mostly in the system context.",
            "zh-CN": "给该用户的角色加上消息所指的权限（REST 为 webservice/rest:use），多半在系统上下文中。",
          }),
        ],
      },
    ),
    ...spoken(moodleSpoken, { on: ON }),
    ...proven(moodleProven, { on: ON, prefix: "proven-" }),
    ...likely(moodleLikely, { on: ON }),
  ],
} as const;
