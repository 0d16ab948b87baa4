import type { Case } from "../case.ts";
import { type Evidence, quotation } from "../evidence.ts";
import { isJsonObject } from "../json.ts";
import { anyNeed, everyNeed, type Need, wordsNeed } from "../need.ts";
import { spanOf, type TextPlace } from "../place.ts";
import { type Condition, called, needing } from "./condition.ts";

/** A code that a system writes into its answers beside the status (`NoSuchKey`, `1020`), and where. */
export type Code = { readonly code: string; readonly evidence: Evidence };

/** Finds the code, or null where the response carries none. */
export type CodeReader = {
  (c: Case): Code | null;
  /** What a case must show for a code to be found. */
  readonly need?: Need;
};

/** Many causes ask for the code of one case in a row: it is read once. */
function once(read: (c: Case) => Code | null, need: () => Need | undefined): CodeReader {
  const known = new WeakMap<Case, Code | null>();
  return needing(need, (c) => {
    let seen = known.get(c);
    if (seen === undefined) {
      seen = read(c);
      known.set(c, seen);
    }
    return seen;
  });
}

function firstGroup(c: Case, where: TextPlace, text: string, pattern: RegExp): Code | null {
  const match = pattern.exec(text);
  if (match?.[1] === undefined) return null;
  const quoted = quotation(c.exchange, where, spanOf(match));
  return quoted && { code: match[1], evidence: quoted };
}

/** The code in a response field: the first group of the pattern, by default its first word. */
export function codeInField(name: string, pattern = /^\s{0,8}([\w.:-]+)/): CodeReader {
  const where: TextPlace = `response.field.${name}`;
  return needing([[`response.field ${name}`]], (c) => firstGroup(c, where, c.field(name) ?? "", pattern));
}

/** The code in the body: the first group of the first pattern that matches. */
export function codeInBody(...patterns: readonly RegExp[]): CodeReader {
  return once(
    (c) => {
      if (c.body === "" || c.isContent) return null;
      for (const pattern of patterns) {
        const found = firstGroup(c, "response.body", c.body, pattern);
        if (found) return found;
      }
      return null;
    },
    () => anyNeed(patterns.map((pattern) => wordsNeed("response.body", pattern))),
  );
}

/** Most items of a list in which a code is looked for. */
const ITEM_LIMIT = 20;

/** Longest code in characters: more is a sentence. */
const CODE_LIMIT = 100;

/**
 * The code at this path of the JSON body: keys joined by dots, `*` for the first item of a list that
 * has it. With a form, only in a body that has it: a code means something in its vendor's answers alone.
 */
export function codeInJson(path: string, form?: Condition): CodeReader {
  const keys = path.split(".");
  const there = (): Need | undefined =>
    keys[0] === "*"
      ? wordsNeed("response.body", `"${keys.findLast((key) => key !== "*")}"`)
      : [[`response.json ${keys[0]}`]];
  return once(
    (c) => {
      const found = codeAt(c.json, keys);
      if (found === null || (form && form(c) === false)) return null;
      const member = c.jsonPlaces.of(found.at)?.member;
      const quoted = quotation(c.exchange, "response.body", member);
      return quoted && { code: found.code, evidence: quoted };
    },
    () => everyNeed([there(), form?.need]),
  );
}

type CodeInJson = { readonly code: string; readonly at: readonly (string | number)[] };

function codeAt(value: unknown, [key, ...rest]: readonly string[]): CodeInJson | null {
  if (key === undefined) {
    const short = typeof value === "number" || (typeof value === "string" && value.length <= CODE_LIMIT);
    return short ? { code: String(value), at: [] } : null;
  }
  for (const [name, inner] of membersAt(value, key)) {
    const found = codeAt(inner, rest);
    if (found) return { code: found.code, at: [name, ...found.at] };
  }
  return null;
}

function membersAt(value: unknown, key: string): readonly (readonly [string | number, unknown])[] {
  if (key !== "*") return isJsonObject(value) ? [[key, value[key]]] : [];
  return Array.isArray(value) ? value.slice(0, ITEM_LIMIT).map((item, index) => [index, item]) : [];
}

/** The first of these readers that finds a code. */
export function firstCode(...readers: readonly CodeReader[]): CodeReader {
  return once(
    (c) => {
      for (const read of readers) {
        const found = read(c);
        if (found) return found;
      }
      return null;
    },
    () => anyNeed(readers.map((read) => read.need)),
  );
}

/** The response carries one of these codes. */
export function code(read: CodeReader, ...wanted: readonly string[]): Condition {
  return called(
    "code",
    [read, ...wanted],
    needing(
      () => read.need,
      (c) => {
        const found = read(c);
        return found && wanted.includes(found.code) ? [found.evidence] : false;
      },
    ),
  );
}

/** The response carries any code that the reader knows. */
export function anyCode(read: CodeReader): Condition {
  return called(
    "anyCode",
    [read],
    needing(
      () => read.need,
      (c) => {
        const found = read(c);
        return found ? [found.evidence] : false;
      },
    ),
  );
}
