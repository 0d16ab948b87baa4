import { bashPrintf, bashWord } from "./bash-word.ts";
import { type CurlTarget, curlTarget } from "./curl-target.ts";
import type { Exchange, Request } from "./exchange.ts";
import { carriesBody } from "./hop-change.ts";

/** Fields that are curl's own business: its connection, the length and coding of what it sends and takes. */
const LEFT_OUT = new Set([
  "host",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "accept-encoding",
]);

/** Methods and names of fields (RFC 9110, section 5.6.2): nothing else can have been sent. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Bytes from which a body is not written as an argument: Linux lets one be 131,071 long. */
const LONG_BODY = 100_000;

/**
 * The request as a curl command for bash, which asks for the same and nothing more; null where curl
 * cannot: the address is not HTTP, or the method none. What was not visible is not invented
 * (`curlLacks` tells it). The reader's own `.curlrc` counts: without their proxy nothing would arrive.
 */
export function toCurl({ request }: Exchange): string | null {
  const { method, fields } = request;
  const isHead = method === "HEAD";
  const target = curlTarget(request.url, !fields.complete && !fields.has("authorization"));
  if (!target || !TOKEN.test(method)) return null;
  const body = isHead ? [] : bodyOptions(request);
  const implied = body.length > 0 ? "POST" : "GET";
  const parts = [
    ["curl", ...target.options, bashWord(target.address)].join(" "),
    ...(target.isWebSocket ? ["--http1.1"] : []),
    ...(isHead ? ["--head"] : []),
    ...(!isHead && method !== implied ? [`-X ${bashWord(method)}`] : []),
    ...fieldOptions(request, target, body.length > 0),
    ...body,
    ...(asksForCoding(request) ? ["--compressed"] : []),
  ];
  // Halves of characters, which no bytes stand for, become this wherever they leave.
  const command = parts.join(" \\\n  ");
  return /[\ud800-\udfff]/.test(command) ? command.replace(/\p{Cs}/gu, "\uFFFD") : command;
}

/** What the command of an exchange has not, although the request had it or may have had it. */
export function curlLacks(exchange: Exchange): { readonly fields: boolean; readonly body: boolean } {
  const { request } = exchange;
  const { text, size } = request.body;
  const isExact = text !== null && request.method !== "HEAD" && (size === null || size === sizeOf(text));
  const mayCarry = !request.fields.complete && text === null && /^(?:POST|PUT|PATCH)$/.test(request.method);
  return {
    fields: !request.fields.complete,
    body: carriesBody(exchange) ? !isExact : mayCarry,
  };
}

function fieldOptions(request: Request, target: CurlTarget, hasBody: boolean): readonly string[] {
  const { fields } = request;
  const options = fields.list
    .filter(({ name, value }) => TOKEN.test(name) && !isLeftOut(name.toLowerCase(), value, target))
    // RFC 9110, section 5.5: a receiver takes what no field can hold for a space.
    .map(({ name, value }) => ({ name, value: value.replace(/[\0\r\n]/g, " ").trim() }))
    // curl drops a field that ends with a colon; a semicolon sends it empty.
    .map(({ name, value }) => `-H ${bashWord(value === "" ? `${name};` : `${name}: ${value}`)}`);
  const unwanted = [
    ...(fields.lacks("user-agent") ? ["User-Agent"] : []),
    ...(fields.lacks("accept") ? ["Accept"] : []),
    // That it is a form, curl would say of everything.
    ...(hasBody && !fields.has("content-type") ? ["Content-Type"] : []),
    ...(sizeOf(request.body.text ?? "") > LONG_BODY && !fields.has("expect") ? ["Expect"] : []),
  ];
  return [...options, ...unwanted.map((name) => `-H '${name}:'`)];
}

function isLeftOut(name: string, value: string, { host, isWebSocket }: CurlTarget): boolean {
  if (name === "host")
    return (
      value
        .trim()
        .toLowerCase()
        .replace(/:(?:80|443)$/, "") === host
    );
  if (name === "connection") return !isWebSocket;
  return LEFT_OUT.has(name);
}

/** An empty body is one where the request told its length: many servers ask for it. */
function bodyOptions({ body, fields }: Request): readonly string[] {
  const text = body.text ?? "";
  if (text === "") return fields.get("content-length")?.trim() === "0" ? ["--data-raw ''"] : [];
  return text.includes("\0") || sizeOf(text) > LONG_BODY
    ? [`--data-binary @<(${bashPrintf(text)})`]
    : [`--data-raw ${bashWord(text)}`];
}

/** curl asks for the codings that it can undo, whichever the browser named. */
function asksForCoding({ fields }: Request): boolean {
  return /[^\s,]/.test((fields.get("accept-encoding") ?? "").replace(/identity/gi, ""));
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
