import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkChains } from "./chain.ts";
import { Fields } from "./fields.ts";
import { Journal } from "./journal.ts";
import { CHROMIUM, eventsOf, exchangeOf, seeded, shuffled, traffic } from "./traffic.test-data.ts";
import type { EventKind, NetworkEvent } from "./web-request.ts";

function event(kind: EventKind, at: number, more: Partial<NetworkEvent> = {}): NetworkEvent {
  return {
    kind,
    requestId: "1",
    at,
    method: "GET",
    url: "https://a.test/x",
    type: "xhr",
    tabId: 1,
    frameId: 0,
    status: null,
    statusText: "",
    requestFields: Fields.unknown,
    responseFields: Fields.unknown,
    fromCache: false,
    serverAddress: null,
    error: null,
    redirectUrl: null,
    initiator: null,
    ...more,
  };
}

describe("both observers together", () => {
  it("1,000 chains, 300 of them identical and parallel, HAR entries late and in any order", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const mix = traffic(1_000, 300, CHROMIUM, random);
        const journal = new Journal();
        for (const seen of eventsOf(mix, random)) journal.hear(seen);
        for (const har of shuffled(mix.exchanges, random)) journal.take({ ...har, id: `har ${har.id}` });

        expect(journal.size).toBe(mix.exchanges.length);
        for (const { id } of mix.exchanges) expect(journal.harOf(id)).toBe(`har ${id}`);
        const places = linkChains(journal.exchanges());
        for (const ids of mix.chains) {
          const chain = places.get(ids[0] ?? "")?.chain;
          expect(chain?.hops.map((hop) => hop.id)).toEqual(ids);
        }
      }),
      { numRuns: 3 },
    );
  });

  it("HAR entries and events in turns, as they come", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const mix = traffic(20, 12, CHROMIUM, random);
        const journal = new Journal();
        const events = eventsOf(mix, random);
        const hars = shuffled(mix.exchanges, random);
        while (events.length > 0 || hars.length > 0) {
          const seen = random() < 0.7 ? events.shift() : undefined;
          if (seen) journal.hear(seen);
          const har = random() < 0.4 ? hars.shift() : undefined;
          if (har) journal.take({ ...har, id: `har ${har.id}` });
        }
        expect(journal.size).toBe(mix.exchanges.length);
        for (const { id } of mix.exchanges) expect(journal.harOf(id)).toBe(`har ${id}`);
      }),
      { numRuns: 200 },
    );
  });

  it("the pairs that were made in haste are made anew, and told as a change", () => {
    const journal = new Journal();
    for (const [requestId, at] of [
      ["1", 100],
      ["2", 101],
    ] as const) {
      journal.hear(event("onBeforeRequest", at, { requestId }));
      journal.hear(event("onCompleted", at + 50, { requestId, status: 200 }));
    }
    const har = (id: string, at: number) => exchangeOf({ id, url: "https://a.test/x", at, took: 50 });
    journal.take(har("second", 99.6));
    expect(journal.harOf("1.0")).toBe("second");
    journal.changes();
    journal.take(har("first", 98.6));
    expect([journal.harOf("1.0"), journal.harOf("2.0")]).toEqual(["first", "second"]);
    const { changed, removed } = journal.changes();
    expect(changed.map((e) => e.id).sort()).toEqual(["1.0", "2.0"]);
    expect(removed).not.toContain("1.0");
  });

  it("a pair may not disagree on where a redirect leads", () => {
    const journal = new Journal();
    for (const requestId of ["1", "2"]) {
      journal.hear(event("onBeforeRequest", 100, { requestId }));
      const redirectUrl = `https://a.test/to/${requestId}`;
      journal.hear(event("onBeforeRedirect", 110, { requestId, status: 302, redirectUrl }));
    }
    const common = { url: "https://a.test/x", at: 100, took: 10, status: 302 };
    journal.take(exchangeOf({ ...common, id: "to 2", location: "/to/2" }));
    journal.take(exchangeOf({ ...common, id: "to 1", location: "/to/1" }));
    expect([journal.harOf("1.0"), journal.harOf("2.0")]).toEqual(["to 1", "to 2"]);
  });
});

