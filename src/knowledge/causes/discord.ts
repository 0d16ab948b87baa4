import { codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Discord: JSON error codes",
  "https://discord.com/developers/docs/topics/opcodes-and-status-codes#json",
);

const discordCode = codeInBody(
  /"message": ?"(?:Unknown [A-Z]\w{2,20}|Missing Access|Missing Permissions|Invalid Form Body|Cannot [^"\n]{3,80}|Maximum number of [^"\n]{3,60}|The request body contains invalid JSON\.?|Request entity too large[^"\n]{0,60}|API resource is currently overloaded[^"\n]{0,60}|Invalid OAuth2 (?:access token|state)[^"\n]{0,40})", ?"code": ?(\d{5,6})\b/,
);
const { proven, likely, spoken } = vendorCodes(
  discordCode,
  text({
    en: "Discord answers with its error code {code}, which means this.",
    "zh-CN": "Discord 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const discordProven = {
  "record-not-found": [
    "10001",
    "10003",
    "10004",
    "10006",
    "10007",
    "10008",
    "10011",
    "10013",
    "10014",
    "10015",
    "10057",
  ],
  "auth-not-authorised": ["50001", "50013", "50007", "50005"],
  "validation-failed": ["50006", "50008"],
  "request-body-malformed": ["50109"],
  "request-body-too-large": ["40005"],
  "service-overloaded": ["130000"],
} as const satisfies CauseTable;

export const discordLikely = {
  // A name that was changed too often or is taken is an invalid form body as well.
  "validation-failed": ["50035"],
  "auth-invalid": ["50025"],
  "auth-not-authorised": ["40007", "50003"],
} as const satisfies CauseTable;

export const discordSpoken = {
  "interaction-over": {
    mechanism: "record-not-found",
    codes: ["10062"],
    certainty: "certain",
    why: text({
      en: "Discord does not know this interaction ({code}): mostly the first response to it came later than 3 s, or it was answered already.",
      "zh-CN": "Discord 不认识这个交互（{code}）：多半是首次响应超过了 3 秒，或已经响应过。",
    }),
    fix: [
      text({
        en: "Respond within 3 s: defer first (type 5, or 6 for components), then edit that response within 15 minutes.",
        "zh-CN": "在 3 秒内响应：先延迟响应（类型 5，组件用 6），再在 15 分钟内编辑该响应。",
      }),
    ],
  },
  "maximum-reached": {
    mechanism: "quota-exhausted",
    codes: ["30001", "30005", "30007", "30013"],
    why: text({
      en: "The maximum number of such things is reached, and Discord has a fixed one (error code {code}).",
      "zh-CN": "这类对象的数量已达 Discord 的固定上限（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Delete one that is no longer needed: a role, a webhook, a channel; a guild can be left.",
        "zh-CN": "删除一个不再需要的：角色、webhook 或频道；服务器（guild）则可退出。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

const AUTH = docs("Discord: authentication", "https://discord.com/developers/docs/reference#authentication");
const { likely: guess } = causesOf(anybody, AUTH);
/** Its refusal of credentials has no number of its own. */
const unauthorised = all(
  jsonWith(["message", "code"]),
  json("message", /^401: Unauthorized$/),
  json("code", /^0$/),
);
/** A token of a bot (its id in base64, a time, a signature) that is not announced as one. */
const botTokenAlone = sent("authorization", /^(?:Bearer )?[MNO][\w-]{22,28}\.[\w-]{6,7}\.[\w-]{27,40}$/);

/** Discord's own app sends the tokens of users bare: they have the same form. */
const ofItsOwnApp = any(
  sent("x-super-properties"),
  sent("origin", /^https:\/\/(?:\w{1,20}\.)?discord\.com$/),
);

/** What Discord says by the number of its error, beside the sentence that belongs to it. */
export const discordCauses = {
  id: "discord",
  over: ["auth", "limits"],
  causes: [
    guess("bot-not-named", "auth-scheme-wrong", 401, all(unauthorised, botTokenAlone, not(ofItsOwnApp)), {
      why: text({
        en: "The token has the form of a bot's (a user's looks the same), and Authorization does not say Bot before it.",
        "zh-CN": "令牌的格式与机器人令牌相同（用户令牌也是这种格式），而 Authorization 中它的前面没有 Bot。",
      }),
      fix: [
        text({
          en: "Send `Authorization: Bot TOKEN`; Bearer is for the tokens that OAuth2 gives out.",
          "zh-CN": "发送 `Authorization: Bot TOKEN`；Bearer 用于 OAuth2 签发的令牌。",
        }),
      ],
    }),
    ...spoken(discordSpoken),
    ...proven(discordProven),
    ...likely(discordLikely, { prefix: "likely-" }),
  ],
} as const;
