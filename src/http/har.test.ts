import { describe, expect, it } from "vitest";
import { readHar, readHarText } from "./har.ts";

const good = {
  startedDateTime: "2026-11-20T10:00:00.000Z",
  time: 12,
  request: { method: "GET", url: "https://a.example/", headers: [{ name: "Host", value: "a.example" }] },
  response: {
    status: 200,
    statusText: "OK",
    headers: [{ name: "Server", value: "nginx" }],
    content: { text: "hi" },
  },
};
const log = (...entries: unknown[]) => ({ log: { entries } });

describe("a HAR that cannot be trusted", () => {
  it.each([
    ["nothing", ""],
    ["no JSON", "<html>"],
    ["truncated", JSON.stringify(log(good)).slice(0, -20)],
  ])("%s: one problem that says it is not JSON", (_name, text) => {
    const har = readHarText(text);
    expect(har.exchanges).toEqual([]);
    expect(har.problems).toHaveLength(1);
    expect(har.problems[0]?.expected).toMatch(/JSON/);
  });

  it.each([["a list"], [[]], [{}], [{ log: {} }], [{ log: { entries: "x" } }], [null], [7]])(
    "%j: no HAR, said so",
    (value) => {
      const har = readHar(value);
      expect(har.exchanges).toEqual([]);
      expect(har.problems.length).toBeGreaterThan(0);
    },
  );

  it("has no entries: nothing to read and nothing wrong", () => {
    expect(readHar(log())).toEqual({ exchanges: [], problems: [] });
  });

  it.each([
    ["an entry that is no object", 7, "log.entries[1].request"],
    ["no request", {}, "log.entries[1].request"],
    [
      "a method of a wrong type",
      { ...good, request: { ...good.request, method: 7 } },
      "log.entries[1].request.method",
    ],
    ["a status of a wrong type", { ...good, response: { status: {} } }, "log.entries[1].response.status"],
    [
      "a header without a name",
      { ...good, request: { ...good.request, headers: [{ value: "x" }] } },
      "log.entries[1].request.headers[0].name",
    ],
    [
      "headers that are no list",
      { ...good, response: { ...good.response, headers: {} } },
      "log.entries[1].response.headers",
    ],
    ["a date that is none", { ...good, startedDateTime: "yesterday" }, "log.entries[1].startedDateTime"],
    ["a time of a wrong type", { ...good, time: "soon" }, "log.entries[1].time"],
  ])("%s: the problem names entry and field, the rest is read", (_name, entry, at) => {
    const har = readHar(log(good, entry, good));
    expect(har.problems.map((p) => p.at)).toContain(at);
    expect(har.exchanges.filter((e) => e.response?.status === 200).length).toBeGreaterThanOrEqual(2);
  });

  it("reads invalid URLs, negative times and a byte order mark as they are", () => {
    const odd = { ...good, time: -5, request: { ...good.request, url: "ht!tp://[" } };
    const har = readHarText(`\uFEFF${JSON.stringify(log(odd))}`);
    expect(har.problems).toEqual([]);
    expect(har.exchanges[0]).toMatchObject({ duration: null, request: { url: "ht!tp://[" } });
  });

  it("keeps a body of 50 MB within its limit", () => {
    const huge = { ...good, response: { ...good.response, content: { text: "x".repeat(50_000_000) } } };
    expect(readHar(log(huge)).exchanges[0]?.response?.body.text).toHaveLength(20_000_000);
  });
});

