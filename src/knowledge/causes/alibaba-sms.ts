import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const { possible } = vendorCodes(
  codeInJson("Code", all(json("RequestId", /\S/), json("Message", /\S/))),
  text({
    en: "Alibaba Cloud SMS gives the code {code}, which means this.",
    "zh-CN": "阿里云短信服务返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("阿里云短信服务：错误码", "https://help.aliyun.com/zh/sms/developer-reference/api-error-codes"),
);

export const alibabaSmsPossible = {
  "rate-limited": ["isv.BUSINESS_LIMIT_CONTROL", "isv.DAY_LIMIT_CONTROL"],
  "quota-exhausted": ["isv.AMOUNT_NOT_ENOUGH"],
  "validation-failed": [
    "isv.SMS_SIGNATURE_ILLEGAL",
    "isv.SMS_TEMPLATE_ILLEGAL",
    "isv.MOBILE_NUMBER_ILLEGAL",
    "isv.INVALID_PARAMETERS",
    "isv.TEMPLATE_MISSING_PARAMETERS",
  ],
  "auth-not-authorised": ["isp.RAM_PERMISSION_DENY"],
  "service-stopped": ["isv.OUT_OF_SERVICE"],
  "feature-not-enabled": ["isv.PRODUCT_UN_SUBSCRIPT"],
} as const satisfies CauseTable;

/** What Alibaba Cloud SMS says by its code, under 200. */
export const alibabaSmsCauses = {
  id: "alibaba-sms",
  over: ["inner-status"],
  causes: [...possible(alibabaSmsPossible, { prefix: "possible-", on: ["2xx"] })],
} as const;
