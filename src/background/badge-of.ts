import type { Badge } from "../browser/badge.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { fill, type Language, type Text } from "../diagnosis/text.ts";
import { finalOf, type Page } from "../http/page-log.ts";
import { isStoppedName } from "../http/stopped.ts";
import { replaceUnprintable } from "../http/unprintable.ts";
import { BADGE } from "../telling/labels/badge.ts";
import { diagnosePage } from "../telling/page-diagnosis.ts";

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
/** Longest title, in characters. */
const LONGEST_TITLE = 600;

/**
 * What the badge says of a document, whatever the settings are: plain data, so that it is kept, and painted
 * again without the engine and without the details that it was found in.
 */
export type Mark = {
  readonly text: string;
  /** The text where the reader wants every status. */
  readonly always: string;
  readonly color: string;
  readonly title: Text;
};

/** The mark of a document; null where nothing is known of it. Wants the texts of both languages. */
export function markOf(page: Page | null, engine: Engine): Mark | null {
  const last = page && finalOf(page);
  if (!page || !last || (!last.response && !last.failure)) return null;
  const diagnosis = diagnosePage(page, last, engine);
  const cause = diagnosis.causes[0];
  const status = last.response?.status ?? null;
  const failed = last.failure !== null && !isStoppedName(last.failure.name);
  // A good status on a page that broke off, or on the last hop of a loop, is no good page.
  if (status === null || (failed && status < 400)) {
    const title = inBoth((language) => {
      const name = diagnosis.failure?.name[language] ?? inTitle(last.failure?.name ?? "?");
      const why = inTitle(cause?.why[language] ?? "") || (diagnosis.failure?.meaning[language] ?? "");
      return fill(BADGE.failed, language, { name, cause: why }).trim();
    });
    const text = failed ? "ERR" : "";
    return { text, always: text, color: COLORS.failed, title };
  }
  const methodChanged = page.hops.some(
    (hop, i) => i > 0 && hop.request.method !== page.hops[i - 1]?.request.method,
  );
  const title = inBoth((language) => {
    const name = diagnosis.status?.name[language] ?? inTitle(last.response?.statusText ?? "");
    const why = inTitle(cause?.why[language] ?? "") || (diagnosis.status?.meaning[language] ?? "");
    const said = fill(BADGE.status, language, { code: status, name, cause: why });
    return methodChanged ? `${said}\n${BADGE.methodChanged[language]}` : said;
  });
  const shown = status >= 400 ? `${status}${methodChanged ? "↳" : ""}` : null;
  return {
    text: shown ?? (methodChanged ? "P→G" : ""),
    always: shown ?? String(status),
    color: COLORS[String(status)[0] as "2" | "3" | "4" | "5"] ?? COLORS.failed,
    title,
  };
}

/** Words that may come from the network, for a title that the browser's own window shows. */
function inTitle(words: string): string {
  const line = replaceUnprintable(words, () => " ")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > TITLE_LIMIT ? `${line.slice(0, TITLE_LIMIT - 1)}…` : line;
}

/**
 * The badge for the document that a tab shows; empty on a good page unless `always`.
 *
 * @param withheld nothing is known because the reader lets us see nothing of this site.
 */
export function badgeOf(mark: Mark | null, withheld: boolean, language: Language, always: boolean): Badge {
  if (withheld) return { text: "?", color: COLORS.unknown, title: BADGE.withheld[language] };
  if (!mark) return { text: "", color: COLORS.unknown, title: BADGE.nothing[language] };
  return { text: always ? mark.always : mark.text, color: mark.color, title: mark.title[language] };
}

/** What is said in each language, bounded. */
function inBoth(say: (language: Language) => string): Text {
  return { en: say("en").slice(0, LONGEST_TITLE), "zh-CN": say("zh-CN").slice(0, LONGEST_TITLE) };
}
