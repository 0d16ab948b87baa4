import { codeInJson } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const { likely, possible, proven } = vendorCodes(
  codeInJson("errors.*.extensions.exception.code"),
  text({
    en: "The GraphQL server names the exception {code}, which means this.",
    "zh-CN": "GraphQL 服务器给出的异常是 {code}，它的含义就是这个。",
  }),
  docs("Saleor: error handling", "https://docs.saleor.io/api-usage/error-handling"),
  docs("PyJWT: exceptions", "https://pyjwt.readthedocs.io/en/stable/api.html#exceptions"),
);

export const saleorProven = {
  "auth-token-expired": ["ExpiredSignatureError"],
} as const satisfies CauseTable;

export const saleorPossible = {
  "auth-missing": ["PermissionDenied"],
} as const satisfies CauseTable;

export const saleorLikely = {
  "auth-not-authorised": ["PermissionDenied"],
  "auth-invalid": [
    "InvalidTokenError",
    "InvalidSignatureError",
    "DecodeError",
    "InvalidAlgorithmError",
    "InvalidIssuerError",
    "InvalidAudienceError",
    "MissingRequiredClaimError",
    "InvalidKeyError",
  ],
  "validation-failed": ["GraphQLError", "QueryCostError", "ValidationError"],
  "resource-locked": ["ReadOnlyException"],
} as const satisfies CauseTable;

const ON = ["2xx", 400, 401, 403] as const;

/** What Saleor says by the Python exception that ended a query. */
export const saleorCauses = {
  id: "saleor",
  over: ["inner-status", "auth"],
  causes: [
    ...proven(saleorProven, { on: ON, prefix: "proven-" }),
    ...likely(saleorLikely, { on: ON }),
    ...possible(saleorPossible, { on: ON, prefix: "perhaps-" }),
  ],
} as const;
