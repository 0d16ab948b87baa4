import { type Browser, chromium } from "@playwright/test";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Lack } from "../../src/http/copy-as/copy.ts";
import { fetchConsole } from "../../src/http/copy-as/fetch-console.ts";
import { pathOf } from "../machine/needs.ts";
import { HANG } from "../patience.ts";
import { arrivalsAt, type Client } from "./client-arrivals.ts";
import { anySent, exchangeOf, field, HOSTILE_TEXTS, type Sent } from "./made-up.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: pathOf("chromium"), args: ["--no-sandbox"] });
}, HANG);

afterAll(() => browser.close());

/** What a page cannot set; the copy leaves it to the browser. */
const OF_THE_BROWSER =
  /^(?:accept|accept-language|user-agent|sec-.*|cookie|origin|referer|content-type|cache-control|pragma)$/;

/** As the console runs what is typed into it, in a page of the origin that is asked. */
const page: Client = {
  write: fetchConsole,
  own: OF_THE_BROWSER,
  run: async (texts, origin) => {
    const opened = await browser.newPage();
    await opened.goto(`${origin}/page`);
    const session = await opened.context().newCDPSession(opened);
    for (const expression of texts) {
      const ran = await session.send("Runtime.evaluate", { expression, replMode: true, awaitPromise: true });
      expect({ expression, said: ran.exceptionDetails?.exception?.description }).toEqual({ expression });
    }
    await opened.close();
  },
};

async function proven(sent: readonly Sent[]): Promise<number> {
  const outcomes = (await arrivalsAt(page, sent)).filter(({ copy }) => copy !== null);
  for (const { arrived, expected, copy } of outcomes) {
    const differs = (lack: Lack) => copy?.lacks.includes(lack);
    expect(arrived).toEqual({
      ...expected,
      ...(differs("address") ? { target: arrived?.target } : {}),
      ...(differs("unwritable-body") ? { body: "" } : {}),
    });
  }
  return outcomes.length;
}

it("a copied fetch, run in Chromium's console, asks for what made-up exchanges say", async () => {
  expect(await proven(fc.sample(anySent, { numRuns: 200, seed: 9 }))).toBeGreaterThan(120);
});

it("keeps its meaning where JavaScript would read another", async () => {
  const sent = HOSTILE_TEXTS.map((text) => ({
    method: "POST",
    url: `http://a.example/${encodeURIComponent(text)}?${encodeURIComponent(text)}`,
    fields: [field("X", text), field("__proto__", text)],
    body: text,
  }));
  expect(await proven(sent)).toBe(sent.length);
});

it("sets what a page can set, and says by which means the browser writes the rest", async () => {
  const fields = [
    field("Accept", "a/b"),
    field("Accept-Language", "zh-CN"),
    field("Content-Type", "a/b"),
    field("User-Agent", "tests/1"),
    field("Cookie", "a=1"),
    field("Sec-Fetch-Mode", "navigate"),
    field("Proxy-X", "y"),
    field("Via", "y"),
    field("X-HTTP-Method-Override", "trace"),
    field("X-Method-Override", "PATCH"),
    field("Content-Length", "77"),
    field("Host", "b.example"),
  ];
  const all = {
    ...page,
    own: /^(?:user-agent|sec-.*|cookie|origin|referer|proxy-x|via|x-http-method-override)$/,
  };
  const [outcome] = await arrivalsAt(all, [{ method: "PUT", fields, body: "x" }]);
  expect(outcome?.arrived).toEqual(outcome?.expected);
  expect(outcome?.copy?.text).toContain('credentials: "include"');
  // Chromium would ignore them one by one; what is not there need not be.
  expect(outcome?.copy?.text).not.toMatch(
    /user-agent|cookie|sec-|proxy-|via|content-length|host"|http-method/i,
  );
  const copyOf = (sent: Sent) => fetchConsole(exchangeOf(sent))?.text;
  expect(copyOf({ fields: [field("Referer", "http://a.example/page")] })).toContain(
    'referrer: "http://a.example/page"',
  );
  expect(copyOf({})).toContain('credentials: "omit"');
  expect(copyOf({ complete: false })).toContain('credentials: "include"');
});

it("a login that is only in the address goes with it where nothing is known of one", () => {
  const sent = { url: "http://u:p%40@a.example/", complete: false };
  expect(fetchConsole(exchangeOf(sent))?.text).toContain(`"Authorization": "Basic ${btoa("u:p@")}"`);
  expect(fetchConsole(exchangeOf({ ...sent, complete: true }))?.text).not.toContain("Authorization");
});
