import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { varnish } from "./varnish.ts";

type More = {
  request?: string;
  sent?: readonly string[];
  notes?: readonly string[];
  fields?: readonly string[];
};
const answer = (status: string, { fields = [], ...more }: More = {}) =>
  exchange({
    request: "GET /orders",
    status,
    ...more,
    fields: ["Server: Varnish", "X-Varnish: 32770", "Content-Type: text/html; charset=utf-8", ...fields],
    body: `<html>\n<h1>Error ${status}</h1>\n<h3>Guru Meditation:</h3>\n<p>XID: 32770</p>\n<hr>\n<p>Varnish cache server</p>\n</html>`,
  });
const FETCHED = ["Age: 0", "Via: 1.1 varnish (Varnish/7.1)"];
const failed = (time: number) =>
  answer("503 Backend fetch failed", { notes: [`time: ${time}`], fields: FETCHED });

const well = [
  exchange({ request: "GET /orders", status: "200 OK", fields: ["X-Varnish: 5", ...FETCHED], body: "ok" }),
] as const;
const quick = [failed(3)] as const;
const bare503 = [answer("503 Service Unavailable")] as const;
const cached = (status: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: ["X-Varnish: 9 5", "Age: 12", "Via: 1.1 varnish"],
    body: "x",
  });

export const varnishExamples: ResponderExamples<typeof varnish> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "410 Gone",
          body: `<h3>Guru Meditation:</h3>
<p>XID: 32770</p>`,
        }),
        ...["403 Forbidden", "413 Payload Too Large"].map((status) => answer(status)),
      ],
      silent: [
        exchange({
          status: "503 Backend fetch failed",
          body: "<h1>Error 503 Backend fetch failed</h1>\n<h3>Guru Mediation:</h3>\n<p>Details: cache-fra-eddf8230125-FRA 1700000000 1</p>",
        }),
      ],
    },
    "fetch-failed": {
      fires: [
        // Its page behind another server, and the heading alone where HTTP/2 has no reason phrase.
        exchange({ status: "503 Backend fetch failed", fields: { Server: "nginx" } }),
        exchange({ status: "503 Backend fetch failed" }),
        exchange({ status: 503, body: "Error 503 Backend fetch failed" }),
      ],
      silent: [
        exchange({ status: "503 Service Unavailable", body: "Error 503 Service Unavailable" }),
        exchange({ status: "503 Service Unavailable", body: '{"error":"Backend fetch failed"}' }),
        exchange({ status: "502 Bad Gateway", body: "Backend fetch failed" }),
        exchange({
          status: "503 Backend fetch failed",
          body: "<h1>Error 503 Backend fetch failed</h1>\n<h3>Guru Mediation:</h3>\n<p>Details: cache-fra-eddf8230125-FRA 1700000000 1</p>",
        }),
      ],
    },
    "own-fields": {
      fires: [exchange({ status: "410 Gone", fields: { Server: "Varnish", "X-Varnish": "32770" } })],
      silent: [
        exchange({ status: "503 Backend fetch failed", fields: { "X-Varnish": "12", Server: "nginx" } }),
        exchange({
          status: "200 OK",
          fields: { "X-Varnish": "65567 32829", Server: "Varnish" },
          body: "<h1>Shop</h1>",
        }),
      ],
    },
    "cached-answer": {
      fires: [
        exchange({ status: "416 Requested Range Not Satisfiable", fields: { "X-Varnish": "65567 32829" } }),
      ],
      silent: [
        exchange({ status: "404 Not Found", fields: { "X-Varnish": "12" } }),
        exchange({ status: "404 Not Found", fields: { "X-Varnish": "65567 32829", Server: "Apache" } }),
        exchange({ status: "200 OK", fields: { "X-Varnish": "65567 32829", "X-Powered-By": "PHP/8.3" } }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "410 Gone", fields: { Server: "Varnish" } })],
      silent: [exchange({ status: "503 Backend fetch failed", fields: { Server: "nginx" } })],
    },
    "cut-off": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { "X-Varnish": "32801" },
          notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH" },
        }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "X-Varnish": "12" } })],
    },
    "passed-through": {
      fires: [
        exchange({ status: "416 Requested Range Not Satisfiable", fields: { "X-Varnish": "65567 32829" } }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "X-Served-By": "cache-fra-eddf8230125-FRA" } })],
    },
  },
  causes: {
    "error-from-cache": { fires: [cached("500 Internal Server Error")], silent: quick },
    "client-error-from-cache": { fires: [cached("404 Not Found")], silent: [answer("404 Not Found")] },
    silent: { fires: [failed(60_010)], silent: quick },
    unreachable: { fires: [failed(3_510)], silent: quick },
    "silent-maybe": { fires: [failed(3_510)], silent: quick },
    "backend-down": { fires: quick, silent: bare503 },
    "probe-fails": {
      fires: [answer("503 Backend fetch failed", { notes: ["time: 3", "type: document"], fields: FETCHED })],
      silent: [answer("503 Backend fetch failed", { notes: ["time: 3", "type: fetch"], fields: FETCHED })],
    },
    "closed-early": { fires: quick, silent: bare503 },
    "answer-invalid": { fires: quick, silent: bare503 },
    "none-healthy": { fires: quick, silent: bare503 },
    "header-too-big": { fires: quick, silent: bare503 },
    "vcl-failed": { fires: [answer("503 VCL failed")], silent: bare503 },
    announced: { fires: [answer("503 Down for maintenance")], silent: bare503 },
    "fetched-and-replaced": {
      fires: [answer("503 Service Unavailable", { fields: FETCHED })],
      silent: bare503,
    },
    restarts: { fires: bare503, silent: quick },
    "synthetic-503": { fires: [answer("503 Closed")], silent: quick },
    overload: { fires: bare503, silent: quick },
    "script-500": { fires: [answer("500 Internal Server Error")], silent: well },
    throttled: { fires: [answer("429 Too Many Requests")], silent: well },
    "purge-refused": {
      fires: [answer("405 Not allowed", { request: "PURGE /a" })],
      silent: [answer("405 Not allowed")],
    },
    "method-refused": { fires: [answer("405 Not allowed")], silent: well },
    "no-rule": { fires: [answer("404 Not Found")], silent: [cached("404 Not Found")] },
    "no-site": { fires: [answer("404 Not Found")], silent: [cached("404 Not Found")] },
    "marked-gone": { fires: [answer("410 Gone")], silent: well },
    "password-wrong": {
      fires: [answer("401 Restricted", { sent: ["Authorization: Basic YTpi"] })],
      silent: [answer("401 Restricted")],
    },
    "password-missing": {
      fires: [answer("401 Restricted")],
      silent: [answer("401 Restricted", { sent: ["Authorization: Basic YTpi"] })],
    },
    "host-missing": { fires: [answer("400 Bad Request")], silent: well },
    "refused-400": { fires: [answer("400 Bad Request")], silent: well },
  },
};
