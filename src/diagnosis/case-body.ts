import { isJsonObject, jsonOfBody, jsonStart } from "./json.ts";
import { JsonPlaces } from "./json-place.ts";
import { wordsIn } from "./words.ts";
import type { PlacedWords } from "./words-place.ts";

/** What can be read out of the text of a body, each when first asked for, and once. */
export class CaseBody {
  /** "" when empty or not seen. */
  readonly text: string;
  readonly #isAsked: (callback: string) => boolean;
  #json: { readonly value: unknown } | undefined;
  #places: JsonPlaces | undefined;
  #members: readonly string[] | undefined;
  #words: PlacedWords | undefined;

  /** @param isAsked whether the request asked for a call of this function, which is JSONP. */
  constructor(text: string, isAsked: (callback: string) => boolean) {
    this.text = text;
    this.#isAsked = isAsked;
  }

  /** The body as if it ended there: what was read of the longer one has places that are gone. */
  upTo(length: number): CaseBody {
    return new CaseBody(this.text.slice(0, length), this.#isAsked);
  }

  /** As JSON, or what JSONP hands over; undefined where it is none (or too long to have been kept whole). */
  get json(): unknown {
    this.#json ??= { value: jsonOfBody(this.text, this.#jsonStart()) };
    return this.#json.value;
  }

  /** The members' names of a JSON object, in order. */
  get members(): readonly string[] {
    this.#members ??= Object.keys(isJsonObject(this.json) ? this.json : {});
    return this.#members;
  }

  /** Where the values of the JSON stand. */
  get places(): JsonPlaces {
    this.#places ??= new JsonPlaces(this.text, this.#jsonStart());
    return this.#places;
  }

  /** What it says to a reader, with where that stands: JSON as `key: value` lines, HTML without its tags. */
  get words(): PlacedWords {
    this.#words ??= wordsIn(this.text, this.json, () => this.places);
    return this.#words;
  }

  #jsonStart(): number {
    return jsonStart(this.text, this.#isAsked);
  }
}
