import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Airtable: errors", "https://airtable.com/developers/web/api/errors");
const form = json("error.type", /^[A-Z_]{6,60}$/);

const airtableCode = firstCode(codeInJson("error.type", form), codeInJson("errors.*.error"));
const { proven, likely } = vendorCodes(
  airtableCode,
  text({
    en: "Airtable answers with its error code {code}, which means this.",
    "zh-CN": "Airtable 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const airtableProven = {
  "auth-not-authorised": ["INVALID_PERMISSIONS"],
  "record-not-found": ["ROW_DOES_NOT_EXIST", "TABLE_NOT_FOUND"],
  "validation-failed": [
    "INVALID_VALUE_FOR_COLUMN",
    "UNKNOWN_FIELD_NAME",
    "INVALID_MULTIPLE_CHOICE_OPTIONS",
    "INVALID_FILTER_BY_FORMULA",
    "INVALID_REQUEST_UNKNOWN",
    "INVALID_REQUEST_MISSING_FIELDS",
  ],
  "rate-limited": ["RATE_LIMIT_REACHED"],
  "quota-exhausted": ["PUBLIC_API_BILLING_LIMIT_EXCEEDED"],
} as const satisfies CauseTable;

export const airtableLikely = {
  "record-not-found": ["MODEL_ID_NOT_FOUND"],
  "auth-not-authorised": ["INVALID_PERMISSIONS_OR_MODEL_NOT_FOUND"],
  "auth-invalid": ["AUTHENTICATION_REQUIRED"],
  "validation-failed": ["INVALID_REQUEST_BODY", "VIEW_NAME_NOT_FOUND"],
  // The place in the list that `offset` names is over.
  "application-conflict": ["LIST_RECORDS_ITERATOR_NOT_AVAILABLE"],
} as const satisfies CauseTable;

/** What Airtable says by the type of its error. */
export const airtableCauses = {
  id: "airtable",
  over: ["auth", "limits"],
  causes: [...proven(airtableProven), ...likely(airtableLikely, { prefix: "likely-" })],
} as const;
