import { logOf } from "./har.ts";

/** Where one entry may end and the next begin: by the members that HAR 1.2 and the tools begin one with. */
const BETWEEN =
  /\}\s*(,)\s*\{\s*"(?:pageref|startedDateTime|request|response|cache|timings|serverIPAddress|connection|_\w{1,40})"/g;

const ENTRIES = /"entries"\s*:\s*\[/;

/** How much of what was searched already is searched again with new text: a sign may lie across both. */
const OVERLAP = 1_024;

/** How far back from its end new text is searched first for the end of an entry, in characters. */
const NEAR = 64 * 1024;

/** Stands for the entries that were given already. */
const GIVEN = "0,";

/**
 * Reads the entries of a HAR file's text while it arrives, so that a list can begin with the first.
 *
 * Where to cut is guessed, and checked twice: each piece must be JSON by itself, and what is around the
 * pieces must be a HAR whose entries stand there. A file for which a guess fails is read as a whole.
 *
 * Each character is searched once, and put together with others once: linear, without any cut too.
 *
 * State: the text before the entries, and what came after the last whole entry.
 */
export class HarPieces {
  /** All before the first entry; null until that was found. */
  #head: string | null = null;
  /** What came after the head and the last cut. */
  #rest: string[] = [];
  /** The end of it, searched already. */
  #searched = "";
  #hasGiven = false;
  #failed = false;
  #creator: unknown = null;

  /** The log's `creator`, untrusted; null until it was read. Some tools write it behind the entries. */
  get creator(): unknown {
    return this.#creator;
  }

  /** A list of entries has begun, whatever becomes of it. */
  get hasEntries(): boolean {
    return this.#head !== null;
  }

  /** Takes in more text. @returns the entries that are whole by now, untrusted. */
  push(text: string): readonly unknown[] {
    if (this.#failed) return [];
    this.#rest.push(text);
    let fresh = this.#searched + text;
    if (this.#head === null) {
      const found = ENTRIES.exec(fresh);
      if (found) {
        const after = fresh.length - found.index - found[0].length;
        [this.#head, fresh] = this.#cut(after);
        this.#creator = creatorOf(parsed(`${this.#head}]}}`) ?? parsed(`${this.#head}]}`));
      }
    }
    const comma = this.#head === null ? -1 : lastCut(fresh);
    if (comma < 0) {
      this.#searched = fresh.slice(-OVERLAP);
      return [];
    }
    const [whole, rest] = this.#cut(fresh.length - comma);
    this.#rest = [rest.slice(1)];
    this.#searched = rest.slice(1).slice(-OVERLAP);
    const entries = parsed(`[${whole}]`);
    this.#failed = !Array.isArray(entries);
    this.#hasGiven = true;
    return Array.isArray(entries) ? entries : [];
  }

  /** The text has ended. @returns the remaining entries; null where the file must be read as a whole. */
  end(): readonly unknown[] | null {
    if (this.#failed || this.#head === null) return null;
    const value = parsed(this.#head + (this.#hasGiven ? GIVEN : "") + this.#rest.join(""));
    const entries = entriesOf(value);
    if (!entries) return null;
    this.#creator = creatorOf(value);
    if (!this.#hasGiven) return entries;
    return entries[0] === 0 ? entries.slice(1) : null;
  }

  /** Parts what came so far, so many characters before its end; the second part is what remains. */
  #cut(fromEnd: number): [before: string, after: string] {
    const text = this.#rest.join("");
    const at = text.length - fromEnd;
    const after = text.slice(at);
    this.#rest = [after];
    return [text.slice(0, at), after];
  }
}

/** Index of the last comma between two entries, or -1. */
function lastCut(text: string): number {
  for (let near = NEAR; ; near *= 8) {
    const from = Math.max(0, text.length - near);
    let last = -1;
    for (const match of text.slice(from).matchAll(BETWEEN)) last = match.index + match[0].indexOf(",");
    if (last >= 0) return from + last;
    if (from === 0) return -1;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function creatorOf(value: unknown): unknown {
  return logOf(value, []).get("creator").raw ?? null;
}

function entriesOf(value: unknown): readonly unknown[] | null {
  const entries = logOf(value, []).get("entries").raw;
  return Array.isArray(entries) ? entries : null;
}
