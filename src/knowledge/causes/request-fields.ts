import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { jsonOf, memberOf, memberPlace } from "../../diagnosis/condition/json.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

const PROBLEM = rfc(9457, "3");

/** A member that lists what is wrong with single fields: an object or list under a usual name. */
const listsFields: Condition = quoting("response.body", (c) => {
  for (const name of [
    "errors",
    "violations",
    "invalid_params",
    "invalid-params",
    "fieldErrors",
    "validation",
    "issues",
    "details",
  ]) {
    const list = memberOf(c, name);
    if (typeof list === "object" && list !== null && Object.keys(list).length > 0)
      return memberPlace(c, name);
  }
  return false;
});

/** What was sent was read, and its fields do not satisfy: missing ones, values of the wrong kind. */
export const requestFieldsCauses = {
  id: "request-fields",
  over: ["request-unexplained"],
  causes: [
    cause({
      id: "lists-fields",
      mechanism: "validation-failed",
      on: [400, 409, 412, 422],
      certainty: "likely",
      when: all(status(400, 422), not(isPreflight), listsFields),
      sources: [PROBLEM],
    }),
    cause({
      id: "says-invalid",
      mechanism: "validation-failed",
      on: [400, 422],
      certainty: "likely",
      when: all(
        not(isPreflight),
        // Nothing in a body that cannot be split was looked at.
        not(sentWithoutBoundary),
        // Django's, of the host that was asked for.
        not(says(/\bInvalid HTTP_HOST header\b/)),
        says(
          /\bvalidat|(is|are|field|parameter|param|argument|property|value|query|header)[^\n]{0,40}(required|missing|invalid|mandatory|not (valid|allowed|a valid|provided|specified)|out of range|too (long|short|small|large))|(missing|invalid|unknown|required|unsupported|illegal)[^\n]{0,30}(field|param|api[ _-]?version|argument|property|value|query|input|format|email|date|id\b|data)|must (be|have|not|contain|match)|should (be|not|have)|cannot be (blank|empty|null)|can't be (blank|empty)|expected[^\n]{0,30}(string|number|integer|boolean|array|object)|no file|not a (valid|number)|constraint|\brequires? (?:an? |the )?[`'"]\w/i,
        ),
      ),
      sources: [PROBLEM],
    }),
    cause({
      id: "unprocessable",
      mechanism: "validation-failed",
      on: [422],
      certainty: "possible",
      when: all(
        status(422),
        any(
          field("content-type", "json"),
          holds((c) => jsonOf(c) !== undefined),
        ),
      ),
      sources: [rfc(9110, "15.5.21")],
    }),
    cause({
      id: "bad-request",
      mechanism: "validation-failed",
      on: [400],
      certainty: "possible",
      when: all(status(400), not(isPreflight), field("content-type", /json|problem/)),
      sources: [rfc(9110, "15.5.1")],
    }),
  ],
} as const;
