import { bothOf, type Findable, fieldShare } from "./findable.ts";
import type { Question } from "./question.ts";
import { HAN, plain } from "./words.ts";

/** The typed words are a whole code, name or question, or the beginning of one. */
const WHOLE = {
  code: 1_000,
  codeStart: 400,
  phrase: 120,
  phraseStart: 40,
  asked: 100,
  field: 100,
  part: 25,
} as const;

/** `Allow header` asks for the field Allow. */
const ABOUT_FIELDS = /\s(?:(?:request|response)\s)?header$|\s?(?:请求|响应)?(?:标头|头)$/;

/** What of an entry is compared with all that was typed. */
export type WholeNames = {
  readonly code: string;
  readonly names: readonly string[];
  readonly asked: readonly string[];
  readonly fields: Findable["fields"];
};

export function wholeNamesOf(entry: Findable): WholeNames {
  return {
    code: plain(entry.code),
    names: [entry.phrase, ...bothOf(entry.name)].map(bare),
    asked: entry.asked.map(bare),
    fields: entry.fields.map(({ name, owed }) => ({ name: bare(name), owed })),
  };
}

/** What was typed beside codes, as it is compared with names. */
export function wholeQuestion({ rest }: Question): string {
  return bare(rest.replace(ABOUT_FIELDS, ""));
}

/** A number among words is no beginning of another: "after 60 seconds". */
export function scoreOfCodes(code: string, { text, codes, parts }: Question): number {
  if (codes.length === 0) return code === text ? WHOLE.code : 0;
  return codes.reduce((sum, typed) => sum + scoreOfCode(code, typed, parts.length === 1), 0);
}

function scoreOfCode(code: string, typed: string, isAlone: boolean): number {
  if (code === typed) return WHOLE.code;
  if (code.length < typed.length || (!isAlone && typed.length < 3)) return 0;
  const start = typed.replace(/(?<!x)x+$/, "");
  return code.startsWith(start) ? WHOLE.codeStart : 0;
}

/** @param question as `wholeQuestion` gives it */
export function scoreOfNames({ names, asked, fields }: WholeNames, question: string): number {
  if (question === "") return 0;
  if (names.includes(question)) return WHOLE.phrase;
  if (asked.includes(question)) return WHOLE.asked;
  const field = fields.find(({ name }) => name === question);
  if (field) return WHOLE.field * fieldShare(fields, field);
  if (question.length < 2) return 0;
  if (names.some((name) => name.startsWith(question))) return WHOLE.phraseStart;
  const all = [...names, ...asked];
  if (all.some((name) => name.includes(question))) return WHOLE.part;
  const within = all.filter((name) => name.length > (HAN.test(name) ? 1 : 4) && question.includes(name));
  // biome-ignore lint/plugin: names of one entry of ours
  const longest = Math.max(0, ...within.map((name) => name.length));
  return (WHOLE.part * longest) / question.length;
}

/** Without what people leave out or add: spaces, punctuation, `net::`. */
function bare(text: string): string {
  return plain(text)
    .replace(/^net::/, "")
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, "");
}
