import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { spring } from "./spring.ts";

const answer = (request: string, status: number, message = "") =>
  exchange({
    request,
    status: `${status} X`,
    fields: { "Content-Type": "application/json" },
    body: JSON.stringify({
      timestamp: "2026-01-01T00:00:00.000+00:00",
      status,
      error: "X",
      message,
      path: "/x",
    }),
  });
const route404 = answer("GET /x", 404);
const own404 = answer("GET /x", 404, "Order 7 is unknown");
const bad = answer("GET /x", 400);
const login = answer("GET /x", 401);
const wrong = answer("GET /x\nAuthorization: Bearer abc", 401);
const denied = answer("GET /x", 403);
const oops = answer("GET /x", 500);
const down = answer("GET /x", 503);
const refuses = (status: number, words: string) => ({
  fires: [answer("GET /x", status, words)] as const,
  silent: [answer("GET /x", status)] as const,
});

const guarded = (request: string) =>
  exchange({
    request,
    status: 403,
    fields: {
      "X-Content-Type-Options": "nosniff",
      "X-XSS-Protection": "0",
      "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
      Pragma: "no-cache",
      Expires: "0",
      "X-Frame-Options": "DENY",
      "Content-Length": "0",
    },
  });
const refusedMethod = (allow: string) =>
  exchange({
    request: "POST /x",
    status: "405 X",
    fields: { Allow: allow },
    json: { timestamp: 1451901600000, status: 405, error: "Method Not Allowed", path: "/x" },
  });

export const springExamples: ResponderExamples<typeof spring> = {
  signs: {
    "cors-refusal": {
      fires: [exchange({ status: "403 Forbidden", body: "Invalid CORS request" })],
      silent: [exchange({ status: "403 Forbidden", body: "Not allowed by CORS" })],
    },
    "security-fields": {
      fires: [guarded("POST /x")],
      silent: [
        exchange({ status: 403, fields: { "Cache-Control": "no-cache", Pragma: "no-cache", Expires: "0" } }),
      ],
    },
    "error-json": {
      fires: [
        exchange({
          status: "405 Method Not Allowed",
          body: '{"timestamp":"2026-01-01T00:00:00.000+00:00","status":405,"error":"X","message":"","path":"/x"}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: { url: "/a", status: "404", message: "Not Found", servlet: "default" },
        }),
      ],
    },
    "webflux-json": {
      fires: [
        exchange({
          status: "400 Bad Request",
          json: {
            timestamp: "2026",
            path: "/orders",
            status: 400,
            error: "Bad Request",
            requestId: "5ef1a2b3-7",
          },
        }),
      ],
      silent: [
        exchange({
          status: "503 Service Unavailable",
          json: { timestamp: "2026", path: "/orders", status: 503, error: "X", requestId: "5ef1a2b3-7" },
        }),
      ],
    },
    "problem-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          json: {
            type: "about:blank",
            title: "Not Found",
            status: 404,
            detail: "No static resource a.",
            instance: "/a",
          },
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: {
            type: "https://tools.ietf.org/html/rfc9110#section-15.5.5",
            title: "Not Found",
            status: 404,
            traceId: "00-1",
          },
        }),
      ],
    },
    "x-application-context-field": {
      fires: [exchange({ status: "403 Forbidden", fields: { "X-Application-Context": "app" } })],
      silent: [exchange({ status: "403 Forbidden" })],
    },
  },
  causes: {
    "no-mapping-but-files": {
      fires: [refusedMethod("GET, HEAD")],
      silent: [refusedMethod("GET"), answer("POST /x", 405)],
    },
    "file-or-view": { fires: [refusedMethod("GET,HEAD")], silent: [refusedMethod("POST")] },
    method: { fires: [answer("POST /x", 405)], silent: [bad] },
    "trailing-slash": { fires: [answer("GET /x/", 404)], silent: [route404] },
    "file-missing": { fires: [answer("GET /a.css", 404)], silent: [route404] },
    "own-404": { fires: [own404], silent: [route404] },
    record: { fires: [answer("GET /orders/7", 404)], silent: [route404] },
    "no-mapping": { fires: [route404], silent: [bad] },
    prefix: { fires: [route404], silent: [bad] },
    "json-of-other-types": {
      fires: [refuses(400, "JSON parse error: Cannot deserialize value of type `int` from String").fires[0]],
      silent: [refuses(400, "JSON parse error: Unexpected end-of-input").fires[0]],
    },
    "json-unparsable": refuses(400, "JSON parse error: Unexpected end-of-input"),
    boundary: refuses(500, "the request was rejected because no multipart boundary was found"),
    firewall: refuses(
      400,
      "The request was rejected because the URL contained a potentially malicious String",
    ),
    binding: refuses(400, "Required parameter 'page' is not present."),
    "bad-json": { fires: [answer('POST /x\nContent-Type: application/json\n\n{"a":1}', 400)], silent: [bad] },
    "bad-input": { fires: [bad], silent: [oops] },
    "bad-body": { fires: [answer("POST /x", 400)], silent: [bad] },
    unprocessable: { fires: [answer("POST /x", 422)], silent: [bad] },
    "token-expired": refuses(401, "Jwt expired at 2026-01-01"),
    "login-wanted": { fires: [login], silent: [wrong] },
    "login-wrong": { fires: [wrong], silent: [login] },
    csrf: refuses(403, "Invalid CSRF token found"),
    origin: {
      fires: [
        exchange({
          request: "GET /x",
          status: "403 Forbidden",
          fields: { "X-Application-Context": "app" },
          body: "Invalid CORS request",
        }),
      ],
      silent: [denied],
    },
    "csrf-in-silence": { fires: [answer("POST /x", 403)], silent: [denied] },
    "login-in-silence": {
      fires: [guarded("GET /x")],
      silent: [guarded("POST /x"), guarded("GET /x\nAuthorization: Bearer abc")],
    },
    denied: { fires: [denied], silent: [bad] },
    "token-403": { fires: [denied], silent: [answer("GET /x\nAuthorization: Bearer abc", 403)] },
    accept: { fires: [answer("GET /x", 406)], silent: [bad] },
    "media-type": { fires: [answer("POST /x", 415)], silent: [bad] },
    "not-multipart": refuses(500, "Current request is not a multipart request"),
    "too-large": refuses(500, "Maximum upload size exceeded"),
    "content-too-large": { fires: [answer("POST /x", 413)], silent: [bad] },
    conflict: { fires: [answer("POST /x", 409)], silent: [bad] },
    limited: { fires: [answer("GET /x", 429)], silent: [bad] },
    template: refuses(500, "Error resolving template [home]"),
    tables: refuses(500, "BadSqlGrammarException"),
    database: refuses(500, "HikariPool-1 - Connection is not available"),
    dependency: refuses(500, 'I/O error on GET request for "http://api": Connection refused'),
    duplicate: refuses(500, "DataIntegrityViolationException"),
    thrown: { fires: [oops], silent: [bad] },
    "database-500": { fires: [oops], silent: [bad] },
    "async-timeout": { fires: [down], silent: [bad] },
    unavailable: { fires: [down], silent: [bad] },
  },
};
