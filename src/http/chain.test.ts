import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkChains } from "./chain.ts";
import type { Exchange } from "./exchange.ts";
import { Fields } from "./fields.ts";
import { readRawHttp } from "./raw-http.ts";
import {
  CHROMIUM,
  type Clock,
  exchangeOf,
  FIREFOX,
  seeded,
  shuffled,
  strays,
  traffic,
} from "./traffic.test-data.ts";

/** Chains as lists of ids, sorted, so that they can be compared. */
function chainsOf(exchanges: readonly Exchange[]): readonly string[] {
  const chains = new Set([...linkChains(exchanges).values()].map((place) => place.chain));
  return [...chains].map(({ hops }) => hops.map((hop) => hop.id).join(" ")).sort();
}

const expected = (chains: readonly (readonly string[])[]) => chains.map((ids) => ids.join(" ")).sort();

describe("chains among interleaved traffic in any order of arrival", () => {
  const clocks: readonly [string, Clock][] = [
    ["Chromium", CHROMIUM],
    ["Firefox", FIREFOX],
  ];
  for (const [name, clock] of clocks) {
    it(`1,000 chains, 300 of them identical and parallel, from a HAR of ${name}`, () => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const random = seeded(seed);
          const mix = traffic(1_000, 300, clock, random);
          const all = [...mix.exchanges, ...strays(mix, clock, random)];
          expect(chainsOf(shuffled(all, random))).toEqual(expected(mix.chains));
        }),
        { numRuns: 4 },
      );
    });
  }

  it("1,000 chains by the browser's ids, whatever the times say", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const { exchanges, chains } = traffic(1_000, 300, CHROMIUM, random);
        const withIds = exchanges.map((e) => ({ ...e, chainId: e.id.split(".")[0] ?? "", startedAt: 7 }));
        expect(chainsOf(shuffled(withIds, random))).toEqual(expected(chains));
      }),
      { numRuns: 4 },
    );
  });

  it("small mixes, many times", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 12 }), fc.boolean(), (seed, count, firefox) => {
        const random = seeded(seed);
        const { exchanges, chains } = traffic(count, 3, firefox ? FIREFOX : CHROMIUM, random);
        expect(chainsOf(shuffled(exchanges, random))).toEqual(expected(chains));
      }),
      { numRuns: 300 },
    );
  });
});

describe("what tells parallel requests apart", () => {
  const hop = (id: string, at: number, tag: string) =>
    exchangeOf({
      id,
      url: "https://a.test/x",
      at,
      took: 10,
      status: 307,
      location: "/y",
      sent: [{ name: "X-Request-Id", value: tag }],
    });
  const target = (id: string, at: number, tag: string) =>
    exchangeOf({ id, url: "https://a.test/y", at, sent: [{ name: "X-Request-Id", value: tag }] });

  it("fields that the page set go along, even where the times are the same", () => {
    const all = [hop("a0", 0, "a"), hop("b0", 0, "b"), target("b1", 10, "b"), target("a1", 10, "a")];
    expect(chainsOf(all)).toEqual(["a0 a1", "b0 b1"]);
  });
  it("a request of its own to the same address is no hop", () => {
    expect(chainsOf([hop("a0", 0, "a"), target("a1", 10, "a"), target("own", 6_000, "a")])).toEqual([
      "a0 a1",
    ]);
    expect(chainsOf([hop("a0", 0, "a"), target("own", 2_400, "a")])).toEqual([]);
  });
  it("the only one that fits is the next hop, though tools time it too late or too early", () => {
    expect(chainsOf([hop("a0", 0, "a"), target("a1", 1_700, "a")])).toEqual(["a0 a1"]);
    const slow = { ...hop("a0", 0, "a"), duration: 160 };
    expect(chainsOf([slow, target("a1", 108, "a")])).toEqual(["a0 a1"]);
    expect(chainsOf([{ ...slow, startedAt: 200 }, target("a1", 108, "a")])).toEqual([]);
  });
  it("the nearest in time is the next hop, though others fit", () => {
    const all = [hop("a0", 0, "a"), hop("b0", 600, "a"), target("a1", 400, "a"), target("b1", 1_000, "a")];
    expect(chainsOf(all)).toEqual(["a0 a1", "b0 b1"]);
    expect(chainsOf([...all, target("own", 12, "a")])).toEqual(["a0 own", "b0 b1"]);
  });
  it("a request for something else is no hop: destination and mode stay across redirects", () => {
    const as = (dest: string, one: Exchange): Exchange => ({
      ...one,
      request: {
        ...one.request,
        fields: new Fields([...one.request.fields.list, { name: "Sec-Fetch-Dest", value: dest }], true),
      },
    });
    expect(chainsOf([as("image", hop("a0", 0, "a")), as("empty", target("b", 10, "a"))])).toEqual([]);
    expect(chainsOf([as("image", hop("a0", 0, "a")), as("image", target("a1", 10, "a"))])).toEqual(["a0 a1"]);
  });
  it("two ids of the browser are two chains", () => {
    const from = { ...hop("7.0", 0, "a"), chainId: "7" };
    expect(chainsOf([from, { ...target("8.0", 10, "a"), chainId: "8" }])).toEqual([]);
    // What a cache or a service worker answered is in the HAR alone.
    expect(chainsOf([from, target("har-1", 10, "a")])).toEqual(["7.0 har-1"]);
    expect(chainsOf([hop("har-0", 0, "a"), { ...target("8.0", 10, "a"), chainId: "8" }])).toEqual([
      "har-0 8.0",
    ]);
  });
});

