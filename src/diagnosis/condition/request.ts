import type { Clue } from "../need.ts";
import type { TextPlace } from "../place.ts";
import { resourceTypeOf } from "../resource-type.ts";
import {
  type Condition,
  called,
  finder,
  holds,
  measuring,
  needing,
  type Pattern,
  quoting,
} from "./condition.ts";
import { oneOf } from "./response.ts";

/** The request carried the field; with a pattern, any of its values matches. `name` in lower case. */
export function sent(name: string, pattern?: Pattern): Condition {
  const where: TextPlace = `request.field.${name}`;
  const find = pattern === undefined ? null : finder(pattern);
  return called(
    "sent",
    [name, pattern],
    needing(
      [[`request.field ${name}`]],
      quoting(where, (c) => oneOf(c.exchange.request.fields.all(name), find)),
    ),
  );
}

/** The request certainly lacked the field. */
export function notSent(name: string): Condition {
  return called(
    "notSent",
    [name],
    holds((c) => c.exchange.request.fields.lacks(name)),
  );
}

/** The request method is one of these. */
export function method(...names: readonly string[]): Condition {
  return called(
    "method",
    [...names],
    needing(
      [names.map((name): Clue => `request.method ${name}`)],
      quoting("request.method", (c) => names.includes(c.exchange.request.method)),
    ),
  );
}

/** The request method is none of these. */
export function methodOtherThan(...names: readonly string[]): Condition {
  return called(
    "methodOtherThan",
    [...names],
    quoting("request.method", (c) => !names.includes(c.exchange.request.method)),
  );
}

/** A page or a frame asked for it, or nobody says what did. */
export const ofPage: Condition = holds((c) => ["document", "iframe", null].includes(resourceTypeOf(c)));

/** The resource type is one of these (document, fetch, xhr, script …), as the browser or the request says. */
export function resourceType(...types: readonly string[]): Condition {
  return called(
    "resourceType",
    [...types],
    measuring("type", (c) => {
      const type = resourceTypeOf(c);
      return type !== null && types.includes(type) ? type : false;
    }),
  );
}
