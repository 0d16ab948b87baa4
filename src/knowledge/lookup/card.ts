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

/** A card as it is written: what it does not have is left out, which most cards have little of. */
export type StoredCard = Partial<Omit<Card, "sources">> & { readonly sources: readonly StoredSource[] };

export function storedCard(card: Card): StoredCard {
  return { ...withoutEmpty(card, EMPTY_CARD), sources: card.sources.map(storedSource) };
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

/** The card that was written. */
export function wholeCard(stored: StoredCard): Card {
  return { ...EMPTY_CARD, ...stored, sources: stored.sources.map(wholeSource) };
}
