import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("DashScope: error codes", "https://help.aliyun.com/zh/model-studio/error-code");

const dashscopeCode = codeInJson("code", all(json("request_id", /\S/), json("message", /\S/)));
const { proven, likely } = vendorCodes(
  dashscopeCode,
  text({
    en: "DashScope answers with its error code {code}, which means this.",
    "zh-CN": "DashScope 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const dashscopeProven = {
  "quota-exhausted": ["Arrearage", "AllocationQuota.FreeTierOnly"],
  "auth-invalid": ["InvalidApiKey"],
  "record-not-found": ["ModelNotFound"],
  "rate-limited": ["Throttling.RateQuota", "Throttling.BurstRate", "Throttling", "LimitRequests"],
  "feature-not-enabled": ["AccessDenied.Unpurchased"],
} as const satisfies CauseTable;

export const dashscopeLikely = {
  "auth-not-authorised": ["AccessDenied", "Model.AccessDenied", "App.AccessDenied", "Workspace.AccessDenied"],
  "validation-failed": [
    "BadRequest.TooLarge",
    "InvalidURL",
    "InvalidParameter",
    "DataInspectionFailed",
    "InvalidParameter.DataInspection",
  ],
  "handler-timeout": ["RequestTimeOut"],
  "application-error": ["InternalError", "InternalError.Algo"],
  "rate-limited": ["Throttling.AllocationQuota"],
} as const satisfies CauseTable;

/** What DashScope, the model service of Alibaba Cloud, says by the code of its error. */
export const dashscopeCauses = {
  id: "dashscope",
  over: ["auth", "limits"],
  causes: [...proven(dashscopeProven), ...likely(dashscopeLikely, { prefix: "likely-" })],
} as const;
