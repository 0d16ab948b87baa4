import type { Case, CaseField } from "./case.ts";
import { LiteralFinder } from "./literal-finder.ts";
import { type Clue, type CluePlace, type Need, placeOf, shareOf } from "./need.ts";

/** A need with its clues as numbers. */
export type NumberedNeed = readonly (readonly number[])[];

/**
 * An error page holds some forty of the words that all knowledge asks for, of one list fewer. A text that holds more than
 * this many is about everything and made to keep us busy: it is read so far and no further.
 */
const MOST_WORDS = 200;

/**
 * All clues that the conditions of a list need. A case is read once for all of them; then each condition is
 * held against what was seen, and most need not be run. Everything is asked for before the first case is read.
 */
export class ClueIndex {
  readonly #ids = new Map<CluePlace, Map<string, number>>();
  #size = 0;
  #places: Places | null = null;

  /** How many clues are asked for; their numbers are below. */
  get size(): number {
    return this.#size;
  }

  /** The clause that rules out most comes first. */
  ask(need: Need = []): NumberedNeed {
    return [...need]
      .sort((a, b) => shareOf(a) - shareOf(b))
      .map((clause) => clause.map((clue) => this.#idOf(clue)));
  }

  #idOf(clue: Clue): number {
    const place = placeOf(clue);
    const what = clue.slice(place.length + 1);
    const ids = this.#ids.get(place) ?? new Map<string, number>();
    this.#ids.set(place, ids);
    const id = ids.get(what) ?? this.#size++;
    ids.set(what, id);
    return id;
  }

  /** What the case shows of them. */
  read(c: Case): ShownClues {
    this.#places ??= placesOf(this.#ids);
    const places = this.#places;
    const seen = new ShownClues(this.#size);
    const { request, response, failure } = c.exchange;
    mark(seen, places.methods, request.method);
    if (places.sent.size > 0) for (const { name } of c.sentFields) mark(seen, places.sent, name);
    if (failure) mark(seen, places.failures, failure.name);
    if (c.surroundings.chain.length > 0) mark(seen, places.there, "chain");
    if (c.surroundings.preflight) mark(seen, places.there, "preflight");
    if (c.author !== null) mark(seen, places.authors, c.author);
    for (const id of c.onPath) mark(seen, places.path, id);
    if (!response) return seen;
    mark(seen, places.statuses, String(response.status));
    if (places.fields.size > 0) for (const field of c.fields) readField(field, places, seen);
    if (c.body !== "") readBody(c, places, seen);
    else if (c.phrase !== "") places.words?.find(c.phrase, seen);
    if (places.said || places.there.has("said")) readSaid(c, places, seen);
    return seen;
  }
}

function readField({ name, value }: CaseField, { fields }: Places, seen: ShownClues): void {
  const asked = fields.get(name);
  if (asked?.clue !== undefined) seen.add(asked.clue);
  asked?.words?.find(value, seen);
}

function readBody(c: Case, { there, body, members, words }: Places, seen: ShownClues): void {
  mark(seen, there, "body");
  if (body) c.readBodyTo(body.find(c.body, seen, MOST_WORDS));
  if (members.size > 0) for (const name of c.jsonMembers) mark(seen, members, name);
  words?.find(c.words, seen);
}

function readSaid({ said }: Case, { there, said: asked }: Places, seen: ShownClues): void {
  if (!said) return;
  mark(seen, there, "said");
  for (const { text } of said.sentences) asked?.find(text, seen);
}

function placesOf(ids: ReadonlyMap<CluePlace, Clues>): Places {
  const of = (place: CluePlace) => ids.get(place) ?? new Map<string, number>();
  const wordsOf = (place: CluePlace) => (ids.has(place) ? new LiteralFinder(of(place)) : null);
  return {
    methods: of("request.method"),
    sent: of("request.field"),
    statuses: of("response.status"),
    fields: fieldsOf(of("response.field"), of("response.value")),
    members: of("response.json"),
    body: wordsOf("response.body"),
    words: wordsOf("response.words"),
    said: wordsOf("response.said"),
    failures: of("failure"),
    authors: of("author"),
    path: of("path"),
    there: of("there"),
  };
}

type Clues = ReadonlyMap<string, number>;

/** Where a case is looked at, and what for. */
type Places = {
  readonly methods: Clues;
  readonly sent: Clues;
  readonly statuses: Clues;
  readonly fields: ReadonlyMap<string, AskedField>;
  readonly members: Clues;
  readonly body: LiteralFinder | null;
  readonly words: LiteralFinder | null;
  readonly said: LiteralFinder | null;
  readonly failures: Clues;
  readonly authors: Clues;
  readonly path: Clues;
  readonly there: Clues;
};

/** That the field is there, and the words that are looked for in its value. */
type AskedField = { readonly clue: number | undefined; readonly words: LiteralFinder | null };

function mark(seen: ShownClues, clues: Clues, what: string): void {
  const clue = clues.get(what);
  if (clue !== undefined) seen.add(clue);
}

/** `server: nginx` is looked for in the values of Server alone. */
function fieldsOf(names: Clues, values: Clues): ReadonlyMap<string, AskedField> {
  const words = new Map<string, Map<string, number>>();
  for (const [what, clue] of values) {
    const colon = what.indexOf(": ");
    const name = what.slice(0, colon);
    const of = words.get(name) ?? new Map<string, number>();
    words.set(name, of.set(what.slice(colon + 2), clue));
  }
  const fields = new Map<string, AskedField>();
  for (const name of new Set([...names.keys(), ...words.keys()])) {
    const of = words.get(name);
    fields.set(name, { clue: names.get(name), words: of ? new LiteralFinder(of) : null });
  }
  return fields;
}

/** The clues that one case shows. */
export class ShownClues {
  /** Their numbers. */
  readonly clues: number[] = [];
  readonly #shown: Uint8Array;

  constructor(size: number) {
    this.#shown = new Uint8Array(size);
  }

  /** False where it was seen before. */
  add(clue: number): boolean {
    if (this.#shown[clue] === 1) return false;
    this.#shown[clue] = 1;
    this.clues.push(clue);
    return true;
  }

  /** False where what is asked for rules the case out. */
  allows(asked: NumberedNeed): boolean {
    for (const clause of asked) if (!this.#showsOne(clause)) return false;
    return true;
  }

  #showsOne(clause: readonly number[]): boolean {
    for (const clue of clause) if (this.#shown[clue] === 1) return true;
    return false;
  }
}
