import type { SelfReport } from "../http/page-log.ts";
import type { TimedPart } from "../http/page-parts.ts";
import { isNumber, isText, isTruth, listOf, shapeOf } from "../http/shape.ts";
import { browser } from "./interfaces.ts";
import { tellsWithheld } from "./network-events.ts";

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

/**
 * Asks the document of a tab for the requests that it made. Null where the browser lets no extension in.
 *
 * Firefox tells an extension the status that it keeps from the page (measured: 500 for a call that CORS withheld), and
 * no failure of that call. So there the page's own script is asked as well, for which of them it sees nothing.
 */
export async function askDocumentForParts(tabId: number): Promise<readonly TimedPart[] | null> {
  const [told, seen] = await Promise.all([
    askForParts(tabId, "ISOLATED"),
    tellsWithheld() ? null : askForParts(tabId, "MAIN"),
  ]);
  if (!told || !seen) return told;
  return told.map((part, at) => {
    const same = seen[at];
    return same?.url === part.url && same.status === 0 ? { ...part, isUnseen: true } : part;
  });
}

const areParts = listOf(
  shapeOf<TimedPart>({
    url: isText,
    status: isNumber,
    initiator: isText,
    isUnseen: isTruth,
    isRedirected: isTruth,
  }),
);

async function askForParts(tabId: number, world: "ISOLATED" | "MAIN"): Promise<readonly TimedPart[] | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: tellParts, world });
    return areParts(answer?.result) ? answer.result : null;
  } catch {
    return null;
  }
}

/** Runs in the page, sent there as text. */
function tellParts(): readonly TimedPart[] {
  return performance.getEntriesByType("resource").flatMap((entry) =>
    entry instanceof PerformanceResourceTiming && /^https?:/.test(entry.name)
      ? [
          {
            url: entry.name,
            status: entry.responseStatus,
            initiator: entry.initiatorType,
            isUnseen: entry.responseStatus === 0,
            // Firefox gives both times to what was not redirected too.
            isRedirected: entry.redirectEnd > entry.redirectStart,
          },
        ]
      : [],
  );
}
