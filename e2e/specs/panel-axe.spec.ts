import type { Lens, Surface } from "../browsers/driver.ts";
import { violationsOf } from "./axe.ts";
import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, harFile, textOf } from "./panel-files.ts";

/** Each theme and each language once: colours do not depend on words, nor names on colours. */
const LOOKS = [
  ["light", "en"],
  ["dark", "zh-CN"],
] as const;

/** The capture with an earlier request to the failing endpoint that worked, by a script that is named. */
function withPast(): string {
  const har = JSON.parse(harFile("chrome"));
  const failing = har.log.entries.find((e: { response: { status: number } }) => e.response.status === 502);
  failing._initiator = {
    type: "script",
    stack: {
      callFrames: [{ functionName: "pay", url: "https://a.example/app.js", lineNumber: 3, columnNumber: 1 }],
    },
  };
  const good = structuredClone(failing);
  good.startedDateTime = new Date(Date.parse(failing.startedDateTime) - 60_000).toISOString();
  Object.assign(good.response, { status: 200, statusText: "OK" });
  good.request.headers.push({ name: "X-Tenant", value: "a" });
  har.log.entries.unshift(good);
  return JSON.stringify(har);
}

/** Looks at the same state in both themes and both languages. */
async function inEveryLook(lens: Lens, panel: Surface, what: string) {
  for (const [theme, language] of LOOKS) {
    await test.step(`${what}, ${theme}, ${language}`, async () => {
      await lens.inExtension(
        async (chosen, spoken) => {
          const { settings } = await chrome.storage.local.get("settings");
          await chrome.storage.local.set({
            settings: { ...(settings as object), theme: chosen, language: spoken },
          });
        },
        theme,
        language,
      );
      await expect
        .poll(() =>
          panel.evaluate(() => {
            const { lang, dataset } = document.documentElement;
            return `${dataset.theme} ${lang}`;
          }),
        )
        .toBe(`${theme} ${language}`);
      expect(await violationsOf(panel)).toEqual([]);
    });
  }
}

test("axe finds nothing: empty, with rows and a detail, its past, a menu, suggestions, the settings", async ({
  lens,
  panel,
}) => {
  await inEveryLook(lens, panel, "empty");
  await chooseFile(panel, "chrome.har", harFile("chrome"));
  await rowWith(panel, { status: "502" });
  await inEveryLook(lens, panel, "list");
  await panel.click('[data-status="502"]');
  await inEveryLook(lens, panel, "a 502");
  await panel.click('[data-status="302"]');
  await inEveryLook(lens, panel, "a chain");
  await chooseFile(panel, "past.har", withPast());
  await rowWith(panel, { status: "502" });
  await panel.click('[data-status="502"]');
  await expect.poll(() => textOf(panel, ".differences")).toContain("X-Tenant");
  await expect.poll(() => textOf(panel, ".called-by")).toContain("app.js");
  await inEveryLook(lens, panel, "what differs, and who sent it");
  await panel.click(".toolbar [aria-haspopup=menu]");
  expect(await violationsOf(panel)).toEqual([]);
  await panel.press("Escape");
  await panel.press("/");
  await panel.type("status:");
  await panel.press("ArrowDown");
  expect(await violationsOf(panel)).toEqual([]);
  await panel.press("Escape");
  await panel.press("Escape");
  await panel.click(".toolbar [aria-haspopup=menu]");
  await panel.click(".menu > [data-action=settings]");
  await expect.poll(() => textOf(panel, "dialog h2")).not.toBe("");
  await inEveryLook(lens, panel, "settings");
});
