import type { Examples, ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { sinceItWorkedCauses } from "./since-it-worked.ts";

/** Some seconds before, in the list with what follows. */
const ago = (seconds: number, parts: Parts) =>
  exchange({ ...parts, notes: { ...parts.notes, ago: seconds } });

const base64url = (value: object) => btoa(JSON.stringify(value)).replace(/=/g, "");
const jwt = (end: string) =>
  `${base64url({ alg: "HS256" })}.${base64url({ exp: Date.parse(end) / 1_000 })}.c2lnbmF0dXJl`;
const ENDS = "2026-11-29T14:03:00Z";
const IN_TIME = { Date: "Sun, 29 Nov 2026 14:02:00 GMT" };
const TOO_LATE = { Date: "Sun, 29 Nov 2026 14:04:00 GMT" };

const OPAQUE = "Bearer 0a1b2c3d4e5f60718293a4b5";
const ok = "200 OK";
const refused = "401 Unauthorized";
const forbidden = "403 Forbidden";
const signed = (value: string) => ({ Authorization: value });
const cookies = (value: string) => ({ Cookie: value });
const SESSION = "theme=dark; sid=0a1b2c3d4e5f6071";

const me = (sent: Parts["sent"], status: string, more: Parts = {}) =>
  exchange({ ...more, request: "GET /me", ...(sent ? { sent } : {}), status });
const meAgo = (seconds: number, sent: Parts["sent"], status: string, fields: Parts["fields"] = {}) =>
  ago(seconds, { request: "GET /me", ...(sent ? { sent } : {}), status, fields });

const logout = (setCookie: string) =>
  ago(20, {
    request: "POST /logout",
    sent: cookies(SESSION),
    status: "204 No Content",
    fields: { ...IN_TIME, "Set-Cookie": setCookie },
  });
const DELETED = "sid=; Max-Age=0; Path=/";

const chunk = (status: string, more: Parts = {}): Parts => ({
  request: "GET /assets/about-DiwrgTda.js",
  type: "script",
  fields: { "Content-Type": "text/javascript" },
  status,
  ...more,
});
const PAGE: Parts = { fields: { "Content-Type": "text/html" }, body: "<!doctype html><html></html>" };

/** Three addresses that worked, and what became of two of them. */
const host = (status: string | null, notes: Parts["notes"] = {}) => [
  ...["/a", "/b", "/c"].map((path, n) => ago(40 - n, { request: `GET ${path}`, status: ok })),
  ...["/b", "/c"].map((path, n) => ago(8 - n, { request: `GET ${path}`, status, notes })),
];

const article = (method: string, status: string, seconds = 0): string =>
  ago(seconds, { request: `${method} /articles/7`, status });
const draft = "GET /articles/7/draft";

const counted = (left: readonly number[]) =>
  left.map((count, n) =>
    ago(20 - n, { request: `GET /items?page=${n}`, status: ok, fields: { "X-RateLimit-Remaining": count } }),
  );
const item = (status: string, more: Parts = {}) =>
  exchange({ request: "GET /items?page=9", status, ...more });

const read = (status: string): Examples => ({
  fires: [
    exchange({ before: [article("GET", ok, 9)], request: "PUT /articles/7", status }),
    exchange({
      before: [article("GET", ok, 99), article("PATCH", status, 5)],
      request: "PATCH /articles/7",
      status,
    }),
  ],
  silent: [
    exchange({ before: [ago(9, { request: draft, status: ok })], request: "PUT /articles/7", status }),
    exchange({
      before: [article("GET", ok, 9), ago(8, { request: "PUT /articles/8", status: ok })],
      request: "PUT /articles/7",
      status,
    }),
    exchange({ before: [article("GET", status, 9)], request: "DELETE /articles/7", status }),
    exchange({ request: "PUT /articles/7", status }),
  ],
});

const sameToken = (status: string): Examples => ({
  fires: [
    me(signed(OPAQUE), status, { before: [meAgo(62, signed(OPAQUE), ok)] }),
    me(signed(OPAQUE), status, { before: [meAgo(62, signed(OPAQUE), ok), meAgo(9, signed(OPAQUE), status)] }),
  ],
  silent: [
    me(signed(OPAQUE), status),
    me(signed(OPAQUE), status, { before: [meAgo(62, signed(`${OPAQUE}c6`), ok)] }),
    // Where two secrets were taken out nobody knows that they were one; a password does not run out.
    me(signed("Bearer [redacted-24]"), status, { before: [meAgo(62, signed("Bearer [redacted-24]"), ok)] }),
    me(signed("Bearer ********"), status, { before: [meAgo(62, signed("Bearer ********"), ok)] }),
    me(signed("Basic dXNlcjpwYXNzd29yZA=="), status, {
      before: [meAgo(62, signed("Basic dXNlcjpwYXNzd29yZA=="), ok)],
    }),
    me(signed(OPAQUE), status, {
      before: [meAgo(62, signed(OPAQUE), ok)],
      fields: { "WWW-Authenticate": 'Bearer error="insufficient_scope"' },
    }),
    me(signed(OPAQUE), status, { before: [meAgo(62, {}, ok)] }),
  ],
});

const sameSession = (status: string): Examples => ({
  fires: [
    me(cookies(SESSION), status, { before: [meAgo(62, cookies(SESSION), ok)] }),
    me(cookies(`${SESSION}; _ga=GA1.1.2`), status, { before: [meAgo(62, cookies(SESSION), ok)] }),
  ],
  silent: [
    me(cookies(SESSION), status),
    me(cookies("theme=dark-and-blue"), status, { before: [meAgo(62, cookies("theme=dark-and-blue"), ok)] }),
    me(cookies("sid=0a1b2c3d4e5f6072"), status, { before: [meAgo(62, cookies(SESSION), ok)] }),
    me(cookies("sid=[redacted-16]"), status, { before: [meAgo(62, cookies("sid=[redacted-16]"), ok)] }),
  ],
});

const deleted = (status: string): Examples => ({
  fires: [
    me(cookies("theme=dark"), status, { before: [meAgo(62, cookies(SESSION), ok), logout(DELETED)] }),
    me({}, status, {
      before: [
        meAgo(62, cookies("sid=0a1b2c3d4e5f6071"), ok),
        logout("sid=deleted; Expires=Thu, 01 Jan 1970 00:00:00 GMT"),
      ],
    }),
  ],
  silent: [
    me(cookies("theme=dark"), status, { before: [meAgo(62, cookies(SESSION), ok)] }),
    me(cookies("theme=dark"), status, {
      before: [meAgo(62, cookies(SESSION), ok), logout("sid=6071; Max-Age=3600")],
    }),
    me(cookies(SESSION), status, { before: [meAgo(62, cookies(SESSION), ok), logout("flash=; Max-Age=0")] }),
    me(signed(OPAQUE), status, { before: [meAgo(62, cookies(SESSION), ok), logout(DELETED)] }),
    me({ ...cookies("theme=dark"), "X-Api-Key": "0a1b2c3d" }, status, {
      before: [meAgo(62, cookies(SESSION), ok), logout(DELETED)],
    }),
    me(cookies("theme=dark"), status, { before: [logout(DELETED), meAgo(10, cookies(SESSION), ok)] }),
  ],
});

export const sinceItWorkedExamples: ExamplesOf<typeof sinceItWorkedCauses> = {
  "token-ended": {
    fires: [
      me(signed(`Bearer ${jwt(ENDS)}`), refused, {
        before: [meAgo(120, signed(`Bearer ${jwt(ENDS)}`), ok, IN_TIME)],
        fields: TOO_LATE,
      }),
    ],
    silent: [
      // It was over when it worked, it is not over yet, or the server's clock is not known.
      me(signed(`Bearer ${jwt(ENDS)}`), refused, {
        before: [meAgo(120, signed(`Bearer ${jwt(ENDS)}`), ok, TOO_LATE)],
        fields: TOO_LATE,
      }),
      me(signed(`Bearer ${jwt(ENDS)}`), refused, {
        before: [meAgo(120, signed(`Bearer ${jwt(ENDS)}`), ok, IN_TIME)],
        fields: IN_TIME,
      }),
      me(signed(`Bearer ${jwt(ENDS)}`), refused, {
        before: [meAgo(120, signed(`Bearer ${jwt(ENDS)}`), ok, IN_TIME)],
      }),
      me(signed(`Bearer ${jwt(ENDS)}`), refused, {
        before: [meAgo(120, signed(`Bearer ${jwt(ENDS)}`), ok, IN_TIME)],
        fields: { ...TOO_LATE, "WWW-Authenticate": 'Basic realm="staging"' },
      }),
    ],
  },
  "same-token": sameToken(refused),
  "same-token-forbidden": sameToken(forbidden),
  "same-session": sameSession(refused),
  "same-session-forbidden": sameSession(forbidden),
  "cookie-deleted": deleted(refused),
  "cookie-deleted-forbidden": deleted(forbidden),
  "file-was-there": {
    fires: [
      exchange({ before: [ago(90, chunk(ok))], ...chunk("404 Not Found", PAGE) }),
      exchange({ before: [ago(90, chunk(ok))], ...chunk("410 Gone", { fields: {} }) }),
    ],
    silent: [
      exchange(chunk("404 Not Found", PAGE)),
      exchange({
        before: [ago(90, chunk(ok, { request: "GET /assets/about-B1c2D3e4.js" }))],
        ...chunk("404 Not Found", PAGE),
      }),
      exchange({
        before: [ago(90, chunk(ok, { request: "GET /assets/about.js" }))],
        ...chunk("404 Not Found", { request: "GET /assets/about.js" }),
      }),
    ],
  },
  "page-for-file": {
    fires: [exchange({ before: [ago(90, chunk(ok))], ...chunk(ok, PAGE) })],
    silent: [exchange(chunk(ok, PAGE)), exchange({ before: [ago(90, chunk(ok))], ...chunk(ok) })],
  },
  "host-fails": {
    fires: [
      exchange({ before: host("502 Bad Gateway"), request: "GET /a", status: "503 Service Unavailable" }),
      exchange({
        before: host("500 Internal Server Error"),
        request: "GET /a",
        status: "500 Internal Server Error",
      }),
    ],
    silent: [
      exchange({ request: "GET /a", status: "502 Bad Gateway" }),
      exchange({ before: host("404 Not Found"), request: "GET /a", status: "502 Bad Gateway" }),
      // What was never seen to work may have been broken for long; what works beside it shows that the host does.
      exchange({ before: host("502 Bad Gateway"), request: "GET /new", status: "502 Bad Gateway" }),
      exchange({
        before: [...host("502 Bad Gateway"), ago(2, { request: "GET /style.css", status: ok })],
        request: "GET /a",
        status: "502 Bad Gateway",
      }),
    ],
  },
  "host-out-of-reach": {
    fires: [
      exchange({
        before: host(null, { failure: "unnamed" }),
        request: "GET /a",
        notes: { failure: "unnamed" },
        status: null,
      }),
    ],
    silent: [
      exchange({ request: "GET /a", notes: { failure: "unnamed" }, status: null }),
      exchange({
        before: host(null, { failure: "net::ERR_CERT_DATE_INVALID" }),
        request: "GET /a",
        notes: { failure: "net::ERR_CERT_DATE_INVALID" },
        status: null,
      }),
    ],
  },
  "found-by-get": read("404 Not Found"),
  "taken-by-get": read("405 Method Not Allowed"),
  "implemented-for-get": read("501 Not Implemented"),
  "allowed-by-get": read(forbidden),
  "counted-down": {
    fires: [
      item("429 Too Many Requests", { before: counted([3, 2, 1, 0]) }),
      // Parallel requests are counted in any order.
      item("429 Too Many Requests", { before: counted([20, 0, 10]), fields: { "X-RateLimit-Remaining": 0 } }),
    ],
    silent: [
      item("429 Too Many Requests", { before: counted([3, 2, 1]) }),
      item("429 Too Many Requests", { before: counted([4, 2, 1]) }),
      // Two limits under one name; one that began anew; another one than that of this answer.
      item("429 Too Many Requests", { before: counted([4_999, 1, 0]) }),
      item("429 Too Many Requests", { before: counted([2, 1, 0, 60, 59]) }),
      item("429 Too Many Requests", { before: counted([2, 1, 0]), fields: { "X-RateLimit-Remaining": 7 } }),
      item("429 Too Many Requests", {
        before: counted([2, 1, 0]),
        json: { error: "monthly quota exceeded" },
      }),
    ],
  },
  "counted-down-forbidden": {
    fires: [item(forbidden, { before: counted([3, 2, 1, 0]) })],
    silent: [item(forbidden, { before: counted([3, 2, 1]) }), item(forbidden)],
  },
};
