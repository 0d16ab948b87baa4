import { decodeBase64Text, mayBeText } from "../http/base64-text.ts";
import { type Body, NO_BODY_SEEN } from "../http/exchange.ts";
import { contentTypeOf } from "../http/har-content.ts";
import { Reader } from "../http/read.ts";
import { browser, inDevtools } from "./interfaces.ts";

/** One finished request as DevTools gives it: the HAR entry, untrusted, and a way to its body. */
export type HarArrival = { readonly entry: unknown; readonly readBody: () => Promise<Body> };

/**
 * Calls back for every request that finishes while DevTools is open, the hidden ones too. Requests
 * from before DevTools opened are not to be had.
 */
export function onHarEntry(listener: (arrival: HarArrival) => void): void {
  inDevtools().network.onRequestFinished.addListener((request: unknown) => {
    listener({ entry: request, readBody: () => readBody(request as { getContent: GetContent }) });
  });
}

/**
 * The entries of DevTools' log, untrusted; null in Firefox, which tells all of them by itself and reads
 * every body for its log.
 */
export function logReader(): (() => Promise<readonly unknown[]>) | null {
  if ("getBrowserInfo" in browser.runtime) return null;
  return () => new Promise((resolve) => inDevtools().network.getHAR((log) => resolve(log.entries)));
}

/** After every navigation of the inspected tab; also for pushState and changes of the fragment. */
export function onNavigated(listener: (url: string) => void): void {
  inDevtools().network.onNavigated.addListener(listener);
}

type GetContent = (callback: (content: string | null, encoding: string | null) => void) => unknown;

/**
 * Chromium says base64. Firefox gives its media type of the body in this place, and encodes without a word what is no text
 * by that; of what the server typed as something else nobody asks for the body.
 */
function isEncoded(said: string | null, type: string | null): boolean {
  return said === "base64" || (!mayBeText(said) && !mayBeText(type));
}

/** The callback form is the one that both browsers give the same arguments. */
function readBody(request: { getContent: GetContent }): Promise<Body> {
  return new Promise((resolve) => {
    request.getContent((content, encoding) => {
      if (typeof content !== "string") return resolve(NO_BODY_SEEN);
      const type = contentTypeOf(new Reader(request, "entry", []).get("response"));
      const text = isEncoded(encoding, type) ? decodeBase64Text(content, type) : content;
      resolve({ text, size: null, binary: text === null });
    });
  });
}
