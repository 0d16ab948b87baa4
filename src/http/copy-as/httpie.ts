import { bashPrintf, bashWord } from "../bash-word.ts";
import type { Exchange } from "../exchange.ts";
import type { Field } from "../fields.ts";
import { sizeOfText } from "../text-size.ts";
import type { Copy, Lack } from "./copy.ts";
import { LONG_BODY } from "./curl-bash.ts";
import { hasDotSegment } from "./http-target.ts";
import { isPlainAddress } from "./plain-address.ts";
import { addressOf, type Sendable, sendable, withLogin } from "./sendable.ts";
import { visibleLacks } from "./visible-lacks.ts";

/**
 * The request as a command of HTTPie (3.0 or later, for `--raw`) for bash; null where it cannot: it writes methods in
 * upper case, and takes what is not made of letters for an address. The reader's own `config.json` counts.
 */
export function httpie(exchange: Exchange): Copy | null {
  const sent = sendable(exchange);
  if (!sent || !/^[A-Z]+$/.test(sent.method)) return null;
  const { body } = sent;
  const isPiped = body !== null && (body.includes("\0") || sizeOfText(body) > LONG_BODY);
  const fields = withLogin(exchange, sent);
  // Options come first: behind the address only fields are read.
  const options = [
    // Else, without a terminal, it would take for the body whatever it can read.
    ...(isPiped ? [] : ["--ignore-stdin"]),
    ...(hasDotSegment(sent.target) ? ["--path-as-is"] : []),
    ...(body === null || isPiped ? [] : [`--raw=${bashWord(body)}`]),
    // What follows is no option, though the name of a field begins like one.
    ...(fields.some(({ name }) => name.startsWith("-")) ? ["--"] : []),
  ];
  const lines = [
    ["http", ...options, sent.method, bashWord(addressOf(sent.target))].join(" "),
    ...fields.map(item),
    ...unwanted(exchange, sent).map((name) => bashWord(`${name}:`)),
    ...(isPiped ? [`< <(${bashPrintf(body)})`] : []),
  ];
  const lacks: readonly Lack[] = [
    ...visibleLacks(exchange),
    ...(isPlainAddress(sent) ? [] : ["address" as const]),
  ];
  return { text: lines.join(" \\\n  "), lacks };
}

/** `Name: value`: the blank keeps a value that begins with `@` or `=` from being a file's name or JSON. */
function item({ name, value }: Field): string {
  if (value === "") return bashWord(`${name};`);
  // A backslash in front of a separator is taken away, and cannot be doubled; a file's content is left alone.
  return /(?<!\\)(?:\\\\)*\\[:;=@]/.test(value)
    ? `${bashWord(`${name}:@`)}<(${bashPrintf(value)})`
    : bashWord(`${name}: ${value}`);
}

/** Fields of HTTPie's own that the request had not. Without its User-Agent, that of a library would be sent. */
function unwanted({ request: { fields } }: Exchange, { body }: Sendable): readonly string[] {
  return [
    ...(fields.lacks("accept") ? ["Accept"] : []),
    ...(fields.lacks("accept-encoding") ? ["Accept-Encoding"] : []),
    ...(body !== null && !fields.has("content-type") ? ["Content-Type"] : []),
  ];
}
