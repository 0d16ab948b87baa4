import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

const clickup = vendorCodes(
  codeInJson("ECODE", json("err", /\S/)),
  text({
    en: "ClickUp answers with its error code {code}, which means this.",
    "zh-CN": "ClickUp 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("ClickUp: common errors", "https://developer.clickup.com/docs/common_errors"),
);
export const clickupLikely = {
  "auth-not-authorised": [
    "OAUTH_023",
    "OAUTH_026",
    "OAUTH_027",
    "OAUTH_029",
    "OAUTH_030",
    "OAUTH_031",
    "OAUTH_032",
    "OAUTH_033",
    "OAUTH_034",
    "OAUTH_035",
    "OAUTH_036",
    "OAUTH_037",
    "OAUTH_038",
    "OAUTH_039",
    "OAUTH_040",
    "OAUTH_041",
    "OAUTH_042",
    "OAUTH_043",
    "OAUTH_044",
    "OAUTH_045",
  ],
  "auth-invalid": ["OAUTH_019", "OAUTH_021", "OAUTH_025", "OAUTH_077"],
  "rate-limited": ["APP_002"],
} as const satisfies CauseTable;

const monday = vendorCodes(
  codeInJson("error_code", json("error_message", /\S/)),
  text({
    en: "monday.com answers with its error code {code}, which means this.",
    "zh-CN": "monday.com 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("monday.com: error handling", "https://developer.monday.com/api-reference/docs/error-handling"),
);
export const mondayPossible = {
  "auth-not-authorised": ["UserUnauthorizedException"],
  "rate-limited": ["ComplexityException"],
  "record-not-found": [
    "ResourceNotFoundException",
    "InvalidBoardIdException",
    "InvalidColumnIdException",
    "InvalidUserIdException",
  ],
  "validation-failed": [
    "ColumnValueException",
    "InvalidArgumentException",
    "CorrectedValueException",
    "ItemNameTooLongException",
    "InvalidVersionException",
  ],
  "quota-exhausted": ["ItemsLimitationException"],
} as const satisfies CauseTable;

/** What ClickUp and monday.com say by the codes of their errors. */
export const workToolsCauses = {
  id: "work-tools",
  over: READ_BY_WORDS,
  causes: [
    ...clickup.likely(clickupLikely, { prefix: "clickup-likely-" }),
    ...monday.possible(mondayPossible, { prefix: "monday-possible-", on: ["2xx", "4xx"] }),
  ],
} as const;
