import { type Case, FIELD_WINDOW } from "../case.ts";
import { EVIDENCE_LIMIT } from "../evidence.ts";
import { isJsonObject } from "../json.ts";
import type { Clause } from "../need.ts";
import type { Span } from "../place.ts";
import { type Condition, called, holds, needing, quoting } from "./condition.ts";

/** The body is a JSON object with all of `required` and nothing but these and `optional`. */
export function jsonWith(required: readonly string[], optional: readonly string[] = []): Condition {
  const known = new Set([...required, ...optional]);
  return called(
    "jsonWith",
    [required, optional],
    needing(
      required.map((name): Clause => [`response.json ${name}`]),
      quoting("response.body", (c) => {
        const object = c.jsonObject;
        if (!object || !required.every((name) => Object.hasOwn(object, name))) return false;
        return c.jsonMembers.every((name) => known.has(name)) && { from: 0, to: EVIDENCE_LIMIT };
      }),
    ),
  );
}

/** The member of the JSON body at this path (keys joined by dots) is a string or number that matches. */
export function json(path: string, pattern: RegExp): Condition {
  const keys = path.split(".");
  return called(
    "json",
    [path, pattern],
    needing(
      [[`response.json ${keys[0]}`]],
      quoting("response.body", (c) => {
        let value: unknown = c.jsonObject;
        for (const key of keys) value = isJsonObject(value) ? value[key] : undefined;
        return (typeof value === "string" || typeof value === "number") &&
          pattern.test(String(value).slice(0, FIELD_WINDOW))
          ? memberPlace(c, ...keys)
          : false;
      }),
    ),
  );
}

/** Where the body has the member that these keys lead to. */
export function memberPlace(c: Case, ...keys: readonly string[]): Span {
  return c.jsonPlaces.of(keys)?.member ?? { from: 0, to: c.body.length };
}

/** The JSON body starts with these keys in this order, as one system writes them. */
export function jsonStartsWith(...keys: readonly string[]): Condition {
  return called(
    "jsonStartsWith",
    [...keys],
    needing(
      keys.map((name): Clause => [`response.json ${name}`]),
      holds((c) => keys.every((key, index) => c.jsonMembers[index] === key)),
    ),
  );
}

/** The body as JSON; undefined where it is none (or too long to have been kept whole). */
export function jsonOf(c: Case): unknown {
  return c.json;
}

/** A member of the JSON body's top object, else undefined. */
export function memberOf(c: Case, name: string): unknown {
  const object = c.jsonObject;
  return object && Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The body is JSON and the predicate holds for it. */
export const jsonBody: Condition = needing([["there body"]], (c) => (c.json === undefined ? false : []));
