import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { QUIET_FLAGS } from "../browsers/chromium/quiet-flags.ts";
import { until } from "../browsers/poll.ts";
import { pathOf } from "../machine/needs.ts";

/** The built extension. */
export const OURS = path.resolve(import.meta.dirname, "../../dist/chromium");

export type Bench = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Opens DevTools, undocked, on the page. */
  readonly openDevtools: () => Promise<Page>;
  readonly close: () => Promise<void>;
};

/** Chromium as a reader has it, with the extension, or others (their folders, by commas), or none: for paired measurements. */
export async function openBrowser(extension: string | null = OURS): Promise<Bench> {
  const profile = mkdtempSync(path.join(tmpdir(), "status-lens-bench-"));
  mkdirSync(path.join(profile, "Default"));
  const preferences = { devtools: { preferences: { currentDockState: '"undocked"' } } };
  writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: pathOf("chromium"),
    viewport: null,
    args: [
      ...QUIET_FLAGS,
      "--enable-precise-memory-info",
      "--js-flags=--expose-gc",
      "--window-size=1400,900",
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  if (extension && context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker");
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    openDevtools: () => openDevtools(context, page),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function openDevtools(context: BrowserContext, page: Page): Promise<Page> {
  const tab = await context.newCDPSession(page);
  const { targetInfo } = await tab.send("Target.getTargetInfo");
  const root = await context.browser()?.newBrowserCDPSession();
  await root?.send("Target.openDevTools" as "Target.getTargets", { targetId: targetInfo.targetId } as object);
  return until("DevTools", () =>
    context.pages().find((p) => p.url().startsWith("devtools://devtools/bundled/devtools_app.html")),
  );
}

/** A new page that functions can be sent to: tsx names them through a helper that no page has. */
export async function newPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (named) => named");
  return page;
}

/** Runs a function in a page that stands in front: only such a page has frames. */
export async function inFront<Argument, Result>(
  page: Page,
  run: (argument: Argument) => Promise<Result>,
  argument: Argument,
): Promise<Result> {
  await page.bringToFront();
  return page.evaluate(run as (argument: unknown) => Promise<Result>, argument);
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value below which `share` of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  return (
    [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
    Number.NaN
  );
}
