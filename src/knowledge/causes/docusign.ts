import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

const { likely, proven } = vendorCodes(
  codeInJson("errorCode", json("message", /\S/)),
  text({
    en: "DocuSign answers with its error code {code}, which means this.",
    "zh-CN": "DocuSign 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs(
    "DocuSign: error codes and rate limits",
    "https://developers.docusign.com/docs/esign-rest-api/esign101/error-codes/",
  ),
);
export const docusignProven = {
  "rate-limited": ["HOURLY_APIINVOCATION_LIMIT_EXCEEDED", "BURST_APIINVOCATION_LIMIT_EXCEEDED"],
} as const satisfies CauseTable;

// What is not there and what the user may not see are told alike.
export const docusignLikely = {
  "auth-not-authorised": ["ACCOUNT_NOT_AUTHORIZED_FOR_ENVELOPE"],
  "record-not-found": ["ENVELOPE_DOES_NOT_EXIST", "TEMPLATE_ID_INVALID", "ENVELOPE_NOT_IN_FOLDER"],
  "resource-locked": ["EDIT_LOCK_ENVELOPE_LOCKED"],
  "application-conflict": ["ENVELOPE_CANNOT_VOID_INVALID_STATE", "RECIPIENT_NOT_IN_SEQUENCE"],
  "validation-failed": [
    "UNKNOWN_ENVELOPE_RECIPIENT",
    "INVALID_EMAIL_ADDRESS_FOR_RECIPIENT",
    "ENVELOPE_IS_INCOMPLETE",
  ],
  "auth-invalid": ["AUTHORIZATION_INVALID_TOKEN", "PARTNER_AUTHENTICATION_FAILED"],
  "wrong-endpoint": ["USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT"],
} as const satisfies CauseTable;

/** What DocuSign says by the codes of its errors. */
export const docusignCauses = {
  id: "docusign",
  over: READ_BY_WORDS,
  causes: [...proven(docusignProven), ...likely(docusignLikely, { prefix: "likely-" })],
} as const;
