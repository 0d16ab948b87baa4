import type { Hide } from "./placeholder.ts";

/** What one redaction carries from place to place. */
export type Context = {
  readonly hide: Hide;
  /** The place is of a response: its words about a password are no password. */
  readonly said: boolean;
  /** Texts within texts so far: JSON in a string, a URL in a parameter. */
  readonly depth: number;
  /** Redacts a value that is no secret as a whole: it may hold a URL, JSON, a form or words. */
  readonly inside: (value: string, context: Context) => string;
};

/** Shortest text that can hold a name and a secret, or be one by its looks alone; in characters. */
export const SHORTEST = 8;
