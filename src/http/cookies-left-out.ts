import type { Exchange } from "./exchange.ts";

/**
 * The record may leave Set-Cookie out. Where Chromium did not keep the header section as it came, its HAR names the
 * version as the protocol is called, in lower case (DevTools: NetworkRequest.responseHttpVersion), and its fields are
 * those that a page may see. HTTP/2 and 3 are always written so, and do not tell.
 */
export function mayLeaveOutCookies({ response }: Exchange): boolean {
  return (
    response !== null &&
    /^http\/1\.[01]$/.test(response.httpVersion ?? "") &&
    !response.fields.has("set-cookie")
  );
}
