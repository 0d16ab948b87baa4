import { BODY_LIMIT } from "./body-limit.ts";
import type { Body, Request } from "./exchange.ts";
import { type Field, Fields } from "./fields.ts";
import type { Dialect } from "./har-dialect.ts";
import { readFields } from "./har-fields.ts";
import type { Reader } from "./read.ts";

/** Reads `request` of an entry; null where it has no method or URL. */
export function readRequest(request: Reader, dialect: Dialect): Request | null {
  const method = request.get("method").string();
  const written = request.get("url").string();
  if (written === null || written === "" || method === null) return null;
  const fields = readFields(request.get("headers"));
  const url = withAuthority(written, fields);
  return {
    method: methodOf(method, fields),
    url,
    httpVersion: request.get("httpVersion").string() || null,
    fields: new Fields(fields, isCompleteRequest(fields) && !dialect.hidesRequestFields),
    body: readPostData(request, fields),
  };
}

/** Charles writes the path alone of an HTTP/2 request, and the rest among its fields (RFC 9113, 8.3.1). */
function withAuthority(url: string, fields: readonly Field[]): string {
  if (!url.startsWith("/") || url.startsWith("//")) return url;
  const pseudo = (name: string) => fields.find((field) => field.name === name)?.value;
  const scheme = pseudo(":scheme");
  const authority = pseudo(":authority");
  return authority && (scheme === "https" || scheme === "http") ? `${scheme}://${authority}${url}` : url;
}

/** Chromium reports a refused WebSocket, a GET, with an empty method; Splash has "?" for methods that Qt has no name for. */
function methodOf(method: string, fields: readonly Field[]): string {
  if (method === "") return "GET";
  const isPreflight = fields.some((f) => f.name.toLowerCase() === "access-control-request-method");
  return method === "?" && isPreflight ? "OPTIONS" : method;
}

/** Browsers show provisional request fields for what was never sent: without Host or :authority. */
function isCompleteRequest(fields: readonly Field[]): boolean {
  return fields.some((f) => /^(host|:authority)$/i.test(f.name));
}

function readPostData(request: Reader, fields: readonly Field[]): Body {
  const text = request.get("postData").get("text").string();
  const length = fields.find((f) => f.name.toLowerCase() === "content-length")?.value;
  const size =
    length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : request.get("bodySize").duration();
  return { text: text === null ? null : text.slice(0, BODY_LIMIT), size, binary: false };
}
