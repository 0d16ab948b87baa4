/** Field lines: by name, or as HTTP writes them where order or repetition matters. */
type Lines = Readonly<Record<string, string | number>> | readonly string[];

/** What an example exchange is made of; what is left out is the simplest that there can be. */
export type Parts = {
  /**
   * Method and target, `GET /` by default. Field lines, and a body after an empty line, may follow as HTTP
   * writes them, and notes of http/raw-http.ts go before.
   */
  readonly request?: string;
  readonly sent?: Lines;
  /** The request body. */
  readonly content?: string;
  /** `502 Bad Gateway`; null for a failure without a response. */
  readonly status?: number | string | null;
  readonly httpVersion?: string;
  readonly fields?: Lines;
  readonly body?: string;
  /** The body as JSON, with its Content-Type. */
  readonly json?: unknown;
  /** The body as an HTML page that says a sentence, with its Content-Type. */
  readonly page?: string;
  readonly title?: string;
  /** Notes of http/raw-http.ts: what no message carries. */
  readonly notes?: Lines;
  /** Milliseconds. */
  readonly time?: number;
  /** The resource type: document, fetch, image … */
  readonly type?: string;
  /** Earlier hops or the preflight, oldest first. */
  readonly before?: readonly string[];
};

/** An exchange as raw HTTP text (http/raw-http.ts): the one way in which examples are written. */
export function exchange(parts: Parts): string {
  const { request = "GET /", sent = {}, content = "", status = null, fields = {}, before = [] } = parts;
  const { httpVersion = "HTTP/1.1", notes = {}, time, type } = parts;
  const own = { ...(time === undefined ? {} : { time }), ...(type === undefined ? {} : { type }) };
  const written = /^(?:# .*\n)*/.exec(request)?.[0] ?? "";
  const [line = "", ...more] = request.slice(written.length).split("\n");
  const head = /\sHTTP\/\S+$/.test(line) ? line : `${line} HTTP/1.1`;
  const carried = more.length > 0 ? `${more.join("\n")}\n` : "";
  const asked = `${head}\n${lines(sentTo("site.example", sent))}${carried}\n${content}\n`;
  const { text, type: mediaType } = bodyOf(parts);
  const said = lines(fields);
  const typed = mediaType === null || /^content-type:/im.test(said) ? "" : `Content-Type: ${mediaType}\n`;
  const answer = status === null ? "" : `\n${httpVersion} ${status}\n${typed}${said}\n${text}`;
  return [...before, `${lines(notes, "# ")}${lines(own, "# ")}${written}${asked}${answer}`].join("\n----\n");
}

/** Named fields may name another host; lines come on top, as in a request with two of them. */
function sentTo(host: string, sent: Lines): Lines {
  return Array.isArray(sent) ? [`Host: ${host}`, ...sent] : { Host: host, ...sent };
}

function bodyOf({ body = "", json, page, title = "Page" }: Parts): { text: string; type: string | null } {
  if (json !== undefined) return { text: JSON.stringify(json), type: "application/json" };
  if (page === undefined) return { text: body, type: null };
  const text = `<html><head><title>${title}</title></head><body><p>${page}</p></body></html>`;
  return { text, type: "text/html" };
}

function lines(of: Lines, mark = ""): string {
  const list = Array.isArray(of) ? of : Object.entries(of).map(([name, value]) => `${name}: ${value}`);
  return list.map((line) => `${mark}${line}\n`).join("");
}
