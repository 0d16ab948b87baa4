import { isDigest, isUuid, looksRandom } from "../http/redact/value-shapes.ts";

/** What a path segment that varies from one thing to the next stands for. */
export type VariableKind = "id" | "uuid" | "hash" | "ulid" | "date" | "version" | "locale";

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const DATE = /^\d{4}-\d\d(?:-\d\d)?$/;
const VERSION = /^\d{1,6}(?:\.\d{1,6}){1,3}$/;
/** A language with a region or a script (BCP 47): `zh-CN`, `pt_BR`, `zh-Hans`. */
const TAGGED_LOCALE = /^[a-z]{2}[-_](?:[A-Za-z]{2}|[A-Z][a-z]{3})$/;
/** Languages that sites have as the first segment; "me", "my", "no", "to" are more often words. */
const LANGUAGES = new Set(
  "ar bg cs da de el en es et fa fi fr he hi hr hu ja ko lt lv nl pl pt ro ru sk sl sr sv th tr uk vi zh".split(
    " ",
  ),
);
/** A word before a number: `order-1001`, `cus_42`. */
const NUMBERED = /^([A-Za-z]{2,20}[-_])\d{2,20}$/;
/** Longest segment that is looked at, in characters. */
const LONGEST = 300;

/**
 * The segment with what varies as `{kind}`; the segment itself where nothing does.
 *
 * @param at index of the segment in its path.
 */
export function templateOf(segment: string, at: number): string {
  if (segment.length < 2 && !/^\d$/.test(segment)) return segment;
  const short = segment.slice(0, LONGEST);
  const kind = kindOf(short, at);
  if (kind) return `{${kind}}`;
  const numbered = NUMBERED.exec(short);
  return numbered ? `${numbered[1]}{id}` : short;
}

function kindOf(segment: string, at: number): VariableKind | null {
  if (/^\d{1,40}$/.test(segment)) return "id";
  if (isUuid(segment)) return "uuid";
  if (ULID.test(segment)) return "ulid";
  if (DATE.test(segment)) return "date";
  if (VERSION.test(segment)) return "version";
  if (isDigest(segment) || isShortHash(segment)) return "hash";
  if (TAGGED_LOCALE.test(segment) || (at === 0 && LANGUAGES.has(segment))) return "locale";
  if (segment.includes("@") || looksRandom(segment)) return "id";
  return null;
}

/** A commit, or a hash that a build cut: hexadecimal with digits and letters. */
function isShortHash(text: string): boolean {
  return /^[0-9a-f]{7,64}$/.test(text) && /\d/.test(text) && /[a-f]/.test(text);
}
