import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("阿里云 OpenAPI：公共错误码", "https://api.aliyun.com/document/Ecs/2014-05-26/errorCode");

const alibabaCloudApiCode = codeInJson("Code", all(json("RequestId", /\S/), json("Message", /\S/)));
const { likely, possible } = vendorCodes(
  alibabaCloudApiCode,
  text({
    en: "The interface of Alibaba Cloud gives the error code {code}, which means this.",
    "zh-CN": "阿里云 OpenAPI 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const alibabaCloudApiLikely = {
  "auth-invalid": [
    "InvalidAccessKeyId.NotFound",
    "InvalidAccessKeyId.Inactive",
    "InvalidAccessKeyId",
    "IncompleteSignature",
    "SignatureDoesNotMatch",
    "InvalidSecurityToken.Malformed",
    "InvalidSecurityToken.MismatchWithAccessKey",
  ],
  "auth-token-expired": ["InvalidSecurityToken.Expired"],
  "signed-request-expired": ["InvalidTimeStamp.Expired"],
  "auth-not-authorised": ["Forbidden.RAM", "NoPermission", "Forbidden.NotSupportRAM"],
  "rate-limited": ["Throttling", "Throttling.User", "Throttling.Api"],
  "quota-exhausted": ["InsufficientBalance"],
  "route-not-found": ["InvalidAction.NotFound", "InvalidApi.NotFound", "InvalidVersion"],
  "application-conflict": ["SignatureNonceUsed"],
} as const satisfies CauseTable;

export const alibabaCloudApiPossible = {
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

/** What the interfaces of Alibaba Cloud say by their error code; the short message service does so under 200. */
export const alibabaCloudApiCauses = {
  id: "alibaba-cloud-api",
  over: ["auth", "limits", "not-found", "request-body"],
  causes: [
    ...likely(alibabaCloudApiLikely),
    ...possible(alibabaCloudApiPossible, { prefix: "possible-", on: ["2xx"] }),
  ],
} as const;
