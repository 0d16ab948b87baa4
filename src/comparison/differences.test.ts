import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { Fields } from "../http/fields.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { differencesOf } from "./differences.ts";

const WORD = fc.stringMatching(/^[a-z]{1,8}$/);
const VALUE = fc.oneof(fc.string({ maxLength: 30 }), fc.base64String({ maxLength: 40 }), WORD);
const FIELD = fc.record({
  name: fc.constantFrom(
    "Accept",
    "Authorization",
    "Cookie",
    "X-Tenant",
    "X-Api-Key",
    "Origin",
    "Date",
    "content-type",
  ),
  value: fc.oneof(
    VALUE,
    fc.array(fc.tuple(WORD, VALUE), { maxLength: 5 }).map((all) => all.map((p) => p.join("=")).join("; ")),
  ),
});
const BODY = fc.oneof(fc.json({ maxDepth: 4 }), fc.string({ maxLength: 60 }), fc.constant("a=1&b=2&a=3"));

const EXCHANGE: fc.Arbitrary<Exchange> = fc
  .record({
    method: fc.constantFrom("GET", "POST", "PUT"),
    path: fc.array(
      fc.oneof(WORD, fc.nat().map(String), fc.uuid(), fc.string({ maxLength: 9 }).map(encodeURIComponent)),
      { maxLength: 5 },
    ),
    query: fc.array(fc.tuple(WORD, VALUE.map(encodeURIComponent)), { maxLength: 4 }),
    fields: fc.array(FIELD, { maxLength: 6 }),
    answered: fc.array(FIELD, { maxLength: 4 }),
    complete: fc.boolean(),
    status: fc.constantFrom(200, 401, 403, 404, 413, 422, 429, 500, 502),
    body: BODY,
    answer: BODY,
  })
  .map(({ method, path, query, fields, answered, complete, status, body, answer }) => {
    const raw = readRawHttp(`${method} / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${status} X\n\n`);
    const search = query.map((pair) => pair.join("=")).join("&");
    return {
      ...raw,
      request: {
        ...raw.request,
        url: `https://a.example/${path.join("/")}${search && `?${search}`}`,
        fields: new Fields(fields, complete),
        body: { text: body, size: null, binary: false },
      },
      response: raw.response && {
        ...raw.response,
        fields: new Fields(answered, complete),
        body: { text: answer, size: null, binary: false },
      },
    };
  });

describe("differences", () => {
  it("equal exchanges have none", () => {
    fc.assert(
      fc.property(EXCHANGE, (exchange) => {
        const again = { ...exchange, id: "again", startedAt: 60_000, duration: 7 };
        expect(differencesOf(exchange, again)).toEqual([]);
      }),
    );
  });

  it("are never more than forty, and each fits a line", () => {
    fc.assert(
      fc.property(EXCHANGE, EXCHANGE, (one, other) => {
        const found = differencesOf(one, other);
        expect(found.length).toBeLessThanOrEqual(40);
        for (const { name, before, after } of found) {
          for (const text of [name, before, after]) {
            if (typeof text === "string") expect(text.length).toBeLessThanOrEqual(130);
          }
        }
      }),
    );
  });

  it("show no secret, whatever its place", () => {
    const secret = fc
      .tuple(fc.stringMatching(/^[A-Za-z0-9]{20,60}$/), fc.nat({ max: 9 }))
      .map(([text, digit]) => `Zq${digit}x${text}K7`);
    fc.assert(
      fc.property(secret, secret, fc.constantFrom(200, 401, 403, 422, 404), (one, other, status) => {
        const all = (it: string) =>
          readRawHttp(`POST /reset/${it}/users?access_token=${it}&q=${"x".repeat(100)} HTTP/1.1
Host: api.example
Authorization: Bearer ${it}
X-Api-Key: ${it}
X-Note: ${"n".repeat(100)} token=${it}
X-CSRF-Token: ${it}
Cookie: sid=${it}; csrftoken=${it}
Content-Type: application/json

{"password":"${it}","nested":[{"apiKey":"${it}","${it.length % 2 ? "user" : "account"}":{"secret":"${it}"}}],"echo":"see ${it}"}

HTTP/1.1 ${status} X
Content-Type: application/json
WWW-Authenticate: Bearer realm="a", nonce="${it}"
Access-Control-Allow-Origin: https://a.example/?token=${it}
Set-Cookie: sid=${it}

{"token":"${it}"}`);
        for (const [a, b] of [
          [one, other],
          [other, one],
        ] as const) {
          const said = JSON.stringify(differencesOf(all(a), all(b)));
          for (const canary of [one, other]) {
            for (let from = 0; from + 8 <= canary.length; from += 4) {
              expect(said).not.toContain(canary.slice(from, from + 8));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("unknown is not absent", () => {
  const request = (fields: string, note = "") =>
    readRawHttp(`${note}GET /a HTTP/1.1\nHost: a.example\n${fields}\n\nHTTP/1.1 401 X\n\n`);

  it("a field is gone only where all fields are known", () => {
    const good = request("Authorization: Bearer abcdefgh\nCookie: sid=1");
    expect(differencesOf(good, request(""))).toHaveLength(2);
    expect(differencesOf(good, request("", "# fields: incomplete\n"))).toEqual([]);
  });

  it("and new only where all were known", () => {
    const bad = request("Authorization: Bearer abcdefgh\nCookie: sid=1");
    expect(differencesOf(request(""), bad)).toHaveLength(2);
    expect(differencesOf(request("", "# fields: incomplete\n"), bad)).toEqual([]);
  });

  it("a field that was cut to save room is not compared", () => {
    const [good, bad] = [request("X-Tenant: a"), request("X-Tenant: ab")];
    const cut = new Fields([{ name: "X-Tenant", value: "a", cut: 4 }], true);
    expect(differencesOf({ ...good, request: { ...good.request, fields: cut } }, bad)).toEqual([]);
  });
});

describe("what differs every time", () => {
  it("is not told", () => {
    const request = (n: number) =>
      readRawHttp(`GET /a?_=${n} HTTP/1.1
Host: a.example
traceparent: 00-${n}
X-Request-Id: ${n}
If-None-Match: "${n}"
Cookie: _ga=${n}; Hm_lvt_1=${n}

HTTP/1.1 500 X
Date: ${n}

`);
    expect(differencesOf(request(1), request(2))).toEqual([]);
  });
});

describe("who answered", () => {
  const answer = (status: string) => readRawHttp(`GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${status}\n`);
  const written = (id: string, certainty: string) => ({ id, certainty, name: { en: id, "zh-CN": id } });
  const partsOf = (after: ReturnType<typeof written>) =>
    differencesOf(answer("200 OK"), answer("502 Bad Gateway"), {
      authors: { before: written("express", "likely"), after },
    }).map(({ part }) => part);

  it("is another where the failing answer shows it for sure, and no difference where it is guessed", () => {
    expect(partsOf(written("nginx", "certain"))).toContain("answerer");
    expect(partsOf(written("application", "likely"))).not.toContain("answerer");
  });
});