describe("what a browser tells oddly", () => {
  it("a redirect that was not followed ends when its answer came", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 100));
    journal.hear(event("onBeforeRedirect", 110, { status: 302, redirectUrl: "https://a.test/y" }));
    journal.hear(event("onErrorOccurred", 400, { error: "net::ERR_ABORTED" }));
    expect(journal.exchanges()).toMatchObject([
      { duration: 10, response: { status: 302 }, failure: { name: "net::ERR_ABORTED" } },
    ]);
  });
  it("Firefox's way into a service worker is no hop", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 100));
    journal.hear(event("onBeforeRedirect", 101, { redirectUrl: "https://a.test/x" }));
    journal.hear(event("onBeforeRequest", 102));
    journal.hear(event("onCompleted", 110, { status: 200 }));
    expect(journal.exchanges()).toMatchObject([{ id: "1.0", startedAt: 102, response: { status: 200 } }]);
  });
  it("304 in the HAR is a 200 from the cache to webRequest", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 100));
    journal.hear(event("onCompleted", 110, { status: 200, fromCache: true }));
    journal.take(exchangeOf({ id: "har", url: "https://a.test/x", at: 99, took: 10, status: 304 }));
    expect(journal.exchanges()).toMatchObject([
      { source: "both", response: { status: 304, fromCache: "cache" } },
    ]);
  });
  it("a request that a busy browser held back starts late for webRequest", () => {
    // As seen: both ends together, or the page told of its end later too.
    for (const { start, took, at, ended } of [
      { start: 458, took: 457, at: 714.5, ended: 915.4 },
      { start: 268.7, took: 591.8, at: 477, ended: 664.6 },
    ]) {
      const journal = new Journal();
      journal.hear(event("onBeforeRequest", at));
      journal.hear(event("onCompleted", ended, { status: 200 }));
      journal.take(exchangeOf({ id: "har", url: "https://a.test/x", at: start, took }));
      expect(journal.exchanges()).toMatchObject([{ id: "1.0", source: "both" }]);
    }
  });
  it("a request whose look into a busy browser's cache took long starts late for DevTools", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 100));
    journal.hear(event("onBeforeRedirect", 520, { status: 302, redirectUrl: "https://a.test/y" }));
    const common = { url: "https://a.test/x", status: 302, location: "/y" };
    journal.take(exchangeOf({ ...common, id: "har", at: 480, took: 40 }));
    expect(journal.exchanges()).toMatchObject([{ id: "1.0", source: "both" }]);
  });
  it("a request that a laden browser let wait for seconds is known by its end", () => {
    // As seen with a thousand pictures: the page dated the start, the network process began later.
    const waited = { start: 345_236, took: 3_749.8, at: 346_598.2, ended: 348_986.5 };
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", waited.at));
    journal.hear(event("onCompleted", waited.ended, { status: 200 }));
    journal.take(exchangeOf({ id: "har", url: "https://a.test/x", at: waited.start, took: waited.took }));
    expect(journal.exchanges()).toMatchObject([{ id: "1.0", source: "both" }]);
    const failed = new Journal();
    failed.hear(event("onBeforeRequest", waited.at));
    failed.hear(event("onErrorOccurred", waited.ended, { error: "net::ERR_FAILED" }));
    failed.take(exchangeOf({ id: "har", url: "https://a.test/x", at: waited.start, took: waited.took }));
    expect(failed.exchanges()).toMatchObject([{ source: "both", failure: { name: "net::ERR_FAILED" } }]);
  });
  it("a WebSocket that never opened is dated when the page was told so", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 109.5, { type: "websocket" }));
    journal.hear(event("onErrorOccurred", 116.6, { type: "websocket", error: "net::ERR_FAILED" }));
    const failed = exchangeOf({ id: "har", url: "https://a.test/x", at: 584, took: 0, status: 0 });
    journal.take({ ...failed, duration: null, response: null, failure: { name: "" } });
    expect(journal.exchanges()).toMatchObject([{ id: "1.0", failure: { name: "net::ERR_FAILED" } }]);
  });
  it("a WebSocket that never opened is one, however late a laden browser tells of it", () => {
    const journal = new Journal();
    const tell = (id: string, at: number) => {
      const failed = exchangeOf({ id, url: "https://a.test/x", at, took: 0, status: 0 });
      journal.take({
        ...failed,
        type: "websocket",
        duration: null,
        response: null,
        failure: { name: "" },
      });
    };
    journal.hear(event("onBeforeRequest", 100, { requestId: "1", type: "websocket" }));
    journal.hear(
      event("onErrorOccurred", 104, { requestId: "1", type: "websocket", error: "net::ERR_FAILED" }),
    );
    tell("first", 2_400);
    expect(journal.size).toBe(1);
    journal.hear(event("onBeforeRequest", 2_500, { requestId: "2", type: "websocket" }));
    journal.hear(
      event("onErrorOccurred", 2_504, { requestId: "2", type: "websocket", error: "net::ERR_FAILED" }),
    );
    tell("second", 9_000);
    expect(journal.exchanges().map(({ id, source }) => `${id} ${source}`)).toEqual(["1.0 both", "2.0 both"]);
  });
  it("a WebSocket whose handshake was sent is one too, where a laden browser tells of it after its end", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 37_628, { type: "websocket" }));
    journal.hear(event("onErrorOccurred", 39_245, { type: "websocket", error: "net::ERR_FAILED" }));
    const told = exchangeOf({ id: "har", url: "https://a.test/x", at: 39_252, took: 1, status: null });
    journal.take({ ...told, type: "websocket", failure: { name: "" } });
    expect(journal.exchanges()).toMatchObject([{ id: "1.0", failure: { name: "net::ERR_FAILED" } }]);
  });
  it("what overlaps with another of its address but ends apart is another request", () => {
    const journal = new Journal();
    journal.take(exchangeOf({ id: "har", url: "https://a.test/x", at: 1_000, took: 9_000 }));
    journal.hear(event("onBeforeRequest", 5_000));
    journal.hear(event("onCompleted", 8_900, { status: 200 }));
    expect(journal.size).toBe(2);
  });
  it("of those that waited each finds the one it ended with, whatever order they come in", () => {
    const journal = new Journal();
    for (const [requestId, at, ended] of [
      ["1", 4_000, 6_000],
      ["2", 4_100, 5_000],
      ["3", 4_200, 7_000],
    ] as const) {
      journal.hear(event("onBeforeRequest", at, { requestId }));
      journal.hear(event("onCompleted", ended, { requestId, status: 200 }));
    }
    for (const [id, ended] of [
      ["c", 6_995],
      ["a", 5_998],
      ["b", 4_996],
    ] as const)
      journal.take(exchangeOf({ id, url: "https://a.test/x", at: 1_000, took: ended - 1_000 }));
    expect(["1.0", "2.0", "3.0"].map((id) => journal.harOf(id))).toEqual(["a", "b", "c"]);
    expect(journal.size).toBe(3);
  });
  it("what began after the end of another is no request that was held back", () => {
    const journal = new Journal();
    journal.take(exchangeOf({ id: "har", url: "https://a.test/x", at: 100, took: 200 }));
    journal.hear(event("onBeforeRequest", 301));
    journal.hear(event("onCompleted", 310, { status: 200 }));
    expect(journal.exchanges().map((exchange) => exchange.source)).toEqual(["har", "web-request"]);
    journal.take(exchangeOf({ id: "next", url: "https://a.test/x", at: 500, took: 200 }));
    expect(journal.size).toBe(3);
  });
  it("a partner that was only late takes the place of one that was held back", () => {
    const journal = new Journal();
    const har = (id: string, at: number, took: number) =>
      exchangeOf({ id, url: "https://a.test/x", at, took });
    journal.take(har("long", 100, 900));
    journal.hear(event("onBeforeRequest", 101, { requestId: "1" }));
    journal.hear(event("onBeforeRequest", 800, { requestId: "2" }));
    journal.hear(event("onCompleted", 850, { requestId: "2", status: 200 }));
    expect(journal.harOf("2.0")).toBe("long");
    journal.hear(event("onCompleted", 1_000, { requestId: "1", status: 200 }));
    journal.take(har("short", 799, 50));
    expect([journal.harOf("1.0"), journal.harOf("2.0")]).toEqual(["long", "short"]);
  });
  it("a failure here and a status there are one request", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 100));
    journal.hear(event("onErrorOccurred", 110, { error: "net::ERR_FAILED" }));
    journal.take(exchangeOf({ id: "har", url: "https://a.test/x", at: 99, took: 10, status: 200 }));
    expect(journal.exchanges()).toMatchObject([
      { source: "both", response: { status: 200 }, failure: { name: "net::ERR_FAILED" } },
    ]);
  });
});