describe("what is followed and what is not", () => {
  const to = (location: string | null, status = 302, more: Partial<Parameters<typeof exchangeOf>[0]> = {}) =>
    exchangeOf({ id: "a", url: "https://a.test/dir/x?q#top", at: 0, took: 5, status, location, ...more });
  const at = (url: string, more: Partial<Parameters<typeof exchangeOf>[0]> = {}) =>
    exchangeOf({ id: "b", url, at: 5, ...more });

  it.each([
    ["y", "https://a.test/dir/y"],
    ["../y", "https://a.test/y"],
    ["?page=2", "https://a.test/dir/x?page=2"],
    ["#bottom", "https://a.test/dir/x?q"],
    ["", "https://a.test/dir/x?q"],
    ["//b.test/y", "https://b.test/y"],
    ["https://b.test", "https://b.test/"],
    ["/日本?ü", "https://a.test/%E6%97%A5%E6%9C%AC?%C3%BC"],
    ["/a b", "https://a.test/a%20b"],
    ["/y?to=('1')", "https://a.test/y?to=('1')"],
    ["/y?to=('1')", "https://a.test/y?to=(%271%27)"],
    ["http://user:secret@b.test/", "http://user:secret@b.test/"],
  ])("Location %j", (location, url) => expect(chainsOf([at(url), to(location)])).toEqual(["a b"]));

  it.each([
    ["300 with Location", to("/y", 300)],
    ["304 with Location", to("/y", 304)],
    ["305 with Location", to("/y", 305)],
    ["302 without Location", to(null)],
    ["an invalid Location", to("http://[")],
    ["200 with Location", to("/y", 200)],
    ["a Location that the browser refused", to("/y", 302, { failure: "net::ERR_UNSAFE_REDIRECT" })],
    ["the hop after which it gave up", to("/y", 302, { failure: "net::ERR_TOO_MANY_REDIRECTS" })],
    ["a preflight", to("/y", 307, { type: "preflight", method: "GET" })],
  ])("not: %s", (_, from) => expect(chainsOf([from, at("https://a.test/y")])).toEqual([]));

  it("another scheme or data: has no next request in the log", () => {
    expect(chainsOf([to("data:text/plain,x"), at("https://a.test/y")])).toEqual([]);
    expect(chainsOf([to("myapp://open"), at("https://a.test/y")])).toEqual([]);
  });
  it("the request that the rules demand comes first, another client's choice after it", () => {
    const sent = (method: string) => to("/y", 302, { method });
    const then = (id: string, method: string) => at("https://a.test/y", { id, method });
    expect(chainsOf([sent("PUT"), then("get", "GET"), then("put", "PUT")])).toEqual(["a put"]);
    expect(chainsOf([sent("POST"), then("post", "POST"), then("get", "GET")])).toEqual(["a get"]);
    expect(chainsOf([sent("POST"), then("post", "POST")])).toEqual(["a post"]);
    expect(chainsOf([sent("PUT"), then("get", "GET")])).toEqual(["a get"]);
    expect(chainsOf([sent("POST"), then("delete", "DELETE"), then("options", "OPTIONS")])).toEqual([]);
  });
  it("Firefox upgrades to https without a hop", () => {
    expect(chainsOf([to("http://b.test/y"), at("https://b.test/y")])).toEqual(["a b"]);
  });
  it("a preflight stands between the hops and is none", () => {
    const preflight = exchangeOf({
      id: "p",
      url: "https://b.test/y",
      method: "OPTIONS",
      at: 6,
      type: "preflight",
    });
    expect(chainsOf([preflight, at("https://b.test/y"), to("https://b.test/y")])).toEqual(["a b"]);
  });
});

