import type { Span } from "./place.ts";

/** Where a value stands in a JSON text, and the member it is the value of (the same in an array). */
export type JsonPlace = { readonly member: Span; readonly value: Span };

/**
 * The place of the value that keys and indexes lead to. Of two members with one name it is the last,
 * as for `JSON.parse`. Null where there is none.
 *
 * @param json what `JSON.parse` takes, a BOM before it allowed.
 */
export function placeInJson(json: string, path: readonly (string | number)[]): JsonPlace | null {
  let value = afterSpace(json, 0);
  let member = value;
  for (const key of path) {
    const found =
      typeof key === "string" ? memberOf(json, value, key) : { member: itemOf(json, value, key), value: -1 };
    if (!found || found.member < 0) return null;
    member = found.member;
    value = found.value < 0 ? member : found.value;
  }
  const to = endOf(json, value);
  return { member: { from: member, to }, value: { from: value, to } };
}

/** Where the decoded character at `offset` of the string that begins at `start` stands. */
export function characterInJson(json: string, start: number, offset: number): number {
  let at = start + 1;
  for (let left = offset; left > 0 && json[at] !== '"' && at < json.length; left--) {
    if (json[at] !== "\\") at++;
    else at += json[at + 1] === "u" ? 6 : 2;
  }
  return at;
}

function memberOf(json: string, object: number, key: string): { member: number; value: number } | null {
  let last = null;
  for (let at = firstIn(json, object, "{"); at >= 0; ) {
    const nameEnd = endOfString(json, at);
    const value = afterSpace(json, afterSpace(json, nameEnd) + 1);
    if (JSON.parse(json.slice(at, nameEnd)) === key) last = { member: at, value };
    at = nextAfter(json, value);
  }
  return last;
}

function itemOf(json: string, array: number, index: number): number {
  let at = firstIn(json, array, "[");
  for (let left = index; left > 0 && at >= 0; left--) at = nextAfter(json, at);
  return at;
}

/** Where the first name or item begins; -1 for an empty one and for what is no such thing. */
function firstIn(json: string, start: number, bracket: "{" | "["): number {
  if (json[start] !== bracket) return -1;
  const first = afterSpace(json, start + 1);
  return json[first] === (bracket === "{" ? "}" : "]") ? -1 : first;
}

/** Where the name or item after this value begins; -1 after the last. */
function nextAfter(json: string, value: number): number {
  const comma = afterSpace(json, endOf(json, value));
  return json[comma] === "," ? afterSpace(json, comma + 1) : -1;
}

function endOf(json: string, value: number): number {
  const first = json[value];
  if (first === '"') return endOfString(json, value);
  let at = value;
  if (first !== "{" && first !== "[") {
    while (at < json.length && !/[\s,\]}]/.test(json.charAt(at))) at++;
    return at;
  }
  let depth = 0;
  while (at < json.length) {
    const char = json[at];
    if (char === '"') at = endOfString(json, at);
    else {
      at++;
      if (char === "{" || char === "[") depth++;
      else if ((char === "}" || char === "]") && --depth === 0) break;
    }
  }
  return at;
}

/** After the closing quote. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === "\\") at++;
    else if (json[at] === '"') return at + 1;
  }
  return json.length;
}

function afterSpace(json: string, at: number): number {
  let after = at;
  while (/[\s\uFEFF]/.test(json.charAt(after))) after++;
  return after;
}
