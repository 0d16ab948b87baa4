import type { LastGood } from "../comparison/last-good.ts";
import type { Past } from "../comparison/past.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The surroundings, with what is known of the time before. Most exchanges are fine, and of most failures nobody asks:
 * it is looked up for the first condition that wants to know, as it is then.
 *
 * @param lastGood given when it is asked for: it may have to be made.
 */
export function withPast(
  around: Surroundings,
  exchange: Exchange,
  lastGood: () => LastGood,
): Surroundings & { readonly past: () => Past | null } {
  let past: Past | null | undefined;
  return {
    ...around,
    past: () => {
      if (past === undefined) past = lastGood().past(exchange);
      return past;
    },
  };
}
