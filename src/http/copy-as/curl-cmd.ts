import type { Exchange } from "../exchange.ts";
import { cmdWord } from "./cmd-word.ts";
import type { Copy } from "./copy.ts";
import { curlCommand, type Shell } from "./curl-command.ts";

/** Characters that cmd.exe takes as one command; what is longer it refuses (Microsoft, KB 830473). */
const LONGEST_COMMAND = 8_191;

const CMD: Shell = {
  word: cmdWord,
  body: (text) => {
    const word = cmdWord(text);
    if (word !== null) return { option: `--data-raw ${word}` };
    const json = asciiJson(text);
    const rewritten = json === null ? null : cmdWord(json);
    return rewritten === null
      ? { option: null, lack: "unwritable-body" }
      : { option: `--data-raw ${rewritten}`, lack: "rewritten-json" };
  },
  between: " ^\n  ",
};

/** The request as a curl command for cmd.exe; null where curl or cmd.exe cannot: it may be too long. */
export function curlCmd(exchange: Exchange): Copy | null {
  // Nothing is written shorter than it is: what does not fit by itself need not be escaped first.
  if (exchange.request.url.length > LONGEST_COMMAND) return null;
  const command = curlCommand(exchange, CMD);
  return command && command.text.length <= LONGEST_COMMAND ? command : null;
}

/**
 * The same JSON in printable ASCII (RFC 8259: beyond it there are only strings, which know `\u`, and of the
 * control characters only blanks between the values); null for what is no JSON.
 */
function asciiJson(text: string): string | null {
  // Longer ones would not fit into a command.
  if (text.length > LONGEST_COMMAND || !/^\s*[[{"]/.test(text)) return null;
  try {
    JSON.parse(text);
  } catch {
    return null;
  }
  return text
    .replace(/[\t\r]/g, " ")
    .replace(/[^\n\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
