import type { Exchange } from "./exchange.ts";
import { isUnusable } from "./unusable.ts";

/** Largest body that is read without being asked for, in bytes. */
const SIZE_LIMIT = 256 * 1024;

/** Largest good JSON answer that is looked at for an error inside, in bytes. */
const JSON_LIMIT = 64 * 1024;

/** An error page tells most of what can be told: its body is read when it arrives, before it is gone. */
export function needsBody(exchange: Exchange): boolean {
  return isReadable(exchange) && (exchange.response?.status ?? 0) >= 400;
}

/** A call that was answered well with a small JSON, in which an error may stand: read soon after it came. */
export function mayHideError(exchange: Exchange): boolean {
  return isReadable(exchange) && isCall(exchange) && isSmallJson(exchange);
}

/** The same once it is read: only a diagnosis tells whether an error stands in it. */
export function mayHoldError(exchange: Exchange): boolean {
  return exchange.response?.body.text != null && isCall(exchange) && isSmallJson(exchange);
}

/**
 * A good status whose body may tell another story: HTML where something else was asked for, a small
 * JSON answer. Read when the row comes into view; everything else when the reader opens it.
 */
export function mayHideFault(exchange: Exchange): boolean {
  const { response, type } = exchange;
  if (!response || !isReadable(exchange) || type === "document") return false;
  if (isUnusable(exchange)) return true;
  if (!isGood(exchange)) return false;
  return /html/i.test(mediaTypeOf(exchange)) || isSmallJson(exchange);
}

function isSmallJson(exchange: Exchange): boolean {
  return (
    isGood(exchange) &&
    /json/i.test(mediaTypeOf(exchange)) &&
    (exchange.response?.body.size ?? 0) <= JSON_LIMIT
  );
}

/** Firefox's HAR has no type. */
function isCall({ type }: Exchange): boolean {
  return type === null || type === "fetch" || type === "xhr";
}

function isGood({ response }: Exchange): boolean {
  return response !== null && response.status >= 200 && response.status < 300;
}

function mediaTypeOf({ response }: Exchange): string {
  return response?.fields.get("content-type") ?? "";
}

/** The way to a body comes with the HAR entry: asked for before, it would be asked for in vain. */
function isReadable({ ended, response, source }: Exchange): boolean {
  return (
    ended &&
    source !== "web-request" &&
    response !== null &&
    response.body.text === null &&
    !response.body.binary &&
    (response.body.size ?? 0) <= SIZE_LIMIT
  );
}
