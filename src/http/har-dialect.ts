/** How a tool writes a HAR otherwise than HAR 1.2 says or than the entry itself tells. */
export type Dialect = {
  /** It keeps request fields to itself that were sent, though Host is among those it shows. */
  readonly hidesRequestFields: boolean;
  /** Its `content.size` is 0 where it does not know the size: it copies Content-Length. */
  readonly sizeFromField: boolean;
  /** Sizes are of the stored answer, which it shows in place of a 304 too. */
  readonly sizesStored: boolean;
  /** A status of 0 whose `_error` is null is of a request that was still under way. */
  readonly keepsOpen: boolean;
  /** Statuses outside of HTTP's are its own numbers for failures. */
  readonly numbersFailures: boolean;
  /** The text of a body that is no text is a remark of its own, which ends with the address. */
  readonly remarksOnBinary: boolean;
  /** Messages of a WebSocket are written by Chromium itself. */
  readonly isChromium: boolean;
};

/** Every tool that is not known, and the browsers but for Chromium. */
export const PLAIN_DIALECT: Dialect = {
  hidesRequestFields: false,
  sizeFromField: false,
  sizesStored: false,
  keepsOpen: false,
  numbersFailures: false,
  remarksOnBinary: false,
  isChromium: false,
};

/** What DevTools hands out: in Firefox no entry has what it speaks of. */
export const DEVTOOLS_DIALECT: Dialect = { ...PLAIN_DIALECT, isChromium: true };

/** By the beginning of what they call themselves; each seen in files that they saved. */
const DIALECTS: readonly (readonly [name: string, Dialect])[] = [
  ["WebInspector", DEVTOOLS_DIALECT],
  // 304 without If-None-Match beside Host: what the cache adds is not shown.
  ["F12 Developer Tools", { ...PLAIN_DIALECT, hidesRequestFields: true }],
  ["Internet Explorer", { ...PLAIN_DIALECT, hidesRequestFields: true }],
  // QtWebKit's network cache answers 200 where a 304 came.
  ["Splash", { ...PLAIN_DIALECT, sizeFromField: true, sizesStored: true }],
  // mitmproxy's savehar writes the error of a flow, or null where it has neither response nor error.
  ["mitmproxy", { ...PLAIN_DIALECT, keepsOpen: true }],
  // "The resource from this URL is not text: https://…", in the reader's language; its length is the size (tabCache.js).
  ["Firebug", { ...PLAIN_DIALECT, remarksOnBinary: true }],
  ["WebPagetest", { ...PLAIN_DIALECT, numbersFailures: true }],
];

/** @param creator the `creator` of a HAR log, untrusted. @returns the same object for the same dialect. */
export function dialectOf(creator: unknown): Dialect {
  if (typeof creator !== "object" || creator === null || !("name" in creator)) return PLAIN_DIALECT;
  const { name } = creator;
  if (typeof name !== "string") return PLAIN_DIALECT;
  return DIALECTS.find(([begin]) => name.startsWith(begin))?.[1] ?? PLAIN_DIALECT;
}
