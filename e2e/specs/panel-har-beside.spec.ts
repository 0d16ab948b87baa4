import type { Surface } from "../browsers/driver.ts";
import { json, startScriptedServer } from "../server/scripted-server.ts";
import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { chooseFile, textOf } from "./panel-files.ts";

// Two files, one of when it worked: the difference that matters is the first line of each request that fails.

const SECOND = "input[type=file][aria-label^='Compare']";
const SAID = ".beside [role=status]";
const SECTION = "#section-since-it-worked";
const TOKEN: Header = ["Authorization", "Bearer 0a1b2c3d4e5f60718293a4b5"];

type Header = readonly [name: string, value: string];

function entry(url: string, status: number, moment: string, sent: readonly Header[] = []): object {
  const headers = [["Host", new URL(url).host] as const, ...sent].map(([name, value]) => ({ name, value }));
  return {
    startedDateTime: moment,
    time: 12,
    _resourceType: "xhr",
    request: { method: "GET", url, httpVersion: "HTTP/1.1", headers },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      headers: [{ name: "Content-Type", value: "application/json" }],
      content: { size: 2, mimeType: "application/json", text: "{}" },
    },
    timings: {},
  };
}

function har(...entries: readonly object[]): string {
  return JSON.stringify({ log: { version: "1.2", creator: { name: "test" }, entries } });
}

const worked = (host: string) =>
  har(
    entry(`https://${host}/v1/me`, 200, "2026-11-24T14:02:11Z", [TOKEN]),
    entry(`https://${host}/v1/orders/17`, 200, "2026-11-24T14:02:12Z", [TOKEN]),
  );
const broken = (host: string) =>
  har(
    entry(`https://${host}/v1/me`, 401, "2026-11-30T09:15:01Z"),
    entry(`https://${host}/v1/orders/18`, 200, "2026-11-30T09:15:02Z", [TOKEN]),
    entry(`https://${host}/v1/new`, 500, "2026-11-30T09:15:03Z"),
  );

/** The section's first line, its cells divided by bars. */
function firstLine(panel: Surface): Promise<string> {
  return panel.evaluate(() =>
    [...(document.querySelector(".differences tbody tr")?.children ?? [])]
      .map((cell) => cell.textContent?.trim() ?? "")
      .join(" | "),
  );
}

async function open(panel: Surface, status: string): Promise<void> {
  await rowWith(panel, { status });
  await panel.click(`.rows [data-status="${status}"]`);
}

test("broken.har, and worked.har beside it: what differs comes first, until it is taken away", async ({
  panel,
}) => {
  await chooseFile(panel, "broken.har", broken("api.example"));
  await open(panel, "401");
  await expect.poll(() => textOf(panel, ".verdict h2")).toContain("401");
  expect(await textOf(panel, SECTION)).toBe("");
  await chooseFile(panel, "worked.har", worked("api.example"), SECOND);
  await expect
    .poll(() => textOf(panel, SAID))
    .toBe("Compared with worked.har: 2 endpoints that worked there are here too, 1 failing");
  await expect.poll(() => firstLine(panel)).toBe("Request Authorization | Bearer (24 characters) | not sent");
  const said = await textOf(panel, SECTION);
  expect(said).toMatch(/What differs from 2026-11-2\d \d\d:\d\d:\d\d in worked\.har, when it answered 200/);
  // Nothing of when, and nothing of what else happened then.
  expect(said).toContain("recorded separately");
  expect(said).not.toMatch(/before this one|Since then|has failed since/);
  expect(await textOf(panel, ".bar:not(.beside) [role=status]")).toBe("broken.har: 3 requests");
  await panel.click(".beside button");
  await expect.poll(() => textOf(panel, SECTION)).toBe("");
  expect(await textOf(panel, ".beside")).toBe("");
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.classList.contains("compare")))
    .toBe(true);
});

test("the file of another environment is compared by its paths, and that is said", async ({ panel }) => {
  await chooseFile(panel, "staging.har", broken("staging.example"));
  await chooseFile(panel, "worked.har", worked("api.example"), SECOND);
  await expect
    .poll(() => textOf(panel, SAID))
    .toContain("api.example there is taken for staging.example here");
  await open(panel, "401");
  await expect.poll(() => firstLine(panel)).toContain("Request Authorization");
  expect(await textOf(panel, SECTION)).toContain("worked.har has no request to staging.example");
});

test("it stays when another file is opened, and when the reader goes back to live", async ({
  lens,
  panel,
}) => {
  const site = await startScriptedServer();
  const { host } = new URL(site.origin);
  await chooseFile(panel, "broken.har", broken("api.example"));
  await chooseFile(panel, "worked.har", worked(host).replaceAll("https://", "http://"), SECOND);
  await expect.poll(() => textOf(panel, SAID)).toContain("they have paths in common");
  await panel.click(".bar:not(.beside) button");
  await expect
    .poll(() => textOf(panel, SAID))
    .toBe("worked.har is ready to compare with (endpoints that worked: 2)");
  site.play("/v1/me", json(401, {}));
  await lens.page.goto(`${site.origin}/`);
  await lens.page.evaluate(() => fetch("/v1/me").then((response) => response.text()));
  await open(panel, "401");
  await expect.poll(() => firstLine(panel)).toContain("Request Authorization");
  await site.close();
});

test("why nothing is compared is said", async ({ panel }) => {
  await chooseFile(panel, "broken.har", broken("api.example"));
  await rowWith(panel, { status: "401" });
  for (const [text, says] of [
    ["<html>", /^wrong\.har is not a HAR file/],
    ['{"a":1}', /^wrong\.har is not a HAR file/],
    [har(), /^wrong\.har holds no requests to compare with$/],
    [har(entry("https://api.example/v1/me", 500, "2026-11-24T14:02:11Z")), /^Nothing worked in wrong\.har/],
    [har(entry("https://api.example/x", 200, "2026-11-24T14:02:11Z")), /^Nothing to compare: no endpoint/],
    [worked("api.example").slice(0, -80), /^Compared with wrong\.har.*1 part could not be read$/],
  ] as const) {
    await test.step(text.slice(-40), async () => {
      await chooseFile(panel, "wrong.har", text, SECOND);
      await expect.poll(() => textOf(panel, SAID)).toMatch(says);
    });
  }
});
