import { expect, it } from "vitest";
import { compare } from "../comparison/comparison.ts";
import { goodOf } from "../comparison/comparisons.ts";
import { GoodOnes } from "../comparison/good-ones.ts";
import { LastGood } from "../comparison/last-good.ts";
import { OtherCapture } from "../comparison/other-capture.ts";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { growth } from "./hostile-growth.ts";

/** Twice as much may take this many times as long. */
const LIMIT = 2.5;

type Parts = { readonly path?: string; readonly fields?: string; readonly body?: string };

function exchange(status: number, { path = "/a", fields = "", body = "" }: Parts, answered = ""): Exchange {
  const type =
    body.startsWith("{") || body.startsWith("[") ? "application/json" : "application/x-www-form-urlencoded";
  return readRawHttp(
    `POST ${path} HTTP/1.1\nHost: a.example\nContent-Type: ${type}\n${fields}\n\n${body}\n\nHTTP/1.1 ${status} X\n${answered}\n\n`,
  );
}

const many = (n: number, make: (at: number) => string, by = "") =>
  Array.from({ length: n }, (_, at) => make(at)).join(by);

it.each<readonly [string, number, (size: number, salt: string) => Parts]>([
  ["cookies", 2_000, (n, salt) => ({ fields: `Cookie: ${many(n, (at) => `c${at}${salt}=v${salt}`, "; ")}` })],
  ["fields", 2_000, (n, salt) => ({ fields: many(n, (at) => `X-${at}${salt}: v`, "\n") })],
  ["one field many times", 2_000, (n, salt) => ({ fields: many(n, () => `X-A: ${salt}`, "\n") })],
  ["keys of a query", 2_000, (n, salt) => ({ path: `/a?${many(n, (at) => `k${at}${salt}=v`, "&")}` })],
  ["segments of a path", 2_000, (n, salt) => ({ path: `/${many(n, (at) => `${at}${salt}`, "/")}` })],
  ["hyphens in a path", 20_000, (n, salt) => ({ path: `/${"-a.".repeat(n / 3)}${salt}.js` })],
  ["members of a body", 2_000, (n, salt) => ({ body: `{${many(n, (at) => `"m${at}${salt}":${at}`, ",")}}` })],
  ["depth of a body", 10_000, (n, salt) => ({ body: `${'{"a":'.repeat(n)}"${salt}"${"}".repeat(n)}` })],
  ["keys of a form", 2_000, (n, salt) => ({ body: many(n, (at) => `k${at}${salt}=v`, "&") })],
  ["what begins like tokens", 8_000, (n, salt) => ({ fields: `X-Token: ${"eyJ".repeat(n / 3)}${salt}` })],
])(
  "%s, twice as many take at most 2.5 times as long to compare",
  (_, size, parts) => {
    const make = (n: number) => [exchange(200, parts(n, "a")), exchange(403, parts(n, "b"))] as const;
    const run = ([good, failing]: ReturnType<typeof make>) => {
      const index = new LastGood();
      index.add(good);
      index.add({ ...failing, id: "failing", startedAt: 1_000 });
      compare(good, { ...failing, startedAt: 1_000 });
    };
    expect(growth(size, make, run, LIMIT)).toBeLessThanOrEqual(LIMIT);
  },
  120_000,
);

it("exchanges of one endpoint, that come and leave in any order", () => {
  const one = exchange(200, {});
  const make = (n: number) =>
    Array.from({ length: n }, (_, at) => ({ ...one, id: String(at), startedAt: at * 7 }));
  const run = (all: readonly Exchange[]) => {
    const index = new LastGood();
    for (const exchange of all) index.add(exchange);
    for (const exchange of all) index.leave(exchange.id);
  };
  expect(growth(10_000, make, run, LIMIT)).toBeLessThanOrEqual(LIMIT);
}, 120_000);

it("failing exchanges of one host, each asked for its past and for those whose past it belongs to", () => {
  const set = "Set-Cookie: sid=; Max-Age=0\nX-RateLimit-Remaining: 0";
  const kinds = [200, 401, 429, 502].map((status) =>
    exchange(status, { fields: "Cookie: sid=0a1b2c3d" }, set),
  );
  const make = (n: number) =>
    Array.from({ length: n }, (_, at) => ({
      ...(kinds[at % 4] as Exchange),
      id: String(at),
      startedAt: at * 7,
    }));
  const run = (all: readonly Exchange[]) => {
    const index = new LastGood();
    for (const exchange of all) index.add(exchange);
    for (const exchange of all) {
      index.past(exchange);
      index.concernedBy(exchange);
    }
  };
  expect(growth(2_000, make, run, LIMIT)).toBeLessThanOrEqual(LIMIT);
}, 120_000);

it("cookies that an answer deletes, twice as many take at most 2.5 times as long to find", () => {
  const make = (n: number) => {
    const sent = many(n, (at) => `c${at}=v`, "; ");
    const gone = many(n, (at) => `Set-Cookie: c${at}=; Max-Age=0`, "\n");
    return [
      exchange(200, { fields: `Cookie: ${sent}` }),
      exchange(204, { path: "/out" }, gone),
      exchange(401, {}),
    ].map((one, at) => ({ ...one, id: String(at), startedAt: at * 1_000 }));
  };
  const run = (all: readonly Exchange[]) => {
    const index = new LastGood();
    for (const exchange of all) index.add(exchange);
    index.past(all[2] as Exchange);
  };
  expect(growth(2_000, make, run, LIMIT)).toBeLessThanOrEqual(LIMIT);
}, 120_000);

/** A name that no other number has, without a digit: those are variable parts of a path. */
function inLetters(n: number): string {
  return `${[...String(n)].map((digit) => "qwertyuiop".charAt(Number(digit))).join("")}x`;
}

it("a second file of another host, whose endpoints are all found again", () => {
  const one = exchange(200, {});
  const at = (host: string, n: number) => ({
    ...one,
    id: String(n),
    startedAt: n,
    request: { ...one.request, url: `https://${host}/v1/${inLetters(n)}/a` },
  });
  const make = (n: number) => Array.from({ length: n }, (_, count) => count);
  const run = (all: readonly number[]) => {
    const there = new GoodOnes();
    for (const n of all) there.add(at("there.example", n));
    const here = goodOf(all.map((n) => at("here.example", n)));
    here.compareBeside(new OtherCapture("worked.har", there.worked()));
    expect(here.inBoth()?.endpoints).toBe(all.length);
  };
  expect(growth(2_000, make, run, LIMIT)).toBeLessThanOrEqual(LIMIT);
}, 120_000);
