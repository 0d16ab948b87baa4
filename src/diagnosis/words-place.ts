import type { Span } from "./place.ts";

/** Characters of an error's own words that conditions look at: an error says it early or not at all. */
export const WORDS_LIMIT = 4_000;

/** What a body says to a reader, and where in the body that stands. */
export type PlacedWords = {
  readonly text: string;
  /**
   * Where the body has a stretch of `text`. More than the focus is taken as far as no tag and no other
   * JSON member comes between.
   */
  readonly inBody: (stretch: Span & { readonly focus: Span }) => Span;
};
