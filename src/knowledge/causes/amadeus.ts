import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

const { likely } = vendorCodes(
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

/** What Amadeus, of travel, says by the codes of its errors. */
export const amadeusCauses = {
  id: "amadeus",
  over: READ_BY_WORDS,
  causes: [...likely(amadeusLikely)],
} as const;
