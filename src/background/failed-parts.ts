import { brain } from "../brain/brain.ts";
import { loadTexts } from "../brain/load-texts.ts";
import { tellsWithheld } from "../browser/network-events.ts";
import { askDocumentForParts } from "../browser/page-document.ts";
import { tabState } from "../browser/tabs.ts";
import type { PartsAnswer } from "../diagnosis/plain-answer.ts";
import { ALONE } from "../diagnosis/surroundings.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import { isErrorOutcome } from "../http/outcome.ts";
import type { PageLog } from "../http/page-log.ts";
import { partsOfTiming } from "../http/page-parts.ts";
import { groupParts } from "../telling/part-groups.ts";
import type { KeptTabs } from "./kept-tabs.ts";
import { recordedParts } from "./recorded.ts";

/** The page's own timing tells of no chain, and of no preflight. */
const NEIGHBOURLESS = { around: () => ALONE, placeOf: () => undefined };

/** What failed below the document that a tab shows: as DevTools recorded it, else as the page's timing and failures tell. */
export async function failedParts(tabId: number, log: PageLog, tabs: KeptTabs): Promise<PartsAnswer> {
  const recorded = await recordedParts(tabId, log);
  if (recorded) return recorded;
  await loadTexts(...LANGUAGES);
  const timed = await askDocumentForParts(tabId);
  // After the document was asked: of what it tells was heard by then.
  const kept = await tabs.known(tabId);
  const page = {
    url: log.committed?.url ?? null,
    isError: isErrorOutcome(kept?.answer?.outcome ?? "unknown"),
    tellsWithheld: tellsWithheld(),
    isLoading: (await tabState(tabId))?.loading ?? false,
  };
  return groupParts(partsOfTiming(timed, kept?.heard ?? [], page), brain(), NEIGHBOURLESS);
}
