import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

const { likely, proven } = vendorCodes(
  // What the plan does not reach comes with the code of a wrong parameter and a status of its own.
  codeInJson(
    "code",
    all(
      jsonWith(["status", "code", "message"]),
      json("status", /^error$/),
      not(all(status(426), json("code", /^parameterInvalid$/))),
    ),
  ),
  text({
    en: "NewsAPI answers with its error code {code}, which means this.",
    "zh-CN": "NewsAPI 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("NewsAPI: errors", "https://newsapi.org/docs/errors"),
);
export const newsapiProven = {
  "auth-invalid": ["apiKeyInvalid"],
  "auth-missing": ["apiKeyMissing"],
  "auth-not-authorised": ["apiKeyDisabled"],
  "quota-exhausted": ["apiKeyExhausted"],
  "validation-failed": ["parameterInvalid", "parametersMissing", "sourcesTooMany", "sourceDoesNotExist"],
} as const satisfies CauseTable;

export const newsapiLikely = {
  "feature-not-enabled": ["maximumResultsReached"],
  // The plan decides, and by the Origin of the browser.
  "cors-origin-not-allowed": ["corsNotAllowed"],
  "quota-exhausted": ["rateLimited"],
} as const satisfies CauseTable;

/** What NewsAPI says by the codes of its errors. */
export const newsapiCauses = {
  id: "newsapi",
  over: READ_BY_WORDS,
  causes: [...proven(newsapiProven), ...likely(newsapiLikely, { prefix: "likely-" })],
} as const;
