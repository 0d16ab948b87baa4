import { rfc, type Source } from "../../diagnosis/source.ts";
import type { Requirement, Status } from "../../diagnosis/status.ts";
import { withoutEmpty } from "./without-empty.ts";

/**
 * What the catalogue says of an entry beyond its line, in one language: plain data, which the build
 * writes into a file a language, so that a reader loads their own alone.
 */
export type Card = {
  readonly use: string | null;
  readonly advice: string | null;
  /** Nobody but the sender's log shows it. */
  readonly logOnly: boolean;
  readonly carries: readonly CardCarries[];
  readonly rules: Pick<Status, "content" | "cacheable" | "retry" | "kind"> | null;
  /** Names of the usual causes, most frequent first. */
  readonly usual: readonly string[];
  readonly misreadings: readonly { readonly believed: string; readonly truth: string }[];
  readonly lookAlikes: readonly { readonly codes: readonly number[]; readonly difference: string }[];
  /** Raw HTTP. */
  readonly example: string | null;
  /** What browsers call it. */
  readonly names: readonly string[];
  readonly sources: readonly Source[];
};

export type CardCarries = {
  readonly by: "request" | "response";
  readonly level: Requirement;
  readonly field: string | null;
  readonly what: string;
};

export const EMPTY_CARD = {
  use: null,
  advice: null,
  logOnly: false,
  carries: [],
  rules: null,
  usual: [],
  misreadings: [],
  lookAlikes: [],
  example: null,
  names: [],
} as const satisfies Omit<Card, "sources">;

/** A source as it is written: a section of an RFC by its title alone, of which its address follows. */
type StoredSource = string | Source;

/** A card as it is written: what it does not have is left out, which most cards have little of; its sources by number. */
type StoredCard = Partial<Omit<Card, "sources">> & { readonly sources: readonly number[] };

/** All cards of a language as they are written, in the order of the entries, with each source once. */
export type StoredCards = {
  readonly sources: readonly StoredSource[];
  readonly cards: readonly StoredCard[];
};

export function storedCards(cards: readonly Card[]): StoredCards {
  const numbers = new Map<string, number>();
  const sources: StoredSource[] = [];
  const numberOf = (source: Source) => {
    const key = `${source.title}\n${source.url}`;
    const number = numbers.get(key) ?? sources.push(storedSource(source)) - 1;
    numbers.set(key, number);
    return number;
  };
  const stored = cards.map((card) => ({
    ...withoutEmpty(card, EMPTY_CARD),
    sources: card.sources.map(numberOf),
  }));
  return { sources, cards: stored };
}

function storedSource(source: Source): StoredSource {
  return wholeSource(source.title).url === source.url ? source.title : source;
}

/** Of a title alone: `RFC 9110, 15.5.6`. */
function wholeSource(stored: StoredSource): Source {
  if (typeof stored !== "string") return stored;
  const [, number, section] = /^RFC (\d{1,5})(?:, ([\w.]{1,20}))?$/.exec(stored) ?? [];
  return number === undefined ? { title: stored, url: "" } : rfc(Number(number), section);
}

/** The cards that were written. */
export function wholeCards({ sources, cards }: StoredCards): readonly Card[] {
  const whole = sources.map(wholeSource);
  return cards.map((card) => ({
    ...EMPTY_CARD,
    ...card,
    sources: card.sources.flatMap((number) => whole[number] ?? []),
  }));
}
