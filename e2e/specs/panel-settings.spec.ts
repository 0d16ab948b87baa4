import type { Surface } from "../browsers/driver.ts";
import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, harFile, keepSaved, savedText, textOf } from "./panel-files.ts";

async function openSettings(panel: Surface): Promise<void> {
  await panel.click(".toolbar [aria-haspopup=menu]");
  await panel.click(".menu > button:nth-of-type(4)");
  await expect.poll(() => textOf(panel, "dialog h2")).not.toBe("");
}

/** Chooses as a reader would: the select hears of it by its change event. */
function chooseOption(panel: Surface, index: number, value: string): Promise<void> {
  return panel.evaluate(
    (at, chosen) => {
      const select = document.querySelectorAll<HTMLSelectElement>("dialog select")[at];
      if (!select) throw new Error("no such select");
      select.value = chosen;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    index,
    value,
  );
}

test("language and theme switch at once, and stay", async ({ panel }) => {
  await chooseFile(panel, "safari.har", harFile("safari"));
  await rowWith(panel, { status: "502" });
  await panel.click('[data-status="502"]');
  const cause = await textOf(panel, ".cause h4");
  await openSettings(panel);
  await chooseOption(panel, 0, "zh-CN");
  await expect.poll(() => textOf(panel, "dialog h2")).toBe("设置");
  await expect.poll(() => textOf(panel, ".cause h4")).toMatch(/\p{Script=Han}/u);
  await chooseOption(panel, 1, "dark");
  await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  await panel.press("Escape");
  await expect.poll(() => panel.evaluate(() => document.querySelector("dialog"))).toBeNull();
  await expect.poll(() => textOf(panel, ".verdict")).toContain("502");

  await openSettings(panel);
  await panel.click("dialog footer button");
  await expect.poll(() => textOf(panel, "dialog h2")).toBe("Settings");
  await expect.poll(() => textOf(panel, ".cause h4")).toBe(cause);
});

test("settings are stored, and their file holds nothing of the traffic", async ({ lens, panel, server }) => {
  await lens.page.goto(`${server.origin}/page/404?token=SECRET`);
  await rowWith(panel, { status: "404" });
  await openSettings(panel);
  await chooseOption(panel, 2, "50000");
  await panel.click("dialog .switch input");
  const stored = () => lens.inExtension(async () => (await chrome.storage.local.get("settings")).settings);
  await expect.poll(stored).toMatchObject({ historyLimit: 50_000, preserveLog: true });
  await keepSaved(panel);
  await panel.click("dialog footer button:nth-child(2)");
  await expect.poll(() => textOf(panel, "dialog [role=status]")).toBe("Saved status-lens-settings.json");
  const saved = () => savedText(panel);
  await expect.poll(async () => JSON.parse((await saved()) || "{}")).toMatchObject({ historyLimit: 50_000 });
  expect(await saved()).not.toMatch(/SECRET|127\.0\.0\.1|http/);
});
