import type { Badge } from "../browser/badge.ts";
import { fill, type Language } from "../diagnosis/text.ts";
import { finalOf, type Page } from "../http/page-log.ts";
import { isStoppedName } from "../http/stopped.ts";
import { replaceUnprintable } from "../http/unprintable.ts";
import { BADGE } from "../ui/labels/badge.ts";
import { diagnosePage } from "../ui/page-diagnosis.ts";

const COLORS = {
  "2": "#1a7f37",
  "3": "#0969da",
  "4": "#b35900",
  "5": "#cf222e",
  failed: "#6e4fb8",
  unknown: "#6e7781",
} as const;

/** Longest piece of the network's own words in a title, in characters: the browser shows all it is given. */
const TITLE_LIMIT = 160;

/**
 * The badge for the document that a tab shows; empty on a good page unless `always`.
 *
 * @param withheld nothing is known because the reader lets us see nothing of this site.
 */
export function badgeOf(page: Page | null, withheld: boolean, language: Language, always: boolean): Badge {
  const last = page && finalOf(page);
  if (withheld) return { text: "?", color: COLORS.unknown, title: BADGE.withheld[language] };
  if (!page || !last || (!last.response && !last.failure))
    return { text: "", color: COLORS.unknown, title: BADGE.nothing[language] };
  const diagnosis = diagnosePage(page, last);
  const cause = diagnosis.causes[0];
  const status = last.response?.status ?? null;
  const failed = last.failure !== null && !isStoppedName(last.failure.name);
  // A good status on a page that broke off, or on the last hop of a loop, is no good page.
  if (status === null || (failed && status < 400)) {
    const title = fill(BADGE.failed, language, {
      name: diagnosis.failure?.name[language] ?? inTitle(last.failure?.name ?? "?"),
      cause: inTitle(cause?.why[language] ?? "") || (diagnosis.failure?.meaning[language] ?? ""),
    });
    return { text: failed ? "ERR" : "", color: COLORS.failed, title: title.trim() };
  }
  const methodChanged = page.hops.some(
    (hop, i) => i > 0 && hop.request.method !== page.hops[i - 1]?.request.method,
  );
  const title = fill(BADGE.status, language, {
    code: status,
    name: diagnosis.status?.name[language] ?? inTitle(last.response?.statusText ?? ""),
    cause: inTitle(cause?.why[language] ?? "") || (diagnosis.status?.meaning[language] ?? ""),
  });
  const mark = methodChanged ? "↳" : "";
  const shown = status >= 400 || always || methodChanged;
  return {
    text: shown ? `${status >= 400 || always ? status : "P→G"}${status >= 400 ? mark : ""}` : "",
    color: COLORS[String(status)[0] as "2" | "3" | "4" | "5"] ?? COLORS.failed,
    title: methodChanged ? `${title}\n${BADGE.methodChanged[language]}` : title,
  };
}

/** Words that may come from the network, for a title that the browser's own window shows. */
function inTitle(words: string): string {
  const line = replaceUnprintable(words, () => " ")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > TITLE_LIMIT ? `${line.slice(0, TITLE_LIMIT - 1)}…` : line;
}
