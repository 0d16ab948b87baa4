import { describe, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { LastGood } from "./last-good.ts";

function at(second: number, path: string, status: number, raw = ""): Exchange {
  const exchange = readRawHttp(
    `${raw}GET ${path} HTTP/1.1\nHost: api.example\n\nHTTP/1.1 ${status} X\n\n${"x".repeat(5_000)}`,
    `${path} ${second}`,
  );
  return { ...exchange, startedAt: second * 1_000 };
}

function indexOf(...exchanges: readonly Exchange[]): LastGood {
  const index = new LastGood();
  for (const exchange of exchanges) index.add(exchange);
  return index;
}

describe("the last good exchange", () => {
  it("is the last one before, of the same endpoint whatever its id", () => {
    const bad = at(9, "/orders/3", 500);
    const index = indexOf(at(1, "/orders/1", 200), at(5, "/orders/2", 200), at(7, "/users/2", 200), bad);
    expect(index.of(bad)?.good.id).toBe("/orders/2 5");
  });

  it("is the next one after it where none was before; nothing where there is none", () => {
    const bad = at(1, "/a", 500);
    expect(indexOf(bad, at(3, "/a", 200), at(2, "/a", 200)).of(bad)?.good.id).toBe("/a 2");
    expect(indexOf(bad, at(2, "/a", 404), at(3, "/b", 200)).of(bad)).toBe(null);
  });

  it("does not depend on the order in which they came", () => {
    const all = [at(1, "/a", 200), at(4, "/a", 200), at(5, "/a", 500), at(6, "/a", 500)];
    const forth = indexOf(...all).of(all[3] as Exchange);
    const back = indexOf(...[...all].reverse()).of(all[3] as Exchange);
    expect(forth).toEqual(back);
    expect(forth?.good.id).toBe("/a 4");
    expect(forth?.meanwhile).toMatchObject({ good: 2, bad: 2 });
  });

  it("stays known when it leaves the list, with a short body; a newer one takes its place", () => {
    const bad = at(9, "/a", 500);
    const index = indexOf(at(1, "/a", 200), at(2, "/a", 200), bad);
    index.leave("/a 1");
    index.leave("/a 2");
    expect(index.of(bad)?.good).toMatchObject({
      id: "/a 2",
      response: { body: { text: null, size: 5_000 } },
    });
    index.add(at(5, "/a", 200));
    expect(index.of(bad)?.good.id).toBe("/a 5");
  });

  it("is forgotten when the reader clears the list", () => {
    const bad = at(9, "/a", 500);
    const index = indexOf(at(1, "/a", 200), bad);
    index.leave("/a 1");
    index.clear();
    expect(index.of(bad)).toBe(null);
  });

  it("is kept for no more than 500 endpoints", () => {
    const index = new LastGood();
    const path = (n: number) =>
      `/a/${[...String(n)].map((digit) => "qwertyuiop".charAt(Number(digit))).join("")}x`;
    const all = Array.from({ length: 600 }, (_, n) => n);
    for (const n of all) index.add(at(n, path(n), 200));
    for (const n of all) index.leave(`${path(n)} ${n}`);
    const isKnown = (n: number) => index.of(at(1_000, path(n), 500)) !== null;
    expect(isKnown(599)).toBe(true);
    expect(isKnown(0)).toBe(false);
    expect(all.filter(isKnown)).toHaveLength(500);
  });

  it("is no error inside a 200, no page for a script, nothing that was stopped", () => {
    const bad = at(9, "/a", 500);
    const graphql = readRawHttp(
      'GET /a HTTP/1.1\nHost: api.example\n\nHTTP/1.1 200 OK\n\n{"errors":[{"message":"x"}],"data":null}',
      "g",
    );
    expect(indexOf({ ...graphql, startedAt: 1_000 }, bad).of(bad)).toBe(null);
    expect(indexOf({ ...at(1, "/a", 200), ended: false }, bad).of(bad)).toBe(null);
  });
});

describe("the neighbours", () => {
  const neighbours = (...exchanges: readonly Exchange[]) =>
    indexOf(...exchanges).of(exchanges.at(-1) as Exchange)?.meanwhile.neighbours;

  it("all fail since the first of them did", () => {
    expect(
      neighbours(at(1, "/a", 200), at(2, "/b", 200), at(3, "/b", 502), at(4, "/c", 503), at(5, "/a", 502)),
    ).toEqual({ state: "fail", since: 3_000, count: 2 });
  });

  it("go on", () => {
    expect(neighbours(at(1, "/a", 200), at(5, "/b", 200), at(5, "/a", 502))).toEqual({
      state: "work",
      count: 1,
    });
  });

  it("say nothing where they fail otherwise, or one thing is missing beside another", () => {
    expect(neighbours(at(1, "/a", 200), at(4, "/b", 404), at(5, "/a", 502))).toBe(null);
    expect(neighbours(at(1, "/a", 200), at(4, "/b", 404), at(5, "/a", 404))).toBe(null);
  });
});
