/**
 * How PowerShell reads strings in a script, by its documentation alone ("about_Quoting_Rules",
 * "about_Special_Characters"): quotation marks may be typographic, a doubled one is one that is meant, backticks escape.
 */
export type PowershellRead = {
  /** The script with `S` in the place of each string: no string can add anything to it. */
  readonly skeleton: string;
  /** The strings, in order. */
  readonly strings: readonly string[];
  /** A string holds a variable or an expression that is no character's code. */
  readonly isObeyed: boolean;
};

const SINGLE = "'\u2018\u2019\u201a\u201b";
const DOUBLE = '"\u201c\u201d\u201e';

const ESCAPES: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

export function readPowershell(script: string): PowershellRead {
  let skeleton = "";
  let isObeyed = false;
  const strings: string[] = [];
  for (let at = 0; at < script.length; at++) {
    const open = script[at] ?? "";
    const quotes = [SINGLE, DOUBLE].find((marks) => marks.includes(open));
    if (!quotes) {
      skeleton += open;
      continue;
    }
    let value = "";
    for (at++; ; at++) {
      const char = script[at];
      if (char === undefined) throw new Error("a string without an end");
      if (quotes.includes(char)) {
        if (!quotes.includes(script[at + 1] ?? "no")) break;
        at += 1;
        value += script[at];
      } else if (quotes === DOUBLE && char === "`") {
        at += 1;
        const next = script[at] ?? "";
        value += ESCAPES[next] ?? next;
      } else if (quotes === DOUBLE && char === "$") {
        const code = /^\$\(\[char\]0x([0-9a-f]{1,4})\)/.exec(script.slice(at, at + 20));
        if (code?.[1]) {
          value += String.fromCharCode(Number.parseInt(code[1], 16));
          at += code[0].length - 1;
        } else {
          isObeyed ||= /[\w({?^$:]/.test(script[at + 1] ?? "");
          value += char;
        }
      } else value += char;
    }
    strings.push(value);
    skeleton += "S";
  }
  return { skeleton, strings, isObeyed };
}
