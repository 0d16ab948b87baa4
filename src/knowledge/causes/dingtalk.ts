import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
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
  causes: [...likely(dingtalkProven), ...likely(dingtalkLikely, { prefix: "likely-" })],
} as const;
