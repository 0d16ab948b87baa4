import type { Span } from "../place.ts";
import { blanked } from "./blanked.ts";

/** Characters of a page in which an error says what it has to say. */
export const PAGE_WINDOW = 16_000;

/** Tomcat's error page: a line, then paragraphs of a bold label each, of which the last one with a text describes the status. */
const TOMCAT =
  /<h1>HTTP[^<\d]{1,30}\d{3}[^<]{0,200}<\/h1>(?:<hr class="line" \/>|<div class="line"><\/div>|<HR size="1"[^<>]{0,30}>)/i;
/** Tomcat 8 and before underline what the label is of. */
const LABELLED = /<p>(<b>[^<]{1,60}<\/b> )(?:<u>)?[^<]{0,2000}(?:<\/u>)?<\/p>/g;

/**
 * The page with spaces for what it says whatever happened: the kind of report, the paragraph that describes
 * the status (type, [message,] description), and behind a trace the note on the log. The message loses its
 * label, which is in the language of the system.
 */
export function withoutDescription(html: string): string {
  if (!TOMCAT.test(html.slice(0, 4_000))) return html;
  const window = html.slice(0, PAGE_WINDOW);
  const trace = window.indexOf("<pre>");
  const told = [...window.matchAll(LABELLED)];
  const above = trace < 0 ? told.length : told.filter(({ index }) => index < trace).length;
  return blanked(
    html,
    told.map((paragraph, at) =>
      at === 1 && above > 2 ? labelOf(paragraph) : { from: paragraph.index, to: endOf(paragraph) },
    ),
  );
}

function labelOf({ index, 1: label = "" }: RegExpExecArray): Span {
  const from = index + "<p>".length;
  return { from, to: from + label.length };
}

function endOf({ index, 0: whole }: RegExpExecArray): number {
  return index + whole.length;
}
