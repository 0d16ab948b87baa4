import { isJsonObject, type JsonObject } from "../json.ts";
import { reportsFailure } from "./inner-code.ts";
import { codeRank, isContainer, plainName, sentenceRank } from "./members.ts";
import { asCode, asSentence, type Said, SENTENCES_LIMIT } from "./said.ts";
import { isStock } from "./stock-sentences.ts";

/** An error stands near the top of an answer, in one of its first members. */
const DEPTH_LIMIT = 4;
const MEMBER_LIMIT = 200;

/** What is said of a single field stands behind what is said of the whole. */
const OF_A_FIELD = 30;
/** `"error": "invalid_grant"` is a code, and the sentence too where nothing else is said. */
const LIKE_A_CODE = 60;

type Found = { readonly text: string; readonly rank: number };

/**
 * The sentence and the codes of a JSON body: its own members, those of an error in it (`error`,
 * `errors[0]`, `fault`, `Response.Error`), and what it lists of single fields. Bounded in depth and count.
 */
export function jsonSaid(root: unknown): Said | null {
  // A list of errors, or a batch of JSON-RPC answers, speaks by its first one.
  const object = Array.isArray(root) ? root[0] : root;
  if (!isJsonObject(object)) return null;
  const reader = new Reader();
  reader.read(object, 0);
  if (reader.isSilent) reader.readFields(object);
  return {
    sentence: reader.sentences[0] ?? null,
    sentences: reader.sentences,
    codes: reader.codes,
    fails: reportsFailure(object),
    where: "response.body",
  };
}

class Reader {
  readonly #sentences: Found[] = [];
  readonly #codes: Found[] = [];
  #left = MEMBER_LIMIT;

  get isSilent(): boolean {
    return this.#sentences.length === 0;
  }

  get sentences(): readonly string[] {
    return inOrder(this.#sentences);
  }

  get codes(): readonly string[] {
    return inOrder(this.#codes);
  }

  read(object: JsonObject, depth: number): void {
    for (const name of Object.keys(object)) {
      if (this.#left-- <= 0) return;
      const value = object[name];
      const plain = plainName(name);
      if (typeof value === "string" || typeof value === "number") this.#leaf(plain, value);
      else if (depth < DEPTH_LIMIT && isContainer(plain)) this.#inside(value, depth + 1);
    }
  }

  /** `{"email": ["is taken"]}`: each member is a field, and what is wrong with it. */
  readFields(object: JsonObject): void {
    for (const [field, value] of Object.entries(object).slice(0, SENTENCES_LIMIT)) {
      const first: unknown = Array.isArray(value) ? value[0] : null;
      if (typeof first === "string") this.#say(`${field.slice(0, 40)}: ${first}`, OF_A_FIELD);
    }
  }

  #leaf(name: string, value: string | number): void {
    const code = asCode(value);
    const codeAt = codeRank(name);
    // The type of RFC 9457 is an address.
    if (code !== null && codeAt !== null && !code.startsWith("http") && isTelling(code)) {
      this.#codes.push({ text: code, rank: codeAt });
    }
    const rank = sentenceRank(name);
    if (rank !== null && typeof value === "string")
      this.#say(value, rank + (code === null ? 0 : LIKE_A_CODE));
  }

  #inside(value: unknown, depth: number): void {
    if (Array.isArray(value)) {
      for (const item of value.slice(0, SENTENCES_LIMIT)) {
        if (typeof item === "string") this.#say(item, OF_A_FIELD);
        else if (isJsonObject(item)) this.read(item, depth);
      }
    } else if (isJsonObject(value)) {
      const before = this.#sentences.length;
      this.read(value, depth);
      if (this.#sentences.length === before) this.readFields(value);
    }
  }

  #say(value: string, rank: number): void {
    const text = asSentence(value);
    if (text !== "" && !isStock(text)) this.#sentences.push({ text, rank });
  }
}

/** More than that it failed or went well. */
function isTelling(code: string): boolean {
  return !/^(?:fail|failed|failure|error|ok|success)$/i.test(code);
}

function inOrder(found: readonly Found[]): readonly string[] {
  const texts = [...found].sort((a, b) => a.rank - b.rank).map(({ text }) => text);
  return [...new Set(texts)].slice(0, SENTENCES_LIMIT);
}
