import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("钉钉：错误码", "https://open.dingtalk.com/document/orgapp/error-code");

const dingtalkCode = codeInJson("code", all(json("requestid", /\S/), json("message", /\S/)));
const { likely } = vendorCodes(
  dingtalkCode,
  text({
    en: "DingTalk answers with its error code {code}, which means this.",
    "zh-CN": "钉钉返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

const ROBOT = causesOf(
  anybody,
  docs(
    "钉钉：自定义机器人安全设置",
    "https://open.dingtalk.com/document/robots/customize-robot-security-settings",
  ),
);

/** A robot's check refused the message: one code for every check, told apart by the sentence. */
const robotSays = (sentence: RegExp) => all(json("errcode", /^310000$/), json("errmsg", sentence));

export const dingtalkProven = {
  "auth-not-authorised": ["Forbidden.AccessDenied.AccessTokenPermissionDenied"],
  "rate-limited": ["Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "Forbidden.AccessDenied.QpsLimitForApi"],
  "ip-not-allowed": ["Forbidden.AccessDenied.IpNotInWhiteList"],
} as const satisfies CauseTable;

export const dingtalkLikely = {
  "auth-invalid": ["InvalidAuthentication"],
} as const satisfies CauseTable;

/** What DingTalk's interfaces say by the name of their error; the older ones speak like WeChat's. */
export const dingtalkCauses = {
  id: "dingtalk",
  over: ["auth", "limits", "chinese-words"],
  causes: [
    ...likely(dingtalkProven),
    ...likely(dingtalkLikely, { prefix: "likely-" }),
    ROBOT.likely("robot-signature", "signed-url-invalid", ["2xx"], robotSays(/sign not match/i), {
      why: text({
        en: "The robot compares sign with what it computes from timestamp and secret, and found them different; often it was percent-encoded twice.",
        "zh-CN": "机器人用 timestamp 和密钥重新计算签名，与 sign 不同；常见的是做了两次 URL 编码。",
      }),
    }),
    ROBOT.likely("robot-timestamp", "signed-request-expired", ["2xx"], robotSays(/invalid timestamp/i), {
      why: text({
        en: "The timestamp of the call and the robot's clock are more than an hour apart.",
        "zh-CN": "调用的 timestamp 与服务器时间相差超过一小时。",
      }),
    }),
    ROBOT.likely("robot-address", "ip-not-allowed", ["2xx"], robotSays(/not in whitelist/i)),
    ROBOT.likely("robot-keyword", "validation-failed", ["2xx"], robotSays(/keywords not in content/i), {
      why: text({
        en: "The message has none of the keywords that the robot was told to ask for.",
        "zh-CN": "消息中没有机器人安全设置要求的任何关键词。",
      }),
      fix: [
        text({
          en: "Put one of the keywords into the message, or change the robot's security settings.",
          "zh-CN": "在消息中加入一个关键词，或修改机器人的安全设置。",
        }),
      ],
    }),
  ],
} as const;
