import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Mark } from "../diagnosis/plain-answer.ts";
import { fill, inBoth, type Language, sameInBoth, type Text } from "../diagnosis/text.ts";
import type { Chain, Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { type Fault, faultOf } from "../http/fault.ts";
import { statusOf } from "../http/outcome.ts";
import { isPostRedirectGet } from "../http/post-redirect-get.ts";
import { isStoppedName } from "../http/stopped.ts";
import { replaceUnprintable } from "../http/unprintable.ts";
import { authorLine } from "./author-line.ts";
import { BADGE } from "./labels/badge.ts";
import { DETAIL } from "./labels/detail.ts";
import { VERDICT } from "./labels/verdict.ts";
import { MARK_COLORS } from "./mark-colors.ts";
import { outcomeWord } from "./outcome-word.ts";
import { failureTemplateOf, gotNothing, templateOf } from "./verdict.ts";

/** Longest piece of the network's own words in a title, in characters: the browser shows all it is given. */
const TITLE_LIMIT = 160;
/** Longest title, in characters. */
const LONGEST_TITLE = 600;

/**
 * What the badge says of a document, whatever the settings are: plain data, so that it is kept, and painted
 * again without the engine and without the details that it was found in. Null where nothing is known of it.
 *
 * @param place of the document in the chain that led to it.
 * @param document the final exchange of the page, which was diagnosed with the texts of both languages.
 */
export function markOf(place: Place, document: Exchange, diagnosis: Diagnosis): Mark | null {
  if (!document.response && !document.failure) return null;
  const cause = diagnosis.causes[0];
  const status = statusOf(document);
  const fault = faultOf(document, place);
  const failed = fault !== null && fault !== "stopped";
  // A good status on a page that broke off, or on the last hop of a loop, is no good page.
  if (status === null || (failed && status < 400)) {
    const title = titleOf((language) => {
      const name = nameOfEnd(document, fault, diagnosis)[language];
      const why = inTitle(cause?.why[language] ?? "") || (diagnosis.failure?.meaning[language] ?? "");
      return lines(
        fill(failureTemplateOf(document, cause), language, { name, cause: why }),
        ...groundsOf(diagnosis, language),
      );
    });
    const text = failed ? "ERR" : "";
    return { text, always: text, color: MARK_COLORS.failed, title };
  }
  const isError = status >= 400;
  const methodChanged = changedOnTheWay(place.chain, isError);
  const title = titleOf((language) => {
    const name = diagnosis.status?.name[language] ?? inTitle(document.response?.statusText ?? "");
    const why = inTitle(cause?.why[language] ?? "") || (diagnosis.status?.meaning[language] ?? "");
    const what = `${status} ${name}`.trim();
    const nothing = gotNothing(diagnosis)?.[language];
    const said = nothing
      ? fill(VERDICT.withCause, language, { what, cause: nothing })
      : fill(templateOf(document, cause), language, { what, cause: why });
    const changed = methodChanged ? BADGE.methodChanged[language] : "";
    return lines(said, ...groundsOf(diagnosis, language), changed);
  });
  const shown = isError ? `${status}${methodChanged ? "↳" : ""}` : null;
  return {
    text: shown ?? (methodChanged ? "P→G" : ""),
    always: shown ?? String(status),
    color: MARK_COLORS[String(status)[0] as "2" | "3" | "4" | "5"] ?? MARK_COLORS.failed,
    title,
  };
}

/** Whether a redirect changed the method; where all went well, in another way than a form's redirect to a page does. */
function changedOnTheWay({ hops }: Chain, isError: boolean): boolean {
  return hops.some((hop, at) => {
    const before = hops[at - 1];
    if (!before || before.request.method === hop.request.method) return false;
    return isError || !isPostRedirectGet(before);
  });
}

/** The browser's name for what failed; ours where it only says that it stopped, or has said nothing yet. */
function nameOfEnd(document: Exchange, fault: Fault | null, { failure }: Diagnosis): Text {
  const told = document.failure?.name ?? "";
  if (fault && (told === "" || isStoppedName(told))) return outcomeWord(document, fault);
  return failure?.name ?? sameInBoth(inTitle(told) || "?");
}

/** How sure the first cause is, and who answered. */
function groundsOf({ causes: [first], author }: Diagnosis, language: Language): readonly string[] {
  const word = first ? DETAIL[first.certainty][language] : "";
  const colon = language === "en" ? ": " : "：";
  // The headline names no cause that is only possible.
  const certainty = first?.certainty === "possible" ? `${word}${colon}${first.name[language]}` : word;
  const who = author ? inTitle(authorLine(author)[language]) : "";
  return [[certainty, who].filter((said) => said !== "").join(" · ")];
}

function lines(...said: readonly string[]): string {
  return said
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** Words that may come from the network, for a title that the browser's own window shows. */
function inTitle(words: string): string {
  const line = replaceUnprintable(words, () => " ")
    .replace(/\s+/g, " ")
    .trim();
  return line.length > TITLE_LIMIT ? `${line.slice(0, TITLE_LIMIT - 1)}…` : line;
}

/** What is said in each language, bounded. */
function titleOf(said: (language: Language) => string): Text {
  return inBoth((language) => said(language).slice(0, LONGEST_TITLE));
}
