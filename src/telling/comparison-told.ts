import type { Comparison } from "../comparison/comparison.ts";
import { fill, type Language, type Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { statusOf } from "../http/outcome.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { dateOf } from "./clock.ts";
import { type DifferenceLine, differenceLine } from "./difference-line.ts";
import { leadElsewhere, shownName } from "./elsewhere-told.ts";
import { oneLine } from "./inert.ts";
import { COMPARISON } from "./labels/comparison.ts";

/** A comparison in the words of one language. */
export type ToldComparison = {
  readonly title: string;
  /** What to know before the differences are read. */
  readonly lead: string;
  /** The heads of the columns. */
  readonly before: string;
  readonly after: string;
  readonly lines: readonly DifferenceLine[];
};

const DAY = 86_400_000;
const UNITS: readonly { readonly unit: Text; readonly milliseconds: number }[] = [
  { unit: COMPARISON.days, milliseconds: DAY },
  { unit: COMPARISON.hours, milliseconds: 3_600_000 },
  { unit: COMPARISON.minutes, milliseconds: 60_000 },
  { unit: COMPARISON.seconds, milliseconds: 1_000 },
];

/** Of two requests that the reader chose. @param end how the other one ended, in a word. */
export function tellChosen(comparison: Comparison, end: Text, language: Language): ToldComparison {
  const told = tellComparison(comparison, language);
  const at = comparison.failing.startedAt ?? 0;
  const time = momentsOf(comparison.good.startedAt ?? 0, at)(at);
  return {
    ...told,
    title: fill(COMPARISON.byHand, language, { time: told.before, end: end[language] }),
    lead: told.lines.length === 0 ? COMPARISON.nothingDiffers[language] : told.lead,
    after: fill(COMPARISON.selected, language, { time }),
  };
}

export function tellComparison(comparison: Comparison, language: Language): ToldComparison {
  const { good, failing, differences } = comparison;
  const moment = momentsOf(good.startedAt ?? 0, failing.startedAt ?? 0);
  const { elsewhere } = comparison;
  const facts = { time: moment(good.startedAt ?? 0), status: statusOf(good) ?? "?" };
  return {
    title: elsewhere
      ? fill(COMPARISON.titleElsewhere, language, { ...facts, name: shownName(elsewhere.name) })
      : fill(COMPARISON.title, language, facts),
    lead: elsewhere ? leadElsewhere(comparison, elsewhere, language) : leadOf(comparison, language),
    before: moment(good.startedAt ?? 0),
    after: fill(COMPARISON.now, language, { time: moment(failing.startedAt ?? 0) }),
    lines: differences.map((difference) => differenceLine(difference, moment, language)),
  };
}

function leadOf({ good, failing, isSameRequest, meanwhile }: Comparison, language: Language): string {
  const say = (template: Text, facts: Record<string, string | number> = {}) =>
    fill(template, language, facts);
  const { good: worked = 1, bad: failed = 1, neighbours = null } = meanwhile ?? {};
  const host = oneLine(parsedUrl(failing.request.url)?.host ?? "").slice(0, 100);
  return [
    ago(good.startedAt ?? 0, failing.startedAt ?? 0, language),
    ...(worked > 1 ? [say(COMPARISON.worked, { count: worked })] : []),
    ...(failed > 1 ? [say(COMPARISON.failed, { count: failed })] : []),
    ...(isSameRequest ? [say(COMPARISON.sameRequest)] : []),
    ...(neighbours?.state === "work" && isServerFault(failing) ? [say(COMPARISON.othersWork, { host })] : []),
  ].join(language === "en" ? " " : "");
}

/** Where a refusal concerns one request, that others go on is no news. */
function isServerFault(failing: Exchange): boolean {
  const status = statusOf(failing);
  return status === null || status >= 500;
}

/** How far apart, in the largest unit that fits: seldom does anybody ask for more. */
function ago(good: number, failing: number, language: Language): string {
  const apart = Math.abs(failing - good);
  const found = UNITS.find(({ milliseconds }) => apart >= milliseconds);
  if (!found) return COMPARISON[good <= failing ? "justBefore" : "justAfter"][language];
  const time = fill(found.unit, language, { count: Math.floor(apart / found.milliseconds) });
  return fill(good < failing ? COMPARISON.before : COMPARISON.later, language, { time });
}

/** The reader's time of day; with the date where the two are of different days. */
function momentsOf(good: number, failing: number): (at: number) => string {
  const isOneDay = new Date(good).toDateString() === new Date(failing).toDateString();
  return (at) => {
    const date = new Date(at);
    if (Number.isNaN(date.getTime())) return "?";
    const clock = date.toTimeString().slice(0, 8);
    if (isOneDay && date.toDateString() === new Date(good).toDateString()) return clock;
    return `${dateOf(date)} ${clock}`;
  };
}
