import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("智谱：错误码", "https://docs.bigmodel.cn/cn/faq/api-code");

const zhipuCode = codeInJson(
  "error.code",
  all(json("error.code", /^1[0-3]\d\d$/), json("error.message", /[\u4e00-\u9fff]/)),
);
const { proven, likely } = vendorCodes(
  zhipuCode,
  text({
    en: "Zhipu answers with its error code {code}, which means this.",
    "zh-CN": "智谱返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const zhipuProven = {
  "auth-missing": ["1001"],
  "auth-token-expired": ["1003"],
  "quota-exhausted": ["1113", "1304", "1308"],
  "rate-limited": ["1302", "1303"],
  "validation-failed": ["1210", "1213", "1214"],
} as const satisfies CauseTable;

export const zhipuLikely = {
  "auth-invalid": ["1000", "1002", "1004", "1111"],
  "service-stopped": ["1110", "1112", "1121", "1309"],
  "auth-not-authorised": ["1220"],
  "record-not-found": ["1211"],
  "validation-failed": ["1215", "1261", "1301"],
  "method-not-allowed-by-application": ["1212"],
  "service-overloaded": ["1305", "1312"],
} as const satisfies CauseTable;

/** What the models of Zhipu say by the number of their error. */
export const zhipuCauses = {
  id: "zhipu",
  over: ["auth", "limits"],
  causes: [...proven(zhipuProven), ...likely(zhipuLikely, { prefix: "likely-" })],
} as const;
