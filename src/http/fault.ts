import type { Chain, Place } from "./chain.ts";
import { corsBlockOf } from "./cors/cors-block.ts";
import { keepsBack } from "./cors/preflight-check.ts";
import type { Exchange } from "./exchange.ts";
import { refusesFraming } from "./framing.ts";
import { isGivenUp } from "./given-up.ts";
import { isStoppedName } from "./stopped.ts";
import { isUnusable } from "./unusable.ts";

/**
 * How an exchange went wrong beside its status: the browser kept the answer from the page, followed redirects as far
 * as it does, refused it, lost the rest, can do nothing with it, was told to stop, or got no answer at all.
 */
export const FAULTS = ["cors", "loop", "blocked", "cut", "unusable", "stopped", "failed"] as const;
export type Fault = (typeof FAULTS)[number];

/** What a browser calls the end of too many redirects: each of them was an answer. */
export const LOOP = /TOO_MANY_REDIRECTS|REDIRECT_LOOP/;
const BLOCKED = /BLOCKED|XFO_VIOLATION/;
/** Firefox's name for a script that is no script by its type, among others. */
const REFUSED_TYPE = "NS_ERROR_CORRUPTED_CONTENT";
/** As the browsers call what CORS withholds, among others. */
export const WITHHELD: readonly string[] = ["net::ERR_FAILED", "NS_ERROR_DOM_BAD_URI"];
const CUT =
  /CONTENT_LENGTH_MISMATCH|INCOMPLETE|PARTIAL_TRANSFER|CONNECTION_(?:CLOSED|RESET)|NET_(?:INTERRUPT|RESET|TIMEOUT)|HTTP2|QUIC|NETWORK_CHANGED|TIMED_OUT/;

/**
 * What went wrong, whatever the status says; null where nothing did, or it still runs. The status of an error is
 * no fault of this kind.
 *
 * @param place in its chain: a page that is sent in circles ends like any redirect.
 * @param preflight that was made for it: the answer to that may have kept the request back.
 */
export function faultOf(
  exchange: Exchange,
  place: Place | null = null,
  preflight: Exchange | null = null,
): Fault | null {
  const { response, failure, ended } = exchange;
  if (corsBlockOf(exchange)) return "cors";
  if (place && isGivenUp(place)) return "loop";
  if (!failure) {
    if (!response) return ended && isRefusedUnnamed(exchange) ? "blocked" : null;
    if (refusesFraming(exchange)) return "blocked";
    return isUnusable(exchange) ? "unusable" : null;
  }
  if (isStoppedName(failure.name)) return response ? null : "stopped";
  if (preflight && mayBeKeptBack(exchange) && keepsBack(preflight, exchange.request)) return "cors";
  if (LOOP.test(failure.name)) return "loop";
  if (BLOCKED.test(failure.name)) return "blocked";
  if (failure.name === REFUSED_TYPE && isUnusable(exchange)) return "unusable";
  return response && CUT.test(failure.name) ? "cut" : "failed";
}

/**
 * It got no answer, and what the browser calls that may be its preflight's doing: Firefox's record of what that kept
 * back has no name.
 */
export function mayBeKeptBack({ response, failure }: Exchange): boolean {
  return response === null && failure !== null && (failure.name === "" || WITHHELD.includes(failure.name));
}

/** The browser gave up on following it. */
export function isLoop(chain: Chain): boolean {
  const hop = chain.hops.length - 1;
  const last = chain.hops[hop];
  return last !== undefined && faultOf(last, { chain, hop }) === "loop";
}

/**
 * Chromium writes no name for what it refuses to send (mixed content, Content Security Policy); it knows what the
 * request was for. A WebSocket and what is sent as a page goes have no outcome of their own.
 */
function isRefusedUnnamed({ type, source }: Exchange): boolean {
  return source !== "web-request" && type !== null && !/^(?:websocket|ping|beacon|other)$/.test(type);
}
