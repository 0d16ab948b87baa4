import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Contentful: errors", "https://www.contentful.com/developers/docs/references/errors/");

const contentfulCode = codeInJson("sys.id", json("sys.type", /^Error$/));
const { proven, likely } = vendorCodes(
  contentfulCode,
  text({
    en: "Contentful answers with its error code {code}, which means this.",
    "zh-CN": "Contentful 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const contentfulProven = {
  "auth-invalid": ["AccessTokenInvalid"],
  "auth-not-authorised": ["AccessDenied", "InsufficientPermissions"],
  "rate-limited": ["RateLimitExceeded"],
  "validation-failed": ["InvalidQuery", "ValidationFailed", "UnresolvedLinks"],
  "application-conflict": ["VersionMismatch"],
  "request-body-malformed": ["InvalidJSON"],
} as const satisfies CauseTable;

export const contentfulLikely = {
  "record-not-found": ["NotFound", "UnknownContentType"],
  "validation-failed": ["BadRequest", "UnknownField", "MissingKey"],
  "application-error": ["ServerError"],
  "service-overloaded": ["Hibernated"],
  "auth-missing": ["Unauthorized"],
} as const satisfies CauseTable;

/** What Contentful says by the id of its error. */
export const contentfulCauses = {
  id: "contentful",
  over: ["auth", "limits"],
  causes: [...proven(contentfulProven), ...likely(contentfulLikely, { prefix: "likely-" })],
} as const;
