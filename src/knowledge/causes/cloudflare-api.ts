import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Cloudflare API", "https://developers.cloudflare.com/api/");

/** The envelope of its interface, and a number for each error. */
const form = all(
  jsonWith(["success", "errors"], ["messages", "result", "result_info"]),
  body(/"success": ?false/),
);
const cloudflareApiCode = codeInJson("errors.*.code", form);
const { likely } = vendorCodes(
  cloudflareApiCode,
  text({
    en: "Cloudflare answers with its error code {code}, which means this.",
    "zh-CN": "Cloudflare 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const cloudflareApiLikely = {
  "auth-invalid": ["10000", "9103", "1000"],
  "auth-scheme-wrong": ["6003"],
  "auth-missing": ["9106"],
  "auth-not-authorised": ["9109"],
  "route-not-found": ["7000"],
  "record-not-found": ["1001", "81044", "7003", "10007"],
  "target-already-exists": ["81057", "81058", "81053", "1061"],
  "rate-limited": ["971"],
  "validation-failed": ["1004", "9005", "10021"],
} as const satisfies CauseTable;

/** What the management interface of Cloudflare says by the number of its error. */
export const cloudflareApiCauses = {
  id: "cloudflare-api",
  over: ["auth", "limits", "request-body", "conflict", "not-found"],
  causes: [...likely(cloudflareApiLikely, { prefix: "likely-" })],
} as const;
