import { describe, expect, it } from "vitest";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import type { Difference } from "./difference.ts";
import { differencesOf, isSameRequest } from "./differences.ts";
import { LastGood } from "./last-good.ts";

// "It worked a minute ago": what each story is about has to be the first line.

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 29, 14, 2, 11);

/** A JSON Web Token that runs out at this moment. */
function jwt(expires: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "HS256" })}.${part({ sub: "4711", exp: Math.floor(expires / 1_000) })}.c2lnbmF0dXJl`;
}

function at(minutes: number, raw: string, id = `${minutes}`): Exchange {
  return { ...readRawHttp(raw, id), startedAt: START + minutes * MINUTE };
}

/** What the last of them differs in from the last good one before. */
function told(...exchanges: readonly Exchange[]): readonly Difference[] {
  const index = new LastGood();
  for (const exchange of exchanges) index.add(exchange);
  const failing = exchanges.at(-1) as Exchange;
  const found = index.of(failing);
  if (!found) throw new Error("nothing good was found");
  return differencesOf(found.good, failing, {
    meanwhile: found.meanwhile,
    pages: { before: found.goodPage, after: found.failingPage },
  });
}

const json = (status: string, body: string, fields = "") =>
  `HTTP/1.1 ${status}\nContent-Type: application/json\n${fields}\n${body}`;
const get = (path: string, fields: string, answer: string) =>
  `GET ${path} HTTP/1.1\nHost: api.example\n${fields}\n\n${answer}`;

describe("the difference that matters is the first line", () => {
  it("token expired", () => {
    const fields = `Authorization: Bearer ${jwt(START + MINUTE)}\nX-Request-Id: `;
    const [first] = told(
      at(0, get("/me", `${fields}1`, json("200 OK", '{"name":"a"}'))),
      at(
        2,
        get("/me", `${fields}2`, json("401 Unauthorized", '{"error":"x"}', "WWW-Authenticate: Bearer\n")),
      ),
    );
    expect(first).toMatchObject({ part: "token-expiry", name: "Authorization", after: START + MINUTE });
  });

  it("logout in another tab", () => {
    const [first] = told(
      at(0, get("/cart", "Cookie: theme=dark; sid=aaaaaaaaaaaa; _ga=GA1.1.1", json("200 OK", "[]"))),
      at(1, get("/cart", "Cookie: theme=dark; _ga=GA1.1.2", json("401 Unauthorized", "{}"))),
    );
    expect(first).toMatchObject({ part: "cookie", change: "gone", name: "sid" });
  });

  it("a picture is asked for by the page of another site", () => {
    const picture = "GET /a.png HTTP/1.1\nHost: cdn.example\nReferer:";
    const [first] = told(
      at(0, `${picture} https://app.example/1\n\nHTTP/1.1 200 OK\nContent-Type: image/png\n\n`),
      at(1, `${picture} https://other.example/1\n\nHTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n`),
    );
    expect(first).toMatchObject({ part: "field", change: "changed", name: "referer" });
  });

  it("another page of the same site is no difference", () => {
    const picture = "GET /a.png HTTP/1.1\nHost: cdn.example\nReferer:";
    const found = told(
      at(0, `${picture} https://app.example/1\n\nHTTP/1.1 200 OK\nContent-Type: image/png\n\n`),
      at(1, `${picture} https://app.example/2\n\nHTTP/1.1 403 Forbidden\nContent-Type: text/html\n\n`),
    );
    expect(found.filter(({ part }) => part === "field")).toEqual([]);
  });

  it("a limit is used up, though the service answers 403", () => {
    const left = (count: number) => `Access-Control-Expose-Headers: ETag\nX-RateLimit-Remaining: ${count}\n`;
    const [first] = told(
      at(0, get("/repos", "", json("200 OK", "[]", left(1)))),
      at(1, get("/repos", "", json("403 Forbidden", "{}", `Access-Control-Allow-Origin: *\n${left(0)}`))),
    );
    expect(first).toMatchObject({ part: "response-field", name: "x-ratelimit-remaining", after: "0" });
  });

  it("deploy with new chunks: the old file is asked for again", () => {
    const script = 'Content-Type: text/javascript\nETag: "1"\n\nx';
    const [first] = told(
      at(0, get("/assets/about-DiwrgTda.js", "", `HTTP/1.1 200 OK\n${script}`)),
      at(
        1,
        get("/assets/about-DiwrgTda.js", "", "HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n<html>"),
      ),
    );
    expect(first).toMatchObject({ part: "built-file", change: "gone", name: "about-DiwrgTda.js" });
  });

  it("deploy with new chunks: another file is there by now", () => {
    const [first] = told(
      at(0, get("/assets/about-B1c2D3e4.js", "", "HTTP/1.1 200 OK\nContent-Type: text/javascript\n\nx")),
      at(
        1,
        get("/assets/about-A0b1C2d3.js", "", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!doctype html>"),
      ),
    );
    expect(first).toMatchObject({ part: "path", group: "built-file", before: "about-B1c2D3e4.js" });
  });

  it("backend down", () => {
    const [first] = told(
      at(0, get("/a", "", json("200 OK", "{}", "X-Powered-By: Express\nServer: nginx\n"))),
      at(1, get("/b", "", "HTTP/1.1 502 Bad Gateway\nServer: nginx\n\n"), "b"),
      at(1, get("/a", "", "HTTP/1.1 502 Bad Gateway\nServer: nginx\n\n"), "a"),
    );
    expect(first).toMatchObject({ part: "neighbours", name: "api.example", after: 2 });
  });

  it("backend down, nobody else asked", () => {
    const [first] = told(
      at(0, get("/a", "", json("200 OK", "{}", "X-Powered-By: Express\nServer: nginx\n"))),
      at(1, get("/a", "", "HTTP/1.1 502 Bad Gateway\nServer: nginx\nContent-Type: text/html\n\n")),
    );
    expect(first).toMatchObject({ part: "response-field", name: "x-powered-by", change: "gone" });
  });

  it("new CSP", () => {
    const page = (policy: string) =>
      `# type: document\nGET / HTTP/1.1\nHost: app.example\n\nHTTP/1.1 200 OK\nContent-Type: text/html\nContent-Security-Policy: ${policy}\n\n`;
    const script = "GET /w.js HTTP/1.1\nHost: cdn.example\nReferer: https://app.example/\n\n";
    const [first] = told(
      at(0, page("default-src 'self'; script-src 'self' cdn.example 'nonce-a1'"), "p1"),
      at(0.1, `# type: script\n${script}HTTP/1.1 200 OK\nContent-Type: text/javascript\n\nx`),
      at(1, page("default-src 'self'; script-src 'self' 'nonce-b2'"), "p2"),
      at(1.1, `# type: script\n# failure: net::ERR_BLOCKED_BY_CSP\n${script}`),
    );
    expect(first).toMatchObject({ part: "page-policy", name: "script-src", after: "'self' 'nonce-…'" });
  });

  it("CORS origin removed", () => {
    const request = "Origin: https://app.example\nSec-Fetch-Mode: cors";
    const [first] = told(
      at(0, get("/a", request, json("200 OK", "{}", "Access-Control-Allow-Origin: https://app.example\n"))),
      at(1, `# failure: net::ERR_FAILED\n${get("/a", request, json("200 OK", "{}"))}`),
    );
    expect(first).toMatchObject({
      part: "response-field",
      name: "access-control-allow-origin",
      change: "gone",
    });
  });

  it("rate limit reached", () => {
    const good = (second: number) =>
      at(
        second / 60,
        get("/a", "", json("200 OK", "{}", `RateLimit-Remaining: ${60 - second}\n`)),
        `${second}`,
      );
    const many = Array.from({ length: 40 }, (_, second) => good(second));
    const limit = at(
      0.7,
      get("/a", "", json("429 Too Many Requests", "{}", "RateLimit-Remaining: 0\n")),
      "429",
    );
    expect(told(...many, limit)[0]).toMatchObject({ part: "rate", before: 39, after: 40 });
  });

  it("body field renamed", () => {
    const post = (body: string, answer: string) =>
      `POST /orders HTTP/1.1\nHost: api.example\nContent-Type: application/json\n\n${body}\n\n${answer}`;
    const [first] = told(
      at(0, post('{"customer_id":4711,"items":[{"sku":"A"}]}', json("201 Created", "{}"))),
      at(1, post('{"customerId":4711,"items":[{"sku":"B"}]}', json("422 Unprocessable Content", "{}"))),
    );
    expect(first).toMatchObject({
      part: "body",
      change: "renamed",
      before: "customer_id",
      after: "customerId",
    });
  });

  it("feature switched off", () => {
    const [first] = told(
      at(0, get("/beta/export", "Cookie: sid=1\nX-Features: export, search", json("200 OK", "{}"))),
      at(1, get("/beta/export", "Cookie: sid=1\nX-Features: search", json("404 Not Found", '{"error":1}'))),
    );
    expect(first).toMatchObject({
      part: "field",
      name: "x-features",
      before: "export, search",
      after: "search",
    });
  });

  it("feature switched off at the server: the build is another one, the request is the same", () => {
    const good = at(0, get("/beta", "Cookie: sid=1", json("200 OK", "{}", "X-App-Version: 41\n")));
    const bad = at(
      1,
      get("/beta", "Cookie: sid=1", json("404 Not Found", '{"error":1}', "X-App-Version: 42\n")),
    );
    const found = told(good, bad);
    expect(found[0]).toMatchObject({
      part: "response-field",
      name: "x-app-version",
      before: "41",
      after: "42",
    });
    expect(isSameRequest(good, bad, found)).toBe(true);
  });

  it("cookie SameSite lost in a frame", () => {
    const page = (fields: string, answer: string) =>
      `# type: document\nGET /widget HTTP/1.1\nHost: shop.example\n${fields}\n\n${answer}`;
    const [first] = told(
      at(
        0,
        page("Cookie: sid=1; lang=en\nSec-Fetch-Dest: document\nSec-Fetch-Site: none", "HTTP/1.1 200 OK\n\n"),
      ),
      at(
        1,
        page(
          "Cookie: lang=en\nSec-Fetch-Dest: iframe\nSec-Fetch-Site: cross-site",
          "HTTP/1.1 403 Forbidden\n\n",
        ),
      ),
    );
    expect(first).toMatchObject({ part: "cookie", change: "gone", name: "sid" });
  });

  it("proxy limit lowered", () => {
    const post = (size: number, answer: string) =>
      `POST /upload HTTP/1.1\nHost: api.example\nContent-Length: ${size}\n\n${answer}`;
    const [first] = told(
      at(0, post(900_000, json("200 OK", "{}", "Server: express\n"))),
      at(1, post(800_000, "HTTP/1.1 413 Content Too Large\nServer: nginx\n\n")),
    );
    expect(first).toMatchObject({ part: "body-size", change: "same", before: 900_000, after: 800_000 });
  });

  it("certificate changed", () => {
    const [first] = told(
      at(0, get("/a", "Cookie: sid=1", json("200 OK", "{}"))),
      at(
        1,
        `# failure: net::ERR_CERT_DATE_INVALID\n# fields: incomplete\nGET /a HTTP/1.1\nHost: api.example\n`,
      ),
    );
    expect(first).toMatchObject({ part: "certificate", after: "net::ERR_CERT_DATE_INVALID" });
  });
});

