import { describe, expect, it } from "vitest";
import { mayHideError, mayHideFault } from "./body-wanted.ts";
import { faultOf, isLoop } from "./fault.ts";
import { readHarText } from "./har.ts";
import { outcomeOf } from "./outcome.ts";
import { readRawHttp } from "./raw-http.ts";
import { exchangeOf } from "./traffic.test-data.ts";

const ask = (notes: string, answer: string, fields = "") =>
  readRawHttp(`${notes}GET /a HTTP/1.1\nHost: a.example\n${fields}\n${answer}`);

it("calls a script that Firefox refused for its type what Chromium's is called, which has no failure", () => {
  const of = (type: string) =>
    faultOf(
      readRawHttp(
        `# type: script\n# failure: NS_ERROR_CORRUPTED_CONTENT\nGET /a.js HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: ${type}\n`,
      ),
    );
  expect(of("text/html")).toBe("unusable");
  expect(of("text/plain")).toBe("failed");
});

describe("a request that failed beside its preflight", () => {
  const failed = (name: string) =>
    readRawHttp(`# failure: ${name}\nPUT /a HTTP/1.1\nHost: api.example\nOrigin: https://app.example\n`);
  const answered = (answer: string) =>
    readRawHttp(
      `OPTIONS /a HTTP/1.1\nHost: api.example\nOrigin: https://app.example\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 ${answer}`,
    );
  const allows = (origin: string, methods: string) =>
    `204 No Content\nAccess-Control-Allow-Origin: ${origin}\nAccess-Control-Allow-Methods: ${methods}\n`;
  const of = (name: string, answer: string) => faultOf(failed(name), null, answered(answer));

  it("was kept back where the answer to that allows it not", () => {
    expect(of("net::ERR_FAILED", "404 Not Found\n")).toBe("cors");
    expect(of("net::ERR_FAILED", "204 No Content\n")).toBe("cors");
    expect(of("net::ERR_FAILED", allows("https://other.example", "PUT"))).toBe("cors");
    expect(of("NS_ERROR_DOM_BAD_URI", allows("*", "GET"))).toBe("cors");
  });

  it("failed otherwise where it was allowed, or by another name", () => {
    expect(of("net::ERR_FAILED", allows("*", "PUT"))).toBe("failed");
    expect(of("net::ERR_CONNECTION_RESET", "404 Not Found\n")).toBe("failed");
    expect(faultOf(failed("net::ERR_FAILED"))).toBe("failed");
  });

  it("failed otherwise where that was for another request, or too little of its answer is on record", () => {
    const asks = (line: string, fields = "Origin: https://app.example\n") =>
      readRawHttp(`# failure: net::ERR_FAILED\n${line} /a HTTP/1.1\nHost: api.example\n${fields}`);
    const refused = answered("404 Not Found\n");
    expect(faultOf(asks("GET"), null, refused)).toBe("failed");
    expect(faultOf(asks("PUT", "Origin: https://other.example\n"), null, refused)).toBe("failed");
    expect(faultOf(asks("PUT", "Sec-Fetch-Mode: no-cors\n"), null, refused)).toBe("failed");
    const unrecorded = (answer: string) =>
      readRawHttp(
        `# fields: incomplete\nOPTIONS /a HTTP/1.1\nHost: api.example\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 ${answer}`,
      );
    expect(faultOf(asks("PUT"), null, unrecorded("204 No Content\n"))).toBe("failed");
  });
});

describe("a page where a script was asked for", () => {
  const stored = (mimeType: string) => {
    const [exchange] = readHarText(
      JSON.stringify({
        log: {
          entries: [
            {
              startedDateTime: "2026-11-29T10:00:00.000Z",
              time: 3,
              _resourceType: "script",
              request: { method: "GET", url: "https://a.example/Checkout-1.js", headers: [] },
              response: {
                status: 304,
                headers: [{ name: "ETag", value: "1" }],
                content: { size: 20, mimeType },
              },
            },
          ],
        },
      }),
    ).exchanges;
    if (!exchange) throw new Error("no exchange");
    return exchange;
  };

  it("is one too where a 304 says that the stored page is still good", () => {
    expect(faultOf(stored("text/html"))).toBe("unusable");
    expect(mayHideFault(stored("text/html"))).toBe(true);
    expect(faultOf(stored("text/javascript"))).toBeNull();
    expect(mayHideFault(stored("text/javascript"))).toBe(false);
  });
});

describe("a small JSON under a good status", () => {
  const call = (type: string, size: number | null, source: "both" | "web-request" = "both") => {
    const { response, ...exchange } = ask("", "HTTP/1.1 200 OK\nContent-Type: application/json\n");
    const body = { text: null, size, binary: false };
    return { ...exchange, type, source, ended: true, response: response && { ...response, body } };
  };

  it("is read of a call whose body is there to be read", () => {
    expect(mayHideError(call("fetch", 138))).toBe(true);
    expect(mayHideError(call("xhr", 65_537))).toBe(false);
    expect(mayHideError(call("script", 138))).toBe(false);
    expect(mayHideError(call("xhr", null, "web-request"))).toBe(false);
    expect(mayHideFault(call("xhr", null, "web-request"))).toBe(false);
  });
});

