import type { Exchange } from "../exchange.ts";
import { sizeOfText } from "../text-size.ts";
import type { Copy, Lack } from "./copy.ts";
import { type HttpTarget, hasDotSegment } from "./http-target.ts";
import { addressOf, type Sendable, sendable } from "./sendable.ts";
import { visibleLacks } from "./visible-lacks.ts";

/** How a shell is told words, and a body. */
export type Shell = {
  /** The text as one word that nothing in it ends or expands; null where the shell cannot hold it. */
  readonly word: (text: string) => string | null;
  /** The options that send a body; `lack` for what is then otherwise. */
  readonly body: (text: string) => { readonly option: string | null; readonly lack?: Lack };
  /** Between two parts of a command: a space that shows as the end of a line. */
  readonly between: string;
};

/** Bytes from which curl asks before it sends: `Expect: 100-continue`. */
const ASKS_FROM = 100_000;

/**
 * The request as a curl command, which asks for the same and nothing more; null where curl or the shell
 * cannot. What was not visible is not invented. The reader's own `.curlrc` counts: without their proxy
 * nothing would arrive.
 *
 * @param following options that make curl go on where it is sent.
 */
export function curlCommand(
  exchange: Exchange,
  { word, body: bodyOf, between }: Shell,
  following: readonly string[] = [],
): Copy | null {
  const sent = sendable(exchange);
  if (!sent) return null;
  const { method, target } = sent;
  const written = sent.body === null ? { option: null } : bodyOf(sent.body);
  const hasBody = written.option !== null;
  const isHead = method === "HEAD";
  const { known, unknown } = fieldOptions(exchange, sent, hasBody, word);
  const address = curlAddress(exchange, sent);
  const [addressWord, methodWord] = [word(address), word(method)];
  if (addressWord === null || methodWord === null) return null;
  const parts = [
    ["curl", ...addressOptions(address, target), addressWord].join(" "),
    ...following,
    ...(target.isWebSocket ? ["--http1.1"] : []),
    ...(isHead ? ["--head"] : []),
    ...(!isHead && method !== (hasBody ? "POST" : "GET") ? [`-X ${methodWord}`] : []),
    ...known,
    ...(written.option === null ? [] : [written.option]),
    ...(asksForCoding(exchange) ? ["--compressed"] : []),
  ];
  const lacks: readonly Lack[] = [
    ...visibleLacks(exchange),
    ...(written.lack ? [written.lack] : []),
    ...(unknown > 0 ? ["unwritable-fields" as const] : []),
  ];
  return { text: parts.join(between), lacks };
}

function curlAddress({ request: { fields } }: Exchange, { target }: Sendable): string {
  const address = addressOf(target);
  return fields.complete || fields.has("authorization")
    ? address
    : address.replace("://", () => `://${target.login}`);
}

/** Options without which curl would ask for another address, or for none. */
function addressOptions(address: string, target: HttpTarget): readonly string[] {
  return [
    // Else brackets and braces are a pattern of several addresses, or a broken one.
    ...(/[[\]{}]/.test(address) ? ["--globoff"] : []),
    // Else curl resolves the dots itself; a browser has done so before it asks.
    ...(hasDotSegment(target) ? ["--path-as-is"] : []),
  ];
}

function fieldOptions({ request }: Exchange, sent: Sendable, hasBody: boolean, word: Shell["word"]) {
  const { fields } = request;
  const unwanted = [
    ...(fields.lacks("user-agent") ? ["User-Agent"] : []),
    ...(fields.lacks("accept") ? ["Accept"] : []),
    // That it is a form, curl would say of everything.
    ...(hasBody && !fields.has("content-type") ? ["Content-Type"] : []),
    ...(sizeOfText(sent.body ?? "") > ASKS_FROM && !fields.has("expect") ? ["Expect"] : []),
  ];
  const words = [
    // curl drops a field that ends with a colon; a semicolon sends it empty.
    ...sent.fields.map(({ name, value }) => word(value === "" ? `${name};` : `${name}: ${value}`)),
    ...unwanted.map((name) => word(`${name}:`)),
  ];
  const known = words.filter((one) => one !== null);
  return { known: known.map((one) => `-H ${one}`), unknown: words.length - known.length };
}

/** curl asks for the codings that it can undo, whichever the browser named. */
function asksForCoding({ request: { fields } }: Exchange): boolean {
  return /[^\s,]/.test((fields.get("accept-encoding") ?? "").replace(/identity/gi, ""));
}
