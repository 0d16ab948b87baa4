import type { SelfReport } from "../http/page-log.ts";
import type { TimedPart } from "../http/page-parts.ts";
import { browser } from "./interfaces.ts";

/**
 * Asks the document of a tab for its own status. Costs the page one small injection, so only where
 * nothing else knows. Null where the browser lets no extension in, and for documents without HTTP.
 */
export async function askDocument(tabId: number): Promise<SelfReport | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: tellNavigation,
      injectImmediately: true,
    });
    return (answer?.result as SelfReport | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, sent there as text. */
function tellNavigation(): SelfReport | null {
  const [entry] = performance.getEntriesByType("navigation");
  if (
    !(entry instanceof PerformanceNavigationTiming) ||
    entry.responseStatus === 0 ||
    !/^https?:/.test(entry.name)
  )
    return null;
  return {
    url: entry.name,
    status: entry.responseStatus,
    viaServiceWorker: entry.workerStart > 0,
    at: performance.timeOrigin + (entry.responseEnd || performance.now()),
  };
}

/** Asks the document of a tab for the requests that it made. Null where the browser lets no extension in. */
export async function askDocumentForParts(tabId: number): Promise<readonly TimedPart[] | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: tellParts });
    return (answer?.result as readonly TimedPart[] | null | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, sent there as text. */
function tellParts(): readonly TimedPart[] {
  return performance
    .getEntriesByType("resource")
    .flatMap((entry) =>
      entry instanceof PerformanceResourceTiming && /^https?:/.test(entry.name)
        ? [{ url: entry.name, status: entry.responseStatus, initiator: entry.initiatorType }]
        : [],
    );
}
