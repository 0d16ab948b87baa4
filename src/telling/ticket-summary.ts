import type { Language } from "../diagnosis/text.ts";
import { evidenceText, quotedOnce } from "./evidence-text.ts";
import { hopLine } from "./hop-line.ts";
import { inPlainText } from "./inert.ts";
import { DETAIL } from "./labels/detail.ts";
import { SHARE } from "./labels/share.ts";
import { placeName } from "./place-name.ts";
import { rivalsOf } from "./rivals.ts";
import { factsOf, headlineOf, stepOf, type Told } from "./ticket.ts";
import { noneStandsOut } from "./verdict.ts";

/** Characters of an address in a chat's line, and of a whole line there: who wants all of it takes the Markdown. */
const URL_LIMIT = 500;
const LINE_LIMIT = 4_000;

/** An exchange in a few plain lines for a chat, with nothing in them that it would make live. */
export function toSummary(told: Told, language: Language): string {
  const { exchange, chain } = told;
  const lines = [
    headlineOf(told)[language],
    [`${exchange.request.method} ${withoutScheme(exchange.request.url)}`, ...factsOf(told, language)].join(
      " · ",
    ),
    ...(noneStandsOut(told.exchange, told.diagnosis)
      ? openLines(told, language)
      : causeLines(told, language)),
    ...(chain ? [chain.hops.map((hop) => hopLine(hop, language, withoutScheme)).join("  ")] : []),
  ];
  return `${lines.map((line) => inPlainText(cut(line, LINE_LIMIT))).join("\n")}\n`;
}

/** What tells the causes apart, and which they are. */
function openLines(told: Told, language: Language): readonly string[] {
  const names = rivalsOf(told.diagnosis.causes).standing.map(({ name }) => name[language]);
  const causes = `${SHARE.possibleCauses[language]}${language === "en" ? ": " : "："}`;
  return [stepOf(told)?.[language] ?? "", `${causes}${names.join(language === "en" ? "; " : "；")}`].filter(
    (line) => line !== "",
  );
}

/** The first cause, its evidence and its steps. */
function causeLines(told: Told, language: Language): readonly string[] {
  const colon = language === "en" ? ": " : "：";
  const [cause] = told.diagnosis.causes;
  if (!cause) {
    const step = stepOf(told);
    return step ? [step[language]] : [];
  }
  const quotes = quotedOnce(cause.evidence).map(
    (piece) => `${placeName(piece.where)[language]}${colon}${evidenceText(piece)}`,
  );
  return [
    `${DETAIL[cause.certainty][language]}${colon}${cause.why[language]}`,
    ...(quotes.length > 0
      ? [`${SHARE.evidence[language]}${colon}${quotes.join(language === "en" ? "; " : "；")}`]
      : []),
    ...cause.fix.map((step, i) => `${i + 1}. ${step[language]}`),
  ];
}

function withoutScheme(url: string): string {
  return cut(url.replace(/^https?:\/\//i, ""), URL_LIMIT);
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