describe("loops", () => {
  const loop = (count: number, urls: readonly string[], step: number) =>
    Array.from({ length: count }, (_, i) =>
      exchangeOf({
        id: String(i),
        url: `https://a.test${urls[i % urls.length]}`,
        at: i * step,
        took: 2,
        status: 302,
        location: urls[(i + 1) % urls.length] ?? "/",
      }),
    );
  const whole = (count: number) => [Array.from({ length: count }, (_, i) => i).join(" ")];

  it.each([
    ["fetch in Chromium: 20 redirects, then a failure without a status", 20, 2],
    ["Firefox: 21 redirects", 21, 16],
  ])("%s", (_, count, step) => {
    for (const urls of [["/loop"], ["/a", "/b"], ["/a", "/b", "/c"]]) {
      expect(chainsOf(shuffled(loop(count, urls, step), seeded(1)))).toEqual(whole(count));
    }
  });
  it.each([0, null])("all hops at one moment (%j) are one chain, in the order of the log", (at) => {
    for (const urls of [["/loop"], ["/a", "/b"], ["/a", "/b", "/c"]]) {
      for (const count of [2, 3, 21]) {
        const hops = loop(count, urls, 0).map((hop) => ({ ...hop, startedAt: at, duration: 0 }));
        expect(chainsOf(hops)).toEqual(whole(count));
      }
    }
  });
  it("so many at one moment that not every pair can be looked at", () => {
    expect(chainsOf(loop(5_001, ["/a", "/b"], 0))).toEqual(whole(5_001));
  });
  it("every chain has a beginning, however the log is mixed", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 30 }), fc.boolean(), (seed, count, dated) => {
        const hops = loop(count, ["/a", "/b", "/c"], 0).map((hop) => ({
          ...hop,
          startedAt: dated ? 7 : null,
        }));
        const linked = [...linkChains(shuffled(hops, seeded(seed))).values()];
        for (const { chain, hop } of linked) expect(chain.hops[hop]).toBeDefined();
        // A ring would leave all of them out: two of /a, /b and /c always follow each other.
        expect(linked.length).toBeGreaterThan(0);
      }),
    );
  });
  it("a failure without a status closes the chain", () => {
    const end = exchangeOf({
      id: "20",
      url: "https://a.test/loop",
      at: 40,
      took: 0,
      status: null,
      failure: "net::ERR_TOO_MANY_REDIRECTS",
    });
    expect(chainsOf([end, ...loop(20, ["/loop"], 2)])).toEqual(whole(21));
  });
  it("a page load in Chromium: the last redirect carries the failure", () => {
    const hops = loop(20, ["/loop"], 2).map((hop, i) =>
      i === 19 ? { ...hop, failure: { name: "net::ERR_TOO_MANY_REDIRECTS" } } : hop,
    );
    expect(chainsOf(shuffled(hops, seeded(2)))).toEqual(whole(20));
  });
});

it("redirect: manual; Chromium notes a next request that it never sends", () => {
  const from = exchangeOf({ id: "a", url: "https://a.test/x", at: 0, took: 9, status: 302, location: "/y" });
  const phantom = exchangeOf({
    id: "b",
    url: "https://a.test/y",
    at: 9,
    status: null,
    failure: "net::ERR_ABORTED",
  });
  expect(chainsOf([phantom, from])).toEqual(["a b"]);
  expect(chainsOf([phantom, { ...from, failure: { name: "net::ERR_ABORTED" } }])).toEqual(["a b"]);
});

it("of two requests at one moment the answered one was sent", () => {
  const from = exchangeOf({ id: "a", url: "https://a.test/x", at: 0, took: 9, status: 302, location: "/y" });
  const next = { url: "https://a.test/y", at: 9 };
  const phantom = exchangeOf({ id: "b", ...next, status: null, failure: "" });
  const answered = exchangeOf({ id: "c", ...next });
  expect(chainsOf([from, phantom, answered])).toEqual(["a c"]);
  expect(chainsOf([from, answered, phantom])).toEqual(["a c"]);
});

it("without any times: one of each kind still finds its other", () => {
  const from = exchangeOf({
    id: "a",
    url: "https://a.test/x",
    at: null,
    took: 400,
    status: 302,
    location: "/y",
  });
  expect(chainsOf([exchangeOf({ id: "b", url: "https://a.test/y", at: null }), from])).toEqual(["a b"]);
});

it("a type of which the browser says that it does not know it forbids no link, and a known one does", () => {
  const hop = (type: string | null, id: string, startedAt: number, location: string | null): Exchange => ({
    ...readRawHttp(
      `# time: 10\nGET /${id} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${location === null ? "200 OK" : `302 Found\nLocation: ${location}`}\n`,
      id,
    ),
    type,
    startedAt,
  });
  const after = hop("document", "b", 1_012, null);
  expect(chainsOf([hop("other", "a", 1_000, "/b"), after])).toEqual(["a b"]);
  expect(chainsOf([hop(null, "a", 1_000, "/b"), after])).toEqual(["a b"]);
  expect(chainsOf([hop("image", "a", 1_000, "/b"), after])).toEqual([]);
});
