import type { Exchange } from "../exchange.ts";
import type { Field } from "../fields.ts";
import { percentDecoded } from "../percent.ts";
import { type HttpTarget, httpTarget } from "./http-target.ts";

/** A request as far as a client can be told to send it. */
export type Sendable = {
  readonly method: string;
  readonly target: HttpTarget;
  /** In the order sent, values without what no field can hold; without those that every client writes itself. */
  readonly fields: readonly Field[];
  /** Null for none. Empty only where the request told its length: many servers ask for it. */
  readonly body: string | null;
};

/** Fields of the connection and of the length and coding of what goes over it: each client has its own. */
const OF_THE_CLIENT = new Set([
  "host",
  "content-length",
  "transfer-encoding",
  "connection",
  "keep-alive",
  "accept-encoding",
]);

/** Methods and names of fields (RFC 9110, section 5.6.2): nothing else can have been sent. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** What of a request can be sent; null where it was not over HTTP, or the method is none. */
export function sendable({ request }: Exchange): Sendable | null {
  const { method, fields, body } = request;
  const target = httpTarget(request.url);
  if (!target || !TOKEN.test(method)) return null;
  const text = wellFormed(body.text ?? "");
  const isEmpty = text === "" && fields.get("content-length")?.trim() !== "0";
  return {
    method,
    target,
    fields: fields.list
      .filter(({ name, value }) => TOKEN.test(name) && !isOfTheClient(name.toLowerCase(), value, target))
      // RFC 9110, section 5.5: a receiver takes what no field can hold for a space.
      .map(({ name, value }) => ({ name, value: wellFormed(value.replace(/[\0\r\n]/g, " ").trim()) })),
    body: method === "HEAD" || isEmpty ? null : text,
  };
}

function isOfTheClient(name: string, value: string, { host, isWebSocket }: HttpTarget): boolean {
  if (name === "host") {
    const named = value.trim().toLowerCase();
    return named.replace(/:(?:80|443)$/, "") === host;
  }
  if (name === "connection") return !isWebSocket;
  return OF_THE_CLIENT.has(name);
}

/** Halves of characters, which no bytes stand for, become U+FFFD wherever they leave. */
function wellFormed(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Cs}/gu, "\uFFFD") : text;
}

/** The address without what is not sent in it. */
export function addressOf({ protocol, host, path }: HttpTarget): string {
  return `${protocol}://${host}${path}`;
}

/**
 * The fields, with the Authorization that user and password of the address stand for (RFC 7617), where the
 * browser did not show all fields and none of that name: what it then sent is not known.
 */
export function withLogin(exchange: Exchange, { fields, target }: Sendable): readonly Field[] {
  const known = exchange.request.fields;
  if (target.login === "" || known.complete || known.has("authorization")) return fields;
  const [user = "", password = ""] = split(target.login.slice(0, -1));
  const bytes = new TextEncoder().encode(`${percentDecoded(user)}:${percentDecoded(password)}`);
  return [...fields, { name: "Authorization", value: `Basic ${base64(bytes)}` }];
}

function split(login: string): readonly string[] {
  const colon = login.indexOf(":");
  return colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Values of the same name in one, as a recipient may put them together (RFC 9110, section 5.3; cookies: RFC 6265, 5.4). */
export function combined(fields: readonly Field[]): readonly Field[] {
  const byName = new Map<string, { name: string; values: string[] }>();
  for (const { name, value } of fields) {
    const key = name.toLowerCase();
    const known = byName.get(key);
    if (known) known.values.push(value);
    else byName.set(key, { name, values: [value] });
  }
  return [...byName].map(([key, { name, values }]) => ({
    name,
    value: values.join(key === "cookie" ? "; " : ", "),
  }));
}
