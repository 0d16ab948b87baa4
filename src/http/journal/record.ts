import type { Exchange } from "../exchange.ts";

/** One exchange of the journal with its halves, one from each observer. */
export type JournalRecord = {
  /** Stays the same from the first sight to the last. */
  readonly id: string;
  /** The HAR exchange as it was taken in; it moves where a later one fits an event better. */
  har: Exchange | null;
  event: Exchange | null;
  seen: Exchange;
};