describe("a certificate that is refused now", () => {
  const worked = at(0, get("/a", "", json("200 OK", "{}")));
  const failed = (name: string) =>
    at(1, `# failure: ${name}\n# fields: incomplete\nGET /a HTTP/1.1\nHost: api.example\n`);

  it.each([
    "net::ERR_CERT_AUTHORITY_INVALID",
    "net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
    "net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN",
    "SEC_ERROR_UNKNOWN_ISSUER",
    "SSL_ERROR_BAD_CERT_DOMAIN",
    "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT",
  ])("is what %s says", (name) => {
    expect(told(worked, failed(name))[0]).toMatchObject({ part: "certificate", after: name });
  });

  it.each([
    "net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED",
    "net::ERR_BAD_SSL_CLIENT_AUTH_CERT",
    "net::ERR_PROXY_CERTIFICATE_INVALID",
    "net::ERR_CERT_DATABASE_CHANGED",
    "net::ERR_SSL_PROTOCOL_ERROR",
    "SSL_ERROR_BAD_CERT_ALERT",
    "SSL_ERROR_BAD_MAC_READ",
    "SEC_ERROR_LIBRARY_FAILURE",
  ])("is not what %s says, which is not about the server's", (name) => {
    expect(told(worked, failed(name))[0]).toMatchObject({ part: "no-answer", after: name });
  });

  it("was accepted by nobody where a cache or a service worker answered then", () => {
    for (const instead of [{ fromCache: "disk" }, { viaServiceWorker: true }] as const) {
      const response = worked.response && { ...worked.response, ...instead };
      const [first] = told({ ...worked, response }, failed("net::ERR_CERT_DATE_INVALID"));
      expect(first).toMatchObject({ part: "no-answer", group: "certificate" });
    }
  });

  it("is told without that the browser ended it", () => {
    const by = (id: string) => ({ id, name: { en: id, "zh-CN": id }, certainty: "certain" });
    const parts = differencesOf(worked, failed("net::ERR_CERT_DATE_INVALID"), {
      authors: { before: by("application"), after: by("browser") },
    });
    expect(parts.map(({ part }) => part)).toEqual(["certificate"]);
  });
});

