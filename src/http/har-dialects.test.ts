import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { linkChains } from "./chain.ts";
import { readHar, readHarText } from "./har.ts";
import { readHarEntry } from "./har-entry.ts";

function open(name: string) {
  const file = new URL(`../../e2e/hars/${name}.har`, import.meta.url);
  if (!existsSync(file)) throw new Error(`no e2e/hars/${name}.har`);
  return readHarText(readFileSync(file, "utf8"));
}

const TOOLS = ["chrome", "firefox", "safari", "playwright"] as const;

const SAVED = readdirSync(new URL("../../e2e/hars/saved/", import.meta.url)).map((file) =>
  file.replace(/\.har$/, ""),
);

describe.each(TOOLS)("a HAR from %s", (tool) => {
  const { exchanges, problems } = open(tool);
  const answered = (status: number) => exchanges.find((e) => e.response?.status === status);

  it("is read without a problem", () => expect(problems).toEqual([]));

  it("tells when each request began", () => {
    expect(exchanges.filter((e) => e.startedAt === null)).toEqual([]);
  });

  it("tells the POST that a 302 turned into a GET", () => {
    const hop = answered(302);
    expect(hop?.request.method).toBe("POST");
    expect(hop?.request.body.text).toContain("quantity");
    const place = linkChains(exchanges).get(hop?.id ?? "");
    expect(place?.chain.hops.map((e) => `${e.request.method} ${e.response?.status}`)).toEqual([
      "POST 302",
      "GET 405",
    ]);
  });

  it("shows the body and the server of a 502", () => {
    const { response } = answered(502) ?? {};
    expect(response?.body.text).toContain("<hr><center>nginx");
    expect(response?.fields.get("server")).toContain("nginx");
  });
});

describe("what one tool alone writes", () => {
  const find = (tool: string, part: string) => open(tool).exchanges.find((e) => e.request.url.includes(part));

  it("Chrome: a CORS block has a status and an error", () => {
    expect(find("chrome", "api.example")).toMatchObject({
      response: { status: 200 },
      failure: { name: "net::ERR_FAILED" },
    });
  });

  it("Firefox: a failure has no name", () => {
    expect(find("firefox", "/fault/empty")).toMatchObject({ response: null, failure: { name: "" } });
  });

  it("Safari: the cache and the service worker by `_fetchType`, a failure by `_error`", () => {
    expect(find("safari", "app.css")?.response?.fromCache).toBe("disk");
    expect(find("safari", "/offline")?.response?.viaServiceWorker).toBe(true);
    expect(find("safari", "metrics")).toMatchObject({
      response: null,
      failure: { name: "Could not connect to the server." },
    });
  });

  it("Playwright: status -1 with `_failureText`; bodies in files beside the HAR are unknown", () => {
    expect(find("playwright", "/fault/empty")).toMatchObject({
      response: null,
      failure: { name: "net::ERR_EMPTY_RESPONSE" },
    });
    const attached = open("playwright-attach").exchanges;
    expect(attached.map((e) => e.response?.body.text)).toEqual(attached.map(() => null));
  });
});

describe.each(SAVED)("what a tool saved itself: %s", (name) => {
  const { exchanges, problems } = open(`saved/${name}`);

  it("is read without a problem, each with its start, its span and its end", () => {
    expect(problems).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(0);
    for (const { startedAt, duration, timings, response, failure, ended } of exchanges) {
      expect(startedAt).not.toBeNull();
      expect(duration).toBeLessThan(60_000);
      expect(Math.max(...Object.values(timings ?? {}).map(Number))).toBeLessThan(60_000);
      expect(ended && (response !== null) !== (failure !== null)).toBe(true);
    }
  });
});

