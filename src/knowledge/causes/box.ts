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
  "target-already-exists": ["item_name_in_use"],
  "rate-limited": ["rate_limit_exceeded", "too_many_requests"],
  "storage-full": ["storage_limit_exceeded"],
  "auth-not-authorised": ["insufficient_scope", "access_denied_insufficient_permissions"],
  "request-body-too-large": ["file_size_limit_exceeded"],
  "validation-failed": ["item_name_invalid", "item_name_too_long", "cyclical_folder_structure"],
  "method-not-allowed-by-application": ["method_not_allowed"],
} as const satisfies CauseTable;

export const boxLikely = {
  "auth-invalid": ["unauthorized"],
  "auth-not-authorised": ["forbidden", "forbidden_by_policy"],
  "record-not-found": ["not_found"],
  "resource-gone": ["trashed"],
  "validation-failed": ["bad_request"],
  "application-conflict": ["conflict", "precondition_failed"],
  "application-error": ["internal_server_error"],
  "service-overloaded": ["unavailable"],
} as const satisfies CauseTable;

export const boxSpoken = {
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
  over: ["auth", "limits", "conflict", "request-body", "named-codes", "named-reasons"],
  causes: [...spoken(boxSpoken), ...proven(boxProven), ...likely(boxLikely, { prefix: "likely-" })],
} as const;
