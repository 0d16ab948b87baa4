/** Longest body text that is kept, in characters; the browsers' own limit is 20,000,000. */
export const BODY_LIMIT = 20_000_000;
