import type { Exchange } from "./exchange.ts";
import { isStored } from "./stored.ts";

/**
 * The record may leave Set-Cookie out. Where Chromium did not keep the header section as it came, its HAR names the
 * version as the protocol is called, in lower case (DevTools: NetworkRequest.responseHttpVersion), and what the network
 * service gave the page has no Set-Cookie. HTTP/2 and 3 are always written so, and do not tell. A stored copy lacks
 * nothing: it sets no cookie again.
 */
export function mayLeaveOutCookies({ response }: Exchange): boolean {
  if (response === null || isStored(response)) return false;
  return /^http\/1\.[01]$/.test(response.httpVersion ?? "") && !response.fields.has("set-cookie");
}
