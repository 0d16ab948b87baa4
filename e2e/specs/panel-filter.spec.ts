import type { Surface } from "../browsers/driver.ts";
import { violationsOf } from "./axe.ts";
import { expect, pressButton, rowsOf, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, harFile, textOf } from "./panel-files.ts";

async function openSafari(panel: Surface): Promise<void> {
  await chooseFile(panel, "safari.har", harFile("safari"));
  await rowWith(panel, { name: "/api/pay" });
  // The keys go where the reader was last: into the panel.
  await panel.click(".chip");
  await panel.press("/");
}

function typedIn(panel: Surface): Promise<string> {
  return panel.evaluate(() => document.querySelector<HTMLInputElement>(".filter")?.value ?? "");
}

function options(panel: Surface): Promise<(string | null | undefined)[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll("[role=option]")].map(
      (option) => option.querySelector("span")?.textContent,
    ),
  );
}

function hasDialog(panel: Surface): Promise<boolean> {
  return panel.evaluate(() => document.querySelector("dialog") !== null);
}

test("the browsers' own words find, and what is not recorded is said", async ({ panel }) => {
  await openSafari(panel);
  await panel.type("status-code:4");
  await expect.poll(() => options(panel)).toEqual(["status-code:405", "status-code:4xx"]);
  await panel.type("05 -resource-type:image -/pay/ ");
  await expect.poll(async () => (await rowsOf(panel)).map((row) => row.status)).toEqual(["405"]);
  expect(await textOf(panel, "#filter-notes")).toBe("");
  await panel.press("Escape");
  await panel.type("priority:high /(?=a)/ ");
  await expect.poll(() => textOf(panel, "#filter-notes")).toContain("priority:high");
  expect(await textOf(panel, "#filter-notes")).toContain("/(?=a)/");
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(6);
  expect(await violationsOf(panel)).toEqual([]);
});

test("a filter is saved, chosen and deleted by keyboard alone", async ({ lens, panel }) => {
  const stored = () =>
    lens.inExtension(async () => {
      const { settings } = await chrome.storage.local.get("settings");
      return (settings as { filters?: unknown } | undefined)?.filters ?? [];
    });
  await openSafari(panel);
  await panel.type("status:5xx ");
  // Past the cross that clears it, to the star.
  await panel.press("Tab");
  await panel.press("Tab");
  await expect.poll(() => panel.evaluate(() => document.activeElement?.className)).toContain("saved-filter");
  await pressButton(lens, panel, ".saved-filter");
  await expect.poll(() => hasDialog(panel)).toBe(true);
  await panel.type("Gateway 网关");
  await pressButton(lens, panel, ".saved-filters [type=submit]");
  await expect.poll(stored).toEqual([{ name: "Gateway 网关", query: "status:5xx" }]);
  await expect.poll(() => textOf(panel, ".saved-filters .choose")).toContain("Gateway 网关");
  expect(await violationsOf(panel)).toEqual([]);
  await panel.press("Escape");
  await expect.poll(() => hasDialog(panel)).toBe(false);

  await panel.click(".clear-filter");
  await panel.press("ArrowDown");
  await expect.poll(async () => (await options(panel))[0]).toBe("Gateway 网关");
  await panel.press("ArrowDown");
  await panel.press("Enter");
  await expect.poll(() => typedIn(panel)).toBe("status:5xx");
  await expect.poll(async () => (await rowsOf(panel)).map((row) => row.status)).toEqual(["502"]);

  await panel.click(".saved-filter");
  await expect.poll(() => hasDialog(panel)).toBe(true);
  // From the name past its button and the filter itself to the cross.
  for (let step = 0; step < 3; step++) await panel.press("Tab");
  await pressButton(lens, panel, ".saved-filters li .quiet");
  await expect.poll(stored).toEqual([]);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
  await pressButton(lens, panel, ".saved-filters footer .quiet");
  await expect.poll(stored).toEqual([{ name: "Gateway 网关", query: "status:5xx" }]);
});

test("a value of a cookie is not kept", async ({ panel }) => {
  await openSafari(panel);
  await panel.type("cookie-value:SECRET ");
  await panel.click(".saved-filter");
  await expect.poll(() => textOf(panel, ".saved-filters .refused")).toContain("not kept");
  expect(
    await panel.evaluate(
      () => document.querySelector<HTMLButtonElement>(".saved-filters [type=submit]")?.disabled,
    ),
  ).toBe(true);
});

test("the help names every term, in both languages", async ({ lens, panel }) => {
  await openSafari(panel);
  await panel.click(".filter-actions button:last-child");
  await expect.poll(() => textOf(panel, "dialog h2")).toBe("What the filter finds");
  const said = await textOf(panel, "dialog");
  for (const word of [
    "status-code:",
    "set-cookie-domain:",
    "changed:authorization",
    "is:certain",
    "priority:",
  ])
    expect(said).toContain(word);
  await lens.inExtension(() => chrome.storage.local.set({ settings: { language: "zh-CN" } }));
  await expect.poll(() => textOf(panel, "dialog h2")).toBe("筛选语法");
  expect(await violationsOf(panel)).toEqual([]);
  await panel.press("Escape");
  await expect.poll(() => hasDialog(panel)).toBe(false);
});
