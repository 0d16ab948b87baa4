import type { Page } from "./page.ts";
import type { PageLog } from "./page-log.ts";
import { sizeOfLog } from "./page-log-text.ts";
import { outcomeOnly, withCutFields, withHopsFolded, withShortUrls } from "./reduced-page.ts";
import { shortUrl } from "./short-url.ts";

/** Bytes that the log of one tab may take: some thirty ordinary hops, and no fewer with one long cookie. */
export const LOG_BUDGET = 64 * 1024;

type Step = (log: PageLog) => PageLog;

/** What is given up, what is missed least first. */
const STEPS: readonly Step[] = [
  (log) => ({ ...log, earlier: log.earlier.map((page) => withCutFields(page, 2_048)) }),
  (log) => withShortAddress(everyPage(log, withShortUrls)),
  (log) => everyPage(log, (page) => withCutFields(page, 8_192)),
  (log) => everyPage(log, withHopsFolded),
  (log) => ({ ...log, earlier: log.earlier.slice(-1) }),
  (log) => ({ ...log, earlier: [] }),
  (log) => everyPage(log, (page) => withCutFields(page, 2_048)),
  (log) => ({ ...log, navigations: log.navigations.map(outcomeOnly) }),
  (log) => everyPage(log, outcomeOnly),
  (log) => ({ ...log, navigations: log.navigations.slice(-1) }),
  (log) => ({ ...log, navigations: [] }),
];

/**
 * The log in at most `LOG_BUDGET` bytes, the same one where it is not larger. What is shown, how it ended,
 * and what a navigation under way will be recognised by are kept whatever it takes.
 */
export function withinBudget(log: PageLog): PageLog {
  let kept = log;
  for (const step of STEPS) {
    if (sizeOfLog(kept) <= LOG_BUDGET) return kept;
    kept = step(kept);
  }
  return kept;
}

/** What is always kept of a tab: which document it shows and how that ended. A few kB at most. */
export function outcomeOfLog(log: PageLog): PageLog {
  const { shown } = log;
  return withShortAddress({ ...log, shown: shown && outcomeOnly(shown), navigations: [], earlier: [] });
}

function everyPage(log: PageLog, reduce: <P extends Page>(page: P) => P): PageLog {
  return {
    ...log,
    shown: log.shown && reduce(log.shown),
    navigations: log.navigations.map(reduce),
    earlier: log.earlier.map(reduce),
  };
}

function withShortAddress(log: PageLog): PageLog {
  const { committed, address } = log;
  return {
    ...log,
    committed: committed && { ...committed, url: shortUrl(committed.url) },
    address: address === null ? null : shortUrl(address),
  };
}
