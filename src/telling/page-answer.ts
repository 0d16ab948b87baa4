import type { Engine } from "../diagnosis/engine.ts";
import { fillBoth, type Text } from "../diagnosis/text.ts";
import { finalOf, type Page } from "../http/page-log.ts";
import { diagnosePage } from "./page-diagnosis.ts";
import { verdictOf } from "./verdict.ts";

/**
 * What there is to say about the document of a tab, as plain data: the background writes it, so that
 * the popup shows it at once and without the engine. `fillBoth` takes texts out of the loaded tables.
 */
export type PageAnswer = {
  readonly verdict: Text;
  /** What the status means, or the failure; null where the verdict says it already. */
  readonly meaning: Text | null;
  /** The likely causes, the likeliest first. */
  readonly causes: readonly { readonly name: Text; readonly why: Text }[];
  readonly author: Text | null;
};

/** Causes that the popup has room for. */
const CAUSES = 3;

export function answerOf(page: Page, engine: Engine): PageAnswer | null {
  const last = finalOf(page);
  if (!last) return null;
  const diagnosis = diagnosePage(page, last, engine);
  const { causes, privateStatus, status, failure, author } = diagnosis;
  const meaning = last.response ? (privateStatus?.meaning ?? status?.meaning) : causes[0] && failure?.meaning;
  return {
    verdict: fillBoth(verdictOf(last, diagnosis, null)),
    meaning: meaning ? fillBoth(meaning) : null,
    causes: causes.slice(0, CAUSES).map(({ name, why }) => ({ name: fillBoth(name), why: fillBoth(why) })),
    author: author ? fillBoth(author.name) : null,
  };
}
