import { isObject } from "../http/shape.ts";
import type { PairDifference } from "./pair-differences.ts";
import { shown } from "./sides.ts";

/** Levels and members that are compared; a body of an attacker may have any number. */
const DEEPEST = 8;
const MOST_MEMBERS = 300;
/** Differences that are found before it stops: two bodies that have nothing in common are told by a few. */
const MOST_FOUND = 30;

/** A value as it was and without secrets. */
export type Twin = { readonly raw: unknown; readonly safe: unknown };

/**
 * Two JSON values by path (`items[].price`): members added, gone, renamed (one left, another came with the same
 * value), of another type, or of another value. Of an array the first item stands for all.
 */
export function jsonDifferences(then: Twin, now: Twin): readonly PairDifference[] {
  const found: PairDifference[] = [];
  compare("", then, now, 0, found);
  return found;
}

function compare(path: string, then: Twin, now: Twin, depth: number, found: PairDifference[]): void {
  if (found.length >= MOST_FOUND || depth > DEEPEST) return;
  if (isObject(then.raw) && isObject(now.raw)) {
    compareMembers(path, membersOf(then), membersOf(now), depth, found);
  } else if (Array.isArray(then.raw) && Array.isArray(now.raw)) {
    if (then.raw.length > 0 && now.raw.length > 0) {
      compare(`${path}[]`, firstOf(then), firstOf(now), depth + 1, found);
    } else if (then.raw.length !== now.raw.length) {
      add(found, { change: "changed", name: path, before: countOf(then.raw), after: countOf(now.raw) });
    }
  } else if (typeOf(then.raw) !== typeOf(now.raw)) {
    add(found, { change: "type", name: path, before: typeOf(then.raw), after: typeOf(now.raw) });
  } else if (then.raw !== now.raw) {
    add(found, { change: "changed", name: path, before: harmless(then), after: harmless(now) });
  }
}

type Members = ReadonlyMap<string, Twin & { readonly name: string }>;

function compareMembers(
  path: string,
  then: Members,
  now: Members,
  depth: number,
  found: PairDifference[],
): void {
  const gone = [...then].filter(([key]) => !now.has(key));
  const added = [...now].filter(([key]) => !then.has(key));
  const renamedTo = new Set<string>();
  for (const [, before] of gone) {
    const twin = added.find(([key, after]) => !renamedTo.has(key) && isSameContent(before.raw, after.raw));
    if (twin) {
      renamedTo.add(twin[0]);
      add(found, {
        change: "renamed",
        name: path,
        before: before.name,
        after: twin[1].name,
      });
    } else
      add(found, { change: "gone", name: at(path, before.name), before: typeOf(before.raw), after: null });
  }
  for (const [key, after] of added) {
    if (!renamedTo.has(key))
      add(found, { change: "added", name: at(path, after.name), before: null, after: typeOf(after.raw) });
  }
  for (const [key, before] of then) {
    const after = now.get(key);
    if (after) compare(at(path, after.name), before, after, depth + 1, found);
  }
}

function add(found: PairDifference[], { change, name, before, after }: PairDifference): void {
  if (found.length >= MOST_FOUND) return;
  found.push({ change, name: shown(name), before: before && shown(before), after: after && shown(after) });
}

function at(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Redaction keeps the order of members; where their number differs, their names are not shown. */
function membersOf({ raw, safe }: Twin): Members {
  const entries = Object.entries(raw as object).slice(0, MOST_MEMBERS);
  const twins = isObject(safe) ? Object.entries(safe).slice(0, MOST_MEMBERS) : [];
  const isAligned = entries.length === twins.length;
  return new Map(
    entries.map(([key, value], index) => {
      const [name, safeValue] = (isAligned ? twins[index] : undefined) ?? ["…", undefined];
      return [key, { raw: value, safe: safeValue, name }];
    }),
  );
}

function firstOf({ raw, safe }: Twin): Twin {
  return { raw: (raw as readonly unknown[])[0], safe: Array.isArray(safe) ? safe[0] : undefined };
}

function countOf(list: readonly unknown[]): string {
  return list.length === 0 ? "[]" : "[…]";
}

/** Whether one name was put in the place of another: alike for what can be told apart. */
function isSameContent(a: unknown, b: unknown): boolean {
  if (typeOf(a) !== typeOf(b) || a === null || typeof a === "boolean") return false;
  return a === b || (typeof a === "object" && isAlike(a, b));
}

function isAlike(a: object, b: unknown): boolean {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one.length > 2 && one === other;
}

/** The type as JSON names it (RFC 8259). */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A value that says nothing of anybody: a switch, a word of a list, a number that is small. Null for all others. */
function harmless({ raw, safe }: Twin): string | null {
  if (raw !== safe) return null;
  if (raw === null || typeof raw === "boolean") return String(raw);
  if (typeof raw === "number") return Math.abs(raw) < 1_000_000 ? String(raw) : null;
  return typeof raw === "string" && /^[A-Za-z][A-Za-z_-]{0,29}$/.test(raw) ? raw : null;
}
