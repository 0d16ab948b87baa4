import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Dropbox: error handling", "https://developers.dropbox.com/error-handling-guide");

/** The tags of the error from the outer to the inner one, closed by dots. */
const dropboxCode = codeInBody(
  /"error_summary": ?"(?:(?:path|path_lookup|from_lookup|from_write|to|lookup_failed|reason)\/)?([a-z_]{3,40})\/(?:[a-z_]{1,30}\/)?\.{0,10}"/,
);
const { proven, likely } = vendorCodes(
  dropboxCode,
  text({
    en: "Dropbox answers with its error code {code}, which means this.",
    "zh-CN": "Dropbox 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const dropboxProven = {
  "auth-token-expired": ["expired_access_token"],
  "record-not-found": ["not_found"],
  "auth-not-authorised": ["missing_scope", "no_write_permission"],
  "rate-limited": ["too_many_requests", "too_many_write_operations"],
  "storage-full": ["insufficient_space"],
} as const satisfies CauseTable;

export const dropboxLikely = {
  "auth-invalid": ["invalid_access_token", "invalid_select_user"],
  "target-already-exists": ["conflict"],
  "auth-not-authorised": ["user_suspended", "route_access_denied", "no_permission", "access_denied"],
  "validation-failed": ["malformed_path", "disallowed_name", "not_file", "not_folder", "restricted_content"],
  "application-conflict": ["team_folder", "operation_suppressed", "shared_link_already_exists"],
  "service-stopped": ["email_unverified"],
} as const satisfies CauseTable;

/** What Dropbox says by the tags of its error; 409 is its status for all that an address can refuse. */
export const dropboxCauses = {
  id: "dropbox",
  over: ["auth", "limits", "request-body", "conflict", "named-codes", "named-reasons", "account-terms"],
  causes: [...proven(dropboxProven), ...likely(dropboxLikely, { prefix: "likely-" })],
} as const;
