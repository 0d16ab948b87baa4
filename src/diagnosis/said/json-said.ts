import { isJsonObject, type JsonObject } from "../json.ts";
import type { JsonPlaces } from "../json-place.ts";
import type { Span } from "../place.ts";
import { isEnvelope } from "./envelope.ts";
import { declaresFailure, reportsFailure } from "./inner-code.ts";
import { codeRank, isContainer, plainName, sentenceRank } from "./members.ts";
import { asCode, asSentence, type Said, SENTENCES_LIMIT, type Spoken } from "./said.ts";
import { isStock } from "./stock-sentences.ts";

/** An error stands near the top of an answer (steps of the way to it), in one of its first members. */
const DEPTH_LIMIT = 6;
const MEMBER_LIMIT = 200;

/** What is said of a single field stands behind what is said of the whole. */
const OF_A_FIELD = 30;
/** `"error": "invalid_grant"` is a code, and the sentence too where nothing else is said. */
const LIKE_A_CODE = 60;

type Path = readonly (string | number)[];

/** Its value as a text without quotes, or the member as it is written. */
type Form = "value" | "member";

type Found = { readonly text: string; readonly rank: number; readonly path: Path; readonly form: Form };

/**
 * The sentence and the codes of a JSON body: its own members, those of an error in it (`error`,
 * `errors[0]`, `fault`, `Response.Error`), and what it lists of single fields. Bounded in depth and count.
 *
 * @param places those of the body; not asked for until something is quoted.
 */
export function jsonSaid(root: unknown, places: () => JsonPlaces): Said | null {
  // A list of errors, or a batch of JSON-RPC answers, speaks by its first one.
  const object = Array.isArray(root) ? root[0] : root;
  if (!isJsonObject(object)) return null;
  const reader = new Reader();
  const path = Array.isArray(root) ? [0] : [];
  reader.read(object, path);
  if (reader.sentences.length === 0) reader.readFields(object, path);
  const spoken = ({ text, path, form }: Found): Spoken => ({
    text,
    where: "response.body",
    span: () => placeOf(places(), path, form),
  });
  return {
    sentences: inOrder(reader.sentences).map(spoken),
    codes: inOrder(reader.codes).map(spoken),
    // Things in a list may have failed, and the list is what was asked for.
    fails: (!Array.isArray(root) || "jsonrpc" in object) && reportsFailure(object),
    declared: !Array.isArray(root) && declaresFailure(object),
  };
}

function placeOf(places: JsonPlaces, path: Path, form: Form): Span {
  const place = places.of(path);
  if (!place) return { from: 0, to: 0 };
  const { from, to } = place.value;
  return form === "member" ? place.member : { from: from + 1, to: Math.max(from + 1, to - 1) };
}

class Reader {
  readonly sentences: Found[] = [];
  readonly codes: Found[] = [];
  #left = MEMBER_LIMIT;

  read(object: JsonObject, path: Path): void {
    for (const name of Object.keys(object)) {
      if (this.#left-- <= 0) return;
      const value = object[name];
      const plain = plainName(name);
      const here = [...path, name];
      if (typeof value === "string" || typeof value === "number") this.#leaf(plain, value, here);
      else if (path.length < DEPTH_LIMIT && (isContainer(plain) || isEnvelope(name)))
        this.#inside(value, here);
    }
  }

  /** `{"email": ["is taken"]}`: each member is a field, and what is wrong with it. */
  readFields(object: JsonObject, path: Path): void {
    for (const [field, value] of Object.entries(object).slice(0, SENTENCES_LIMIT)) {
      const first: unknown = Array.isArray(value) ? value[0] : null;
      if (typeof first !== "string" || isStock(first)) continue;
      this.#say(`${field.slice(0, 40)}: ${first}`, OF_A_FIELD, [...path, field], "member");
    }
  }

  #leaf(name: string, value: string | number, path: Path): void {
    const code = asCode(value);
    const codeAt = codeRank(name);
    // The type of RFC 9457 is an address.
    if (code !== null && codeAt !== null && !code.startsWith("http") && isTelling(code)) {
      this.codes.push({ text: code, rank: codeAt, path, form: "member" });
    }
    const rank = sentenceRank(name);
    if (rank !== null && typeof value === "string")
      this.#say(value, rank + (code === null ? 0 : LIKE_A_CODE), path);
  }

  #inside(value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, SENTENCES_LIMIT).entries()) {
        if (typeof item === "string") this.#say(item, OF_A_FIELD, [...path, index]);
        else if (isJsonObject(item)) this.read(item, [...path, index]);
      }
    } else if (isJsonObject(value)) {
      const before = this.sentences.length;
      this.read(value, path);
      if (this.sentences.length === before) this.readFields(value, path);
    }
  }

  #say(value: string, rank: number, path: Path, form: Form = "value"): void {
    const text = asSentence(value);
    if (text !== "" && !isStock(text)) this.sentences.push({ text, rank, path, form });
  }
}

/** More than that it failed or went well. */
function isTelling(code: string): boolean {
  return !/^(?:fail|failed|failure|error|ok|success)$/i.test(code);
}

/** The best first, each once. */
function inOrder(found: readonly Found[]): readonly Found[] {
  const texts = new Set<string>();
  const each = [...found]
    .sort((a, b) => a.rank - b.rank)
    .filter(({ text }) => !texts.has(text) && texts.add(text));
  return each.slice(0, SENTENCES_LIMIT);
}
