import type { Lens } from "../browsers/driver.ts";
import { expect, panelTest, rowsOf, rowWith, test } from "./fixture.ts";
import { textOf } from "./panel-files.ts";

// Tests share a browser one after another: the next one may find nothing of the last.

const stored = (lens: Lens) => lens.inExtension(() => chrome.storage.local.get(null));
const cookies = (lens: Lens) => lens.page.evaluate(() => document.cookie);

test.describe.configure({ mode: "serial" });

for (const reader of ["one reader", "the next one"]) {
  test(`${reader} finds no settings, cookies, tabs and windows of another`, async ({ lens, server }) => {
    await lens.page.goto(`${server.origin}/page/404`);
    expect(await cookies(lens)).toBe("");
    expect(await stored(lens)).toEqual({});
    const tabs = await lens.inExtension(async () => (await chrome.tabs.query({ url: "http://*/*" })).length);
    expect(tabs).toBe(1);
    expect(await lens.inExtension(async () => (await chrome.windows.getAll()).length)).toBe(1);

    await lens.page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: what most pages leave a cookie with
      document.cookie = "left=behind";
    });
    await lens.inExtension(() => chrome.storage.local.set({ settings: { language: "zh-CN" } }));
    await lens.openDevtools();
    await lens.showPanel();
    await (await lens.openTab()).goto(`${server.origin}/page/503`);
    const moved = await lens.openTab();
    await moved.goto(`${server.origin}/page/404`);
    await lens.moveToNewWindow(moved);
    await lens.openPrivateTab(`${server.origin}/page/404`);
    await lens.stopBackground();
  });
}

let lookAtFirst: string | null = null;

for (const reader of ["one reader", "the next one"]) {
  panelTest(
    `${reader} finds no rows, filter, language, theme and size of another in the panel`,
    async ({ lens, panel, server }) => {
      const look = await panel.evaluate(
        () => `${innerWidth} wide, dark: ${matchMedia("(prefers-color-scheme: dark)").matches}`,
      );
      lookAtFirst ??= look;
      expect(look).toBe(lookAtFirst);
      expect(await rowsOf(panel)).toEqual([]);
      expect(await textOf(panel, ".empty")).toContain("Reload");
      expect(await panel.evaluate(() => document.querySelector<HTMLInputElement>(".filter")?.value)).toBe("");

      await lens.page.goto(`${server.origin}/page/404`);
      await lens.page.evaluate(() => void fetch("/fault/slow").catch(() => {}));
      await rowWith(panel, { name: "/fault/slow" });
      await panel.press("/");
      await panel.type("slow");
      await panel.click(".toolbar .wide[title]");
      await expect.poll(() => textOf(panel, ".toolbar .wide[title]")).toBe("English");
      await lens.setDark(true);
      await lens.resize(700, 700);
    },
  );
}
