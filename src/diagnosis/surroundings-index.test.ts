import { describe, expect, it } from "vitest";
import { linkChains } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { Fields } from "../http/fields.ts";
import { exchangeOf } from "../http/traffic.test-data.ts";
import { Case } from "./case.ts";
import { SurroundingsIndex } from "./surroundings-index.ts";

const URL_A = "https://site.example/a";

function indexOf(...exchanges: Exchange[]): SurroundingsIndex {
  const index = new SurroundingsIndex();
  for (const exchange of exchanges) index.add(exchange);
  return index;
}

describe("SurroundingsIndex", () => {
  it("finds what the same path answered shortly before, newest last, with any query", () => {
    const late = exchangeOf({ id: "late", url: `${URL_A}?page=2#top`, at: 100_000 });
    const old = exchangeOf({ id: "old", url: URL_A, at: 39_999 });
    const near = exchangeOf({ id: "near", url: `${URL_A}?x`, at: 40_000 });
    const last = exchangeOf({ id: "last", url: URL_A, at: 99_999 });
    const after = exchangeOf({ id: "after", url: URL_A, at: 100_001 });
    const other = exchangeOf({ id: "other", url: "https://site.example/b", at: 99_999 });
    const { recent } = indexOf(old, near, last, after, other, late).of(late, undefined);
    expect(recent.map(({ id }) => id)).toEqual(["near", "last"]);
  });

  it("gives no more than five, and none where times are unknown", () => {
    const many = Array.from({ length: 8 }, (_, n) => exchangeOf({ id: `${n}`, url: URL_A, at: n }));
    const now = exchangeOf({ id: "now", url: URL_A, at: 10 });
    expect(
      indexOf(...many)
        .of(now, undefined)
        .recent.map(({ id }) => id),
    ).toEqual(["3", "4", "5", "6", "7"]);
    const undated = exchangeOf({ id: "undated", url: URL_A, at: null });
    expect(indexOf(...many).of(undated, undefined).recent).toEqual([]);
  });

  it("tells the preflight from the answers, and gives a preflight none of its own", () => {
    const preflight = exchangeOf({ id: "p", method: "OPTIONS", url: URL_A, at: 1, type: "preflight" });
    const request = exchangeOf({ id: "r", method: "PUT", url: URL_A, at: 2 });
    const index = indexOf(preflight, request);
    expect(index.of(request, undefined)).toMatchObject({ preflight: { id: "p" }, recent: [] });
    expect(index.of(preflight, undefined).preflight).toBeNull();
  });

  it("takes an exchange that is added again in place of the old one", () => {
    const first = exchangeOf({ id: "x", url: URL_A, at: 1, status: 200 });
    const again = exchangeOf({ id: "x", url: URL_A, at: 1, status: 503 });
    const { recent } = indexOf(first, again).of(exchangeOf({ id: "y", url: URL_A, at: 2 }), undefined);
    expect(recent.map(({ response }) => response?.status)).toEqual([503]);
  });

  it("gives the hops before an exchange, oldest first", () => {
    const hop = (id: string, at: number, url: string, to: string | null) =>
      exchangeOf({ id, at, url, status: to ? 302 : 200, location: to });
    const hops = [
      hop("1", 0, "https://site.example/1", "/2"),
      hop("2", 2, "https://site.example/2", "/3"),
      hop("3", 4, "https://site.example/3", null),
    ];
    const places = linkChains(hops);
    const third = hops[2];
    if (!third) throw new Error("no third hop");
    expect(
      indexOf()
        .of(third, places.get("3"))
        .chain.map(({ id }) => id),
    ).toEqual(["1", "2"]);
  });

  it("of more hops than any browser follows the first and the last ones, and how many there were", () => {
    const hops = Array.from({ length: 1_000 }, (_, n) =>
      exchangeOf({ id: `${n}`, at: n, url: `https://site.example/${n}`, status: 302, location: `/${n + 1}` }),
    );
    const last = hops[999];
    if (!last) throw new Error("no last hop");
    const around = indexOf().of(last, linkChains(hops).get("999"));
    expect(around.chain.length).toBeLessThan(100);
    expect([around.chain[0]?.id, around.chain[1]?.id, around.chain.at(-1)?.id]).toEqual(["0", "950", "998"]);
    expect(new Case(last, around).redirects).toBe(999);
    expect(new Case(last, { ...around, chain: hops.slice(0, -1) }).surroundings.chain).toHaveLength(50);
  });

  it("finds the preflight that a request waited for, which began after it", () => {
    const origin = { name: "Origin", value: "https://page.example" };
    const asks = { name: "Access-Control-Request-Method", value: "PUT" };
    const put = exchangeOf({ id: "put", method: "PUT", url: URL_A, at: 100, took: 30, sent: [origin] });
    const parts = { method: "OPTIONS", url: URL_A, type: "preflight", sent: [origin, asks] };
    const preflight = exchangeOf({ id: "preflight", at: 105, ...parts });
    const next = exchangeOf({ id: "next", at: 131, ...parts });
    const index = indexOf(put, preflight, next);
    expect(index.of(put, undefined).preflight?.id).toBe("preflight");
    expect(index.surroundedBy(preflight).map(({ id }) => id)).toContain("put");
    expect(index.surroundedBy(next).map(({ id }) => id)).not.toContain("put");
  });

  it("knows of a failure whether its host answered others in that moment, whichever came first", () => {
    const of = (url: string, at: number, more: object = {}) => {
      const { response, ...told } = exchangeOf({ id: `${url} ${at}`, url, at, ...more });
      const fields = new Fields([{ name: "Date", value: "now" }], true);
      return { ...told, response: response && { ...response, fields } };
    };
    const failed = of("https://site.example/a", 5_500, { status: null, failure: "" });
    const reached = (other: Exchange) => {
      const both = [indexOf(failed, other), indexOf(other, failed)].map((index) =>
        index.of(failed, undefined),
      );
      expect(both[0]?.hostAnswers).toBe(both[1]?.hostAnswers);
      return both[0]?.hostAnswers;
    };
    expect(reached(of("https://site.example/b", 4_900))).toBe(true);
    expect(reached(of("wss://site.example:443/b", 6_000))).toBe(true);
    expect(reached(of("https://site.example:8443/b", 5_400))).toBe(false);
    expect(reached(of("https://site.example/b", 3_900))).toBe(false);
    expect(reached(of("https://site.example/b", 7_000))).toBe(false);
    expect(reached(of("https://site.example/b", 5_400, { status: null, failure: "x" }))).toBe(false);
    // Of a browser, which answers some redirects itself, and of a service worker in Firefox.
    expect(reached(exchangeOf({ id: "own", url: "https://site.example/b", at: 5_400, status: 307 }))).toBe(
      false,
    );
    expect(reached(of("https://site.example/b", 5_400, { took: 0 }))).toBe(false);

    const answer = of("https://site.example/b", 5_400);
    const index = indexOf(failed, answer);
    expect(index.surroundedBy(answer)).toEqual([failed]);
    index.delete(answer.id);
    expect(index.surroundedBy(answer)).toEqual([failed]);
    expect(index.of(failed, undefined).hostAnswers).toBe(false);
    expect(index.of(answer, undefined).hostAnswers).toBe(false);
  });

  it("knows of a failure whether a service worker made answers for its host in that moment", () => {
    const made = exchangeOf({
      id: "made",
      url: "https://site.example/b",
      at: 5_400,
      took: 0,
      sent: [{ name: "User-Agent", value: "Firefox/153.0" }],
    });
    const worker = { ...made, serverAddress: null };
    const failed = exchangeOf({
      id: "f",
      url: "https://site.example/a",
      at: 5_500,
      status: null,
      failure: "",
    });
    const index = indexOf(failed, worker);
    expect(index.of(failed, undefined)).toMatchObject({ workerAnswers: true, hostAnswers: false });
    expect(index.surroundedBy(worker)).toEqual([failed]);
    expect(indexOf(failed, made).of(failed, undefined).workerAnswers).toBe(false);
  });
});