describe("what browsers write", () => {
  it("Chromium: status 0 with _error is a failure without a response", () => {
    const entry = { ...good, response: { status: 0, _error: "net::ERR_CONNECTION_REFUSED", headers: [] } };
    expect(readHar(log(entry)).exchanges[0]).toMatchObject({
      response: null,
      failure: { name: "net::ERR_CONNECTION_REFUSED" },
    });
  });

  it("Chromium: a status with _error has both", () => {
    const entry = { ...good, response: { ...good.response, _error: "net::ERR_FAILED" } };
    expect(readHar(log(entry)).exchanges[0]).toMatchObject({
      response: { status: 200 },
      failure: { name: "net::ERR_FAILED" },
    });
  });

  it("status 0 with an empty _error is no failure: nothing was recorded", () => {
    const entry = { ...good, response: { status: 0, _error: "", httpVersion: "", headers: [] } };
    expect(readHar(log(entry)).exchanges[0]).toMatchObject({ response: null, failure: null, ended: true });
  });

  it("a worker's script without an answer is not known to have failed", () => {
    const request = { ...good.request, headers: [{ name: "Service-Worker", value: "script" }] };
    const entry = { ...good, request, response: { status: 0, statusText: "", httpVersion: "", headers: [] } };
    expect(readHar({ entries: [entry] }).exchanges[0]).toMatchObject({ response: null, failure: null });
  });

  it("Firefox: status 0 is a failure without a name, and getHAR gives the log itself", () => {
    const entry = { ...good, response: { status: 0, statusText: "", httpVersion: "", headers: [] } };
    expect(readHar({ entries: [entry] }).exchanges[0]).toMatchObject({
      response: null,
      failure: { name: "" },
    });
  });

  it("what Firefox calls encoded before it has read it may be text, unless its type says otherwise", () => {
    const bodyOf = (headers: readonly object[], mimeType: string) => {
      const content = { mimeType, size: 4, encoding: "base64" };
      const entry = { ...good, response: { ...good.response, headers, content } };
      return readHar(log(entry)).exchanges[0]?.response?.body;
    };
    const typed = (value: string) => [{ name: "Content-Type", value }];
    expect(bodyOf(typed("text/plain"), "text/plain")).toMatchObject({ text: null, binary: false });
    expect(bodyOf([], "application/x-unknown-content-type")).toMatchObject({ text: null, binary: false });
    expect(bodyOf(typed("image/png"), "image/png")).toMatchObject({ text: null, binary: true });
    expect(bodyOf([], "")).toMatchObject({ text: null, binary: true });
  });

  it("text that came as base64 is text; what is no UTF-8 is binary", () => {
    const of = (text: string) => ({
      ...good,
      response: { ...good.response, content: { text, encoding: "base64" } },
    });
    const latin = { name: "Content-Type", value: "application/problem+json; charset=latin1" };
    const typed = {
      ...good,
      response: {
        ...good.response,
        headers: [latin],
        content: { text: btoa("caf\xe9"), encoding: "base64" },
      },
    };
    expect(readHar(log(typed)).exchanges[0]?.response?.body).toMatchObject({ text: "café", binary: false });
    const [words, picture] = readHar(log(of(btoa("plain")), of(btoa("\x89PNG\x00")))).exchanges;
    expect(words?.response?.body).toMatchObject({ text: "plain", binary: false });
    expect(picture?.response?.body).toMatchObject({ text: null, binary: true });
  });

  it("no content.text means unknown, not empty", () => {
    const entry = { ...good, response: { ...good.response, content: { size: 5 } } };
    expect(readHar(log(entry)).exchanges[0]?.response?.body.text).toBeNull();
  });

  it("fields are complete from the network, and never from a cache or a service worker", () => {
    const cached = { ...good, _fromCache: "disk" };
    const viaWorker = { ...good, response: { ...good.response, _fetchedViaServiceWorker: true } };
    const lacksAllow = readHar(log(good, cached, viaWorker)).exchanges.map((e) =>
      e.response?.fields.lacks("allow"),
    );
    expect(lacksAllow).toEqual([true, false, false]);
  });
});

describe("what would have broken a reader", () => {
  const entry = (url: string, headers: unknown) => ({
    startedDateTime: "2026-11-20T10:00:00.000Z",
    request: { method: "GET", url, headers: [{ name: "Host", value: "a.example" }] },
    response: { status: 500, headers, content: {} },
  });

  it("150,000 bad fields in one entry: all are named, its neighbours are there", () => {
    const bad = Array.from({ length: 150_000 }, () => 1);
    const entries = [
      entry("https://a.example/good", []),
      entry("https://a.example/bad", bad),
      entry("/after", []),
    ];
    const { exchanges, problems } = readHarText(JSON.stringify({ log: { entries } }));
    expect(exchanges.map(({ request }) => request.url)).toEqual([
      "https://a.example/good",
      "https://a.example/bad",
      "/after",
    ]);
    expect(problems).toHaveLength(150_000);
    expect(problems.at(-1)?.at).toBe("log.entries[1].response.headers[149999].name");
  }, 60_000);
  it.each([
    ["a page", "<!doctype html><title>no har</title><script>alert(1)</script>"],
    ["an archive", "PK\u0003\u0004\ufffd\ufffd\u0017\ufffd$ad\ufffd"],
    ["nothing", ""],
  ])("%s is no HAR, which is said in one line", (_, text) => {
    const { exchanges, problems } = readHarText(text);
    expect(exchanges).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ at: "file", expected: expect.stringMatching(/^JSON: .{1,200}$/) });
  });
});
