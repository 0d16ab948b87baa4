import type { Comparison } from "../comparison/comparison.ts";
import type { Diagnosis, FoundCause } from "../diagnosis/diagnosis.ts";
import { redactDiagnosis } from "../diagnosis/redact-diagnosis.ts";
import type { Language, Text } from "../diagnosis/text.ts";
import type { Chain } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import type { HopChange } from "../http/hop-change.ts";
import { statusOf } from "../http/outcome.ts";
import { redact } from "../http/redact.ts";
import { tellComparison } from "./comparison-told.ts";
import type { DifferenceLine, Told as ToldValue } from "./difference-line.ts";
import { evidenceText, quotedOnce } from "./evidence-text.ts";
import { codeSpan, inMarkdown, inPlainText } from "./inert.ts";
import { DETAIL } from "./labels/detail.ts";
import { SHARE } from "./labels/share.ts";
import { span } from "./measure.ts";
import { placeName } from "./place-name.ts";
import { rivalsOf } from "./rivals.ts";
import { verdictOf } from "./verdict.ts";

/** What one ticket is about. */
export type Told = {
  readonly exchange: Exchange;
  readonly diagnosis: Diagnosis;
  readonly change: HopChange | null;
  readonly chain: Chain | null;
  /** Others whose secrets may be repeated: preflight, earlier answers. The chain's are known. */
  readonly around?: readonly Exchange[];
  /** What differs from when it last worked; holds no secrets in what it tells. */
  readonly comparison?: Comparison | null;
};

/** The same without secrets, for what leaves the panel. */
export function redactTold({ exchange, diagnosis, change, chain, around, comparison }: Told): Told {
  const hops = chain?.hops ?? [];
  const others = [...hops, ...(around ?? [])];
  const safe = redact(exchange, others);
  return {
    exchange: safe,
    diagnosis: redactDiagnosis(diagnosis, [exchange, ...others], safe),
    change,
    ...(comparison ? { comparison } : {}),
    chain: chain && { ...chain, hops: hops.map((hop) => redact(hop, hops)) },
  };
}

/** An exchange as Markdown for a ticket: verdict, request, who answered, causes, steps, chain. */
export function toMarkdown(told: Told, language: Language): string {
  const { exchange, diagnosis, chain } = told;
  const say = (text: Text) => inMarkdown(text[language]);
  const colon = language === "en" ? ": " : "：";
  const [first, ...others] = rivalsOf(diagnosis.causes).standing;
  const certainty = (cause: FoundCause) => {
    const word = `*${say(DETAIL[cause.certainty])}*`;
    return language === "en" ? ` (${word})` : `（${word}）`;
  };
  const parts = [
    `### ${say(headlineOf(told))}`,
    `${codeSpan(`${exchange.request.method} ${exchange.request.url}`)}  \n${facts(told, language).map(inMarkdown).join(" · ")}`,
  ];
  if (first) {
    const quotes = quotedOnce(first.evidence).map(
      (piece) => `  - ${say(placeName(piece.where))}${colon}${codeSpan(evidenceText(piece))}`,
    );
    parts.push(
      [`- **${say(first.name)}**${certainty(first)}${colon}${say(first.why)}`, ...quotes].join("\n"),
      `**${say(DETAIL.nextSteps)}**\n\n${first.fix.map((step, i) => `${i + 1}. ${say(step)}`).join("\n")}`,
      `**${say(DETAIL.confirm)}**${colon}${say(first.confirm)}`,
    );
  }
  if (others.length > 0) {
    const lines = others.map((cause) => `- ${say(cause.name)}${certainty(cause)}`);
    parts.push(`**${say(SHARE.otherCauses)}**\n\n${lines.join("\n")}`);
  }
  if (told.comparison) parts.push(comparisonPart(told.comparison, language));
  if (chain) {
    const hops = chain.hops.map((hop, i) => `${i + 1}. ${codeSpan(hopLine(hop, language))}`);
    parts.push(`**${say(SHARE.chain)}**\n\n${hops.join("\n")}`);
  }
  const sources = first?.sources ?? diagnosis.status?.sources ?? [];
  const links = new Set(sources.map(({ title, url }) => `[${inMarkdown(title)}](${url})`));
  if (links.size > 0) parts.push(`${say(DETAIL.sources)}${colon}${[...links].join(", ")}`);
  return `${parts.join("\n\n")}\n`;
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

/** Characters of an address in a chat's line, and of a whole line there: who wants all of it takes the Markdown. */
const URL_LIMIT = 500;
const LINE_LIMIT = 4_000;

/** The same in a few plain lines for a chat, with nothing in them that it would make live. */
export function toSummary(told: Told, language: Language): string {
  const { exchange, diagnosis, chain } = told;
  const colon = language === "en" ? ": " : "：";
  const cause = diagnosis.causes[0];
  const quotes = cause
    ? quotedOnce(cause.evidence).map(
        (piece) => `${placeName(piece.where)[language]}${colon}${evidenceText(piece)}`,
      )
    : [];
  const lines = [
    headlineOf(told)[language],
    [`${exchange.request.method} ${withoutScheme(exchange.request.url)}`, ...facts(told, language)].join(
      " · ",
    ),
    ...(cause ? [`${DETAIL[cause.certainty][language]}${colon}${cause.why[language]}`] : []),
    ...(quotes.length > 0
      ? [`${SHARE.evidence[language]}${colon}${quotes.join(language === "en" ? "; " : "；")}`]
      : []),
    ...(cause?.fix ?? []).map((step, i) => `${i + 1}. ${step[language]}`),
    ...(chain ? [chain.hops.map((hop) => hopLine(hop, language, withoutScheme)).join("  ")] : []),
  ];
  return `${lines.map((line) => inPlainText(cut(line, LINE_LIMIT))).join("\n")}\n`;
}

/** A loop shows in its chain alone. */
function headlineOf({ exchange, diagnosis, change, chain }: Told): Text {
  const hop = chain ? chain.hops.findIndex(({ id }) => id === exchange.id) : -1;
  const place = chain && hop >= 0 ? { chain, hop } : null;
  return verdictOf(exchange, diagnosis, change, faultOf(exchange, place));
}

/** `502 Bad Gateway · Answered by nginx · 12 ms · 2026-11-20T10:00:00.000Z`. */
function facts({ exchange, diagnosis }: Told, language: Language): readonly string[] {
  const { response, failure, duration, startedAt } = exchange;
  const who = diagnosis.author?.name[language];
  return [
    response ? `${statusOf(exchange) ?? "?"} ${response.statusText}`.trim() : (failure?.name ?? ""),
    who ? `${SHARE.answeredBy[language]}${language === "en" ? " " : "："}${who}` : "",
    duration === null ? "" : span(duration, language),
    startedAt === null ? "" : new Date(startedAt).toISOString(),
  ].filter((fact) => fact !== "");
}

function hopLine(
  { request, response, failure }: Exchange,
  language: Language,
  shorten: (url: string) => string = (url) => url,
): string {
  const end = response?.status ?? (failure?.name || SHARE.notFollowed[language]);
  return `${request.method} ${shorten(request.url)} → ${end}`;
}

function withoutScheme(url: string): string {
  return cut(url.replace(/^https?:\/\//i, ""), URL_LIMIT);
}

function cut(text: string, limit: number): string {
  return text.length > limit ? `${text.slice(0, limit)}…` : text;
}
