import { type Text, text } from "../../diagnosis/text.ts";
import { AVOIDED_WORDS } from "./glossary.ts";

/** What a text is for; it decides how long it may be and how it ends. */
export type TextKind =
  /** The name of a product, which may be the same in both languages. */
  | "product"
  | "name"
  /** Part of a sentence: "the methods that the resource takes". */
  | "phrase"
  /** One sentence: a meaning, a why. */
  | "sentence"
  /** A step of a fix. */
  | "step"
  /** A sentence or two. */
  | "passage";

/** Longest English text in characters. */
const LIMITS: Record<TextKind, number> = {
  product: 60,
  name: 60,
  phrase: 200,
  sentence: 200,
  step: 180,
  passage: 260,
};

const WHOLE_SENTENCES: readonly TextKind[] = ["sentence", "step", "passage"];

type Rule = {
  readonly id: string;
  /** What is wrong, or null. */
  readonly fault: (both: Text, kind: TextKind) => string | null;
  /** A text that breaks this rule: shows that the rule can fail. */
  readonly broken: readonly [Text, TextKind];
};

const HAN = "[\\u4e00-\\u9fff]";
const HALF_WIDTH = new RegExp(`${HAN}[,;:!?()]|[,;!?()]${HAN}|${HAN}\\.(?![a-z])`);
const NO_SPACE = new RegExp(`${HAN}[A-Za-z0-9{]|[A-Za-z0-9}%]${HAN}`);
const FULL_WIDTH_AND_SPACE = /[，。；：！？、（）“”] | [，。；：！？、）”]/;
const SPARE_SPACE = /^\s|\s$|\s\s/;
const QUOTATION = new RegExp(`[「」『』‘’]|"${HAN}|${HAN}"`);
const ENGLISH_END = /[.!?]["')]?$/;
const CHINESE_END = /[。！？][”）]?$/;

export const TEXT_RULES: readonly Rule[] = [
  {
    id: "empty",
    fault: (t) => (t.en.trim() === "" || t["zh-CN"].trim() === "" ? "a language is empty" : null),
    broken: [{ en: "Not found", "zh-CN": " " }, "name"],
  },
  {
    id: "unwritten",
    fault: (t) => (/TODO|待写/.test(t.en + t["zh-CN"]) ? "still to be written" : null),
    broken: [text({ en: "TODO", "zh-CN": "找不到" }), "name"],
  },
  {
    id: "equal",
    fault: (t, kind) => (kind !== "product" && t.en === t["zh-CN"] ? "both languages are equal" : null),
    broken: [text({ en: "Not found", "zh-CN": "Not found" }), "name"],
  },
  {
    id: "no-chinese",
    fault: (t, kind) =>
      kind !== "product" && !new RegExp(HAN).test(t["zh-CN"]) ? "no Chinese character" : null,
    broken: [text({ en: "Not found", "zh-CN": "404" }), "name"],
  },
  {
    id: "chinese-in-english",
    fault: (t) => quoteMatch(t.en, new RegExp(`${HAN}|[，。；：！？、（）“”「」]`), "Chinese in English"),
    broken: [text({ en: "Not found。", "zh-CN": "找不到。" }), "sentence"],
  },
  {
    id: "avoided-word",
    fault: (t) => {
      const found = AVOIDED_WORDS.find(
        ({ word, unlessEnglish }) => t["zh-CN"].includes(word) && !unlessEnglish?.test(t.en),
      );
      return found ? `「${found.word}」 is 「${found.use}」 in our glossary` : null;
    },
    broken: [text({ en: "The credentials are wrong.", "zh-CN": "证书不对。" }), "sentence"],
  },
  {
    id: "half-width",
    fault: (t) => quoteMatch(t["zh-CN"], HALF_WIDTH, "half-width punctuation"),
    broken: [text({ en: "Wait, then retry.", "zh-CN": "先等待,再重试。" }), "sentence"],
  },
  {
    id: "quotation-marks",
    fault: (t) => quoteMatch(t["zh-CN"], QUOTATION, "Chinese quotes with “”"),
    broken: [text({ en: 'The log says "closed".', "zh-CN": "日志写着「closed」。" }), "sentence"],
  },
  {
    id: "missing-space",
    fault: (t) => quoteMatch(t["zh-CN"], NO_SPACE, "no space between Chinese and Latin"),
    broken: [text({ en: "Read the nginx log.", "zh-CN": "查看nginx日志。" }), "sentence"],
  },
  {
    id: "stray-space",
    fault: (t) =>
      quoteMatch(t["zh-CN"], FULL_WIDTH_AND_SPACE, "a space beside full-width punctuation") ??
      quoteMatch(t.en, SPARE_SPACE, "a space too many") ??
      quoteMatch(t["zh-CN"], SPARE_SPACE, "a space too many"),
    broken: [text({ en: "Wait, then retry.", "zh-CN": "先等待， 再重试。" }), "sentence"],
  },
  {
    id: "not-simplified",
    fault: (t) => {
      const found = [...t["zh-CN"]].find((c) => HAN_CHARACTER.test(c) && !simplified().has(c));
      return found ? `「${found}」 is not a simplified character` : null;
    },
    broken: [text({ en: "Check the network.", "zh-CN": "检查網络。" }), "sentence"],
  },
  {
    id: "ending",
    fault: (t, kind) => {
      if (WHOLE_SENTENCES.includes(kind)) {
        if (!ENGLISH_END.test(t.en)) return "the English sentence has no end";
        return CHINESE_END.test(t["zh-CN"]) ? null : "the Chinese sentence has no end";
      }
      return /[^.]\.$/.test(t.en) || t["zh-CN"].endsWith("。")
        ? "a name or phrase ends like a sentence"
        : null;
    },
    broken: [text({ en: "Wait, then retry.", "zh-CN": "先等待，再重试" }), "step"],
  },
  {
    id: "too-long",
    fault: (t, kind) =>
      t.en.length > LIMITS[kind] ? `${t.en.length} characters; ${LIMITS[kind]} are allowed` : null,
    broken: [
      text({ en: "A name that goes on and on until no reader sees the end of it", "zh-CN": "很长" }),
      "name",
    ],
  },
];

/** Everything that is wrong with a text, in words. */
export function faultsOf(both: Text, kind: TextKind): readonly string[] {
  return TEXT_RULES.flatMap((rule) => {
    const fault = rule.fault(both, kind);
    return fault === null ? [] : [`${rule.id}: ${fault}`];
  });
}

function quoteMatch(value: string, pattern: RegExp, fault: string): string | null {
  const at = value.search(pattern);
  return at < 0 ? null : `${fault}: …${value.slice(Math.max(0, at - 6), at + 8)}…`;
}

const HAN_CHARACTER = new RegExp(HAN);
let simplifiedCharacters: ReadonlySet<string> | null = null;

/** The Chinese characters of GB 2312, which has the simplified form alone of those that differ. */
function simplified(): ReadonlySet<string> {
  if (simplifiedCharacters) return simplifiedCharacters;
  const gbk = new TextDecoder("gbk");
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(gbk.decode(Uint8Array.of(row, cell)));
  }
  simplifiedCharacters = characters;
  return characters;
}
