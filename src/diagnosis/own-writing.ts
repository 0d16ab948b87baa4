import type { Fields } from "../http/fields.ts";
import type { Case } from "./case.ts";

/** What a system can write into an error of its own, as its source or documentation shows. Left out: not known. */
export type OwnWriting = {
  /** Media types of its own errors. */
  readonly types?: RegExp;
  /** It sets cookies by itself. */
  readonly cookies?: true;
  /** Its own errors tell their length: it knows the page before it sends it, so it never sends one in chunks. */
  readonly sized?: true;
};

/**
 * Fields by which the system behind gives itself away, whatever stands in Server: a language or framework, the request
 * ids of a store, and the private fields of a gateway or a build server.
 */
const OF_ANOTHER =
  /^(x-powered-by|x-runtime|x-aspnet(mvc)?-version|x-amz-(request-id|id-2)|x-object-meta-.*|x-jenkins(-.*)?|x-kong-.*|x-drupal-.*|x-generator|x-debug-token(-link)?|x-redirect-by|x-gitlab-.*)$/i;

/** The phrase in capitals, as Werkzeug writes it; servers write the registry's (RFC 9110, 15). */
const IN_CAPITALS = /^[A-Z]{3}[A-Z ]*$/;

/** CGI's field with code and phrase (RFC 3875, 6.3.3), which Rack's servers wrote out as well; HTTP/2's own, as some tools record it, has the code alone. */
const STATUS_OF_SCRIPT = /^\d{3} \S/;

/** Compression on the way takes the length from a page that had one. */
function isSentInChunks(fields: Fields): boolean {
  return /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "") && !fields.has("content-encoding");
}

/**
 * What the response carries cannot be the named system's own: it has another type, another system's fields,
 * a cookie of an application, the status field of a script or a phrase in another spelling. It was passed on, and its author stands behind.
 */
export function wasPassedOn(c: Case, own: OwnWriting): boolean {
  const { response, failure } = c.exchange;
  // Of an answer that broke off, the hop that the browser talked to is the one to ask.
  if (!response || failure !== null) return false;
  // A file that it serves has any type.
  if (response.status >= 400 && own.types && c.mediaType !== "" && !own.types.test(c.mediaType)) return true;
  if (!own.cookies && response.fields.has("set-cookie")) return true;
  if (own.sized && response.status >= 400 && isSentInChunks(response.fields)) return true;
  if (IN_CAPITALS.test(response.statusText.slice(0, 60))) return true;
  if (STATUS_OF_SCRIPT.test(response.fields.get("status")?.slice(0, 8) ?? "")) return true;
  return response.fields.list.some(({ name }) => name.length < 100 && OF_ANOTHER.test(name));
}
