import { expect, panelTest, pressButton, rowWith, test } from "./fixture.ts";
import { chooseFile, textOf } from "./panel-files.ts";

const HOPS = 2_000;

function harOf(entries: readonly object[]): string {
  return JSON.stringify({ log: { version: "1.2", entries } });
}

function entry(path: string, status: number, fields: Readonly<Record<string, string>>, text = ""): object {
  return {
    startedDateTime: "2026-11-20T10:00:00.000Z",
    time: 1,
    request: {
      method: "GET",
      url: `https://a.example${path}`,
      httpVersion: "HTTP/1.1",
      headers: [{ name: "Host", value: "a.example" }],
    },
    response: {
      status,
      statusText: "x",
      httpVersion: "HTTP/1.1",
      headers: Object.entries(fields).map(([name, value]) => ({ name, value })),
      content: { size: text.length, text },
      redirectURL: "",
    },
  };
}

panelTest(
  "a body of arrays in arrays is drawn to a depth, more of it by keyboard",
  async ({ lens, panel }) => {
    const nested = "[".repeat(20_000) + "]".repeat(20_000);
    await chooseFile(
      panel,
      "nested.har",
      harOf([entry("/deep", 500, { "Content-Type": "application/json" }, nested)]),
    );
    await rowWith(panel, { status: "500" });
    await panel.click('[data-status="500"]');
    const shown = () => textOf(panel, "#section-body .raw");
    await expect.poll(shown).toMatch(/^\[\n {2}\[\n {4}\[/);
    const before = (await shown()).length;
    expect(before).toBeLessThanOrEqual(4_000);
    await panel.evaluate(() =>
      document.querySelector<HTMLButtonElement>("#section-body pre ~ button")?.focus(),
    );
    await pressButton(lens, panel, "#section-body pre ~ button");
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(before);
    // Others can be read as before.
    expect(await textOf(panel, ".verdict")).toContain("500");
  },
);

panelTest(
  "of a chain of thousands of hops the ends are drawn, and more on demand",
  async ({ lens, panel }) => {
    const hops = Array.from({ length: HOPS }, (_, hop) => ({
      ...entry(`/${hop}`, hop < HOPS - 1 ? 302 : 200, hop < HOPS - 1 ? { Location: `/${hop + 1}` } : {}),
      startedDateTime: new Date(1_790_000_000_000 + hop).toISOString(),
    }));
    await chooseFile(panel, "chain.har", harOf(hops));
    await expect.poll(() => textOf(panel, ".bar")).toContain(`${HOPS.toLocaleString("en")} requests`);
    await panel.click('[data-status="302"]');
    const columns = () => panel.evaluate(() => document.querySelectorAll(".lanes thead th").length);
    await expect.poll(columns).toBeGreaterThan(10);
    const first = await columns();
    expect(first).toBeLessThan(40);
    expect(await panel.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(4_000);
    expect(await textOf(panel, "#section-hops")).toContain("Show more");
    await panel.evaluate(() =>
      document.querySelector<HTMLButtonElement>("#section-hops button.quiet")?.focus(),
    );
    await pressButton(lens, panel, "#section-hops button.quiet");
    await expect.poll(columns).toBeGreaterThan(first);
    expect(await columns()).toBeLessThan(120);
  },
);

test("damaged settings fall back one by one, and the reader is told which", async ({ lens, server }) => {
  await lens.inExtension(async () => {
    const settings = { language: "fr", theme: 7, historyLimit: -1, redact: false, view: [] };
    await chrome.storage.local.set({ settings });
  });
  await lens.page.goto(`${server.origin}/page/502`);
  await expect.poll(async () => (await lens.badge()).text).toBe("502");
  const popup = await lens.openPopup();
  await expect.poll(() => textOf(popup, "#app")).toContain("502");
  await lens.closePopup();

  await lens.openDevtools();
  const panel = await lens.showPanel();
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await panel.click(".toolbar [aria-haspopup=menu]");
  await panel.click(".menu > [data-action=settings]");
  const told = () => textOf(panel, "dialog [role=note]");
  await expect.poll(told).toContain('Language: "fr"');
  expect(await told()).toContain("Requests kept: -1");
  expect(await told()).toContain("Theme: 7");
  expect(await told()).not.toContain("Redact");
  // What the reader chooses anew is understood; the rest is still told.
  await panel.evaluate(() => {
    const select = document.querySelector<HTMLSelectElement>("dialog select");
    if (!select) throw new Error("no select");
    select.value = "en";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect.poll(told).not.toContain("Language");
  expect(await told()).toContain("Requests kept: -1");
});
