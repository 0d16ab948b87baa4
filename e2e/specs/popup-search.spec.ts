import { statuses } from "../../src/knowledge/statuses.ts";
import { popupBytes } from "../bench/script-size.ts";
import { HANG } from "../patience.ts";
import { expect, test } from "./fixture.ts";

/** Bytes, compressed. */
const BUDGET = 150_000;

function setLanguage(language: string): Promise<void> {
  return chrome.storage.local.set({ settings: { language } });
}

test("the popup stays small: scripts and data, without the engine", () => {
  expect(popupBytes()).toBeLessThanOrEqual(BUDGET);
});

for (const language of ["en", "zh-CN"]) {
  test(`every status can be read without scrolling (${language})`, async ({ lens }) => {
    await lens.inExtension(setLanguage, language);
    const popup = await lens.openPopup();
    await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe(language);
    const codes = Object.keys(statuses);
    const look = async (codes: readonly string[], hang: number) => {
      // The size that the design is made for, whatever the window of this browser is.
      Object.assign(document.body.style, { width: "400px", minWidth: "0", height: "560px", minHeight: "0" });
      const field = document.querySelector("input");
      const until = async (ask: () => boolean | undefined) => {
        const end = Date.now() + hang;
        while (!ask() && Date.now() < end) await new Promise((done) => setTimeout(done, 5));
      };
      const says = (selector: string, text: string) =>
        document.querySelector(selector)?.textContent?.includes(text);
      const cut: string[] = [];
      for (const code of codes) {
        if (!field) break;
        field.value = code;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await until(() => says("#result-0", code));
        field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
        await until(() => says(".card", code) && document.querySelector(".card .sources") !== null);
        const card = document.querySelector(".card");
        if (!card?.textContent?.includes(code)) return [`${code} did not open`];
        if (card.scrollHeight > card.clientHeight)
          cut.push(`${code} needs ${card.scrollHeight} of ${card.clientHeight}`);
      }
      return cut;
    };
    expect(await popup.evaluate(look, codes, HANG)).toEqual([]);
  });
}

test("questions in both languages, by keyboard alone", async ({ lens }) => {
  await lens.inExtension(setLanguage, "zh-CN");
  const popup = await lens.openPopup();
  await popup.type("gatway");
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".result")?.textContent))
    .toMatch(/50[24]/);
  await popup.press("ArrowDown");
  await popup.press("Enter");
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".card h2")?.textContent))
    .toMatch(/50[24]/);
  await popup.press("Escape");
  await expect.poll(() => popup.evaluate(() => document.querySelector(".card"))).toBeNull();
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('[aria-selected="true"]')?.id))
    .toBe("result-1");
});