describe("what went wrong beside the status", () => {
  it.each([
    ["a good answer", ask("", "HTTP/1.1 200 OK\n"), null, "success"],
    ["an error", ask("", "HTTP/1.1 502 Bad Gateway\n"), null, "server-error"],
    [
      "a broken body",
      ask("# failure: net::ERR_CONTENT_LENGTH_MISMATCH\n", "HTTP/1.1 200 OK\n"),
      "cut",
      "failed",
    ],
    [
      "a broken error page",
      ask("# failure: net::ERR_INCOMPLETE_CHUNKED_ENCODING\n", "HTTP/1.1 500 Oh\n"),
      "cut",
      "server-error",
    ],
    [
      "a download that the reader left",
      ask("# failure: net::ERR_ABORTED\n", "HTTP/1.1 200 OK\n"),
      null,
      "success",
    ],
    ["a request that the page stopped", ask("# failure: NS_BINDING_ABORTED\n", ""), "stopped", "failed"],
    ["a loop", ask("# failure: net::ERR_TOO_MANY_REDIRECTS\n", ""), "loop", "failed"],
    ["what an extension blocked", ask("# failure: net::ERR_BLOCKED_BY_CLIENT\n", ""), "blocked", "failed"],
    [
      "what was refused to a frame",
      ask("# failure: net::ERR_BLOCKED_BY_RESPONSE\n", "HTTP/1.1 200 OK\n"),
      "blocked",
      "failed",
    ],
    ["a refused connection", ask("# failure: net::ERR_CONNECTION_REFUSED\n", ""), "failed", "failed"],
    ["a status that is none", ask("", "HTTP/1.1 799 Nope\n"), null, "server-error"],
  ] as const)("%s", (_, exchange, fault, outcome) => {
    expect(faultOf(exchange)).toBe(fault);
    expect(outcomeOf(exchange)).toBe(outcome);
  });

  it("sees the frame that Firefox records as a clean answer", () => {
    const frame = "Sec-Fetch-Dest: iframe\nSec-Fetch-Site: cross-site\n";
    const of = (fields: string, sent = frame) => faultOf(ask("", `HTTP/1.1 200 OK\n${fields}`, sent));
    expect(of("X-Frame-Options: DENY\n")).toBe("blocked");
    expect(of("X-Frame-Options: SAMEORIGIN\n")).toBe("blocked");
    expect(of("Content-Security-Policy: default-src *; frame-ancestors 'none'\n")).toBe("blocked");
    expect(of("X-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors https:\n")).toBeNull();
    expect(
      of("X-Frame-Options: SAMEORIGIN\n", "Sec-Fetch-Dest: iframe\nSec-Fetch-Site: same-origin\n"),
    ).toBeNull();
    expect(of("X-Frame-Options: DENY\n", "Sec-Fetch-Dest: document\n")).toBeNull();
  });

  it("sees a page where a script was asked for, and lets JSONP that calls itself HTML run", () => {
    const script = (path: string, body: string) =>
      faultOf(
        readRawHttp(
          `# type: script\nGET ${path} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n\n${body}`,
        ),
      );
    expect(script("/app.js", "<!doctype html><title>App</title>")).toBe("unusable");
    expect(script("/api?callback=f", "f({})")).toBeNull();
    const unseen = (path: string) =>
      faultOf(
        readRawHttp(
          `# type: script\n# body: unseen\nGET ${path} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 304 Not Modified\nContent-Type: text/html\n`,
        ),
      );
    expect(unseen("/app.mjs")).toBe("unusable");
    expect(unseen("/api?callback=f.js")).toBeNull();
    // Made for its query, whatever its label.
    expect(unseen("/js/script.js?r=aHR0cA")).toBeNull();
  });

  it("takes an end without a name for a refusal where the browser says what it was for", () => {
    const nameless = { ...ask("# failure: x\n", ""), failure: null };
    expect(faultOf({ ...nameless, type: "script" })).toBe("blocked");
    expect(faultOf({ ...nameless, type: "websocket" })).toBeNull();
    expect(faultOf({ ...nameless, type: null })).toBeNull();
    expect(faultOf({ ...nameless, type: "script", source: "web-request" })).toBeNull();
    expect(faultOf({ ...nameless, type: "script", ended: false })).toBeNull();
  });
});

describe("a page that is sent in circles", () => {
  const chain = (count: number) => ({
    id: "c",
    hops: Array.from({ length: count }, (_, hop) =>
      exchangeOf({
        id: `${hop}`,
        url: `https://site.test/${hop % 2 ? "b" : "a"}`,
        at: hop,
        status: 302,
        location: hop % 2 ? "/a" : "/b",
      }),
    ),
  });

  it("ends at the twentieth redirect, which nobody follows", () => {
    expect(isLoop(chain(20))).toBe(true);
    expect(isLoop(chain(19))).toBe(false);
    const { hops } = chain(20);
    expect(
      faultOf(hops[18] ?? exchangeOf({ id: "", url: "", at: 0 }), { chain: chain(20), hop: 18 }),
    ).toBeNull();
  });
});
