import { describe, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { type Comparison, compare } from "./comparison.ts";
import { goodOf } from "./comparisons.ts";
import type { GoodOfBoth } from "./good-of-both.ts";
import { GoodOnes } from "./good-ones.ts";
import { OtherCapture } from "./other-capture.ts";

const DAY = 86_400;

/** `second` counts from a moment of its own file; the ids of two files are alike. */
function at(second: number, url: string, status: number, sent = "", answered = ""): Exchange {
  const { host, pathname } = new URL(url);
  const raw = `GET ${pathname} HTTP/1.1\nHost: ${host}\n${sent}\n\nHTTP/1.1 ${status} X\n${answered}\n\n`;
  return { ...readRawHttp(raw, `har-${second}`), startedAt: (10 * DAY + second) * 1_000 };
}

function both(here: readonly Exchange[], there: readonly Exchange[]): GoodOfBoth {
  const all = new GoodOnes();
  for (const exchange of there) all.add(exchange);
  const good = goodOf(here);
  good.compareBeside(new OtherCapture("worked.har", all.worked()));
  return good;
}

/** Of the last one here. */
function foundOf(here: readonly Exchange[], there: readonly Exchange[]) {
  return both(here, there).of(here.at(-1) as Exchange);
}

function comparisonOf(here: readonly Exchange[], there: readonly Exchange[]): Comparison | null {
  const failing = here.at(-1) as Exchange;
  const found = foundOf(here, there);
  return found && compare(found.good, failing, found);
}

const parts = (comparison: Comparison | null) =>
  comparison?.differences.map(({ part, name, change }) => `${part} ${name} ${change}`);

const API = "https://api.example";
const STAGING = "https://staging.example";

describe("the good exchange of another file", () => {
  it("is the last one of the same endpoint there, before or after by its own clock, or with the same id", () => {
    for (const second of [-5 * DAY, 1, 5 * DAY]) {
      const found = foundOf([at(1, `${API}/orders/1`, 401)], [at(second, `${API}/orders/2`, 200)]);
      expect(found?.good.request.url).toBe(`${API}/orders/2`);
      expect(found?.elsewhere).toEqual({ name: "worked.har", hosts: null });
    }
  });

  it("comes after one of its own file", () => {
    const found = foundOf(
      [at(1, `${API}/a`, 200), at(2, `${API}/a`, 401)],
      [at(1, `${API}/a`, 200, "X-Tenant: b")],
    );
    expect(found?.elsewhere).toBe(null);
    expect(found?.meanwhile).not.toBe(null);
  });

  it("is none where it never worked there, or was another thing", () => {
    const bad = at(1, `${API}/a`, 401);
    for (const there of [[], [at(1, `${API}/a`, 403)], [at(1, `${API}/b`, 200)]])
      expect(foundOf([bad], there)).toBe(null);
  });

  it("is gone when the file is taken away", () => {
    const bad = at(1, `${API}/a`, 401);
    const good = both([bad], [at(1, `${API}/a`, 200)]);
    good.compareBeside(null);
    expect([good.of(bad), good.inBoth()]).toEqual([null, null]);
  });
});

describe("what rests on a clock", () => {
  const down = ["/b", "/c", "/d", "/a"].map((path, n) => at(n, `${API}${path}`, 502));
  const up = ["/b", "/c", "/d", "/a"].map((path, n) => at(n, `${API}${path}`, 200));

  it("is not told of two: no neighbours, no rate, no counts", () => {
    const comparison = comparisonOf(down, up);
    expect(comparison?.meanwhile ?? null).toBe(null);
    expect(parts(comparison) ?? []).not.toContain("neighbours api.example changed");
    // The same in one file is told.
    const one = [
      ...up,
      ...down.map((each) => ({ ...each, id: `x${each.id}`, startedAt: (each.startedAt ?? 0) + 9_000 })),
    ];
    const found = goodOf(one).of(one.at(-1) as Exchange);
    expect(found?.meanwhile?.neighbours?.state).toBe("fail");
  });

  const jwt = (day: number) => {
    const part = (value: object) => btoa(JSON.stringify(value)).replace(/=/g, "");
    return `Authorization: Bearer ${part({ alg: "HS256" })}.${part({ exp: (10 + day) * DAY })}.c2ln`;
  };
  const date = (day: number) => `Date: ${new Date((10 + day) * DAY * 1_000).toUTCString()}`;

  it("a token that was taken there and ended is told by the server's clock alone", () => {
    const told = (there: string, here: string) =>
      parts(
        comparisonOf([at(6 * DAY, `${API}/a`, 401, jwt(3), here)], [at(0, `${API}/a`, 200, jwt(3), there)]),
      ) ?? [];
    expect(told(date(0), date(6))).toContain("token-expiry Authorization changed");
    for (const [there, here] of [
      ["", ""],
      [date(0), ""],
      ["", date(6)],
      [date(4), date(6)],
      [date(0), date(2)],
    ] as const)
      expect(told(there, here).join()).not.toContain("token-expiry");
  });

  it("another token that has ended needs no clock of the other file", () => {
    const there = [at(0, `${API}/a`, 200, jwt(9))];
    expect(parts(comparisonOf([at(6 * DAY, `${API}/a`, 401, jwt(3))], there))?.[0]).toBe(
      "token-expiry Authorization changed",
    );
  });
});

describe("facts of the pair", () => {
  const TOKEN = "Authorization: Bearer 0a1b2c3d4e5f60718293a4b5";

  it("what is not sent any more comes first", () => {
    const there = [at(0, `${API}/a`, 200, TOKEN, "X-App-Version: 41")];
    const here = [at(0, `${API}/a`, 401, "Accept: */*", "X-App-Version: 42")];
    expect(parts(comparisonOf(here, there))?.slice(0, 2)).toEqual([
      "field authorization gone",
      "response-field x-app-version changed",
    ]);
  });

  it("the same credentials are told where they were refused, and without the credentials", () => {
    const there = [at(0, `${API}/a`, 200, TOKEN)];
    const comparison = comparisonOf([at(0, `${API}/a`, 401, TOKEN)], there);
    expect(comparison?.credentials).toEqual({ kind: "authorization", name: "Bearer", length: 24 });
    expect(comparisonOf([at(0, `${API}/a`, 500, TOKEN)], there)?.credentials).toBe(null);
  });
});

describe("another environment", () => {
  const api = [at(0, `${API}/v1/me`, 200), at(1, `${API}/v1/cart`, 200), at(2, `${API}/`, 200)];
  const bad = at(3, `${STAGING}/v1/me`, 500, "Origin: https://staging.example");

  it("is taken for this one by its paths, and that is told", () => {
    const good = both([bad], api);
    const hosts = { here: STAGING, there: API };
    expect(good.of(bad)?.elsewhere?.hosts).toEqual(hosts);
    expect(good.inBoth()).toEqual({ endpoints: 1, failing: 1, hosts: [hosts] });
  });

  it("its name, its address and who asked are no difference; all else is", () => {
    const there = [
      at(0, `${API}/v1/me`, 200, "Origin: https://shop.example\nX-Tenant: a", "X-App-Version: 41"),
    ];
    const found = parts(comparisonOf([bad], there));
    expect(found).toContain("field x-tenant gone");
    expect(found?.at(-1)).toBe("field origin changed");
    expect(found?.join()).not.toMatch(/\bhost\b|\bscheme\b|\baddress\b/);
  });

  it("is none where the file has the host itself, whatever came of it", () => {
    expect(foundOf([bad], [...api, at(5, `${STAGING}/v1/me`, 500)])).toBe(null);
  });

  it("is none where the other host is here too", () => {
    expect(foundOf([at(1, `${API}/other`, 200), bad], api)).toBe(null);
  });

  it("is none where two fit alike; the one that has more in common is", () => {
    const twin = (paths: readonly string[]) => paths.map((path, n) => at(n, `https://b.example${path}`, 200));
    expect(foundOf([bad], [...api, ...twin(["/v1/me"])])).toBe(null);
    const here = [at(1, `${STAGING}/v1/cart`, 200), bad];
    expect(foundOf(here, [...api, ...twin(["/v1/me"])])?.elsewhere?.hosts?.there).toBe(API);
  });

  it("is none for the lesser of two hosts here that fit one", () => {
    const other = at(4, "https://metrics.example/v1/cart", 500);
    const here = [at(1, `${STAGING}/v1/cart`, 500), bad, other];
    expect(foundOf(here, api)).toBe(null);
    expect(both(here, api).of(bad)?.good.request.url).toBe(`${API}/v1/me`);
  });

  it("is none by what every site has", () => {
    for (const path of ["/", "/favicon.ico", "/robots.txt", "/en"])
      expect(foundOf([at(1, `${STAGING}${path}`, 404)], [at(1, `${API}${path}`, 200)])).toBe(null);
  });

  it("is asked anew when a host comes", () => {
    const good = both([bad], api);
    expect(good.of(bad)).not.toBe(null);
    good.own.add({ ...at(4, `${API}/later`, 200), id: "later" });
    expect(good.of(bad)).toBe(null);
  });
});

it("counts the endpoints of both, and those that fail here", () => {
  const there = [at(0, `${API}/a`, 200), at(1, `${API}/b/1`, 200), at(2, `${API}/c`, 200)];
  const here = [
    at(0, `${API}/a`, 401),
    at(1, `${API}/b/2`, 200),
    at(2, `${API}/b/3`, 200),
    at(3, `${API}/d`, 500),
  ];
  expect(both(here, there).inBoth()).toEqual({ endpoints: 2, failing: 1, hosts: [] });
});
