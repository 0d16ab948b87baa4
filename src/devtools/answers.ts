import { brain } from "../brain/brain.ts";
import { loadTexts } from "../brain/load-texts.ts";
import type { PageTold, PartsAnswer } from "../diagnosis/plain-answer.ts";
import { Recording } from "../diagnosis/recording.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { isError } from "../http/outcome.ts";
import type { PageParts } from "../http/page-parts.ts";
import { documentIn, isBelow, type PageQuery } from "../http/page-query.ts";
import { tellOfRecordedPage } from "../telling/page-told.ts";
import { groupParts } from "../telling/part-groups.ts";
import { recordedProblems } from "../telling/recorded-problems.ts";

// Loaded when the background asks: the panel may never be opened, and the engine is most of what it weighs.
// Answers leave, not exchanges: they are small whatever was recorded, and rest on all of it.

/** What failed below the document, as the panel says it of each. */
export async function recordedParts(page: PageQuery, exchanges: readonly Exchange[]): Promise<PartsAnswer> {
  await loadTexts(...LANGUAGES);
  const recording = new Recording(exchanges);
  const below = exchanges.filter((exchange) => isBelow(page, exchange));
  const document = documentIn(page, exchanges);
  const parts: PageParts = {
    source: "devtools",
    failed: recordedProblems(below, recording, brain()),
    ledOn: new Set(),
    isOfError: document !== null && isError(document, recording.placeOf(document) ?? null),
    hidden: 0,
    unread: [],
    isWhole: true,
    pageUrl: page.hops.at(-1)?.url ?? null,
  };
  return groupParts(parts, brain(), recording);
}

/** What there is to say of the document, as the panel says it; null where it was not recorded. */
export async function recordedDocument(
  page: PageQuery,
  exchanges: readonly Exchange[],
): Promise<PageTold | null> {
  await loadTexts(...LANGUAGES);
  return tellOfRecordedPage(page, new Recording(exchanges), brain());
}
