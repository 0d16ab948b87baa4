import { type Case, FIELD_WINDOW } from "../case.ts";
import type { Stretch } from "../evidence.ts";
import { type Clue, type Need, wordsNeed } from "../need.ts";
import type { TextPlace } from "../place.ts";
import {
  type Condition,
  called,
  type Find,
  finder,
  holds,
  needing,
  type Pattern,
  quoting,
  tester,
} from "./condition.ts";

/** No status came, or none that was recorded. */
export const noAnswer: Condition = holds((c) => c.status === null);

/** A status of the classes of errors, 4xx and 5xx, or beyond them (RFC 9110, section 15). */
export const errorStatus: Condition = holds((c) => (c.status ?? 0) >= 400);

/** The response carries the field; with a pattern, any of its values matches. `name` in lower case. */
export function field(name: string, pattern?: Pattern): Condition {
  const where: TextPlace = `response.field.${name}`;
  const find = pattern === undefined ? null : finder(pattern);
  return called(
    "field",
    [name, pattern],
    needing(
      () => fieldNeed(name, pattern),
      quoting(where, (c) => oneOf(c.exchange.response?.fields.all(name) ?? [], find)),
    ),
  );
}

/** Where a pattern's words are known the value must hold one; else the field must be there. */
function fieldNeed(name: string, pattern: Pattern | undefined): Need {
  const words = pattern instanceof RegExp ? wordsNeed(`response.value ${name}:`, pattern) : undefined;
  return words ?? [[`response.field ${name}`]];
}

/** The first field line in which something is found; the first of all where nothing is looked for. */
export function oneOf(values: readonly string[], find: Find | null): Stretch | false {
  for (const [line, whole] of values.entries()) {
    const value = whole.length > FIELD_WINDOW ? whole.slice(0, FIELD_WINDOW) : whole;
    const focus = find === null ? 0 : find(value);
    if (focus >= 0) return { from: 0, to: value.length, line, focus };
  }
  return false;
}

/** The response certainly lacks the field (the browser reported a complete list without it). */
export function lacks(name: string): Condition {
  return called(
    "lacks",
    [name],
    holds((c) => c.exchange.response?.fields.lacks(name) ?? false),
  );
}

/** The reason phrase matches. HTTP/2 has none. */
export function statusText(pattern: Pattern): Condition {
  const test = tester(pattern);
  return called(
    "statusText",
    [pattern],
    quoting("response.status-text", (c) => {
      const said = c.exchange.response?.statusText ?? "";
      return said !== "" && test(said.slice(0, FIELD_WINDOW));
    }),
  );
}

/** The status is one of these. */
export function status(...codes: readonly number[]): Condition {
  return called(
    "status",
    [...codes],
    needing(
      [codes.map((code): Clue => `response.status ${code}`)],
      quoting("response.status", (c) => c.status !== null && codes.includes(c.status)),
    ),
  );
}

/** The media type of the response matches. */
export function mediaType(pattern: Pattern): Condition {
  const test = tester(pattern);
  return called(
    "mediaType",
    [pattern],
    needing(
      () => wordsNeed("response.value content-type:", pattern) ?? [["response.field content-type"]],
      quoting("response.field.content-type", (c) => c.mediaType !== "" && test(c.mediaType) && typeOf(c)),
    ),
  );
}

/** Where Content-Type names the type, without its parameters. */
export function typeOf(c: Case): Stretch {
  const value = c.field("content-type") ?? "";
  const end = value.indexOf(";");
  return { from: 0, to: end < 0 ? value.length : end };
}

/** The response sets a cookie whose name matches. */
export function setsCookie(pattern: Pattern): Condition {
  const test = tester(pattern);
  return called(
    "setsCookie",
    [pattern],
    needing(
      [["response.field set-cookie"]],
      quoting("response.field.set-cookie", (c) => {
        for (const [line, value] of (c.exchange.response?.fields.all("set-cookie") ?? []).entries()) {
          const end = Math.min(value.indexOf("="), FIELD_WINDOW);
          // The value is mostly a secret.
          if (test(value.slice(0, end).trim())) return { from: 0, to: end < 0 ? value.length : end, line };
        }
        return false;
      }),
    ),
  );
}

/** The field list is complete and holds these fields alone (names in lower case). */
export function onlyFields(...names: readonly string[]): Condition {
  return called(
    "onlyFields",
    [...names],
    holds((c) => {
      const fields = c.exchange.response?.fields;
      return fields?.complete === true && fields.list.every((f) => names.includes(f.name.toLowerCase()));
    }),
  );
}

/** The answer came over the network, from no cache and no service worker. */
export const fromNetwork: Condition = holds(
  ({ exchange: { response } }) => response?.fromCache === null && !response.viaServiceWorker,
);
