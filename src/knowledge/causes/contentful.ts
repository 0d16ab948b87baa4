import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Contentful: errors", "https://www.contentful.com/developers/docs/references/errors/");

const contentfulCode = codeInJson("sys.id", json("sys.type", /^Error$/));
const { proven, likely, spoken } = vendorCodes(
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
  "validation-failed": ["InvalidQuery", "UnresolvedLinks", "UnknownField", "MissingKey"],
  "application-conflict": ["VersionMismatch"],
  "request-body-malformed": ["InvalidJSON"],
} as const satisfies CauseTable;

export const contentfulLikely = {
  "record-not-found": ["NotFound", "UnknownContentType"],
  // A value that is taken (unique) is one of its validations.
  "validation-failed": ["BadRequest", "ValidationFailed"],
  "application-error": ["ServerError"],
  "auth-missing": ["Unauthorized"],
} as const satisfies CauseTable;

export const contentfulSpoken = {
  "space-asleep": {
    mechanism: "service-stopped",
    codes: ["Hibernated"],
    why: text({
      en: "The Contentful space was put to sleep after a long time without use (error code {code}).",
      "zh-CN": "这个 Contentful 空间因长期未使用而休眠（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Ask again after some moments: the call wakes the space. If the error stays, open the space in Contentful's web app or ask its support.",
        "zh-CN":
          "稍等片刻再请求：访问会唤醒该空间。若错误仍在，再在 Contentful 的网页应用中打开它，或联系其支持团队。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Contentful says by the id of its error. */
export const contentfulCauses = {
  id: "contentful",
  over: ["auth", "limits"],
  causes: [
    ...spoken(contentfulSpoken),
    ...proven(contentfulProven),
    ...likely(contentfulLikely, { prefix: "likely-" }),
  ],
} as const;
