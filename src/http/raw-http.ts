import {
  type Body,
  type Exchange,
  NO_BODY_SEEN,
  type Request,
  type Response,
  type Timings,
} from "./exchange.ts";
import { type Field, Fields } from "./fields.ts";

/**
 * Reads an exchange written as people write HTTP down, the language of our examples:
 *
 *     POST /orders HTTP/1.1
 *     Host: shop.example
 *
 *     {"a":1}
 *
 *     HTTP/1.1 502 Bad Gateway
 *     Server: nginx
 *
 *     <html>…
 *
 * The response starts at the first line that looks like a status line. Lines `# key: value` before
 * the request line tell what no message carries: `type`, `time`, `wait` and `receive` (ms), `ago` (seconds before the others), `failure` (or `unnamed`), `address`, `scheme` (https by
 * default), `cache` (disk, memory, cache), `received` (bytes over the wire), `events` (ms from the start at which each event of a stream came), `via: service-worker`, `fields: incomplete`, `body: unseen`. A
 * failure without a response has no status line. Field sections are complete unless said otherwise.
 *
 * @throws Error naming the line that cannot be read.
 */
export function readRawHttp(raw: string, id = "raw"): Exchange {
  const lines = raw.replace(/\r\n/g, "\n").replace(/^\n+/, "").split("\n");
  const indent = /^\s*/.exec(lines[0] ?? "")?.[0].length ?? 0;
  const text = lines.map((line) => (line.slice(0, indent).trim() === "" ? line.slice(indent) : line));

  const notes = new Map<string, string>();
  while (text[0]?.startsWith("# ")) {
    const note = /^# ([a-z]+): (.*)$/.exec(text.shift() ?? "");
    if (note?.[1] === undefined || note[2] === undefined)
      throw new Error(`cannot read a note in: ${raw.slice(0, 80)}`);
    notes.set(note[1], note[2].trim());
  }

  const complete = notes.get("fields") !== "incomplete";
  const answerAt = text.findIndex((line) => /^HTTP\/\d(\.\d)? \d{1,4}( |$)/.test(line));
  const requestLines = answerAt < 0 ? text : text.slice(0, answerAt);
  const request = readRequest(requestLines, notes.get("scheme") ?? "https", complete);
  const response =
    answerAt < 0
      ? null
      : readResponse(
          text.slice(answerAt),
          complete,
          notes.get("cache") ?? null,
          notes.get("body") !== "unseen",
          notes.get("via") === "service-worker",
          notes.get("received") ?? null,
        );
  const failure = notes.get("failure");
  const time = notes.has("time") ? Number(notes.get("time")) : null;
  return {
    id,
    source: "har",
    startedAt: -1_000 * Number(notes.get("ago") ?? 0) + 0,
    duration: time,
    ended: true,
    type: notes.get("type") ?? null,
    request,
    response,
    failure: failure ? { name: failure === "unnamed" ? "" : failure } : null,
    timings: readTimings(notes),
    serverAddress: notes.get("address") ?? null,
    ...readEvents(notes.get("events")),
    chainId: null,
  };
}

function readEvents(times: string | undefined): Pick<Exchange, "stream"> {
  if (times === undefined) return {};
  const messages = times.split(" ").map((time, index) => ({
    kind: "event" as const,
    frame: "text" as const,
    at: Number(time),
    text: String(index),
    size: String(index).length,
    event: { name: "message", id: "" },
  }));
  return { stream: { of: "events", messages, leftOut: 0 } };
}

function readTimings(notes: ReadonlyMap<string, string>): Timings | null {
  const ms = (name: string) => (notes.has(name) ? Number(notes.get(name)) : null);
  const wait = ms("wait");
  const receive = ms("receive");
  if (wait === null && receive === null) return null;
  return { blocked: null, dns: null, connect: null, ssl: null, send: null, wait, receive };
}

function readRequest(lines: readonly string[], scheme: string, complete: boolean): Request {
  const head = /^([A-Z]+) (\S+)(?: (HTTP\/\S+))?$/.exec((lines[0] ?? "").trimEnd());
  if (head?.[1] === undefined || head[2] === undefined) throw new Error(`not a request line: ${lines[0]}`);
  const { fields, content } = readMessage(lines.slice(1), complete);
  const host = fields.get("host") ?? "site.example";
  return {
    method: head[1],
    url: /^[a-z]+:/.test(head[2]) ? head[2] : `${scheme}://${host}${head[2]}`,
    httpVersion: head[3] ?? null,
    fields,
    body: content.trim() === "" ? NO_BODY_SEEN : bodyOf(content.replace(/(?<!\n)\n+$/, "")),
  };
}

function readResponse(
  lines: readonly string[],
  complete: boolean,
  cache: string | null,
  bodySeen: boolean,
  viaServiceWorker: boolean,
  received: string | null,
): Response {
  const head = /^(HTTP\/\S+) (\d+)(?: (.*))?$/.exec(lines[0] ?? "");
  const { fields, content } = readMessage(lines.slice(1), complete);
  return {
    status: Number(head?.[2]),
    statusText: head?.[3] ?? "",
    httpVersion: head?.[1] ?? null,
    fields,
    redirectUrl: fields.get("location"),
    body: bodySeen ? bodyOf(content.replace(/(?<!\n)\n+$/, "")) : NO_BODY_SEEN,
    fromCache: cache === "disk" || cache === "memory" || cache === "cache" ? cache : null,
    viaServiceWorker,
    ...(received === null ? {} : { received: Number(received) }),
  };
}

function readMessage(lines: readonly string[], complete: boolean): { fields: Fields; content: string } {
  const blank = lines.findIndex((line) => line.trim() === "");
  const head = blank < 0 ? lines : lines.slice(0, blank);
  const list: Field[] = head.map((line) => {
    const colon = line.indexOf(":", 1);
    if (colon < 1) throw new Error(`not a field line: ${line}`);
    return { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
  });
  return { fields: new Fields(list, complete), content: blank < 0 ? "" : lines.slice(blank + 1).join("\n") };
}

function bodyOf(content: string): Body {
  return { text: content, size: new TextEncoder().encode(content).length, binary: false };
}

/**
 * Several exchanges in one text, separated by lines of `----`: earlier hops or a preflight first, the
 * exchange in question last. Returns at least one.
 */
export function readRawHttpChain(raw: string): readonly Exchange[] {
  return raw.split(/^[ \t]*----[ \t]*$/m).map((part, index) => readRawHttp(part, `raw-${index}`));
}
