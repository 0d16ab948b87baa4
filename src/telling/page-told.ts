import type { Engine } from "../diagnosis/engine.ts";
import type { PageTold } from "../diagnosis/plain-answer.ts";
import type { Recording } from "../diagnosis/recording.ts";
import { ALONE, type Surroundings } from "../diagnosis/surroundings.ts";
import type { Place } from "../http/chain.ts";
import { finalOf, type Page } from "../http/page.ts";
import { documentIn, type PageQuery } from "../http/page-query.ts";
import { markOf } from "./mark.ts";
import { pageAnswer } from "./page-answer.ts";

/** Nothing is known of the document. */
export const NOTHING_TOLD: PageTold = { mark: null, answer: null };

/** What is said of the main document of a tab by its own hops: all that is known where DevTools is closed. */
export function tellOfPage(page: Page, engine: Engine): PageTold {
  return tell(page, { ...ALONE, chain: page.hops.slice(0, -1) }, engine);
}

/** The same by all that was recorded, as the panel says it; null where the document was not recorded. */
export function tellOfRecordedPage(query: PageQuery, recording: Recording, engine: Engine): PageTold | null {
  const document = documentIn(query, recording.exchanges);
  if (!document) return null;
  const place = recording.placeOf(document);
  const hops = place ? place.chain.hops.slice(0, place.hop + 1) : [document];
  return tell({ hops }, recording.around(document), engine);
}

/** One diagnosis for all that is said. */
function tell(page: Page, around: Surroundings, engine: Engine): PageTold {
  const document = finalOf(page);
  if (!document) return NOTHING_TOLD;
  const diagnosis = engine.diagnose(document, around);
  const place: Place = { chain: { id: document.id, hops: page.hops }, hop: page.hops.length - 1 };
  return { mark: markOf(place, document, diagnosis), answer: pageAnswer(document, diagnosis, place) };
}
