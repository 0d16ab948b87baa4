import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const form = all(json("type", /^error$/), json("help_url", /\/\/developers?\.box\.com\//));
const { proven, likely, spoken } = vendorCodes(
  codeInJson("code", form),
  text({
    en: "Box answers with its error code {code}, which means this.",
    "zh-CN": "Box 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs(
    "Box: common errors",
    "https://developer.box.com/guides/api-calls/permissions-and-errors/common-errors/",
  ),
);

export const boxProven = {
  "target-already-exists": ["item_name_in_use", "user_login_already_used", "user_already_collaborator"],
  "rate-limited": ["rate_limit_exceeded", "too_many_requests"],
  "storage-full": ["storage_limit_exceeded"],
  "auth-not-authorised": ["insufficient_scope", "access_denied_insufficient_permissions"],
  "request-body-too-large": ["file_size_limit_exceeded"],
  "validation-failed": [
    "item_name_invalid",
    "item_name_too_long",
    "cyclical_folder_structure",
    "invalid_limit",
    "invalid_offset",
    "invalid_collaboration_item",
    "metadata_after_file_contents",
  ],
  "content-length-required": ["length_required"],
  "cors-origin-not-allowed": ["cors_origin_not_whitelisted"],
  "method-not-allowed-by-application": ["method_not_allowed"],
} as const satisfies CauseTable;

export const boxLikely = {
  "auth-invalid": ["unauthorized"],
  "auth-not-authorised": [
    "forbidden",
    "forbidden_by_policy",
    "task_assignee_not_allowed",
    "terms_of_service_required",
    "user_email_confirmation_required",
    "password_reset_required",
  ],
  "ip-not-allowed": ["access_from_location_blocked"],
  "record-not-found": ["not_found"],
  "resource-gone": ["trashed", "session_expired"],
  // The version of a field is one of several that this vendor supports; a digest is of what came.
  "validation-failed": [
    "bad_request",
    "bad_digest",
    "invalid_api_version",
    "invalid_request_parameters",
    "invalid_upload_session_id",
    "cannot_make_collaborated_subfolder_private",
    "collaborations_not_available_on_root_folder",
  ],
  "application-conflict": [
    "conflict",
    "precondition_failed",
    "sync_state_precondition_failed",
    "folder_not_empty",
    "invalid_status",
    "sync_item_move_failure",
    "not_trashed",
    "recent_similar_comment",
    "upload_failed",
  ],
  "application-error": ["internal_server_error"],
  "service-overloaded": ["unavailable"],
} as const satisfies CauseTable;

export const boxSpoken = {
  "item-locked": {
    mechanism: "resource-locked",
    codes: ["access_denied_item_locked"],
    certainty: "certain",
    why: text({
      en: "The item is locked, and the caller may not work on it while it is ({code}).",
      "zh-CN": "该条目已被锁定，锁定期间调用者不能操作它（{code}）。",
    }),
    fix: [
      text({
        en: "Unlock the item first, or ask the one who locked it to.",
        "zh-CN": "先解锁该条目，或请锁定它的人解锁。",
      }),
    ],
  },
  "name-held": {
    mechanism: "resource-locked",
    codes: ["name_temporarily_reserved", "operation_blocked_temporary"],
    why: text({
      en: "Another operation on this item, folder or name is still running ({code}). Wait, then look whether the name is already in use before you repeat the call.",
      "zh-CN": "对该条目、文件夹或名称的另一操作仍在进行（{code}）。请稍等，重试前先查看该名称是否已被占用。",
    }),
  },
} as const satisfies SpokenCodes;

/** What Box says by the code of its error. */
export const boxCauses = {
  id: "box",
  over: ["auth", "limits", "conflict", "request-body", "named-codes", "named-reasons", "not-found"],
  causes: [...spoken(boxSpoken), ...proven(boxProven), ...likely(boxLikely, { prefix: "likely-" })],
} as const;
