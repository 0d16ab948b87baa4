import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { jetty } from "./jetty.ts";

const page = (request: string, code: number, words = "") =>
  exchange({
    request,
    status: `${code} X`,
    fields: { Server: "Jetty(12.0.5)" },
    body: `<body><h2>HTTP ERROR ${code} ${words}</h2></body>`,
  });
const raw = (code: number, reason: string) =>
  exchange({
    request: "GET /x",
    status: `${code} X`,
    fields: { Connection: "close" },
    body: `<h1>Bad Message ${code}</h1><pre>reason: ${reason}</pre>`,
  });
const bad = page("GET /x", 400);
const login = page("GET /x", 401);
const wrong = page("GET /x\nAuthorization: Basic YTpi", 401);
const denied = page("GET /x", 403);
const route404 = page("GET /x", 404);
const file404 = page("GET /a.css", 404);
const method405 = page("POST /x", 405);
const oops = page("GET /x", 500);
const down = page("GET /x", 503);

const JETTY = { Server: "Jetty(9.3.6.v20151106)" };
/** What a servlet made: a page, a file of its own handling, a redirect into it. */
const ofServlet = [
  exchange({
    request: "GET /idp/login",
    status: "200 OK",
    fields: { ...JETTY, "Cache-Control": "no-store", "Content-Type": "text/html;charset=utf-8" },
    body: "<title>Sign in</title>",
  }),
  exchange({
    request: "GET /stash/lab.js",
    status: "200 OK",
    fields: {
      ...JETTY,
      ETag: '"38ae98fd4db29fef9f219e0bd6127ea--gzip"',
      "Content-Type": "application/javascript",
    },
    body: "lab();",
  }),
  exchange({
    request: "POST /idp/sso",
    status: "302 Found",
    fields: { ...JETTY, Location: "/idp/sso;jsessionid=1?execution=e1s1", "Content-Length": 0 },
  }),
] as const;

