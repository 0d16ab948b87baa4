import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "FluentValidation: built-in validators",
  "https://docs.fluentvalidation.net/en/latest/built-in-validators.html",
);
/** A list of failures as the library writes one. */
const form = all(
  body(/^\s{0,4}\[\s{0,8}\{/),
  body(/"[pP]ropertyName":/),
  body(/"[eE]rrorMessage":/),
  body(/"[aA]ttemptedValue":|"[sS]everity":/),
);
const { proven } = vendorCodes(
  codeInJson("*.errorCode", form),
  text({
    en: "The first rule that failed is {code}, which means this; the list names the field.",
    "zh-CN": "第一条未通过的规则是 {code}，它的含义就是这个；列表中写明了字段。",
  }),
  SOURCE,
);
const causes = causesOf(anybody, SOURCE);

export const fluentValidationProven = {
  "target-already-exists": [
    "MovieExistsValidator",
    "SeriesExistsValidator",
    "ArtistExistsValidator",
    "AuthorExistsValidator",
  ],
} as const satisfies CauseTable;

/** What programs say that check their input with FluentValidation, as Sonarr and Radarr do. */
export const fluentValidationCauses = {
  id: "fluent-validation",
  over: ["request-body", "application"],
  causes: [
    ...proven(fluentValidationProven, { on: [400, 409, 422] }),
    causes.likely("fields", "validation-failed", [400, 422], form, {
      why: text({
        en: "Each entry of the list names a field (`propertyName`) and what is wrong with it (`errorMessage`).",
        "zh-CN": "列表的每一项写明了字段（`propertyName`）和问题所在（`errorMessage`）。",
      }),
    }),
  ],
} as const;
