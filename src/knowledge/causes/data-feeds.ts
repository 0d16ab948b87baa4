import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const newsapi = vendorCodes(
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

const amadeus = vendorCodes(
  codeInJson(
    "errors.*.code",
    all(jsonWith(["errors"]), body(/"title":\s{0,4}"/), body(/"status":\s{0,4}\d{3}\b/)),
  ),
  text({
    en: "Amadeus answers with its error code {code}, which means this.",
    "zh-CN": "Amadeus 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs(
    "Amadeus: common errors",
    "https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/common-errors/",
  ),
);
// 38191 is a missing Authorization or one of another form.
export const amadeusLikely = {
  "auth-missing": ["38191"],
  "auth-scheme-wrong": ["38191"],
  "auth-token-expired": ["38192"],
  "rate-limited": ["38194"],
  "quota-exhausted": ["38195"],
  "route-not-found": ["38196"],
  "auth-invalid": ["38190", "38187"],
  "validation-failed": ["477", "32171", "425", "572"],
  "application-error": ["38189", "141"],
} as const satisfies CauseTable;

/** What interfaces of news and travel (NewsAPI, Amadeus) say by the codes of their errors. */
export const dataFeedsCauses = {
  id: "data-feeds",
  over: [
    "auth",
    "limits",
    "refusal",
    "request-body",
    "not-found",
    "conflict",
    "named-codes",
    "named-reasons",
    "account-terms",
    "auth-words",
  ],
  causes: [
    ...newsapi.proven(newsapiProven, { prefix: "newsapi-" }),
    ...newsapi.likely(newsapiLikely, { prefix: "newsapi-likely-" }),
    ...amadeus.likely(amadeusLikely, { prefix: "amadeus-likely-" }),
  ],
} as const;
