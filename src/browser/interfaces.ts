import polyfilled, { type Runtime } from "webextension-polyfill";

export type Port = Runtime.Port;

/** The WebExtension interfaces, with promises in both browsers: all but `devtools`, which is beside this. */
export const browser: Omit<typeof polyfilled, "devtools"> = polyfilled;

type Chromium = typeof chrome.devtools;

/** What both browsers have of `devtools.*`; what only one of them has may be missing. */
export type Devtools = {
  readonly inspectedWindow: Pick<Chromium["inspectedWindow"], "tabId" | "reload">;
  readonly network: Pick<Chromium["network"], "getHAR" | "onNavigated" | "onRequestFinished">;
  readonly panels: Pick<Chromium["panels"], "create" | "themeName"> & {
    /** Chromium. */
    readonly setThemeChangeHandler?: (handler: (name: string) => void) => void;
    /** Firefox. */
    readonly onThemeChanged?: { readonly addListener: (listener: (name: string) => void) => void };
    /** Chromium; the line counts from 0. */
    readonly openResource?: (url: string, line: number, callback: () => void) => void;
    /** Chromium. */
    readonly network?: { readonly show?: (options: { readonly filter: string }) => unknown };
  };
};

/**
 * `devtools.*` as the browser itself gives it; null in documents outside of DevTools.
 *
 * Never from the polyfill: before Chromium 152 that hands `onRequestFinished` a Proxy without own
 * properties, in which no member of a HAR entry is found, and refuses a callback of `getContent`. Nor
 * from the browser's `browser`, which Chrome 144.0.7559.60 had without `devtools`. Both browsers
 * have it under `chrome`; there, callbacks are the form that every version takes.
 */
export const devtools: Devtools | null = globalThis.chrome?.devtools ?? null;

/**
 * `devtools.*` for those who run in DevTools alone.
 *
 * @throws Error in any other document.
 */
export function inDevtools(): Devtools {
  if (!devtools) throw new Error("This document is not part of DevTools.");
  return devtools;
}
