import type { Difference, Part } from "../comparison/difference.ts";
import { fill, type Language, type Text } from "../diagnosis/text.ts";
import { oneLine } from "./inert.ts";
import { COMPARISON } from "./labels/comparison.ts";
import { byteSize } from "./measure.ts";
import { spelledField } from "./spelled-field.ts";

/** One difference: a sentence, or what it is and how it was before and after. */
export type DifferenceLine =
  | { readonly says: string }
  | { readonly what: string; readonly name: string; readonly before: Told; readonly after: Told };

/** A value of the traffic, or a word of ours about it. */
export type Told = { readonly text: string; readonly isWord: boolean };

/** @param moment says a time, given in milliseconds since the epoch. */
export function differenceLine(
  difference: Difference,
  moment: (at: number) => string,
  language: Language,
): DifferenceLine {
  const sentence = sentenceOf(difference, moment, language);
  if (sentence !== null) return { says: oneLine(sentence) };
  const { part } = difference;
  const before = told(difference, "before", language);
  const after = told(difference, "after", language);
  const isAlike = before.text === after.text;
  return {
    what: whatOf(difference)[language],
    name: part === "path" ? "" : nameOf(difference),
    before,
    after: isAlike ? { text: COMPARISON.anotherAlike[language], isWord: true } : after,
  };
}

function sentenceOf(
  { part, change, name, before, after }: Difference,
  moment: (at: number) => string,
  language: Language,
): string | null {
  const say = (template: Text, facts: Record<string, string | number>) => fill(template, language, facts);
  switch (part) {
    case "token-expiry":
      return say(COMPARISON.tokenExpired, { name: spelledField(oneLine(name)), time: moment(Number(after)) });
    case "neighbours":
      return say(COMPARISON.neighbours, { host: name, time: moment(Number(before)), count: Number(after) });
    case "no-answer":
      return say(COMPARISON.noAnswer, { host: name, name: String(after) });
    case "certificate":
      return say(COMPARISON.certificate, { host: name, name: String(after) });
    case "built-file":
      return say(COMPARISON.builtFileGone, { name });
    case "body-size":
      return change === "same"
        ? say(COMPARISON.limitLowered, {
            before: byteSize(Number(before), language),
            after: byteSize(Number(after), language),
          })
        : null;
    default:
      return null;
  }
}

const NAMES: Readonly<Record<Part, Text>> = {
  method: COMPARISON.method,
  scheme: COMPARISON.scheme,
  host: COMPARISON.host,
  path: COMPARISON.path,
  query: COMPARISON.query,
  field: COMPARISON.field,
  cookie: COMPARISON.cookie,
  body: COMPARISON.body,
  "body-size": COMPARISON.bodySize,
  protocol: COMPARISON.protocol,
  caller: COMPARISON.calledBy,
  "token-expiry": COMPARISON.field,
  rate: COMPARISON.rate,
  neighbours: COMPARISON.host,
  answerer: COMPARISON.answerer,
  "no-answer": COMPARISON.answerer,
  certificate: COMPARISON.host,
  address: COMPARISON.address,
  "built-file": COMPARISON.file,
  "page-policy": COMPARISON.pagePolicy,
  "response-field": COMPARISON.responseField,
  "response-shape": COMPARISON.responseShape,
};

/** The line as plain words: `Cookie sid: (8 characters) → not sent`. */
export function differenceText(line: DifferenceLine, language: Language): string {
  if ("says" in line) return line.says;
  const values = [line.before.text, line.after.text].filter((text) => text !== "");
  const what = line.name === "" ? line.what : `${line.what} ${line.name}`;
  return `${what}${language === "en" ? ": " : "："}${values.join(" → ")}`;
}

function nameOf({ part, name }: Difference): string {
  const isField = part === "field" || part === "response-field";
  return isField ? spelledField(oneLine(name)) : oneLine(name);
}

function whatOf({ part, group, change }: Difference): Text {
  if (part === "path" && group === "built-file") return COMPARISON.file;
  if (part === "caller" && change === "type") return COMPARISON.askedForBy;
  return part === "body" && change === "renamed" ? COMPARISON.bodyRenamed : NAMES[part];
}

/** What is not sent, and what is merely not there. */
const SENT: ReadonlySet<Part> = new Set<Part>(["field", "cookie", "query"]);

function told(difference: Difference, side: "before" | "after", language: Language): Told {
  const value = difference[side];
  const { part, change } = difference;
  const isAbsent = (side === "before" && change === "added") || (side === "after" && change === "gone");
  if (isAbsent) return word(SENT.has(part) ? COMPARISON.notSent : COMPARISON.notThere, language);
  // What it was is not shown: that it is another one is said once.
  if (value === null)
    return side === "after" ? word(COMPARISON.anotherValue, language) : { text: "", isWord: true };
  if (typeof value === "number") {
    return { text: part === "body-size" ? byteSize(value, language) : String(value), isWord: true };
  }
  if (typeof value === "object") return { text: value[language], isWord: true };
  if (value === "") return word(COMPARISON.empty, language);
  const alone = ALONE.exec(value)?.[1];
  if (alone !== undefined) return { text: lengthOf(alone, language), isWord: true };
  return { text: withLengths(oneLine(value), language), isWord: part === "body" && change === "type" };
}

/** A secret that is the whole value, as redaction leaves it. */
const ALONE = /^\[redacted-(\d{1,9})\]$/;

function word(text: Text, language: Language): Told {
  return { text: text[language], isWord: true };
}

/** `Bearer [redacted-412]` as `Bearer (412 characters)`. */
function withLengths(value: string, language: Language): string {
  return value.replace(/ ?(?:\[|%5B)redacted-(\d{1,9})(?:\]|%5D)/gi, (_, count: string) =>
    fill(COMPARISON.inBrackets, language, { length: lengthOf(count, language) }),
  );
}

function lengthOf(count: string, language: Language): string {
  return fill(count === "1" ? COMPARISON.characterOne : COMPARISON.characters, language, { count });
}