describe("what tools write otherwise", () => {
  const entries = (name: string) => open(`saved/${name}`).exchanges;
  const entry = (parts: { response: object; request?: object; timings?: object; time?: number | null }) => ({
    startedDateTime: "2026-11-20T10:00:00.000Z",
    ...parts,
    request: { method: "GET", url: "https://a.example/", headers: [], ...parts.request },
  });
  const by = (creator: string, one: object) =>
    readHar({ log: { creator: { name: creator, version: "1" }, entries: [one] } }).exchanges[0];
  const none = { status: 0, statusText: "", httpVersion: "", headers: [], content: {} };

  it("Charles: pseudo fields, no reason phrase over HTTP/2, text in base64", () => {
    expect(entries("charles-3")[0]?.response).toMatchObject({ status: 200, statusText: "" });
    expect(entries("charles-2")[0]?.response?.body.text).toContain('"IsSuccess":true');
    const failed = by("Charles Proxy", entry({ response: { ...none, _charlesStatus: "FAILED" } }));
    expect(failed).toMatchObject({ response: null, failure: { name: "" } });
  });

  it("Fiddler: a receive that counts from the year 1 is unknown", () => {
    expect(entries("fiddler-3")[0]).toMatchObject({ duration: 130, timings: { receive: null } });
  });

  it("IE and F12 hide the fields of their cache", () => {
    const [page] = entries("ie-2");
    expect(page?.request.fields.get("host")).toBe("h1.example");
    expect(page?.request.fields.lacks("if-none-match")).toBe(false);
  });

  it("mitmproxy: the words of the system; an error of null is a request still under way", () => {
    expect(entries("mitmproxy-2")[0]?.failure?.name).toContain("[Errno 60] Connect call failed");
    const open = entry({ response: { ...none, _error: null } });
    expect(by("mitmproxy", open)).toMatchObject({ response: null, failure: null, ended: false });
    expect(by("Firefox", open)).toMatchObject({ failure: { name: "" }, ended: true });
  });

  it("mitmproxy, Splash: a size of 0 beside a body is not known", () => {
    expect(entries("mitmproxy-1")[0]?.response?.body).toMatchObject({ text: "text", size: null });
    const headers = [{ name: "Transfer-Encoding", value: "chunked" }];
    const empty = { ...none, status: 200, headers, content: { size: 0 }, bodySize: -1 };
    expect(by("Splash", entry({ response: empty }))?.response?.body.size).toBeNull();
    expect(by("WebInspector", entry({ response: empty }))?.response?.body.size).toBe(0);
    expect(
      by("WebInspector", entry({ response: { ...empty, bodySize: 4 } }))?.response?.body.size,
    ).toBeNull();
  });

  it.each([
    [
      "Chromium's own count before what is reckoned from it",
      { bodySize: 2_509, _transferSize: 2_842 },
      2_842,
    ],
    ["HAR's count of the body", { bodySize: 2_509 }, 2_509],
    ["nothing counted", { bodySize: -1 }, undefined],
    ["no body, or a cache", { bodySize: 0 }, undefined],
    ["a count that is none", { bodySize: 9, _transferSize: -1 }, undefined],
  ])("what came over the wire: %s", (_name, sizes, received) => {
    expect(by("any", entry({ response: { ...none, status: 200, ...sizes } }))?.response?.received).toBe(
      received,
    );
  });

  it("Splash: a failure in the words of Qt, a preflight with the method ?", () => {
    const failed = { ...none, ok: false, statusText: "invalid_hostname", httpVersion: "HTTP/1.1" };
    expect(by("Splash", entry({ response: failed }))).toMatchObject({
      failure: { name: "invalid_hostname" },
    });
    const headers = [{ name: "Access-Control-Request-Method", value: "PUT" }];
    const preflight = entry({
      request: { method: "?", headers },
      response: { ...none, status: 200, ok: true },
    });
    expect(by("Splash", preflight)?.request.method).toBe("OPTIONS");
  });

  it("WebPagetest: its own numbers are failures", () => {
    for (const [status, name] of [
      [-2, ""],
      [12_029, "12029"],
    ] as const) {
      const failed = entry({ response: { ...none, status } });
      expect(by("WebPagetest", failed)).toMatchObject({ response: null, failure: { name } });
    }
  });

  it("an error as an object: its code and its words", () => {
    const failed = (error: object) =>
      by("other", entry({ response: { ...none, _error: error } }))?.failure?.name;
    expect(failed({ code: "ENOTFOUND", message: "getaddrinfo failed" })).toBe(
      "ENOTFOUND: getaddrinfo failed",
    );
    expect(failed({ code: "ECONNREFUSED", message: "connect ECONNREFUSED 192.0.2.1:80" })).toBe(
      "connect ECONNREFUSED 192.0.2.1:80",
    );
  });

  it("Firefox: status 0 with fields and a body is an answer whose status is unknown", () => {
    const response = { ...none, headers: [{ name: "Server", value: "Apache" }], content: { text: "a{}" } };
    expect(by("Firefox", entry({ response }))).toMatchObject({
      response: { status: 0, body: { text: "a{}" } },
      failure: null,
    });
  });

  describe("the time of the whole", () => {
    const spans = (parts: { time?: number | null; timings: object }) =>
      readHarEntry(entry({ ...parts, response: none }), "a").exchange;

    it("Chromium counts DNS in connect too", () => {
      const timings = { blocked: 2, dns: 13, ssl: 45, connect: 63, send: 0, wait: 81, receive: 1 };
      const chromium = { ...timings, _blocked_queueing: 1 };
      expect(spans({ time: 160, timings: chromium })).toMatchObject({
        duration: 147,
        timings: { connect: 50 },
      });
      expect(spans({ time: 160, timings })).toMatchObject({ duration: 160, timings: { connect: 63 } });
      expect(spans({ time: 147, timings: chromium })).toMatchObject({ duration: 147 });
    });

    it("is the sum of its phases where the tool wrote none", () => {
      expect(spans({ time: 0, timings: { wait: 30, receive: 2, ssl: -1 } })?.duration).toBe(32);
      expect(spans({ time: null, timings: { wait: 30 } })?.duration).toBe(30);
      expect(spans({ time: null, timings: {} })?.duration).toBeNull();
    });
  });
});

