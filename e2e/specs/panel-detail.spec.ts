import type { Surface } from "../browsers/driver.ts";
import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, harFile, textOf } from "./panel-files.ts";

type Entry = { request: { postData?: object }; response: { content: object } };

/** Opens a file whose third entry, the 502, was changed, and selects it. */
async function open502(panel: Surface, change: (entry: Entry) => void): Promise<void> {
  const har = JSON.parse(harFile("safari"));
  change(har.log.entries[2]);
  await chooseFile(panel, "session.har", JSON.stringify(har));
  await rowWith(panel, { name: "/api/pay" });
  await panel.click('[data-status="502"]');
  await expect.poll(() => textOf(panel, ".verdict")).toContain("502");
}

function marked(panel: Surface): Promise<string> {
  return textOf(panel, ".raw .marked, .raw.marked");
}

test("a click on the evidence marks it where it stands, in a folded section too", async ({ panel }) => {
  await open502(panel, () => {});
  // What a gateway met behind it is not told apart: none of the cards is open.
  await panel.click(".cause summary");
  await panel.click("#section-body summary");
  await expect.poll(() => panel.evaluate(() => document.querySelector("#section-body[open]"))).toBeNull();
  expect(
    await panel.evaluate(() => {
      const button = document.querySelector<HTMLElement>(".evidence button");
      button?.focus();
      return document.activeElement === button;
    }),
  ).toBe(true);
  const quoted = await textOf(panel, ".evidence code");
  await panel.click(".evidence button code");
  await expect.poll(() => marked(panel)).toBe(quoted);
  expect(
    await panel.evaluate(() => {
      const bounds = document.querySelector(".raw .marked")?.getBoundingClientRect();
      return bounds !== undefined && bounds.top > 0 && bounds.bottom < innerHeight;
    }),
  ).toBe(true);
});

test("in a low pane what to do first stands above the tools, in view", async ({ panel }) => {
  await open502(panel, () => {});
  const order = () =>
    panel.evaluate(() => {
      const { top = 0, bottom = 0 } = document.querySelector(".first-step p")?.getBoundingClientRect() ?? {};
      const tools = document.querySelector(".actions")?.getBoundingClientRect().top ?? 0;
      const pane = document.querySelector(".detail")?.getBoundingClientRect().bottom ?? 0;
      return `${top < tools ? "above" : "below"} the tools, ${bottom <= pane ? "in" : "out of"} view`;
    });
  for (const [height, expected] of [
    ["600px", "below the tools, in view"],
    ["246px", "above the tools, in view"],
  ] as const) {
    await panel.evaluate((wanted) => {
      const main = document.querySelector("main");
      if (main) main.style.flex = `0 0 ${wanted}`;
    }, height);
    await expect.poll(order, height).toBe(expected);
  }
});

test("a quotation from JSON is marked where it stands, set out and as it was sent", async ({ panel }) => {
  await open502(panel, (entry) => {
    const text = '{"id":7,"error":{"message":"upstream request timeout"}}';
    entry.response.content = { size: text.length, mimeType: "application/json", text };
  });
  const quoted = '"message":"upstream request timeout"';
  await expect.poll(() => textOf(panel, ".evidence code")).toBe(quoted);
  await panel.click(".evidence button code");
  await expect.poll(() => marked(panel)).toBe('"message": "upstream request timeout"');
  await panel.click("#section-body .corner");
  await expect.poll(() => marked(panel)).toBe(quoted);
});

test("the raw messages are searched: count, next, the place in view", async ({ panel }) => {
  await open502(panel, () => {});
  await panel.click(".raw-search input");
  await panel.type("NGINX");
  await expect.poll(() => textOf(panel, ".raw-search [role=status]")).toBe("1 of 2");
  await panel.press("Enter");
  await expect.poll(() => textOf(panel, ".raw-search [role=status]")).toBe("2 of 2");
  await panel.press("Shift+Enter");
  await expect.poll(() => textOf(panel, ".raw-search [role=status]")).toBe("1 of 2");
  await expect.poll(() => panel.evaluate(() => CSS.highlights.get("found")?.size)).toBe(2);
  await panel.press("Escape");
  await expect.poll(() => panel.evaluate(() => CSS.highlights.has("found"))).toBe(false);
  await panel.type("server: nginx");
  await expect.poll(() => textOf(panel, ".raw-search [role=status]")).toBe("1 of 1");
});

test("JSON is set out, and shown as it was sent on demand", async ({ panel }) => {
  await open502(panel, (entry) => {
    entry.request.postData = { mimeType: "application/json", text: '{"id":12345678901234567890}' };
    entry.response.content = { size: 15, mimeType: "application/json", text: '{"a":[1,{}]}' };
  });
  await expect.poll(() => textOf(panel, "#section-body .raw")).toBe('{\n  "a": [\n    1,\n    {}\n  ]\n}');
  await expect.poll(() => textOf(panel, "#section-request-body .raw")).toContain("12345678901234567890");
  await panel.click("#section-body .corner");
  await expect.poll(() => textOf(panel, "#section-body .raw")).toBe('{"a":[1,{}]}');
});

test("a long body is cut and shown on demand, a binary one named", async ({ panel }) => {
  const shown = () => panel.evaluate(() => document.querySelector("#section-body .raw")?.textContent?.length);
  await open502(panel, (entry) => {
    entry.response.content = { size: 50_000, mimeType: "text/plain", text: `${"x".repeat(49_990)}needle` };
  });
  await expect.poll(shown).toBe(4_000);
  await panel.click("#section-body > button");
  await expect.poll(shown).toBe(20_000);
  await panel.click(".raw-search input");
  await panel.type("needle");
  await expect.poll(() => textOf(panel, ".raw-search [role=status]")).toBe("1 of 1");
  await panel.press("Escape");

  await open502(panel, (entry) => {
    entry.response.content = { size: 4, mimeType: "image/png", text: "iVBORwA=", encoding: "base64" };
  });
  await expect.poll(() => textOf(panel, "#section-body")).toContain("Binary body");
});
