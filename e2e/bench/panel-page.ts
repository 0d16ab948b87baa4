import type { Page } from "@playwright/test";
import type { Capture } from "../../src/browser/capture.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { Fields as RealFields } from "../../src/http/fields.ts";
import { until } from "../browsers/poll.ts";
import { type Bench, newPage } from "./browser.ts";

/** When the list showed its first row, and its first cause: marks in the page's own timeline. */
export const FIRST_ROW = "status-lens-first-row";
export const FIRST_CAUSE = "status-lens-first-cause";

/** Our panel as an ordinary page, where a capture of `count` made-up exchanges waits for it. */
export async function openPanelPage({ context }: Bench, count: number): Promise<Page> {
  const worker = await until("the extension", () =>
    context.serviceWorkers().find((one) => one.url().endsWith("/background.js")),
  );
  const panel = await newPage(context);
  await panel.addInitScript(`globalThis.Fields = ${RealFields}`);
  await panel.addInitScript(markFirst, { mark: FIRST_ROW, selector: '.rows [role="row"]' });
  await panel.addInitScript(markFirst, {
    mark: FIRST_CAUSE,
    selector: '.rows [data-column="cause"] [title]',
  });
  await panel.addInitScript(installCapture, count);
  await panel.goto(new URL("/panel/panel.html", worker.url()).href);
  await panel.waitForSelector("#app > *");
  if (count > 0) await until("the rows and their causes", () => panel.evaluate(hasMark, FIRST_CAUSE));
  return panel;
}

function hasMark(name: string): boolean {
  return performance.getEntriesByName(name).length > 0;
}

function markFirst({ mark, selector }: { readonly mark: string; readonly selector: string }): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    performance.mark(mark);
  });
  observer.observe(document, { childList: true, subtree: true });
}

function installCapture(total: number): void {
  const { Fields } = globalThis as unknown as { readonly Fields: typeof RealFields };
  const fields = (pairs: readonly (readonly [string, string])[]) =>
    new Fields(
      pairs.map(([name, value]) => ({ name, value })),
      true,
    );
  const statuses = [200, 200, 200, 200, 204, 304, 404, 500, 502, 403];
  const exchanges = Array.from({ length: total }, (_, i): Exchange => {
    const status = statuses[i % statuses.length] ?? 200;
    return {
      id: `bench-${i}`,
      source: "both",
      startedAt: 1_700_000_000_000 + i * 3,
      duration: (i * 7) % 900,
      ended: true,
      type: "fetch",
      request: {
        method: i % 5 ? "GET" : "POST",
        url: `https://api.shop.example/v1/items/${i}?page=${i % 40}`,
        httpVersion: "http/1.1",
        fields: fields([
          ["Host", "api.shop.example"],
          ["Accept", "application/json"],
          ["Cookie", `theme=dark; sid=${i.toString(36)}Abc; cart=${i % 77}`],
        ]),
        body: { text: null, size: null, binary: false },
      },
      response: {
        status,
        statusText: "",
        httpVersion: "http/1.1",
        fields: fields([
          ["Content-Type", "application/json"],
          ["Server", "nginx/1.26.2"],
          ...(i % 3 ? [] : [["Set-Cookie", `cart=${i % 77}; Path=/; Domain=.shop.example`] as const]),
        ]),
        redirectUrl: null,
        body: { text: "", size: 0, binary: false },
        fromCache: null,
        viaServiceWorker: false,
      },
      failure: null,
      timings: null,
      serverAddress: null,
      chainId: `r${i}`,
    };
  });
  const capture: Capture = {
    subscribe(listener) {
      if (total > 0) listener({ changed: exchanges, removed: [] });
      return () => {};
    },
    exchanges: () => exchanges,
    keepBody: async () => {},
    readBody: async () => ({ text: null, size: null, binary: false }),
    tellsMessages: true,
    clear() {},
    configure() {},
    listenAgain() {},
  };
  Object.assign(window, { statusLensCapture: capture });
}
