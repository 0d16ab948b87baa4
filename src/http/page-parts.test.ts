import { describe, expect, it } from "vitest";
import type { HeardFailure } from "./heard-failures.ts";
import { partsOfTiming, type TimedPart } from "./page-parts.ts";

const PAGE = { url: "https://a.test/page", isError: false, tellsWithheld: true, isLoading: false };

const timed = (url: string, status = 0, initiator = "fetch"): TimedPart => ({
  url,
  status,
  initiator,
  isUnseen: status === 0,
  isRedirected: false,
});
const heard = (url: string, name: string, more: Partial<HeardFailure> = {}): HeardFailure => ({
  url,
  name,
  method: "GET",
  type: "xhr",
  count: 1,
  ...more,
});

/** Each failed part: where it went and how it ended. */
function failed(parts: readonly TimedPart[], events: readonly HeardFailure[], page = PAGE) {
  return partsOfTiming(parts, events, page).failed.map(({ request, response, failure }) => [
    request.url,
    response?.status ?? failure?.name,
  ]);
}

describe("failed parts of a page where DevTools is closed", () => {
  it("are statuses of errors and own requests without any; other origins' silence is no failure", () => {
    const parts = [
      timed("https://a.test/ok.js", 200, "script"),
      timed("https://a.test/gone.js", 404, "script"),
      timed("https://a.test/reset"),
      timed("https://cdn.test/font", 503, "css"),
      timed("https://ads.test/pixel", 0, "img"),
      timed("https://ads.test/count"),
    ];
    expect(failed(parts, []).toSorted()).toEqual([
      ["https://a.test/gone.js", 404],
      ["https://a.test/reset", ""],
      ["https://cdn.test/font", 503],
    ]);
    expect(partsOfTiming(parts, [], PAGE)).toMatchObject({ hidden: 2, unread: [] });
  });

  it("are frames that were refused by the fields of their answer, which are not hidden as well", () => {
    const frame = { ...timed("https://other.test/x", 200, "iframe"), isUnseen: true };
    const events = [heard(frame.url, "NS_ERROR_XFO_VIOLATION", { type: "sub_frame" })];
    expect(failed([frame], events)).toEqual([[frame.url, "NS_ERROR_XFO_VIOLATION"]]);
    expect(partsOfTiming([frame], events, PAGE).hidden).toBe(0);
  });

  it("may be more than are known: the timing is full or could not be asked, the events are, the page still loads", () => {
    const parts = Array.from({ length: 249 }, (_, i) => timed(`https://a.test/${i}.png`, 200, "img"));
    const isWhole = (...known: Parameters<typeof partsOfTiming>) => partsOfTiming(...known).isWhole;
    expect(isWhole(parts, [], PAGE)).toBe(true);
    expect(isWhole([...parts, timed("https://a.test/249.png", 404)], [], PAGE)).toBe(false);
    expect(isWhole(null, [], PAGE)).toBe(false);
    expect(isWhole(parts, [], { ...PAGE, isLoading: true })).toBe(false);
    const events = parts.slice(0, 60).map(({ url }) => heard(url, "net::ERR_FAILED"));
    expect(isWhole(parts, events, PAGE)).toBe(false);
    expect(isWhole(parts, events.slice(1), PAGE)).toBe(true);
  });

  it("are what the browser says has failed, each request once whoever told of it", () => {
    const parts = [
      timed("https://api.test/a"),
      timed("https://api.test/a"),
      timed("https://a.test/own"),
      timed("https://a.test/cut", 200),
      timed("https://a.test/both", 500),
    ];
    const events = [
      heard("https://api.test/a", "net::ERR_FAILED", { count: 2 }),
      heard("https://a.test/own", "net::ERR_EMPTY_RESPONSE"),
      heard("https://a.test/cut", "net::ERR_CONTENT_LENGTH_MISMATCH"),
      heard("https://a.test/both", "net::ERR_INCOMPLETE_CHUNKED_ENCODING"),
      // Neither a WebSocket nor what a frame asked for is in the page's timing.
      heard("wss://a.test/live", "net::ERR_FAILED", { type: "websocket" }),
    ];
    expect(failed(parts, events).toSorted()).toEqual([
      ["https://a.test/both", 500],
      ["https://a.test/cut", "net::ERR_CONTENT_LENGTH_MISMATCH"],
      ["https://a.test/own", "net::ERR_EMPTY_RESPONSE"],
      ["https://api.test/a", "net::ERR_FAILED"],
      ["https://api.test/a", "net::ERR_FAILED"],
      ["wss://a.test/live", "net::ERR_FAILED"],
    ]);
    expect(partsOfTiming(parts, events, PAGE).hidden).toBe(0);
  });

  it("are not what nobody wanted any more, what was blocked, sent unasked, or the icon of the tab", () => {
    const events = [
      heard("https://a.test/typing", "net::ERR_ABORTED", { count: 2 }),
      heard("https://a.test/typed", "NS_BINDING_ABORTED"),
      heard("https://a.test/ad.js", "net::ERR_BLOCKED_BY_CLIENT", { type: "script" }),
      heard("https://ads.test/x", "NS_ERROR_TRACKING_URI", { type: "image" }),
      heard("https://a.test/left", "net::ERR_CONNECTION_REFUSED", { type: "ping" }),
      heard("https://a.test/favicon.ico", "net::ERR_CONNECTION_RESET", { type: "image" }),
    ];
    const parts = events.map(({ url }) => timed(url, 0, "other"));
    expect(failed([...parts, timed("https://a.test/typing")], events)).toEqual([]);
    expect(failed([], events)).toEqual([]);
    // Where one of several was wanted, that one counts.
    const also = heard("https://a.test/typing", "net::ERR_FAILED");
    expect(failed([], [...events, also])).toEqual([["https://a.test/typing", "net::ERR_FAILED"]]);
  });

  it("count a request once that a redirect led elsewhere: its timing has the one address, its event the other", () => {
    const events = [heard("https://b.test/landed", "net::ERR_FAILED")];
    expect(failed([timed("https://a.test/sent")], events)).toEqual([
      ["https://b.test/landed", "net::ERR_FAILED"],
    ]);
  });

  it("were answered elsewhere where the timing tells of a redirect, and not of its target", () => {
    const parts = [timed("https://a.test/b", 404), { ...timed("https://a.test/a", 405), isRedirected: true }];
    const { failed, ledOn } = partsOfTiming(parts, [], PAGE);
    expect(failed.map(({ id, request }) => [request.url, ledOn.has(id)])).toEqual([
      ["https://a.test/b", false],
      ["https://a.test/a", true],
    ]);
  });

  it("tell of a preflight with its request, which Firefox reports beside it", () => {
    const name = "NS_ERROR_DOM_BAD_URI";
    const preflight = heard("https://api.test/put", name, { method: "OPTIONS" });
    const put = heard("https://api.test/put", name, { method: "PUT" });
    expect(failed([timed("https://api.test/put")], [preflight, put])).toEqual([
      ["https://api.test/put", name],
    ]);
    expect(failed([], [preflight])).toHaveLength(1);
  });

  it("are no calls that may have been made without CORS, where the browser does not tell those that it withheld", () => {
    const parts = [
      timed("https://api.test/a"),
      timed("https://api.test/b", 0, "xmlhttprequest"),
      timed("https://cdn.test/c", 0, "img"),
    ];
    const page = { ...PAGE, tellsWithheld: false };
    expect(partsOfTiming(parts, [], page)).toMatchObject({ hidden: 1, unread: ["https://api.test/a"] });
    // XMLHttpRequest always asks under CORS, and has a status where that was granted.
    expect(failed(parts, [], page)).toEqual([["https://api.test/b", ""]]);
    // The same where an extension may know what the page may not: the status of an error is told then.
    const told = parts.map((part) => ({ ...part, status: 200 }));
    expect(partsOfTiming(told, [], page)).toMatchObject({ hidden: 1, unread: ["https://api.test/a"] });
    expect(failed(told, [], page)).toEqual([["https://api.test/b", ""]]);
    expect(failed([{ ...timed("https://api.test/c", 500), isUnseen: true }], [], page)).toEqual([
      ["https://api.test/c", 500],
    ]);
  });
});
