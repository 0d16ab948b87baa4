import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

const { likely, proven } = vendorCodes(
  firstCode(
    codeInJson("Fault.Error.*.code", json("Fault.type", /\S/)),
    codeInJson("fault.error.*.code", json("fault.type", /\S/)),
  ),
  text({
    en: "QuickBooks Online answers with its error code {code}, which means this.",
    "zh-CN": "QuickBooks Online 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs(
    "QuickBooks Online: common errors",
    "https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/handling-common-errors",
  ),
);
export const quickbooksProven = {
  "target-already-exists": ["6240", "6140"],
  "precondition-failed": ["5010"],
  "validation-failed": ["2020", "2170", "2500"],
} as const satisfies CauseTable;

export const quickbooksLikely = {
  "rate-limited": ["3001", "003001"],
  "auth-not-authorised": ["120", "3100", "003100"],
  "auth-invalid": ["3200", "003200"],
  "record-not-found": ["610"],
  "application-conflict": ["6210", "6540"],
  "service-stopped": ["6190"],
  "validation-failed": ["6000", "500"],
} as const satisfies CauseTable;

/** What QuickBooks Online says by the codes of its errors. */
export const quickbooksCauses = {
  id: "quickbooks",
  over: READ_BY_WORDS,
  causes: [...proven(quickbooksProven), ...likely(quickbooksLikely, { prefix: "likely-" })],
} as const;
