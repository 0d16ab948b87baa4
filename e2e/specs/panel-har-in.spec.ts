import { expect, rowsOf, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, dropFile, harFile, listenTo, textOf } from "./panel-files.ts";

const TOOLS = ["chrome", "firefox", "safari", "playwright"];
const SAVED = ["charles-1", "fiddler-1", "mitmproxy-2", "ie-2", "splash-1", "webpagetest-1", "zap-1"];

test("a HAR from each tool opens like live traffic", async ({ panel }) => {
  for (const tool of TOOLS) {
    await test.step(tool, async () => {
      await chooseFile(panel, `${tool}.har`, harFile(tool));
      await expect.poll(() => textOf(panel, ".bar")).toMatch(new RegExp(`^${tool}\\.har: \\d+ requests`));
      await rowWith(panel, { status: "302", method: "POST", cause: "POST → GET" });
      await rowWith(panel, { status: "405", method: "GET", cause: "was POST" });
      const gateway = await rowWith(panel, { status: "502", by: "nginx" });
      expect(gateway.cause).not.toBe("");
      expect(await textOf(panel, ".problems")).toBe("");
    });
  }
});

test("a HAR that another tool saved opens whole", async ({ panel }) => {
  for (const tool of SAVED) {
    await test.step(tool, async () => {
      await chooseFile(panel, `${tool}.har`, harFile(`saved/${tool}`));
      await expect.poll(() => textOf(panel, ".bar")).toMatch(new RegExp(`^${tool}\\.har: \\d+ request`));
      expect(await textOf(panel, ".problems")).toBe("");
    });
  }
});

test("an opened file takes the place of the live list until the reader goes back", async ({
  lens,
  panel,
  server,
}) => {
  await lens.page.goto(`${server.origin}/page/404`);
  await rowWith(panel, { name: "/page/404" });
  await dropFile(panel, "session.har", harFile("safari"));
  await rowWith(panel, { name: "/api/pay" });
  expect((await rowsOf(panel)).some((row) => row.name.includes("/page/404"))).toBe(false);
  await lens.page.goto(`${server.origin}/page/410`);
  await panel.click(".bar button");
  await rowWith(panel, { name: "/page/410" });
  expect(await textOf(panel, ".bar")).toBe("");
});

test("what cannot be read is named with its entry and field, the rest is shown", async ({ panel }) => {
  const har = JSON.parse(harFile("safari"));
  har.log.entries[1].request.method = 7;
  har.log.entries[2].startedDateTime = "yesterday";
  await chooseFile(panel, "odd.har", JSON.stringify(har));
  await rowWith(panel, { name: "/api/pay" });
  await panel.click(".problems summary");
  await expect.poll(() => textOf(panel, ".problems")).toContain("log.entries[1].request.method");
  await expect.poll(() => textOf(panel, ".problems")).toContain("log.entries[2].startedDateTime");
});

test("what is no HAR is said to be none", async ({ panel }) => {
  const broken = harFile("safari").slice(0, 2_000);
  await panel.evaluate(() => {
    const over = new DataTransfer();
    over.items.add(new File([], "a.har"));
    for (const [type, dataTransfer] of [
      ["dragover", over],
      ["drop", new DataTransfer()],
    ] as const)
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect.poll(() => textOf(panel, ".news")).toContain("holds no file");
  for (const [text, says, below] of [
    ["<html>", /^wrong\.har is not a HAR file/, ""],
    ['{"a":1}', /^wrong\.har is not a HAR file/, ""],
    ["", /^wrong\.har is not a HAR file/, ""],
    [broken, /^wrong\.har: 0 requests, 1 part could not be read$/, "This file holds no requests."],
  ] as const) {
    await test.step(text.slice(0, 10), async () => {
      await chooseFile(panel, "wrong.har", text);
      await expect.poll(() => textOf(panel, ".bar [role=status]")).toMatch(says);
      await expect.poll(() => textOf(panel, "main")).toBe(below);
      // What was said before is not said of this file.
      expect(await textOf(panel, ".news")).toBe("");
      await panel.click(".bar button");
      await expect.poll(() => textOf(panel, "main")).toContain("No requests yet");
    });
  }
});

test("of several files dropped at once one is opened, and that is said", async ({ panel }) => {
  const said = await listenTo(panel, ".news [role=status]");
  await panel.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    for (const name of ["a.har", "b.har"]) dataTransfer.items.add(new File([content], name));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, harFile("safari"));
  await expect.poll(() => textOf(panel, ".bar [role=status]")).toBe("a.har: 6 requests");
  await expect.poll(said).toContainEqual("One file at a time: only a.har was opened");
});

test("a body that stayed in the file is read when the reader opens its row", async ({ panel }) => {
  await chooseFile(panel, "safari.har", harFile("safari"));
  await rowWith(panel, { name: "/offline" });
  await panel.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>(".rows [role=row]"))
      if (row.textContent?.includes("/offline")) row.click();
  });
  await expect.poll(() => textOf(panel, "#section-body")).toContain("from the worker");
});

test("opening a large file can be cancelled", async ({ panel }) => {
  const har = JSON.parse(harFile("safari"));
  har.log.entries = Array.from({ length: 20_000 }, (_, i) => har.log.entries[i % 6]);
  // In the page itself: it may have read the file before a driver has seen the button.
  await panel.evaluate(() => {
    new MutationObserver((_, observer) => {
      const button = document.querySelector<HTMLElement>(".bar button");
      if (button?.textContent !== "Cancel") return;
      observer.disconnect();
      button.click();
      document.body.setAttribute("data-cancelled", "");
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await chooseFile(panel, "large.har", JSON.stringify(har));
  await expect.poll(() => panel.evaluate(() => document.body.hasAttribute("data-cancelled"))).toBe(true);
  await expect.poll(() => textOf(panel, "main")).toContain("No requests yet");
});

test("the empty panel offers a capture to look around in", async ({ panel }) => {
  await panel.click(".empty .link");
  await rowWith(panel, { status: "405", by: "nginx" });
  await rowWith(panel, { status: "302", method: "POST", cause: "POST → GET" });
  await expect.poll(() => textOf(panel, ".bar")).toContain("Demo capture");
});