describe("a HAR exchange told anew", () => {
  it("takes the place of what it was, with its event and its body", () => {
    const har = exchangeOf({ id: "har", url: "https://a.test/x", at: 1_000, took: 50 });
    const { method, url } = har.request;
    const journal = new Journal();
    for (const [kind, at] of [
      ["onBeforeRequest", 1_000],
      ["onCompleted", 1_050],
    ] as const)
      journal.hear(event(kind, at, { method, url, status: har.response?.status ?? null }));
    journal.take(har);
    expect(journal.alike({ ...har, id: "other" })).toEqual([har]);
    journal.putBody("har", { text: "read", size: null, binary: false });
    journal.take({ ...har, duration: 9_000, serverAddress: "192.0.2.1" });
    const [only, ...more] = journal.exchanges();
    expect(more).toEqual([]);
    expect(only).toMatchObject({ source: "both", duration: 9_000, serverAddress: "192.0.2.1" });
    expect(only?.response?.body.text).toBe("read");
  });
});

describe("a body that was read", () => {
  const body = (text: string) => ({ text, size: null, binary: false });
  const bodiesOf = (journal: Journal) =>
    Object.fromEntries(journal.exchanges().map(({ id, response }) => [id, response?.body.text]));

  it("stays with its HAR exchange through every join, whenever it was read", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const mix = traffic(20, 12, CHROMIUM, random);
        const journal = new Journal();
        const events = eventsOf(mix, random);
        const hars = shuffled(mix.exchanges, random);
        const unread: string[] = [];
        while (events.length > 0 || hars.length > 0) {
          const seen = random() < 0.7 ? events.shift() : undefined;
          if (seen) journal.hear(seen);
          const har = random() < 0.4 ? hars.shift() : undefined;
          if (har) journal.take({ ...har, id: `har ${har.id}` });
          if (har) unread.push(har.id);
          const read = random() < 0.5 ? unread.shift() : undefined;
          if (read) expect(journal.putBody(`har ${read}`, body(`of ${read}`))).toBe(true);
        }
        for (const id of unread) journal.putBody(`har ${id}`, body(`of ${id}`));
        const withResponse = mix.exchanges.filter((exchange) => exchange.response);
        expect(withResponse.length).toBeGreaterThan(0);
        for (const { id } of withResponse) expect(bodiesOf(journal)[id]).toBe(`of ${id}`);
      }),
      { numRuns: 100 },
    );
  });
  it("is told as a change, and stays when webRequest adds to the exchange", () => {
    const journal = new Journal();
    journal.take(exchangeOf({ id: "har", url: "https://a.test/x", at: 99, took: 20, status: 500 }));
    journal.hear(event("onBeforeRequest", 100));
    journal.changes();
    journal.putBody("har", body("stack trace"));
    expect(journal.changes().changed).toMatchObject([
      { id: "har", response: { body: { text: "stack trace" } } },
    ]);
    journal.hear(event("onCompleted", 119, { status: 500 }));
    expect(journal.exchanges()).toMatchObject([
      { id: "1.0", source: "both", response: { body: { text: "stack trace" } } },
    ]);
  });
  it("goes with its exchange, and is not kept for one that is not there", () => {
    const journal = new Journal(1);
    journal.take(exchangeOf({ id: "first", url: "https://a.test/x", at: 100 }));
    journal.putBody("first", body("old"));
    journal.take(exchangeOf({ id: "second", url: "https://a.test/y", at: 200 }));
    expect(journal.putBody("first", body("too late"))).toBe(false);
    journal.limit = 10;
    journal.take(exchangeOf({ id: "first", url: "https://a.test/x", at: 300, took: 10, status: 200 }));
    journal.hear(event("onBeforeRequest", 300));
    journal.hear(event("onCompleted", 310, { status: 200 }));
    expect(journal.harOf("1.0")).toBe("first");
    expect(bodiesOf(journal)).toEqual({ "1.0": null, second: null });
  });
});