export const jettyExamples: ResponderExamples<typeof jetty> = {
  signs: {
    "stock-page": {
      fires: [exchange({ status: "400 Bad Request", body: "<h2>HTTP ERROR 400 </h2>" })],
      silent: [
        exchange({
          status: "404 Not Found",
          body: '<!doctype html><html lang="en"><head><title>HTTP Status 404 – Not Found</title></head><body><h1>HTTP Status 404 – Not Found</h1></body></html>',
        }),
      ],
    },
    "bad-message-page": {
      fires: [exchange({ status: "414 URI Too Long", body: "<h1>Bad Message 414</h1>" })],
      silent: [exchange({ status: "400 Bad Request", body: "<h1>Bad Request</h1>" })],
    },
    "error-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          json: { url: "/a", status: "404", message: "Not Found", servlet: "default" },
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: { timestamp: "2024-01-02T03:04:05.000+00:00", status: 404, error: "Not Found", path: "/a" },
        }),
      ],
    },
    "error-text": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain" },
          body: "HTTP ERROR 404 Not Found\nURI: /a\nSTATUS: 404\nMESSAGE: Not Found\nSERVLET: default",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain" },
          body: "HTTP ERROR 404 Not Found",
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: "403 Forbidden", fields: JETTY }),
        exchange({
          request: "GET /idp/js/focus.js",
          status: "200 OK",
          fields: {
            ...JETTY,
            "Last-Modified": "Thu, 22 Dec 2022 15:09:34 GMT",
            "Accept-Ranges": "bytes",
            "Content-Type": "application/javascript",
          },
          body: "focus();",
        }),
        exchange({
          request: "GET /a.css",
          status: "200 OK",
          fields: { ...JETTY, ETag: 'W/"AAABmDZ6l8QAAAAAK3mQzA"', "Content-Type": "text/css" },
          body: "a{}",
        }),
        exchange({ request: "GET /docs", status: "302 Found", fields: { ...JETTY, Location: "/docs/" } }),
      ],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "Apache-Coyote/1.1" } }), ...ofServlet],
    },
    "server-field-seen": {
      fires: ofServlet,
      silent: [exchange({ status: "200 OK", fields: { Server: "Apache-Coyote/1.1" } })],
    },
  },
  causes: {
    "header-size": { fires: [raw(431, "Request Header Fields Too Large")], silent: [bad] },
    "uri-size": { fires: [raw(414, "URI Too Long")], silent: [bad] },
    "ambiguous-uri": { fires: [page("GET /a%2Fb", 400, "Ambiguous URI path separator")], silent: [bad] },
    sni: {
      fires: [page("GET /x", 400, "Invalid SNI"), page("GET /x", 400, "Host does not match SNI")],
      silent: [bad],
    },
    "sni-of-other-site": { fires: [page("GET /x", 400, "Invalid SNI")], silent: [bad] },
    host: { fires: [raw(400, "No Host")], silent: [bad] },
    framing: { fires: [raw(400, "Multiple Content-Length")], silent: [bad] },
    "form-size": { fires: [page("POST /x", 400, "Form is larger than max length 200000")], silent: [bad] },
    head: { fires: [raw(400, "No URI")], silent: [bad] },
    "bad-request": { fires: [bad], silent: [oops] },
    "bad-input": { fires: [bad], silent: [oops] },
    "login-wanted": { fires: [login], silent: [wrong] },
    "login-wrong": { fires: [wrong], silent: [login] },
    "file-method": { fires: [page("PUT /a.html", 404)], silent: [file404] },
    folder: { fires: [page("GET /docs/", 403)], silent: [denied] },
    role: { fires: [denied], silent: [bad] },
    rule: { fires: [denied], silent: [bad] },
    listing: { fires: [denied], silent: [bad] },
    "file-missing": { fires: [file404], silent: [route404] },
    "no-route": { fires: [route404], silent: [file404] },
    "other-context": { fires: [route404], silent: [bad] },
    "not-started-404": { fires: [route404], silent: [bad] },
    "static-method": { fires: [page("PUT /a.css", 405)], silent: [method405] },
    "post-to-file": {
      fires: [
        exchange({
          request: "POST /a.html",
          status: "200 OK",
          fields: {
            Server: "Jetty(12.0.5)",
            "Last-Modified": "Thu, 22 Dec 2022 15:09:34 GMT",
            "Accept-Ranges": "bytes",
          },
          body: "x",
        }),
      ],
      silent: [
        exchange({
          request: "GET /a.html",
          status: "200 OK",
          fields: { Server: "Jetty(12.0.5)" },
          body: "x",
        }),
      ],
    },
    method: { fires: [method405], silent: [bad] },
    idle: { fires: [page("POST /x", 408)], silent: [bad] },
    "head-full": {
      fires: [exchange({ status: "413 FULL head", fields: { Server: "Jetty(7.6.13.v20130916)" } })],
      silent: [
        exchange({ status: "413 FULL body", fields: { Server: "Jetty(7.6.13.v20130916)" } }),
        page("GET /x", 413),
      ],
    },
    "too-large": { fires: [page("POST /x", 413)], silent: [bad, page("GET /x", 413)] },
    "media-type": { fires: [page("POST /x", 415)], silent: [bad] },
    tables: {
      fires: [page("GET /x", 500, "java.sql.SQLSyntaxErrorException: Table 'a.b' doesn't exist")],
      silent: [oops, page("GET /x", 500, "java.sql.SQLSyntaxErrorException: unknown token")],
    },
    database: { fires: [page("GET /x", 500, "CommunicationsException")], silent: [oops] },
    thrown: { fires: [oops], silent: [bad] },
    "not-started": { fires: [down], silent: [oops] },
    overloaded: { fires: [down], silent: [oops] },
    refused: { fires: [page("GET /x", 502)], silent: [oops] },
    late: { fires: [page("GET /x", 504)], silent: [oops] },
    version: { fires: [raw(505, "Unknown Version")], silent: [bad] },
    "unknown-method": { fires: [page("FOO /x", 501)], silent: [bad] },
  },
};
