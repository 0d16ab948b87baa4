import { type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import { memberOf } from "../../diagnosis/condition/json.ts";
import { isJsonObject } from "../../diagnosis/json.ts";

/** Under these names an entry of a list says which field of the request it is about (RFC 9457 calls it a pointer). */
const PLACES = [
  "field",
  "param",
  "parameter",
  "property",
  "pointer",
  "attribute",
  "fieldName",
  "propertyName",
];
const LISTS = [
  "errors",
  "details",
  "violations",
  "issues",
  "fieldErrors",
  "invalid-params",
  "invalid_params",
];
const ITEM_LIMIT = 20;

/** The answer lists what is wrong, and an entry names the field that it is about. */
export const namesField: Condition = quoting("response.body", (c) => {
  const inner = memberOf(c, "error");
  for (const name of LISTS) {
    for (const list of [memberOf(c, name), isJsonObject(inner) ? inner[name] : null]) {
      if (!Array.isArray(list)) continue;
      const named = list
        .slice(0, ITEM_LIMIT)
        .some((item) => isJsonObject(item) && PLACES.some((at) => isPlace(item[at])));
      if (named) return { from: 0, to: Math.min(c.body.length, 200) };
    }
  }
  return false;
});

function isPlace(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
