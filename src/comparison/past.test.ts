import { describe, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { seeded, shuffled } from "../http/traffic.test-data.ts";
import { LastGood } from "./last-good.ts";
import type { Past } from "./past.ts";

const START = Date.UTC(2026, 10, 29, 14, 2, 11);
const TOKEN = "Authorization: Bearer 0a1b2c3d4e5f60718293a4b5";

let count = 0;
function at(second: number, request: string, status: number | null, fields = ""): Exchange {
  const [line, sent = ""] = request.split("\n", 2);
  const answer = status === null ? "" : `HTTP/1.1 ${status} X\n${fields}\n\n`;
  const raw = `${line} HTTP/1.1\nHost: api.example\n${sent}\n\n${answer}`;
  return { ...readRawHttp(raw, `${line} ${count++}`), startedAt: START + second * 1_000 };
}

function indexOf(...exchanges: readonly Exchange[]): LastGood {
  const index = new LastGood();
  for (const exchange of exchanges) index.add(exchange);
  return index;
}

/** Of the last one. */
function pastOf(...exchanges: readonly Exchange[]): Past | null {
  return indexOf(...exchanges).past(exchanges.at(-1) as Exchange);
}

describe("the past of a failing exchange", () => {
  it("is the last good one of its endpoint, from the list alone", () => {
    const good = at(1, "GET /orders/1", 200);
    const bad = at(63, "GET /orders/2", 404);
    const index = indexOf(good, bad);
    expect(index.past(bad)?.good).toEqual({
      ago: 62_000,
      method: "GET",
      path: "/orders/1",
      status: 200,
      isSameAddress: false,
    });
    index.leave(good.id);
    expect(index.of(bad)).not.toBe(null);
    expect(index.past(bad)).toBe(null);
  });

  it("is nothing where it works, was not seen to the end, or nothing was there", () => {
    expect(pastOf(at(1, "GET /a", 200), at(2, "GET /a", 200))).toBe(null);
    expect(pastOf(at(1, "GET /a", 200), { ...at(2, "GET /a", 500), ended: false })).toBe(null);
    expect(pastOf(at(2, "GET /a", 500))).toBe(null);
    expect(pastOf(at(3, "GET /a", 200), at(2, "GET /a", 500))).toBe(null);
  });

  it("has no secret in it", () => {
    const secret = "0a1b2c3d4e5f60718293a4b5";
    const told = JSON.stringify([
      pastOf(at(1, `GET /a\n${TOKEN}`, 200), at(9, `GET /a\n${TOKEN}`, 401)),
      pastOf(at(1, `GET /a\nCookie: sid=${secret}`, 200), at(9, `GET /a\nCookie: sid=${secret}`, 403)),
      pastOf(
        at(1, `GET /a?key=${secret}\nCookie: sid=${secret}`, 200),
        at(5, `POST /out?key=${secret}`, 204, "Set-Cookie: sid=; Max-Age=0"),
        at(9, "GET /a", 401),
      ),
    ]);
    expect(told).toContain('"kind":"authorization"');
    expect(told).toContain('"kind":"cookie"');
    expect(told).toContain('"path":"/out"');
    expect(told).not.toContain(secret);
  });
});

describe("the same credentials", () => {
  const refused = at(9, `GET /a\n${TOKEN}`, 401);

  it("are not over while the host takes them elsewhere", () => {
    const good = at(1, `GET /a\n${TOKEN}`, 200);
    expect(pastOf(good, refused)?.credentials).toMatchObject({ name: "Bearer", length: 24 });
    const taken = at(10, `GET /b\n${TOKEN}`, 200);
    expect(indexOf(good, taken, refused).past(refused)?.credentials).toBe(null);
    const anonymous = at(10, "GET /b", 200);
    expect(indexOf(good, anonymous, refused).past(refused)?.credentials).not.toBe(null);
  });

  it("are none where some cookie that may be the session's is another one", () => {
    const sent = (pairs: string) => `GET /a\nCookie: ${pairs}`;
    const good = at(1, sent("sid=0a1b2c3d4e5f6071; auth_token=aaaaaaaa1"), 200);
    const same = at(9, sent("auth_token=aaaaaaaa1; sid=0a1b2c3d4e5f6071; _gid=GA1.2"), 401);
    const other = at(9, sent("auth_token=aaaaaaaa2; sid=0a1b2c3d4e5f6071"), 401);
    expect(pastOf(good, same)?.credentials).toMatchObject({ kind: "cookie", name: "auth_token" });
    expect(pastOf(good, other)?.credentials).toBe(null);
  });
});

it("a cookie that a redirect deleted: that is how people log out", () => {
  const logout = at(5, "GET /logout", 302, "Location: /\nSet-Cookie: sid=; Max-Age=0");
  const past = pastOf(at(1, "GET /a\nCookie: sid=0a1b2c3d", 200), logout, at(9, "GET /a", 401));
  expect(past?.deletedCookie).toEqual({
    name: "sid",
    isSession: true,
    isOnly: true,
    by: { ago: 4_000, method: "GET", path: "/logout", status: 302 },
  });
});

it("what an answer of the browser's own says nothing of the host", () => {
  const worked = ["/a", "/b", "/c"].map((path, n) => at(n, `GET ${path}`, 200));
  const broken = ["/b", "/c", "/a"].map((path, n) => at(10 + n, `GET ${path}`, 502));
  expect(pastOf(...worked, ...broken)?.outage).toEqual({ ago: 2_000, endpoints: 3, requests: 3 });
  const style = at(11.5, "GET /style.css", 200);
  expect(indexOf(...worked, ...broken, style).past(broken[2] as Exchange)?.outage).toBe(null);
  const stored = { ...style, response: style.response && { ...style.response, fromCache: "disk" as const } };
  expect(indexOf(...worked, ...broken, stored).past(broken[2] as Exchange)?.outage).not.toBe(null);
});

/** Traffic in which much of it happens, and in which the order of coming may matter. */
function traffic(seed: number): readonly Exchange[] {
  const random = seeded(seed);
  const pick = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  return Array.from({ length: 300 }, (_, n) => {
    const method = pick("GET", "GET", "PUT");
    const sent = pick(TOKEN, "Cookie: sid=0a1b2c3d", "X: y");
    const path = pick("/a", "/b", "/c", "/orders/7");
    // Now and then it works: then the method is no reason any more.
    const status = method === "PUT" && n % 30 > 0 ? 404 : pick(200, 200, 401, 403, 404, 429, 502, 302);
    const answered = pick("X-RateLimit-Remaining: 0", "Set-Cookie: sid=; Max-Age=0", "A: b");
    return at(n * 0.3, `${method} ${path}\n${sent}`, status, answered);
  });
}

describe("what comes late", () => {
  const all = traffic(3);
  const whole = indexOf(...all);

  it("is known the same, whatever the order", () => {
    const other = indexOf(...shuffled(all, seeded(5)));
    const pasts = all.map((exchange) => whole.past(exchange));
    expect(all.map((exchange) => other.past(exchange))).toEqual(pasts);
    for (const part of ["good", "credentials", "deletedCookie", "read"] as const)
      expect(pasts.filter((past) => past?.[part]).length, part).toBeGreaterThan(3);
  });

  it("concerns every exchange whose past it changes, and no more than a fixed number", () => {
    for (const late of all.filter((_, n) => n % 6 === 0)) {
      const without = indexOf(...all.filter((exchange) => exchange !== late));
      const concerned = new Set(whole.concernedBy(late).map(({ id }) => id));
      expect(concerned.size).toBeLessThan(300);
      const changed = all.filter(
        (exchange) =>
          exchange !== late &&
          JSON.stringify(whole.past(exchange)) !== JSON.stringify(without.past(exchange)),
      );
      expect(changed.filter(({ id }) => !concerned.has(id)).map(({ id }) => id)).toEqual([]);
    }
  });
});
