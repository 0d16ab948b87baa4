import type { Chain } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Fault } from "../http/fault.ts";
import { besideFavicons } from "../http/favicon.ts";
import { isErrorOutcome, type Outcome } from "../http/outcome.ts";
import type { Loss } from "./losses.ts";

/** What has to be known of an exchange to say whether its reader has to know of it. */
export type Findable = {
  readonly exchange: Exchange;
  readonly outcome: Outcome;
  readonly fault: Fault | null;
  readonly isPreflight: boolean;
  readonly chain: Chain | null;
  readonly losses: readonly Loss[];
  /** Its status is good and its answer is not. */
  readonly isDoubtful: boolean;
};

/**
 * What a reader has to know of, in the order given: what failed, what only looks good, and redirects that lost
 * something. The one rule for panel and popup, or they would count the same page differently.
 */
export function foundProblems<Item extends Findable>(items: readonly Item[]): readonly Item[] {
  return problemsAmong(possibleProblems(items));
}

/** Those that are problems, and those that would be if they turned out to be doubtful: asks of none whether it is. */
export function possibleProblems<Item extends Findable>(items: readonly Item[]): readonly Item[] {
  const failing = items.filter(isFailing);
  const told = new Set(
    failing.filter(({ isPreflight }) => !isPreflight).map(({ exchange }) => exchange.request.url),
  );
  const chains = new Set(failing.flatMap(({ chain }) => chain?.id ?? []));
  const lossy = new Set(
    items.flatMap(({ outcome, losses, chain }) =>
      outcome === "redirect" && losses.length > 0 && chain ? chain.id : [],
    ),
  );
  return items.filter((item) => {
    // What its preflight met is told with the request, what a redirect did with the end of its chain.
    if (isFailing(item)) return !item.isPreflight || !told.has(item.exchange.request.url);
    if (item.outcome === "redirect") return item.losses.length > 0 && !chains.has(item.chain?.id ?? "");
    if (item.isPreflight && told.has(item.exchange.request.url)) return false;
    return !item.chain || !lossy.has(item.chain.id);
  });
}

/** The problems of what `possibleProblems` found: a fraction of its work, for when diagnoses are made one by one. */
export function problemsAmong<Item extends Findable>(possible: readonly Item[]): readonly Item[] {
  const problems = possible.filter(
    (item) => isFailing(item) || item.outcome === "redirect" || item.isDoubtful,
  );
  return besideFavicons(problems, ({ exchange }) => exchange);
}

export function isFailing({ outcome, fault }: Pick<Findable, "outcome" | "fault">): boolean {
  return isErrorOutcome(outcome) && fault !== "stopped";
}
