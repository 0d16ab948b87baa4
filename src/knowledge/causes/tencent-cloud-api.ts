import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("腾讯云 API 3.0：返回结果", "https://cloud.tencent.com/document/api/213/30435");

const tencentCloudApiCode = codeInBody(
  /"Error"\s{0,4}:\s{0,4}\{[^{}]{0,300}?"Code"\s{0,4}:\s{0,4}"([A-Za-z.]{3,80})"/,
);
const { possible } = vendorCodes(
  tencentCloudApiCode,
  text({
    en: "The interface of Tencent Cloud gives the error code {code}, which means this.",
    "zh-CN": "腾讯云 API 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const tencentCloudApiPossible = {
  "auth-invalid": [
    "AuthFailure.SignatureFailure",
    "AuthFailure.SecretIdNotFound",
    "AuthFailure.InvalidSecretId",
    "AuthFailure.InvalidAuthorization",
    "AuthFailure.TokenFailure",
  ],
  "signed-request-expired": ["AuthFailure.SignatureExpire"],
  "auth-not-authorised": ["UnauthorizedOperation", "AuthFailure.UnauthorizedOperation"],
  "rate-limited": ["RequestLimitExceeded", "RequestLimitExceeded.UinLimitExceeded"],
  "quota-exhausted": ["LimitExceeded", "ResourceInsufficient"],
  "ip-not-allowed": ["IpInBlacklist", "IpNotInWhitelist"],
  "validation-failed": [
    "InvalidParameter",
    "InvalidParameterValue",
    "MissingParameter",
    "UnknownParameter",
    "InvalidRequest",
  ],
  "record-not-found": ["ResourceNotFound"],
  "route-not-found": ["InvalidAction", "NoSuchVersion", "NoSuchProduct", "ActionOffline"],
  "application-conflict": ["ResourceInUse"],
  "application-error": ["InternalError", "FailedOperation"],
  "feature-not-enabled": ["UnsupportedOperation", "UnsupportedRegion"],
} as const satisfies CauseTable;

/** What the interfaces of Tencent Cloud (version 3.0) say by their error code, always under 200. */
export const tencentCloudApiCauses = {
  id: "tencent-cloud-api",
  over: ["inner-status"],
  causes: [...possible(tencentCloudApiPossible, { prefix: "possible-", on: ["2xx"] })],
} as const;
