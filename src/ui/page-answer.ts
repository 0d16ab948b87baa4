import { fillBoth, type Text } from "../diagnosis/text.ts";
import { finalOf, type Page } from "../http/page-log.ts";
import { brain } from "./brain.ts";
import { verdictOf } from "./verdict.ts";

/**
 * What there is to say about the document of a tab, as plain data: the background writes it, so that
 * the popup shows it at once and without the engine. `fillBoth` takes texts out of the loaded tables.
 */
export type PageAnswer = { readonly verdict: Text; readonly why: Text; readonly author: Text | null };

const NOTHING: Text = { en: "", "zh-CN": "" };

export function answerOf(page: Page): PageAnswer | null {
  const last = finalOf(page);
  if (!last) return null;
  const diagnosis = brain.diagnose(last, {
    chain: page.hops.slice(0, -1),
    preflight: null,
    pageUrl: null,
    recent: [],
  });
  const { causes, status, failure, author } = diagnosis;
  return {
    verdict: fillBoth(verdictOf(last, diagnosis, null)),
    why: fillBoth(causes[0]?.why ?? status?.meaning ?? failure?.meaning ?? NOTHING),
    author: author ? fillBoth(author.name) : null,
  };
}
