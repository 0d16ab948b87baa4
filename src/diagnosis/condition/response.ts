import { FIELD_WINDOW } from "../case.ts";
import { type Evidence, evidence, type Where } from "../evidence.ts";
import { type Clue, type Need, wordsNeed } from "../need.ts";
import {
  type Condition,
  called,
  holds,
  needing,
  type Pattern,
  quoting,
  type Test,
  tester,
} from "./condition.ts";

/** The response carries the field; with a pattern, any of its values matches. `name` in lower case. */
export function field(name: string, pattern?: Pattern): Condition {
  const where: Where = `response.field.${name}`;
  const test = pattern === undefined ? null : tester(pattern);
  return called(
    "field",
    [name, pattern],
    needing(fieldNeed(name, pattern), (c) => {
      const fields = c.exchange.response?.fields;
      return fields?.has(name) ? oneOf(fields.all(name), where, test) : false;
    }),
  );
}

/** Where a pattern's words are known the value must hold one; else the field must be there. */
function fieldNeed(name: string, pattern: Pattern | undefined): Need {
  const words = pattern instanceof RegExp ? wordsNeed(`response.value ${name}:`, pattern) : undefined;
  return words ?? [[`response.field ${name}`]];
}

export function oneOf(
  values: readonly string[],
  where: Where,
  test: Test | null,
): readonly Evidence[] | false {
  for (const whole of values) {
    const value = whole.length > FIELD_WINDOW ? whole.slice(0, FIELD_WINDOW) : whole;
    if (test === null || test(value)) return [evidence(where, value)];
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
      return said !== "" && test(said.slice(0, FIELD_WINDOW)) ? said : false;
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
      quoting("response.status", (c) =>
        c.status !== null && codes.includes(c.status) ? String(c.status) : false,
      ),
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
      [["response.field content-type"]],
      quoting("response.field.content-type", (c) =>
        c.mediaType !== "" && test(c.mediaType) ? c.mediaType : false,
      ),
    ),
  );
}

/** The response sets a cookie whose name matches. */
export function setsCookie(pattern: Pattern): Condition {
  const test = tester(pattern);
  return called(
    "setsCookie",
    [pattern],
    needing([["response.field set-cookie"]], (c) => {
      for (const value of c.exchange.response?.fields.all("set-cookie") ?? []) {
        const name = value.slice(0, Math.min(value.indexOf("="), FIELD_WINDOW)).trim();
        if (test(name)) return [evidence("response.field.set-cookie", `${name}=…`)];
      }
      return false;
    }),
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
