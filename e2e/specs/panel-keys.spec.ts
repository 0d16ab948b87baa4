import type { Surface } from "../browsers/driver.ts";
import { expect, pressButton, rowsOf, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, harFile, textOf } from "./panel-files.ts";

/** What has the focus: a class, a role or a name. */
function focused(panel: Surface): Promise<string> {
  return panel.evaluate(() => {
    const element = document.activeElement;
    return `${element?.className ?? ""} ${element?.getAttribute("role") ?? ""}`.trim();
  });
}

/** Name of the selected row. */
function selected(panel: Surface): Promise<string> {
  return panel.evaluate(
    () =>
      document
        .querySelector('.rows [aria-selected=true] [data-column="name"]')
        ?.textContent?.replace(/^[▾▸]\d*/, "") ?? "",
  );
}

async function openSafari(panel: Surface): Promise<void> {
  await chooseFile(panel, "safari.har", harFile("safari"));
  await rowWith(panel, { name: "/api/pay" });
  // The keys go where the reader was last: into the panel.
  await panel.click(".chip");
  await panel.press("/");
  await panel.press("Escape");
  await expect.poll(() => focused(panel)).toContain("grid");
}

test("the list is walked by keyboard", async ({ panel }) => {
  await openSafari(panel);
  for (const [key, name] of [
    ["ArrowDown", "/orders"],
    ["j", "/orders/"],
    ["ArrowDown", "/api/pay"],
    ["k", "/orders/"],
    ["ArrowUp", "/orders"],
    ["End", "metrics.example:9090"],
    ["Home", "/orders"],
  ] as const) {
    await panel.press(key);
    await expect.poll(() => selected(panel), key).toBe(name);
  }
  // How far a page reaches depends on the height of the panel.
  await panel.press("PageDown");
  await expect.poll(() => selected(panel)).not.toBe("/orders");
  await panel.press("PageUp");
  await expect.poll(() => selected(panel)).toBe("/orders");
  await expect
    .poll(() =>
      panel.evaluate(() => {
        const id = document.querySelector("[role=grid]")?.getAttribute("aria-activedescendant");
        return document.getElementById(id ?? "")?.getAttribute("aria-selected");
      }),
    )
    .toBe("true");

  await panel.press("c");
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(5);
  await panel.press("c");
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(6);
});

test("Enter goes to the detail; Esc leaves one thing after the other", async ({ panel }) => {
  await openSafari(panel);
  await panel.press("End");
  await panel.press("Enter");
  await expect.poll(() => focused(panel)).toContain("detail");
  await panel.press("/");
  await expect.poll(() => focused(panel)).toContain("filter");
  await panel.type("orders");
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(2);
  await panel.press("Escape");
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(6);
  await panel.press("Escape");
  await expect.poll(() => focused(panel)).toContain("grid");
  await panel.click(".chip:nth-child(2)");
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(3);
  await panel.press("Escape");
  await expect.poll(async () => (await rowsOf(panel)).length).toBe(6);
  await expect.poll(() => selected(panel)).toBe("metrics.example:9090");
  await panel.press("Escape");
  await expect.poll(() => selected(panel)).toBe("");
});

test("n goes as the overview does, and a card leaves the keys to the list", async ({ lens, panel }) => {
  await openSafari(panel);
  for (const [key, name] of [
    ["n", "/api/pay"],
    ["n", "metrics.example:9090"],
    ["n", "/orders/"],
    ["n", "/api/pay"],
    ["p", "/orders/"],
  ] as const) {
    await panel.press(key);
    await expect.poll(() => selected(panel), key).toBe(name);
  }
  await panel.press("Escape");
  await expect.poll(() => selected(panel)).toBe("");
  await panel.evaluate(() => document.querySelector<HTMLElement>(".problem .title")?.focus());
  await pressButton(lens, panel, ".problem .title");
  await expect.poll(() => selected(panel)).toBe("/api/pay");
  await expect.poll(() => focused(panel)).toContain("grid");
  await panel.press("ArrowUp");
  await expect.poll(() => selected(panel)).toBe("/orders/");
  await panel.press("Enter");
  await expect.poll(() => focused(panel)).toContain("detail");
});