describe("what is not the difference", () => {
  it("a token that was over before it worked as well: the server does not look", () => {
    const fields = `Authorization: Bearer ${jwt(START - MINUTE)}`;
    const parts = told(
      at(0, get("/a", fields, json("200 OK", "{}"))),
      at(1, get("/a", fields, json("401 X", "{}"))),
    );
    expect(parts.map(({ part }) => part)).not.toContain("token-expiry");
  });

  it("a limit that a larger body than any before ran into: the body grew", () => {
    const post = (size: number, answer: string) =>
      `POST /upload HTTP/1.1\nHost: api.example\nContent-Length: ${size}\n\n${answer}`;
    const [first] = told(
      at(0, post(1_000, json("200 OK", "{}"))),
      at(1, post(2_000, "HTTP/1.1 413 Content Too Large\n\n")),
    );
    expect(first).toMatchObject({ part: "body-size", change: "changed", before: 1_000, after: 2_000 });
  });

  it("what a member is called shows nothing of a password that is a plain word", () => {
    const post = (body: string, answer: string) =>
      `POST /login HTTP/1.1\nHost: api.example\nContent-Type: application/json\n\n${body}\n\n${answer}`;
    const found = told(
      at(0, post('{"password":"swordfish","mode":"fast"}', json("200 OK", "{}"))),
      at(1, post('{"password":"sesame","mode":"slow"}', json("400 Bad Request", "{}"))),
    );
    expect(found.find(({ name }) => name === "mode")).toMatchObject({ before: "fast", after: "slow" });
    expect(found.find(({ name }) => name === "password")).toMatchObject({ before: null, after: null });
  });
});
