import type { Lens, Tab } from "../browsers/driver.ts";
import { expect, test } from "./fixture.ts";

// What tabs keep is bounded in bytes, and the badge of an open page is never pushed out.

/** Real tabs beside the hostile one. Two hundred were opened by hand; the store has them in its unit test. */
const ORDINARY = 6;

async function expectBadge(tab: Tab, text: string): Promise<void> {
  await expect.poll(async () => (await tab.badge()).text, `badge ${text || "(none)"}`).toBe(text);
}

/** Characters in storage.session, and of the largest value in it. */
function storeSize(lens: Lens): Promise<{ total: number; largest: number; keys: number }> {
  return lens.inExtension(async () => {
    const stored = await chrome.storage.session.get(null);
    const sizes = Object.entries(stored).map(([key, value]) => key.length + String(value).length);
    return { total: sizes.reduce((a, b) => a + b, 0), largest: Math.max(...sizes), keys: sizes.length };
  });
}

/** What a hundred and more tabs would have left: copies of the details of real ones under ids of none. */
function fillStore(lens: Lens): Promise<string> {
  return lens.inExtension(async () => {
    const { session } = chrome.storage;
    const stored = await session.get(null);
    const details = Object.entries(stored).filter(([key]) => key.startsWith("page:"));
    const [, text] = details.sort(([, a], [, b]) => String(b).length - String(a).length)[0] ?? [];
    const fill = async (piece: string) => {
      for (let i = 0; i < 1_000; i++) {
        try {
          await session.set({ [`filler:${piece.length}:${i}`]: piece });
        } catch (error) {
          return String(error);
        }
      }
      return "never full";
    };
    await fill(String(text));
    // Then smaller pieces: what is left would be room for another page.
    return fill(String(text).slice(0, 1_000));
  });
}

/** Whether the details of a page with this in its address are in the store. */
function keepsDetails(lens: Lens, part: string): Promise<boolean> {
  return lens.inExtension(async (wanted) => {
    const stored = Object.entries(await chrome.storage.session.get(null));
    return stored.some(([key, value]) => key.startsWith("page:") && String(value).includes(wanted));
  }, part);
}

/** Takes out what `fillStore` put in, for whoever has this browser next. */
function emptyStore(lens: Lens): Promise<void> {
  return lens.inExtension(async () => {
    const stored = await chrome.storage.session.get(null);
    await chrome.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith("filler:")));
  });
}

test("three hostile loads and many ordinary tabs leave every badge right after a sleep", async ({
  lens,
  server,
}) => {
  test.setTimeout(240_000);
  const hostile = lens.page;
  for (const status of [502, 503, 500]) {
    await hostile.goto(`${server.origin}/document/heavy?hops=18&bytes=240000&status=${status}`);
    await expectBadge(hostile, String(status));
  }
  await expect.poll(async () => (await storeSize(lens)).largest).toBeLessThan(80_000);
  const tabs: [Tab, string][] = [];
  for (let i = 0; i < ORDINARY; i++) {
    const status = [404, 200, 503][i % 3] ?? 200;
    const tab = await lens.openTab();
    await tab.goto(`${server.origin}/document/heavy?hops=1&bytes=8000&status=${status}`);
    tabs.push([tab, status === 200 ? "" : String(status)]);
  }
  for (const [tab, badge] of tabs) await expectBadge(tab, badge);
  const { total } = await storeSize(lens);
  expect(total).toBeLessThan(4 * 1024 * 1024);

  await lens.killBackground();
  for (const [tab, badge] of [[hostile, "500"] as const, ...tabs]) {
    await tab.select();
    await expectBadge(tab, badge);
  }
  await lens.killBackground();
  await hostile.goto(`${server.origin}/page/502`);
  await expectBadge(hostile, "502");
});

test("where the store is full the badge stays right, and the popup says what was given up", async ({
  lens,
  server,
}) => {
  test.setTimeout(120_000);
  await lens.page.goto(`${server.origin}/document/heavy?hops=18&bytes=240000&status=500`);
  await expectBadge(lens.page, "500");
  await expect.poll(() => keepsDetails(lens, "status=500")).toBe(true);
  expect(await fillStore(lens)).toMatch(/quota/i);
  const tab = await lens.openTab();
  await tab.goto(`${server.origin}/document/heavy?hops=3&bytes=60000&status=404`);
  await expectBadge(tab, "404");
  // A badge does not wait for the store: what makes room there for the newer page may come later.
  await expect.poll(() => keepsDetails(lens, "status=500")).toBe(false);
  await lens.killBackground();
  await tab.select();
  await expectBadge(tab, "404");
  await lens.page.select();
  await expectBadge(lens.page, "500");
  const popup = await lens.openPopup();
  const said = () => popup.evaluate(() => document.querySelector(".this-page")?.textContent ?? "");
  await expect.poll(said).toMatch(/500.*given up to save room/);
  await emptyStore(lens);
});
