import type { Exchange } from "./exchange.ts";
import { isUnusable } from "./unusable.ts";

/** Largest body that is read without being asked for, in bytes. */
const SIZE_LIMIT = 256 * 1024;

/** Largest good JSON answer that is looked at for an error inside, in bytes. */
const JSON_LIMIT = 16 * 1024;

/** An error page tells most of what can be told: its body is read when it arrives, before it is gone. */
export function needsBody(exchange: Exchange): boolean {
  return isReadable(exchange) && (exchange.response?.status ?? 0) >= 400;
}

/**
 * A good status whose body may tell another story: HTML where something else was asked for, a small
 * JSON answer. Read when the row comes into view; everything else when the reader opens it.
 */
export function mayHideFault(exchange: Exchange): boolean {
  const { response, type } = exchange;
  if (!response || !isReadable(exchange) || type === "document") return false;
  if (isUnusable(exchange)) return true;
  if (response.status < 200 || response.status >= 300) return false;
  const mediaType = response.fields.get("content-type") ?? "";
  return /html/i.test(mediaType) || (/json/i.test(mediaType) && (response.body.size ?? 0) <= JSON_LIMIT);
}

function isReadable({ ended, response }: Exchange): boolean {
  return (
    ended &&
    response !== null &&
    response.body.text === null &&
    !response.body.binary &&
    (response.body.size ?? 0) <= SIZE_LIMIT
  );
}
