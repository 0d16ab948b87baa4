import type { Surface } from "../browsers/driver.ts";
import { test as closedTest, expect, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, harFile, keepSaved, savedText, textOf } from "./panel-files.ts";

async function openSettings(panel: Surface): Promise<void> {
  await panel.click(".toolbar [aria-haspopup=menu]");
  await panel.click(".menu > [data-action=settings]");
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

/** Gives the settings a file as the browser's file dialog does. */
function loadSettings(panel: Surface, name: string, text: string): Promise<void> {
  return chooseFile(panel, name, text, "dialog input[type=file]");
}

test("settings and filters come back from the file that they were saved to", async ({ lens, panel }) => {
  const filters = [{ name: "网关", query: "status:502 by:nginx" }];
  const stored = () => lens.inExtension(async () => (await chrome.storage.local.get("settings")).settings);
  await lens.inExtension(
    (kept) =>
      chrome.storage.local.set({ settings: { historyLimit: 5_000, preserveLog: true, filters: kept } }),
    filters,
  );
  await openSettings(panel);
  await keepSaved(panel);
  await panel.click("dialog footer button:nth-child(2)");
  await expect.poll(() => savedText(panel)).toContain("网关");
  const file = await savedText(panel);
  await panel.click("dialog footer button");
  await expect.poll(stored).toMatchObject({ historyLimit: 10_000, preserveLog: false, filters });

  await lens.inExtension(() =>
    chrome.storage.local.set({ settings: { filters: [{ name: "mine", query: "404" }] } }),
  );
  await loadSettings(panel, "saved.json", file);
  await expect.poll(() => textOf(panel, "dialog [role=status]")).toBe("Loaded saved.json");
  await expect.poll(stored).toMatchObject({
    historyLimit: 5_000,
    preserveLog: true,
    filters: [{ name: "mine", query: "404" }, ...filters],
  });
  expect(await textOf(panel, "dialog .hint")).toBe("");
});

test("what a file of settings has that may not be is left as it is, and told", async ({ lens, panel }) => {
  const stored = () => lens.inExtension(async () => (await chrome.storage.local.get("settings")).settings);
  await openSettings(panel);
  await loadSettings(
    panel,
    "odd.json",
    JSON.stringify({ theme: "dark", historyLimit: 5, colour: "blue", view: { share: 9, more: "x" } }),
  );
  await expect.poll(stored).toMatchObject({ theme: "dark", historyLimit: 10_000, view: { share: 0.53 } });
  expect(JSON.stringify(await stored())).not.toMatch(/more|colour/);
  await expect.poll(() => textOf(panel, "dialog .hint")).toContain("Requests kept: 5");
  expect(await textOf(panel, "dialog .hint")).toContain("colour");

  await loadSettings(panel, "none.json", '{"theme":1}');
  await expect.poll(() => textOf(panel, "dialog [role=status]")).toBe("Nothing was taken from none.json");
  await loadSettings(panel, "page.har", '{"log":{"entries":[]}}');
  await expect.poll(() => textOf(panel, "dialog [role=status]")).toContain("page.har holds no settings");
  await loadSettings(panel, "large.json", " ".repeat(1_000_001));
  await expect.poll(() => textOf(panel, "dialog [role=status]")).toContain("too large");
});

closedTest("after an update one line says what is new, once, until it is closed", async ({ lens }) => {
  const line = (panel: Surface) => textOf(panel, ".news [role=status]");
  const stored = () => lens.inExtension(async () => (await chrome.storage.local.get("version")).version);
  await lens.inExtension(() => chrome.storage.local.set({ version: "0.0.1" }));
  await lens.openDevtools();
  const panel = await lens.showPanel();
  await expect.poll(() => line(panel)).toMatch(/^Updated to \d+\.\d+\.\d+\. New: /);
  await panel.click(".news button");
  await expect.poll(() => line(panel)).toBe("");
  expect(await stored()).toBe(await lens.inExtension(() => chrome.runtime.getManifest().version));
});
