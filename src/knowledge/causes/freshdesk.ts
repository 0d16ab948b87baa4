import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

const { likely } = vendorCodes(
  firstCode(
    codeInJson("errors.*.code", json("description", /^Validation failed$/)),
    codeInJson(
      "code",
      json(
        "message",
        /^(?:You have to be logged in|You are not authorized|Your account has been suspended|The [^\n]{1,80} feature)/,
      ),
    ),
  ),
  text({
    en: "Freshdesk (or another program of Freshworks) answers with its error code {code}, which means this.",
    "zh-CN": "Freshdesk（或 Freshworks 的其他产品）返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("Freshdesk: errors", "https://developers.freshdesk.com/api/#error"),
);
// The form and the codes are such as others write too.
export const freshdeskLikely = {
  "validation-failed": ["missing_field", "invalid_value", "datatype_mismatch", "invalid_field"],
  "target-already-exists": ["duplicate_value"],
  "service-stopped": ["account_suspended"],
  "auth-invalid": ["invalid_credentials"],
  "auth-not-authorised": ["access_denied", "inaccessible_value"],
  "feature-not-enabled": ["require_feature"],
} as const satisfies CauseTable;

/** What Freshdesk says by the codes of its errors. */
export const freshdeskCauses = {
  id: "freshdesk",
  over: READ_BY_WORDS,
  causes: [...likely(freshdeskLikely)],
} as const;