describe("a broken file", () => {
  const one =
    '{"request":{"method":"GET","url":"https://a.example/","headers":[]},"response":{"status":200}}';
  it.each([
    ["a call (JSONP)", `onInputData({"log":{"creator":{"name":"Splash"},"entries":[${one},${one}]}});`],
    ["commas behind the last", `{"log":{"entries":[${one.replace("}}", ",}}")},${one},],},}`],
    ["names without quotation marks", `{log: {entries: [${one},${one.replace("{", "{comment: 1,")}]}}`],
    ["an end that is missing", `{"log":{"entries":[${one},${one},${one.slice(0, -5)}`],
    ["an end in a string", `{"log":{"entries":[${one},${one},{"request":"\\\\\\"}`],
  ])("%s: what can be read is read, and the fault is named", (_, text) => {
    const { exchanges, problems } = readHarText(text);
    expect(exchanges.map(({ id }) => id)).toEqual(["har-0", "har-1"]);
    expect(problems).toMatchObject([{ at: "file" }]);
  });
});

it("Firebug's remark on a body that is no text is no body, whatever the language", () => {
  const url = "https://a.example/logo.png";
  const read = (name: string, text: string) =>
    readHar({
      log: {
        creator: { name },
        entries: [
          {
            request: { method: "GET", url, headers: [] },
            response: { status: 200, headers: [], content: { text, size: text.length }, bodySize: 4_200 },
          },
        ],
      },
    }).exchanges[0]?.response?.body;
  const unknown = { text: null, size: null, binary: true };
  expect(read("Firebug", `The resource from this URL is not text: ${url}`)).toEqual(unknown);
  expect(read("Firebug", `Die Ressource dieser URL ist kein Text: ${url}`)).toEqual(unknown);
  expect(read("Firebug", `see ${url}`)).toMatchObject({ text: `see ${url}` });
  expect(read("Another", `not text: ${url}`)).toMatchObject({ binary: false });
});

it("Charles' HTTP/2 requests have their host among the fields", () => {
  const read = (url: string, headers: readonly object[]) =>
    readHarEntry({ request: { method: "GET", url, headers }, response: { status: 200 } }, "a").exchange
      ?.request.url;
  const pseudo = (scheme: string) => [
    { name: ":authority", value: "a.example" },
    { name: ":scheme", value: scheme },
  ];
  expect(read("/login?x=1", pseudo("https"))).toBe("https://a.example/login?x=1");
  expect(read("/login", pseudo("file"))).toBe("/login");
  expect(read("/login", [])).toBe("/login");
  expect(read("https://b.example/", pseudo("https"))).toBe("https://b.example/");
});

it("Splash counts what it stored, which stands for a 304 too", () => {
  const received = (name: string) =>
    readHar({
      log: {
        creator: { name },
        entries: [
          {
            request: { method: "GET", url: "https://a.example/", headers: [] },
            response: { status: 200, headers: [], content: { size: 900 }, bodySize: 900 },
          },
        ],
      },
    }).exchanges[0]?.response?.received;
  expect(received("Splash")).toBeUndefined();
  expect(received("Another")).toBe(900);
});
