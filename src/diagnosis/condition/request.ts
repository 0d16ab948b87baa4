import type { Where } from "../evidence.ts";
import type { Clue } from "../need.ts";
import { resourceTypeOf } from "../resource-type.ts";
import { type Condition, called, holds, needing, type Pattern, quoting, tester } from "./condition.ts";
import { oneOf } from "./response.ts";

/** The request carried the field; with a pattern, any of its values matches. `name` in lower case. */
export function sent(name: string, pattern?: Pattern): Condition {
  const where: Where = `request.field.${name}`;
  const test = pattern === undefined ? null : tester(pattern);
  return called(
    "sent",
    [name, pattern],
    needing([[`request.field ${name}`]], (c) => {
      const { fields } = c.exchange.request;
      return fields.has(name) ? oneOf(fields.all(name), where, test) : false;
    }),
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
      quoting("request.method", (c) =>
        names.includes(c.exchange.request.method) ? c.exchange.request.method : false,
      ),
    ),
  );
}

/** The request method is none of these. */
export function methodOtherThan(...names: readonly string[]): Condition {
  return called(
    "methodOtherThan",
    [...names],
    quoting("request.method", (c) =>
      names.includes(c.exchange.request.method) ? false : c.exchange.request.method,
    ),
  );
}

/** The resource type is one of these (document, fetch, xhr, script …), as the browser or the request says. */
export function resourceType(...types: readonly string[]): Condition {
  return called(
    "resourceType",
    [...types],
    quoting("type", (c) => {
      const type = resourceTypeOf(c);
      return type !== null && types.includes(type) ? type : false;
    }),
  );
}
