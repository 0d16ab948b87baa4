import type { Case } from "../case.ts";
import { type Evidence, measured, quotation, type Stretch } from "../evidence.ts";
import { anyNeed, everyNeed, type Need } from "../need.ts";
import { type Span, spanOf, type TextPlace, type Where } from "../place.ts";

/**
 * Looks at a case and answers with the evidence it rests on, or false where it does not hold.
 * An empty list means "holds, with nothing worth quoting".
 *
 * Conditions are values built from the functions below, so that they read as sentences, stop at the
 * first part that fails and quote what they saw without being told to.
 */
export type Condition = {
  (c: Case): readonly Evidence[] | false;
  /** What a case must show for it to hold, as far as that is known without running it. */
  readonly need?: Need;
  /** What it is made of, for telling which part did not hold (why-not.ts). */
  readonly made?: Made;
};

/** `all(…)`, `any(…)`, `not(…)` of parts, or a builder's name and what it was called with. */
export type Made =
  | { readonly of: "all" | "any" | "not"; readonly parts: readonly Condition[] }
  | { readonly called: string; readonly with: readonly unknown[] };

/** The condition with what it is made of. */
function madeOf(of: "all" | "any" | "not", parts: readonly Condition[], condition: Condition): Condition {
  const made: Made = { of, parts };
  return Object.assign(condition, { made });
}

/** The condition with the name of its builder and what that was called with. */
export function called(name: string, args: readonly unknown[], condition: Condition): Condition {
  const made: Made = { called: name, with: args };
  return Object.assign(condition, { made });
}

/**
 * The condition, or reader, with what it needs, for those that can tell. A way to tell is gone when an engine asks first: to read
 * every pattern takes longer than to load the rest, and a background that wakes for a healthy page makes no engine.
 */
export function needing<Found>(
  need: Need | (() => Need | undefined) | undefined,
  look: (c: Case) => Found,
): { (c: Case): Found; readonly need?: Need } {
  if (typeof need !== "function") return need ? Object.assign(look, { need }) : look;
  let told: { readonly need: Need | undefined } | null = null;
  return Object.defineProperty(look, "need", {
    get: () => {
      told ??= { need: need() };
      return told.need;
    },
  });
}

const NOTHING_TO_QUOTE: readonly Evidence[] = [];

/** Every part holds; the evidence of all of them. Cheap parts first: the first failure ends it. */
export function all(...parts: readonly Condition[]): Condition {
  const condition: Condition = (c) => {
    let found: Evidence[] | null = null;
    for (const part of parts) {
      const seen = part(c);
      if (seen === false) return false;
      if (seen.length > 0) found = found ? found.concat(seen) : [...seen];
    }
    return found ?? NOTHING_TO_QUOTE;
  };
  return madeOf(
    "all",
    parts,
    needing(() => everyNeed(parts.map((part) => part.need)), condition),
  );
}

/** The first part that holds. */
export function any(...parts: readonly Condition[]): Condition {
  const condition: Condition = (c) => {
    for (const part of parts) {
      const seen = part(c);
      if (seen !== false) return seen;
    }
    return false;
  };
  return madeOf(
    "any",
    parts,
    needing(() => anyNeed(parts.map((part) => part.need)), condition),
  );
}

/** The part does not hold. Quotes nothing: what was not there cannot be shown. */
export function not(part: Condition): Condition {
  return madeOf("not", [part], (c) => (part(c) === false ? NOTHING_TO_QUOTE : false));
}

/** A plain predicate, for what has nothing to quote. */
export function holds(predicate: (c: Case) => boolean): Condition {
  return (c) => (predicate(c) ? NOTHING_TO_QUOTE : false);
}

/**
 * What the place holds is worth quoting: all of it (true), or the stretch that was found. Does not hold
 * where there is no such place.
 */
export function quoting(where: TextPlace, read: (c: Case) => boolean | Stretch): Condition {
  return (c) => {
    const seen = read(c);
    if (seen === false) return false;
    const quoted = quotation(c.exchange, where, seen === true ? undefined : seen);
    return quoted === null ? false : [quoted];
  };
}

/** What was measured, or put together from what was seen, is worth telling. */
export function measuring(where: Where, read: (c: Case) => string | null | false): Condition {
  return (c) => {
    const text = read(c);
    return text === null || text === false ? false : [measured(where, text)];
  };
}

/** The stretch of a text that a pattern matched. */
export function found(match: RegExpExecArray | null): Span | false {
  return match !== null && spanOf(match);
}

export type Pattern = string | RegExp;

export type Test = (value: string) => boolean;

/** Where in the value something was found, -1 where it was not. */
export type Find = (value: string) => number;

/** A string matches as a part of the value without regard to case; a RegExp as it says. */
export function finder(pattern: Pattern): Find {
  if (typeof pattern !== "string") return (value) => value.search(pattern);
  const wanted = pattern.toLowerCase();
  return (value) => value.toLowerCase().indexOf(wanted);
}

/** See `finder`. */
export function tester(pattern: Pattern): Test {
  const find = finder(pattern);
  return (value) => find(value) >= 0;
}
