import { ask } from "../browser/questions.ts";
import type { PageTold, PartsAnswer } from "../diagnosis/plain-answer.ts";
import type { PageLog } from "../http/page-log.ts";
import { pageQuery } from "../http/page-query.ts";

// What DevTools of a tab says; null where it is closed, or gives no answer, which is said in the console.

/** What there is to say of the document that the tab shows; null too where that was not recorded. */
export async function recordedDocument(tabId: number, log: PageLog): Promise<PageTold | null> {
  const answer = await told(ask(`devtools ${tabId}`, "recorded-document", { page: pageQuery(log) }));
  return answer?.told ?? null;
}

/** What failed below it. */
export function recordedParts(tabId: number, log: PageLog): Promise<PartsAnswer | null> {
  return told(ask(`devtools ${tabId}`, "recorded-parts", { page: pageQuery(log) }));
}

async function told<T>(asked: Promise<T | null>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    console.error(error);
    return null;
  }
}
