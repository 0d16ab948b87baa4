import type { Comparison } from "../comparison/comparison.ts";
import type { FoundCause } from "../diagnosis/diagnosis.ts";
import type { Language, Text } from "../diagnosis/text.ts";
import { tellComparison } from "./comparison-told.ts";
import type { DifferenceLine, Told as ToldValue } from "./difference-line.ts";
import { evidenceText, quotedOnce } from "./evidence-text.ts";
import { hopLine } from "./hop-line.ts";
import { codeSpan, inMarkdown, proseInMarkdown } from "./inert.ts";
import { DETAIL } from "./labels/detail.ts";
import { SHARE } from "./labels/share.ts";
import { placeName } from "./place-name.ts";
import { rivalsOf } from "./rivals.ts";
import { factsOf, headlineOf, stepOf, type Told } from "./ticket.ts";
import { noneStandsOut } from "./verdict.ts";

/** An exchange as Markdown for a ticket: verdict, request, who answered, what to do first, causes, steps, chain. */
export function toMarkdown(told: Told, language: Language): string {
  const { exchange, diagnosis, chain } = told;
  const say = (text: Text) => proseInMarkdown(text[language]);
  const colon = language === "en" ? ": " : "：";
  const { standing } = rivalsOf(diagnosis.causes);
  const step = stepOf(told);
  const parts = [
    `### ${inMarkdown(headlineOf(told)[language])}`,
    `${codeSpan(`${exchange.request.method} ${exchange.request.url}`)}  \n${factsOf(told, language).map(inMarkdown).join(" · ")}`,
    ...(step ? [`**${say(DETAIL.doFirst)}**${colon}${say(step)}`] : []),
    ...(noneStandsOut(told.exchange, told.diagnosis)
      ? openParts(standing, language)
      : causeParts(standing, step, language)),
  ];
  if (told.comparison) parts.push(comparisonPart(told.comparison, language));
  if (chain) {
    const hops = chain.hops.map((hop, i) => `${i + 1}. ${codeSpan(hopLine(hop, language))}`);
    parts.push(`**${say(SHARE.chain)}**\n\n${hops.join("\n")}`);
  }
  const sources = standing[0]?.sources ?? diagnosis.status?.sources ?? [];
  const links = new Set(sources.map(({ title, url }) => `[${inMarkdown(title)}](${url})`));
  if (links.size > 0) parts.push(`${say(DETAIL.sources)}${colon}${[...links].join(", ")}`);
  return `${parts.join("\n\n")}\n`;
}

/** Causes of which none stands out, each with what would show it. */
function openParts(causes: readonly FoundCause[], language: Language): readonly string[] {
  const colon = language === "en" ? ": " : "：";
  const lines = causes.map((cause) => {
    const confirm = proseInMarkdown(cause.confirm[language]);
    return `- **${proseInMarkdown(cause.name[language])}**${certainty(cause, language)}${colon}${confirm}`;
  });
  return [`**${SHARE.possibleCauses[language]}**\n\n${lines.join("\n")}`];
}

function certainty(cause: FoundCause, language: Language): string {
  const word = `*${DETAIL[cause.certainty][language]}*`;
  return language === "en" ? ` (${word})` : `（${word}）`;
}

/** The first cause with its evidence and steps, and the names of the others. */
function causeParts(
  [first, ...others]: readonly FoundCause[],
  step: Text | null,
  language: Language,
): readonly string[] {
  if (!first) return [];
  const say = (text: Text) => proseInMarkdown(text[language]);
  const colon = language === "en" ? ": " : "：";
  const quotes = quotedOnce(first.evidence).map(
    (piece) => `  - ${say(placeName(piece.where))}${colon}${codeSpan(evidenceText(piece))}`,
  );
  // What is to be done first has been said.
  const steps = first.fix.filter((one) => one[language] !== step?.[language]);
  const parts = [
    [`- **${say(first.name)}**${certainty(first, language)}${colon}${say(first.why)}`, ...quotes].join("\n"),
  ];
  if (steps.length > 0) {
    const lines = steps.map((one, i) => `${i + 1}. ${say(one)}`);
    parts.push(`**${say(DETAIL.nextSteps)}**\n\n${lines.join("\n")}`);
  }
  if (first.certainty !== "certain") parts.push(`**${say(DETAIL.confirm)}**${colon}${say(first.confirm)}`);
  if (others.length > 0) {
    const lines = others.map((cause) => `- ${say(cause.name)}${certainty(cause, language)}`);
    parts.push(`**${say(SHARE.otherCauses)}**\n\n${lines.join("\n")}`);
  }
  return parts;
}

/** Differences that a ticket has; the first ones are those that explain it. */
const DIFFERENCES = 8;

function comparisonPart(comparison: Comparison, language: Language): string {
  const { title, lead, lines } = tellComparison(comparison, language);
  const items = lines.slice(0, DIFFERENCES).map((line) => `- ${differenceItem(line, language)}`);
  return [
    `**${inMarkdown(title)}**`,
    [inMarkdown(lead), ...(items.length > 0 ? ["", ...items] : [])].join("\n"),
  ].join("\n\n");
}

function differenceItem(line: DifferenceLine, language: Language): string {
  if ("says" in line) return inMarkdown(line.says);
  const value = ({ text, isWord }: ToldValue) => (isWord ? inMarkdown(text) : codeSpan(text));
  const name = line.name === "" ? "" : ` ${codeSpan(line.name)}`;
  const values = [line.before, line.after].filter(({ text }) => text !== "").map(value);
  return `${inMarkdown(line.what)}${name}${language === "en" ? ": " : "："}${values.join(" → ")}`;
}
