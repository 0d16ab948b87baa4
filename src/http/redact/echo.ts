import { encoded } from "./percent.ts";
import { placeholderFor } from "./placeholder.ts";
import { surpriseOf } from "./randomness.ts";

/** A part of a secret as short as this is found in another text. */
const PART = 8;
/** Secrets shorter than this are in ordinary words by chance. */
const SHORTEST = 6;
/** Characters of one secret that are remembered in parts; longer ones are media or whole documents. */
const REMEMBERED = 16_384;
/** Neighbours that are looked at where hashes fall together, by chance or on purpose. */
const LOOKS = 32;

/**
 * Finds known secrets in any other text, whole, cut, or written in another way (percent-encoded, as a
 * JSON string, as HTML). One pass over the text, whatever the number of secrets.
 */
export class Echo {
  /** All forms of all secrets, one after the other. */
  readonly #forms: string;
  /** Where in `#forms` a part begins, plus one, by its hash; mostly empty, so nearly every place of a text costs one look. */
  readonly #slots: Int32Array;
  /** Secrets that are found as a whole only: short ones, ordinary words. The longest first. */
  readonly #wholes: readonly string[];
  /** The secrets in all forms, to find the beginning of one at the end of a cut. */
  readonly #secrets: readonly string[];

  constructor(secrets: Iterable<string>) {
    const forms = new Set<string>();
    for (const secret of secrets) {
      if (secret.length >= SHORTEST) for (const form of formsOf(secret.slice(0, REMEMBERED))) forms.add(form);
    }
    this.#secrets = [...forms];
    this.#forms = this.#secrets.join("\n");
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(this.#forms.length * 4 + 64)));
    const wholes: string[] = [];
    let at = 0;
    for (const secret of this.#secrets) {
      if (!this.#remember(at, at + secret.length)) wholes.push(secret);
      at += secret.length + 1;
    }
    this.#wholes = wholes.sort((a, b) => b.length - a.length);
  }

  get isEmpty(): boolean {
    return this.#secrets.length === 0;
  }

  /**
   * The text without the secrets.
   *
   * @param keep characters that stay although they are in a secret, so that a URL keeps its parts.
   */
  scrub(text: string, keep = ""): string {
    if (this.isEmpty || text.length < SHORTEST) return text;
    let left = text;
    for (const whole of this.#wholes) left = replaceWord(left, whole);
    return this.#scrubParts(left, keep);
  }

  /** The same for a quotation that was cut: what begins like a secret at its end goes too. */
  scrubCut(text: string): string {
    const body = text.endsWith("…") ? text.slice(0, -1) : text;
    const left = this.scrub(body);
    if (body === text) return left;
    for (const secret of this.#secrets) {
      for (let length = Math.min(PART, secret.length - 1); length >= 3; length--) {
        if (left.endsWith(secret.slice(0, length))) {
          return `${left.slice(0, -length)}${placeholderFor(secret.slice(0, length))}…`;
        }
      }
    }
    return `${left}…`;
  }

  /** False where parts of it are ordinary words, or find no room: such a secret is also looked for as a whole. */
  #remember(from: number, to: number): boolean {
    let complete = to - from >= PART;
    let hash = hashAt(this.#forms, from);
    for (let at = from; at + PART <= to; at++) {
      if (isWord(this.#forms, at)) complete = false;
      else complete = this.#take(at, hash) && complete;
      hash = rolled(hash, this.#forms, at);
    }
    return complete;
  }

  #take(at: number, hash: number): boolean {
    let slot = this.#slotOf(hash);
    for (let looks = 0; looks < LOOKS; looks++) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) this.#slots[slot] = at + 1;
      if (taken === 0 || isSame(this.#forms, taken - 1, this.#forms, at)) return true;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return false;
  }

  /** A part of a secret begins here. */
  #isPart(text: string, at: number, hash: number): boolean {
    let slot = this.#slotOf(hash);
    for (let looks = 0; looks < LOOKS; looks++) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) return false;
      if (isSame(this.#forms, taken - 1, text, at)) return true;
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    return false;
  }

  #slotOf(hash: number): number {
    return (Math.imul(hash, 0x9e3779b1) >>> 12) & (this.#slots.length - 1);
  }

  #scrubParts(text: string, keep: string): string {
    const pieces: string[] = [];
    let copied = 0;
    let hash = hashAt(text, 0);
    const last = text.length - PART;
    for (let at = 0; at <= last; at++) {
      if (this.#isPart(text, at, hash)) {
        let end = at + PART;
        for (let next = at + 1; next <= last && next < end; next++) {
          hash = rolled(hash, text, next - 1);
          if (this.#isPart(text, next, hash)) end = next + PART;
        }
        pieces.push(text.slice(copied, at), hidden(text.slice(at, end), keep));
        copied = end;
        if (end > last) break;
        hash = hashAt(text, end);
        at = end - 1;
        continue;
      }
      hash = rolled(hash, text, at);
    }
    return copied === 0 ? text : pieces.join("") + text.slice(copied);
  }
}

function hidden(piece: string, keep: string): string {
  if (keep === "") return placeholderFor(piece);
  let out = "";
  let run = "";
  for (const character of piece) {
    if (!keep.includes(character)) run += character;
    else {
      out += (run === "" ? "" : placeholderFor(run)) + character;
      run = "";
    }
  }
  return out + (run === "" ? "" : placeholderFor(run));
}

/** So many of the neighbours in a part are odd before it is more than words, names and the signs between them. */
const ODD = 3 / (PART - 1);

/** A word or two, or a piece of a name: `password`, `@sveltej`, `boq-one-`. Digits make it more. */
function isWord(text: string, at: number): boolean {
  for (let i = at; i < at + PART; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || (code >= 48 && code <= 57)) return false;
  }
  return surpriseOf(text.slice(at, at + PART)).share < ODD;
}

function isSame(a: string, aAt: number, b: string, bAt: number): boolean {
  for (let i = 0; i < PART; i++) if (a.charCodeAt(aAt + i) !== b.charCodeAt(bAt + i)) return false;
  return true;
}

/** Whole words only: "letmein" is not in "letmeinside". */
function replaceWord(text: string, word: string): string {
  let at = text.indexOf(word);
  if (at < 0) return text;
  const parts: string[] = [];
  let copied = 0;
  while (at >= 0) {
    const end = at + word.length;
    if (!isWordCharacter(text, at - 1) && !isWordCharacter(text, end)) {
      parts.push(text.slice(copied, at), placeholderFor(word));
      copied = end;
    }
    at = text.indexOf(word, end);
  }
  return copied === 0 ? text : parts.join("") + text.slice(copied);
}

function isWordCharacter(text: string, at: number): boolean {
  return /[A-Za-z0-9]/.test(text.charAt(at));
}

/** How an echo may write the secret. */
function formsOf(secret: string): Iterable<string> {
  if (/^[\w.~-]+$/.test(secret)) return [secret];
  const percent = encoded(secret);
  return new Set([
    secret,
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    percent.replaceAll("%20", "+"),
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
  ]);
}

const FACTOR = 31;
let OLDEST = 1;
for (let i = 0; i < PART; i++) OLDEST = Math.imul(OLDEST, FACTOR);

function hashAt(text: string, from: number): number {
  let hash = 0;
  for (let at = from; at < from + PART; at++) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The hash one character further on. */
function rolled(hash: number, text: string, at: number): number {
  return (Math.imul(hash, FACTOR) + text.charCodeAt(at + PART) - Math.imul(text.charCodeAt(at), OLDEST)) | 0;
}
