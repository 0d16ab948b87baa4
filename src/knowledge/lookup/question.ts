import { HAN, plain } from "./words.ts";

/** A code as people type it: 404, 403.14, H12, -32601, 5xx. */
const CODE = /^-?[a-z]{0,2}\d[\d.]*$|^\d(?:x|xx|\dx)$/;

/** How a question is asked in Chinese, and nothing of what about. */
const ASKING = /怎么(?:办|解决|回事)?|(?:是)?什么(?:意思|原因)?|为什么|请问|如何(?:解决)?/g;

/** Between Chinese and what is not, where nobody types a blank. */
const SEAM = /(?<=[\u4e00-\u9fff])(?=[a-z0-9(])|(?<=[a-z0-9)])(?=[\u4e00-\u9fff])/g;
/** `nginx502`, `iis500.19`, `curl7`; but `http2`, `h12` and `ipv6` are words. */
const NUMBER_LAST = /^([a-z]{2,})(\d{3,4}(?:\.\d+)?)$|^(curl|grpc|ws)(\d+)$/;
/** `404error`. */
const NUMBER_FIRST = /^(\d{3})([a-z]{3,})$/;
/** `curl: (7)`, `"404"`. */
const WRAPPED = /^[("'[]+|(?<![)"'\]])[)"'\]]+$/g;

/** Words around a number that tell nothing of what it is. */
const FILLERS =
  /^(?:error|exit|code|status|close|returned|错误码?|退出码|状态码|关闭码|返回码|报错|报|返回)$/;

/** HAProxy's states, the one name that differs from another only in the case of its letters. */
const TERMINATION = /(?<![\w-])[A-Za-z]{2}--(?![\w-])/g;

export type Question = {
  readonly text: string;
  /** In lower case, number and text apart. */
  readonly parts: readonly string[];
  readonly codes: readonly string[];
  /** What is no code. */
  readonly rest: string;
};

/** Reads what was typed: the numbers in it, and the words. */
export function questionOf(typed: string): Question {
  const text = plain(typed).trim();
  const said = HAN.test(text) ? text.replace(ASKING, " ").replace(SEAM, " ") : text;
  const parts = said
    .split(/[\s,;:，。；：、？?！!]+/)
    .flatMap((part) =>
      part.replace(WRAPPED, "").replace(NUMBER_LAST, "$1$3 $2$4").replace(NUMBER_FIRST, "$1 $2").split(" "),
    )
    .filter((part) => part !== "");
  return {
    text,
    parts,
    codes: parts.filter((part) => CODE.test(part)),
    rest: parts.filter((part) => !CODE.test(part)).join(" "),
  };
}

/**
 * A text as it is compared with the names of other programs: words between single blanks, so that a name
 * is found in a line and `curl 7` not in `curl 77`.
 */
export function lineOf(text: string): string {
  const states = text.match(TERMINATION) ?? [];
  const { parts } = questionOf(text.replace(TERMINATION, " "));
  const words = parts.join(" ").match(/[a-z0-9]+|[\u4e00-\u9fff]+/g) ?? [];
  const said = words.filter((word) => !FILLERS.test(word));
  if (said.length + states.length === 0) return "";
  return ` ${[...states, ...said].join(" ")} `;
}

/** A name as it is looked for in lines: Chinese without any blank. */
export function nameOf(text: string): string {
  const line = lineOf(text);
  return HAN.test(line) ? line.replaceAll(" ", "") : line;
}