describe("bounds", () => {
  it("the oldest leaves first, with both its halves", () => {
    const journal = new Journal(2);
    for (const at of [100, 1_000, 2_000])
      journal.take(exchangeOf({ id: `at ${at}`, url: "https://a.test/x", at }));
    expect(journal.exchanges().map((e) => e.id)).toEqual(["at 1000", "at 2000"]);
    expect(journal.changes()).toMatchObject({ removed: ["at 100"], gone: ["at 100"] });
    expect(journal.dropped).toBe(1);
  });
  it.each([-1, 0, 0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "a limit of %d neither loops nor loses the newest",
    (limit) => {
      const journal = new Journal(limit);
      for (let at = 0; at < 20; at++)
        journal.take(exchangeOf({ id: `${at}`, url: "https://a.test/x", at: at * 5_000 }));
      expect(journal.exchanges().at(-1)?.id).toBe("19");
      expect(journal.limit).toBe(Number.isFinite(limit) ? 1 : 10_000);
    },
  );
  it("requests that never end leave as well", () => {
    const journal = new Journal(10);
    for (let n = 0; n < 1_000; n++) journal.hear(event("onBeforeRequest", 100 + n, { requestId: `${n}` }));
    expect(journal.size).toBe(10);
    const open = Array.from({ length: 1_000 }, (_, n) => journal.isOpen(`${n}`));
    expect(open.filter((is) => is)).toHaveLength(10);
    expect(open[999]).toBe(true);
    journal.hear(event("onCompleted", 2_000, { requestId: "999", status: 200 }));
    journal.hear(event("onCompleted", 2_000, { requestId: "0", status: 200 }));
    expect(journal.exchanges().at(-1)).toMatchObject({ id: "999.0", response: { status: 200 } });
    expect(journal.size).toBe(10);
  });
  it("a cleared journal joins nothing with what it forgot", () => {
    const journal = new Journal();
    journal.take(exchangeOf({ id: "old", url: "https://a.test/x", at: 100, took: 10 }));
    journal.clear();
    journal.hear(event("onBeforeRequest", 101));
    journal.hear(event("onCompleted", 110, { status: 200 }));
    expect(journal.exchanges()).toMatchObject([{ id: "1.0", source: "web-request" }]);
  });
});

describe("a clock that is put back by an hour", () => {
  const HOUR = 3_600_000;
  const pageAt = (journal: Journal, requestId: string, at: number) => {
    const url = `https://a.test/page/${requestId}`;
    journal.hear(event("onBeforeRequest", at, { requestId, url, type: "document" }));
    journal.hear(event("onCompleted", at + 20, { requestId, url, status: 200 }));
    journal.clearBefore(at);
  };
  const urls = (journal: Journal) => journal.exchanges().map((exchange) => exchange.request.url);

  it("the rows of earlier pages leave with the next one", () => {
    const journal = new Journal();
    pageAt(journal, "1", 2 * HOUR);
    journal.take(exchangeOf({ id: "har-1", url: "https://a.test/cached", at: 2 * HOUR + 30, took: 1 }));
    pageAt(journal, "2", HOUR + 60);
    expect(urls(journal)).toEqual(["https://a.test/page/2"]);
  });
  it("what HAR alone tells of that hour stays", () => {
    const journal = new Journal();
    pageAt(journal, "1", 2 * HOUR);
    journal.hear(event("onBeforeRequest", HOUR + 50, { requestId: "2" }));
    journal.take(exchangeOf({ id: "har-1", url: "https://a.test/cached", at: HOUR + 60, took: 1 }));
    expect(urls(journal)).toEqual(["https://a.test/page/1", "https://a.test/x", "https://a.test/cached"]);
  });
  it("the same where HAR alone tells of all", () => {
    const journal = new Journal();
    journal.take(exchangeOf({ id: "old", url: "https://a.test/old", at: 2 * HOUR, took: 20 }));
    journal.take(exchangeOf({ id: "new", url: "https://a.test/new", at: HOUR, took: 20 }));
    journal.clearBefore(HOUR);
    journal.take(exchangeOf({ id: "part", url: "https://a.test/part", at: HOUR + 30, took: 20 }));
    expect(urls(journal)).toEqual(["https://a.test/new", "https://a.test/part"]);
  });
});

describe("a new page", () => {
  it("forgets what began before it, HAR entries that are still to come too", () => {
    const journal = new Journal();
    journal.hear(event("onBeforeRequest", 100));
    journal.hear(event("onCompleted", 110, { status: 200 }));
    journal.hear(event("onBeforeRequest", 500, { requestId: "2", url: "https://a.test/page" }));
    journal.clearBefore(500);
    journal.take(exchangeOf({ id: "late", url: "https://a.test/x", at: 99, took: 10 }));
    journal.hear(event("onCompleted", 520, { requestId: "2", url: "https://a.test/page", status: 200 }));
    journal.take(exchangeOf({ id: "page", url: "https://a.test/page", at: 499, took: 20 }));
    expect(journal.exchanges()).toMatchObject([{ id: "2.0", source: "both" }]);
    expect(journal.changes().gone).toEqual(["late"]);
  });
  it("keeps its own redirect, which HAR dates a little earlier", () => {
    const journal = new Journal();
    const url = "https://a.test/form";
    const next = "https://a.test/page";
    journal.hear(event("onBeforeRequest", 500, { url, method: "POST" }));
    journal.hear(event("onBeforeRedirect", 510, { url, method: "POST", status: 302, redirectUrl: next }));
    journal.take(
      exchangeOf({ id: "hop", url, method: "POST", status: 302, location: next, at: 498, took: 12 }),
    );
    expect(journal.exchanges()).toMatchObject([{ source: "both" }]);
    journal.hear(event("onBeforeRequest", 511, { url: next }));
    journal.clearBefore(500);
    expect(journal.exchanges().map((exchange) => exchange.id)).toEqual(["1.0", "1.1"]);
  });
  it("keeps what only HAR tells, where there are no events at all", () => {
    const journal = new Journal();
    journal.clearBefore(500);
    journal.take(exchangeOf({ id: "late", url: "https://a.test/x", at: 499 }));
    expect(journal.exchanges()).toHaveLength(1);
  });
});
