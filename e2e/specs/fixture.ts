import { test as base, expect } from "@playwright/test";
import type { Capture } from "../../src/browser/capture.ts";
import type { Lens, LensOptions, PanelAtFirst, Surface } from "../browsers/driver.ts";
import { type Kind, launch } from "../browsers/launch.ts";
import { type DemoServer, startDemoServer } from "../server/demo-server.ts";
import { closeQuietly, Shelf } from "./shelf.ts";

export type Options = {
  /** The browser under test; each project of the configuration names one. */
  readonly kind: Kind;
  /** The oldest version of it that the extension is for. */
  readonly oldest: boolean;
  /** For specs that need another browser than the usual one: `test.use({ lensOptions: … })`. */
  readonly lensOptions: Partial<LensOptions>;
  /** Whether DevTools may be open from the beginning, as a test before left it. */
  readonly panelAtFirst: PanelAtFirst;
};

type Fixtures = {
  readonly server: DemoServer;
  readonly lens: Lens;
};

/**
 * Each test has its own server, and so pages of an origin of their own, in a browser without tabs, settings and
 * cookies of others: the one on the shelf, or its own where it asks for another one or the test before wore it out.
 */
export const test = base.extend<Fixtures & Options, { readonly shelf: Shelf }>({
  kind: ["chromium", { option: true }],
  oldest: [false, { option: true }],
  lensOptions: [{}, { option: true }],
  panelAtFirst: ["closed", { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn the dependencies
  server: async ({}, use) => {
    const server = await startDemoServer();
    await use(server);
    await server.close();
  },
  shelf: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn the dependencies
    async ({}, use) => {
      const shelf = new Shelf();
      await use(shelf);
      await shelf.clear();
    },
    { scope: "worker" },
  ],
  lens: async ({ kind, oldest, lensOptions, panelAtFirst, shelf }, use) => {
    // A worker of Playwright serves one project: the browser on the shelf is of its kind.
    const isUsual = Object.keys(lensOptions).length === 0;
    const kept = isUsual ? await shelf.take(panelAtFirst) : null;
    const lens = kept ?? (await launch(kind, { oldest, ...lensOptions }));
    await use(lens);
    if (isUsual) await shelf.put(lens, panelAtFirst);
    else await closeQuietly(lens);
  },
});

/** For what is about the panel: it is open from the beginning. To open DevTools takes longer than most tests. */
export const panelTest = test.extend<{ readonly panel: Surface }>({
  panelAtFirst: "open",
  panel: async ({ lens, server }, use, { expectedStatus }) => {
    const panel = await lens.openPanel();
    await use(panel);
    // After a failure Playwright begins with a new worker, and so a new browser.
    if (base.info().status === expectedStatus) await settle(lens, panel, `${server.origin}/page/200?last`);
  },
});

/** The next test may hear nothing of this one: what is on its way arrives before a page that is loaded last. */
async function settle(lens: Lens, panel: Surface, last: string): Promise<void> {
  await lens.page.goto(last);
  await expect
    .poll(() =>
      panel.evaluate((url) => {
        const { statusLensCapture: capture } = window as unknown as { statusLensCapture: Capture };
        const has = capture
          .exchanges()
          .some(({ request, timings }) => request.url === url && timings !== null);
        if (has) capture.clear();
        return has;
      }, last),
    )
    .toBe(true);
}

export { expect };

/** A row of the panel as its reader sees it. */
export type SeenRow = {
  readonly status: string;
  readonly method: string;
  readonly name: string;
  readonly cause: string;
  readonly by: string;
};

/** The rows that the panel shows, top to bottom. */
export function rowsOf(panel: Surface): Promise<SeenRow[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.rows [role="row"]')]
      .sort((a, b) => Number(a.getAttribute("aria-rowindex")) - Number(b.getAttribute("aria-rowindex")))
      .map((row) => {
        const [status = "", method = "", name = "", cause = "", by = ""] = [...row.children].map(
          (cell) => cell.textContent ?? "",
        );
        return { status, method, name, cause, by };
      }),
  );
}

/** What is wanted of a cell: a part of its text, or a pattern. */
type Wanted = Partial<Record<keyof SeenRow, string | RegExp>>;

/** Waits until a row has all that is wanted, the cause too, which comes after the row; returns it. */
export async function rowWith(panel: Surface, wanted: Wanted): Promise<SeenRow> {
  let found: SeenRow | undefined;
  const cells = Object.entries(wanted) as [keyof SeenRow, string | RegExp][];
  const fits = (text: string, want: string | RegExp) =>
    typeof want === "string" ? text.includes(want) : want.test(text);
  await expect
    .poll(
      async () => {
        const rows = await rowsOf(panel);
        found = rows.find((row) => cells.every(([key, want]) => fits(row[key], want)));
        return found ? "found" : rows;
      },
      `a row with ${cells.map(([key, want]) => `${key} ${want}`).join(", ")}`,
    )
    .toBe("found");
  if (!found) throw new Error("no such row");
  return found;
}

/** Selects the first row whose text has this in it. */
export async function selectRow(panel: Surface, part: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>('.rows [role="row"]')];
    rows.find((row) => row.textContent?.includes(wanted))?.click();
  }, part);
}

/** Enter on the button that has the focus; Firefox hears it in the window in front alone, which no headless one is. */
export async function pressButton(lens: Lens, panel: Surface, selector: string): Promise<void> {
  if (lens.browser === "firefox") await panel.click(selector);
  else await panel.press("Enter");
}
