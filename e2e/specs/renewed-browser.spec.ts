import type { Lens } from "../browsers/driver.ts";
import { expect, test } from "./fixture.ts";

// Tests share a browser one after another: the next one may find nothing of the last.

const stored = (lens: Lens) => lens.inExtension(() => chrome.storage.local.get(null));
const cookies = (lens: Lens) => lens.page.evaluate(() => document.cookie);

test.describe.configure({ mode: "serial" });

for (const reader of ["one reader", "the next one"]) {
  test(`${reader} finds no settings, cookies and tabs of another`, async ({ lens, server }) => {
    await lens.page.goto(`${server.origin}/page/404`);
    expect(await cookies(lens)).toBe("");
    expect(await stored(lens)).toEqual({});
    const tabs = await lens.inExtension(async () => (await chrome.tabs.query({ url: "http://*/*" })).length);
    expect(tabs).toBe(1);

    await lens.page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: what most pages leave a cookie with
      document.cookie = "left=behind";
    });
    await lens.inExtension(() => chrome.storage.local.set({ settings: { language: "zh-CN" } }));
    await lens.openDevtools();
    await lens.showPanel();
    await (await lens.openTab()).goto(`${server.origin}/page/503`);
  });
}
