import { all } from "../../diagnosis/condition/condition.ts";
import { innerCode, sentence } from "../../diagnosis/condition/said.ts";
import { rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(anybody, rfc(9110, "15.5.10"));

/** What is there already, under whatever status an interface says it. */
export const alreadyThereCauses = {
  id: "already-there",
  over: [
    "state-words",
    "auth",
    "limits",
    "refusal",
    "request-body",
    "request-fields",
    "application",
    "not-found",
    "conflict",
    "handshake",
  ],
  causes: [
    // Package registries never take a version or a file a second time.
    proven(
      "published-before",
      "target-already-exists",
      [400, 403, 409],
      sentence(
        /\bcannot publish over the previously published\b|\bAttempting to modify version\b|^This filename has already been used, use a different version\b|^File already exists\b/i,
      ),
    ),
    likely(
      "says-there-already",
      "target-already-exists",
      [400, 403, 409, 422],
      sentence(
        /\balready an? (?:list )?(?:member|contact|subscriber)\b|\bcannot publish over\b|\bpreviously published versions?\b|\bidentical record already exists\b|\brecord (?:with[^\n]{0,40} )?already exists\b|\b(?:name|slug|handle|e-?mail|username|domain|title|key|code|identifier|number)\b[^\n]{0,60}\b(?:is|has been|was) already (?:been )?(?:used|taken|in use|registered)\b|\byou already have (?:an? |the )?['"`“][^\n]{1,80}['"`”]|\balready (?:have|has|exists?|in use|used|taken|there)\b[^\n]{0,80}\b(?:use|choose|pick|try) (?:an?other|a different|a new|a unique) (?:name|title|key|id|slug|label|code|e-?mail|username|value)\b|\b(?:is|are) an? duplicate of\b|\bduplicate (?:content|post|entry|record)\b/i,
      ),
    ),
    // A code for all that is wrong with a call, and words that say what.
    likely(
      "says-exists-under-code",
      "target-already-exists",
      [400, 409, 422],
      all(
        innerCode(
          /^(?:parameter_invalid|data_invalid|validation_?(?:error|failed)|Record(?:Invalid|Validation)|E0000001|50035|bad_?request|unprocessable_entity|invalid_?(?:request|parameter))$/i,
        ),
        sentence(/\balready exists?\b(?! as type\b)|\bmust be unique\b|\bhas already been taken\b/i),
      ),
    ),
  ],
} as const;
