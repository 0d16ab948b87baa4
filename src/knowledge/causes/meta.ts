import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Meta: error handling",
  "https://developers.facebook.com/docs/graph-api/guides/error-handling/",
);
const form = json("error.fbtrace_id", /\S/);

const metaCode = firstCode(codeInJson("error.error_subcode", form), codeInJson("error.code", form));
const { proven, likely } = vendorCodes(
  metaCode,
  text({
    en: "The message template does not exist in this language, or is not approved yet (error code {code}).",
    "zh-CN": "消息模板没有这个语言的版本，或尚未通过审核（错误代码 {code}）。",
  }),
  SOURCE,
);

export const metaProven = {
  "rate-limited": ["4", "17", "32", "613", "80001", "80002", "80004", "80007", "130429", "131048", "131056"],
  "record-not-found": ["132001"],
} as const satisfies CauseTable;

export const metaLikely = {
  "auth-token-expired": ["463"],
  "auth-invalid": ["190", "458", "459", "460", "464", "467", "102"],
  "auth-not-authorised": ["10", "200", "210", "299", "3", "131005", "131030"],
  "validation-failed": ["100", "131008", "131009", "132000", "132005", "132012"],
  "record-not-found": ["803", "33"],
  "application-error": ["1"],
  "service-overloaded": ["2", "131016"],
  "setup-required": ["133010"],
  "service-stopped": ["131031", "368"],
  "quota-exhausted": ["131042"],
  "oauth-client-registration": ["191"],
  "application-conflict": ["131047"],
  "rate-limited": ["131049"],
  "auth-missing": ["104"],
} as const satisfies CauseTable;

/** What the Graph interface of Meta says by the number of its error. */
export const metaCauses = {
  id: "meta",
  over: ["auth", "limits", "application", "request-body", "account-terms"],
  causes: [...proven(metaProven), ...likely(metaLikely, { prefix: "likely-" })],
} as const;
