import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Meta: error handling",
  "https://developers.facebook.com/docs/graph-api/guides/error-handling/",
);
/** Old versions send no trace, but a class of exception that no other interface names. */
const form = any(
  json("error.fbtrace_id", /\S/),
  all(
    json("error.type", /^(?:OAuthException|GraphMethodException|FacebookApiException|IGApiException)$/),
    json("error.code", /^\d{1,7}$/),
    json("error.message", /\S/),
  ),
);

/**
 * 100 stands for any parameter that is wrong, and for a right that is missing where its sentence says so. What may be
 * absent as well as hidden says "cannot be loaded due to missing permissions".
 */
const refusedInWords = all(
  form,
  json("error.code", /^100$/),
  json(
    "error.message",
    /^(?:\(#100\) )?(?:Missing permissions?\b|No permission to |Insufficient permissions?\b|Permission denied|[^\n]{0,60}(?:do|does)(?: not|n't) have (?:the )?(?:sufficient |necessary |required )?permissions?\b)/i,
  ),
);

/** Subcodes that say more than their code; any other leaves the code to speak. */
const SUBCODES = /^(?:33|458|459|460|463|464|467|492|132\d{3})$/;
const metaCode = firstCode(
  codeInJson("error.error_subcode", all(form, json("error.error_subcode", SUBCODES))),
  codeInJson("error.code", all(form, not(refusedInWords))),
);
const { proven, likely, spoken } = vendorCodes(
  metaCode,
  text({
    en: "Meta answers with its error code or subcode {code}, which means this.",
    "zh-CN": "Meta 返回了错误代码或子代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const metaProven = {
  "rate-limited": [
    "4",
    "17",
    "32",
    "613",
    "80000",
    "80001",
    "80002",
    "80003",
    "80004",
    "80005",
    "80006",
    "80007",
    "80008",
    "80009",
    "80014",
    "130429",
    "131056",
  ],
  "auth-token-expired": ["463"],
} as const satisfies CauseTable;

export const metaLikely = {
  "auth-invalid": ["190", "458", "459", "460", "464", "467", "102"],
  "auth-not-authorised": ["10", "200", "210", "294", "299", "3", "492", "131005", "131030"],
  "target-already-exists": ["506"],
  "ip-not-allowed": ["5"],
  "validation-failed": ["100", "131008", "131009", "132000", "132005", "132012"],
  "record-not-found": ["803", "33"],
  "application-error": ["1"],
  "service-overloaded": ["2", "131016"],
  "quota-exhausted": ["131042"],
  "oauth-client-registration": ["191"],
  "auth-missing": ["104"],
  // Throttled, or down for a while: Meta names both.
  "rate-limited": ["341"],
} as const satisfies CauseTable;

export const metaSpoken = {
  "hidden-from-token": {
    mechanism: "auth-not-authorised",
    codes: ["33"],
    certainty: "possible",
    why: text({
      en: "Meta says the same ({code}) of an object that is absent and of one that this token may not see.",
      "zh-CN": "对象不存在，或令牌无权查看，Meta 的说法相同（{code}）。",
    }),
  },
  "template-unknown": {
    mechanism: "record-not-found",
    codes: ["132001"],
    why: text({
      en: "The message template does not exist in this language, or is not approved yet (error code {code}).",
      "zh-CN": "消息模板没有这个语言的版本，或尚未通过审核（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Compare name and language code with the template in WhatsApp Manager, and see that its state is approved.",
        "zh-CN": "与 WhatsApp Manager 中的模板核对名称和语言代码，并确认已通过审核。",
      }),
    ],
  },
  "number-not-registered": {
    mechanism: "setup-required",
    codes: ["133010"],
    why: text({
      en: "The sending phone number is not registered for WhatsApp (error code {code}).",
      "zh-CN": "发送方电话号码没有在 WhatsApp 注册（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Register it through the number's /register endpoint.",
        "zh-CN": "通过该号码的 /register 端点注册。",
      }),
    ],
  },
  "account-restricted": {
    mechanism: "service-stopped",
    codes: ["131031", "368"],
    why: text({
      en: "Meta has locked or restricted the account, mostly for a policy violation (error code {code}).",
      "zh-CN": "Meta 锁定或限制了该账户，多半因为违反政策（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Read what was violated in Business Support Home, and ask for a review there.",
        "zh-CN": "在 Business Support Home（商务帮助主页）查看违反了什么，并在那里申请复审。",
      }),
    ],
  },
  "window-over": {
    mechanism: "application-conflict",
    codes: ["131047"],
    why: text({
      en: "The recipient last wrote more than 24 hours ago, or never (error code {code}).",
      "zh-CN": "距收件人上次发来消息已超过 24 小时，或收件人从未发来消息（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Send a template message, the only kind allowed then.",
        "zh-CN": "改发模板消息，此时只允许这一种。",
      }),
    ],
  },
  "not-delivered-by-choice": {
    mechanism: "rate-limited",
    codes: ["131049"],
    why: text({
      en: "Meta chose not to deliver this message, mostly as the recipient got enough marketing messages (error code {code}).",
      "zh-CN": "Meta 决定不投递这条消息，多半因为收件人收到的营销消息已够多（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Do not send it again at once; wait, with growing pauses.",
        "zh-CN": "不要立即重发，间隔要逐渐加长。",
      }),
    ],
  },
  "reported-as-spam": {
    mechanism: "rate-limited",
    codes: ["131048"],
    why: text({
      en: "Meta limits what this number may send, mostly as its messages were blocked or reported as spam (error code {code}).",
      "zh-CN": "Meta 限制了该号码的发送，多半因为它的消息被屏蔽或举报为垃圾信息（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Look at the number's quality in WhatsApp Manager, and write only to people who agreed to it.",
        "zh-CN": "在 WhatsApp Manager 查看号码的质量评级，只给同意接收的人发送消息。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

const { likely: says } = causesOf(anybody, SOURCE);

/** What the Graph interface of Meta says by the number of its error. */
export const metaCauses = {
  id: "meta",
  over: ["auth", "limits", "application", "request-body", "account-terms"],
  causes: [
    says("right-missing", "auth-not-authorised", ["4xx", "5xx"], refusedInWords, {
      why: text({
        en: "Meta says that a permission is missing (of the token, or of its user or page), under the code (100) that it mostly uses for a wrong parameter.",
        "zh-CN": "Meta 表示缺少权限（令牌、用户或主页的），用的却是错误代码 100，这个代码多半表示参数错误。",
      }),
      fix: [
        text({
          en: "See in Meta's Access Token Debugger which permissions the token has, and for which pages or accounts.",
          "zh-CN": "在 Meta 的访问口令调试工具中查看令牌有哪些权限，适用于哪些主页或账户。",
        }),
        text({
          en: "Of a page or business account, its owner must give the user or system user the task too.",
          "zh-CN": "如果对象是主页或商务账户，还要由所有者把相应任务分配给该用户或系统用户。",
        }),
      ],
    }),
    ...spoken(metaSpoken),
    ...proven(metaProven),
    ...likely(metaLikely, { prefix: "likely-" }),
  ],
} as const;