test("a term of the filter is completed by keyboard", async ({ panel }) => {
  await openSafari(panel);
  const value = () => panel.evaluate(() => document.querySelector<HTMLInputElement>(".filter")?.value);
  const options = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll("[role=option]")].map((o) => o.firstChild?.textContent),
    );
  await panel.press("/");
  await panel.type("stat");
  await expect.poll(options).toEqual(["status:"]);
  await panel.press("Tab");
  await expect.poll(value).toBe("status:");
  await panel.type("4");
  await expect.poll(options).toEqual(["status:405", "status:4xx"]);
  await panel.press("ArrowDown");
  await panel.press("ArrowDown");
  await expect
    .poll(() => panel.evaluate(() => document.querySelector("[aria-selected=true][role=option]")?.id))
    .toBe(
      await panel.evaluate(
        () => document.querySelector(".filter")?.getAttribute("aria-activedescendant") ?? "",
      ),
    );
  await panel.press("Enter");
  await expect.poll(value).toBe("status:4xx ");
  await expect.poll(async () => (await rowsOf(panel)).map((row) => row.status)).toEqual(["405"]);
  await panel.type("-me");
  await panel.press("Tab");
  await panel.type("g");
  await panel.press("Tab");
  await expect.poll(value).toBe("status:4xx -method:GET ");
  await expect.poll(() => textOf(panel, ".pane .hint")).not.toBe("");
  await panel.type("is:err");
  await panel.press("Enter");
  await expect.poll(value).toBe("status:4xx -method:GET is:error ");
  await panel.type("is:");
  await panel.press("Escape");
  await expect.poll(options).toEqual([]);
  await expect.poll(value).toContain("is:");
});

test("the list is sorted by keyboard", async ({ lens, panel }) => {
  await openSafari(panel);
  await panel.press("Tab");
  await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe("Status");
  const enter = () => pressButton(lens, panel, "[role=columnheader] button");
  await enter();
  const statuses = async () => (await rowsOf(panel)).map((row) => row.status);
  await expect.poll(statuses).toEqual(["Failed", "200", "200", "302", "405", "502"]);
  await enter();
  // A chain stands where its first hop in this order stands, and keeps its own.
  await expect.poll(statuses).toEqual(["502", "302", "405", "200", "200", "Failed"]);
  await enter();
  await expect.poll(statuses).toEqual(["302", "405", "502", "200", "200", "Failed"]);
});

test("menus are walked by keyboard, and give the focus back", async ({ lens, panel }) => {
  await openSafari(panel);
  const item = () => panel.evaluate(() => document.activeElement?.textContent ?? "");
  const heads = () =>
    panel.evaluate(() => [...document.querySelectorAll("[role=columnheader]")].map((h) => h.textContent));
  await panel.click(".toolbar [aria-haspopup=menu]");
  await expect.poll(item).toContain("Open HAR");
  await panel.press("End");
  await panel.press("ArrowUp");
  await expect.poll(item).toContain("Start");
  await pressButton(lens, panel, ".menu > [data-action=column-start]");
  await expect.poll(heads).toContain("Start");
  const width = () =>
    panel.evaluate(
      () => document.querySelector('[role=columnheader][data-column="start"]')?.clientWidth ?? 0,
    );
  const before = await width();
  await panel.press("ArrowRight");
  await expect.poll(width).toBeGreaterThan(before);
  await panel.press("Escape");
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.getAttribute("aria-haspopup")))
    .toBe("menu");
  await expect.poll(() => panel.evaluate(() => document.querySelector("[role=menu]"))).toBeNull();
});

test("a row has a menu, under the pointer and by keyboard, and narrows the list to its like", async ({
  lens,
  panel,
}) => {
  await openSafari(panel);
  const item = () => panel.evaluate(() => document.activeElement?.textContent ?? "");
  const ask = (selector: string) =>
    panel.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {};
      const at = { bubbles: true, cancelable: true, clientX: left + 9, clientY: top + 9 };
      element?.dispatchEvent(new MouseEvent("contextmenu", at));
    }, selector);
  await ask('.rows [data-status="502"] [data-column="name"]');
  await expect.poll(() => selected(panel)).toBe("/api/pay");
  await expect.poll(item).toContain("Copy as Markdown");
  await panel.press("Escape");
  await expect.poll(() => focused(panel)).toContain("grid");
  // What the keyboard's menu key makes of the element with the focus.
  await ask("[role=grid]");
  await expect.poll(item).toContain("Copy as Markdown");
  for (let step = 0; step < 20 && !(await item()).includes("status:502"); step++)
    await panel.press("ArrowDown");
  await expect.poll(item).toContain("status:502");
  const place = await panel.evaluate(() => {
    const entries = [...document.querySelectorAll(".menu > button")];
    return entries.findIndex((entry) => entry.textContent === "status:502") + 1;
  });
  await pressButton(lens, panel, `.menu > button:nth-of-type(${place})`);
  await expect.poll(async () => (await rowsOf(panel)).map((row) => row.status)).toEqual(["502"]);
  await expect.poll(() => focused(panel)).toContain("grid");
});
