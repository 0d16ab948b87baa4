import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Backblaze B2: error handling",
  "https://www.backblaze.com/docs/cloud-storage-call-the-native-api",
);

const backblazeCode = codeInJson(
  "code",
  all(jsonWith(["code", "message", "status"]), json("code", /^[a-z_]{6,40}$/)),
);
const { proven, likely } = vendorCodes(
  backblazeCode,
  text({
    en: "Backblaze B2 answers with its error code {code}, which means this.",
    "zh-CN": "Backblaze B2 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const backblazeProven = {
  "auth-token-expired": ["expired_auth_token"],
  "auth-invalid": ["bad_auth_token"],
  "quota-exhausted": [
    "transaction_cap_exceeded",
    "download_cap_exceeded",
    "storage_cap_exceeded",
    "cap_exceeded",
  ],
  "record-not-found": ["file_not_present", "no_such_file"],
  "target-already-exists": ["duplicate_bucket_name"],
} as const satisfies CauseTable;

export const backblazeLikely = {
  "auth-not-authorised": ["unauthorized", "access_denied"],
  "record-not-found": ["not_found", "bad_bucket_id"],
  "range-beyond-end": ["range_not_satisfiable"],
} as const satisfies CauseTable;

/** What the storage of Backblaze B2 says by the code of its error. */
export const backblazeCauses = {
  id: "backblaze",
  over: ["auth", "limits"],
  causes: [...proven(backblazeProven), ...likely(backblazeLikely, { prefix: "likely-" })],
} as const;
