import { bashPrintf, bashWord } from "../bash-word.ts";
import type { Exchange } from "../exchange.ts";
import { sizeOfText } from "../text-size.ts";
import type { Copy } from "./copy.ts";
import { curlCommand, type Shell } from "./curl-command.ts";

/** Bytes from which a body is not written as an argument: Linux lets one be 131,071 long. */
export const LONG_BODY = 100_000;

const BASH: Shell = {
  word: bashWord,
  body: (text) => ({
    option:
      text.includes("\0") || sizeOfText(text) > LONG_BODY
        ? `--data-binary @<(${bashPrintf(text)})`
        : `--data-raw ${bashWord(text)}`,
  }),
  between: " \\\n  ",
};

/** The request as a curl command for bash; null where curl cannot. */
export function curlBash(exchange: Exchange): Copy | null {
  return curlCommand(exchange, BASH);
}

/** The same, going on where it is sent, with options such as `--location --post302`. */
export function curlBashFollowing(exchange: Exchange, options: readonly string[]): Copy | null {
  return curlCommand(exchange, BASH, options);
}
