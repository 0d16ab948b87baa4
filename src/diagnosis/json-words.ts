import { isJsonObject } from "./json.ts";
import type { JsonPlaces } from "./json-place.ts";
import type { Span } from "./place.ts";
import { type PlacedWords, WORDS_LIMIT } from "./words-place.ts";

const NODES_LIMIT = 300;
const DEPTH_LIMIT = 6;
const VALUE_LIMIT = 1_000;

/** A `key: value` line of the words: where it begins among them, its value, and the way to it. */
type Line = {
  readonly from: number;
  readonly value: number;
  readonly path: readonly (string | number)[];
  readonly isString: boolean;
};

/**
 * The strings and numbers of a JSON body as `key: value` lines.
 *
 * @param places those of the body; not asked for until a place is.
 */
export function jsonWords(root: unknown, places: () => JsonPlaces): PlacedWords {
  const lines: Line[] = [];
  const said: string[] = [];
  let nodes = 0;
  let length = 0;
  let from = 0;
  const full = () => nodes > NODES_LIMIT || length > WORDS_LIMIT;
  const walk = (value: unknown, key: string, path: Line["path"]) => {
    nodes++;
    if (full() || path.length > DEPTH_LIMIT) return;
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        if (full()) return;
        walk(value[index], key, [...path, index]);
      }
    } else if (isJsonObject(value)) {
      for (const name of Object.keys(value)) {
        if (full()) return;
        walk(value[name], name, [...path, name]);
      }
    } else if (typeof value === "string" || typeof value === "number") {
      const line = `${key}: ${String(value).slice(0, VALUE_LIMIT)}`;
      length += line.length;
      lines.push({ from, value: from + key.length + 2, path, isString: typeof value === "string" });
      said.push(line);
      from += line.length + 1;
    }
  };
  walk(root, "", []);
  const text = said.join("\n").slice(0, WORDS_LIMIT);
  return {
    text,
    inBody({ from, to, focus }) {
      const first = lineOf(lines, focus.from);
      const last = lineOf(lines, Math.max(focus.to - 1, focus.from));
      if (!first || !last) return { from: 0, to: 0 };
      const next = lines[lines.indexOf(last) + 1]?.from ?? text.length + 1;
      const begins =
        from <= first.value ? memberOf(places(), first).from : characterOf(places(), first, from);
      const ends = to >= next - 1 ? memberOf(places(), last).to : characterOf(places(), last, to);
      return { from: Math.min(begins, ends), to: Math.max(begins, ends) };
    },
  };
}

function lineOf(lines: readonly Line[], at: number): Line | undefined {
  return lines.findLast((line) => line.from <= at);
}

function memberOf(places: JsonPlaces, line: Line): Span {
  return places.of(line.path)?.member ?? { from: 0, to: 0 };
}

/** Where the character that stands at `said` among the words is in the body; a number is not divided. */
function characterOf(places: JsonPlaces, line: Line, said: number): number {
  const value = places.of(line.path)?.value ?? { from: 0, to: 0 };
  if (!line.isString) return value.from;
  return Math.min(places.character(value.from, Math.max(0, said - line.value)), value.to);
}
