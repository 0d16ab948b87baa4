import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { caddy } from "./caddy.ts";

type More = { request?: string; sent?: readonly string[]; notes?: readonly string[] };
const empty = (status: string, more: More = {}) =>
  exchange({ request: "GET /orders", status, ...more, fields: ["Server: Caddy", "Content-Length: 0"] });
const worded = (status: string, more: More = {}) =>
  exchange({
    request: "GET /orders",
    status,
    ...more,
    fields: ["Server: Caddy", "Content-Type: text/plain; charset=utf-8", "Content-Length: 6"],
    body: "Closed",
  });
const well = [worded("200 OK")] as const;
const empty502 = [empty("502 Bad Gateway", { notes: ["time: 4"] })] as const;
const FILE = ["Server: Caddy", 'ETag: "a"', "Last-Modified: Mon, 01 Jan 2024 00:00:00 GMT"];

export const caddyExamples: ResponderExamples<typeof caddy> = {
  signs: {
    "bare-status": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "Caddy" } }), empty("400 Bad Request")],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "Caddy", "Content-Type": "text/plain" },
          body: "404 page not found",
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "Caddy" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "nginx" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "Caddy" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "name-of-container": {
      fires: [exchange({ status: "502 Bad Gateway", fields: { Server: "Caddy" }, type: "document" })],
      silent: [exchange({ status: "502 Bad Gateway", fields: { Server: "Caddy" }, type: "fetch" })],
    },
    "scheme-of-target": {
      fires: [exchange({ status: "502 Bad Gateway", fields: { Server: "Caddy" }, type: "document" })],
      silent: [exchange({ status: "502 Bad Gateway", fields: { Server: "Caddy" }, type: "fetch" })],
    },
    "folder-with-no-index": {
      fires: [empty("404 Not Found", { request: "GET /a/" })],
      silent: [empty("404 Not Found")],
    },
    "hidden-from-listing": {
      fires: [empty("404 Not Found", { request: "GET /.env" })],
      silent: [empty("404 Not Found")],
    },
    "no-site-block": { fires: [empty("200 OK", { notes: ["type: document"] })], silent: well },
    "no-handler": { fires: [empty("200 OK", { notes: ["type: script"] })], silent: well },
    "cut-during-upload": {
      fires: [empty("502 Bad Gateway", { request: "POST /up", sent: ["Content-Length: 900000"] })],
      silent: empty502,
    },
    "body-over-limit-while-sent": {
      fires: [empty("502 Bad Gateway", { request: "POST /up", sent: ["Content-Length: 60000"] })],
      silent: empty502,
    },
    "body-over-limit": { fires: [empty("413 Request Entity Too Large")], silent: well },
    unreachable: { fires: [empty("502 Bad Gateway", { notes: ["time: 3004"] })], silent: empty502 },
    "closed-after-work": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "Caddy", "Content-Length": "0" },
          time: 41_000,
        }),
      ],
      silent: [
        exchange({ status: "502 Bad Gateway", fields: { Server: "Caddy", "Content-Length": "0" }, time: 4 }),
      ],
    },
    "backend-down": { fires: empty502, silent: well },
    "backend-down-in-text": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "Caddy", "Content-Type": "text/plain; charset=utf-8" },
          body: "502 Bad Gateway\n",
        }),
      ],
      silent: empty502,
    },
    "answer-invalid": { fires: empty502, silent: well },
    "closed-early": { fires: empty502, silent: well },
    "name-unknown": { fires: empty502, silent: well },
    handshake: { fires: empty502, silent: well },
    "backend-silent": { fires: [empty("504 Gateway Timeout")], silent: well },
    "dial-late": { fires: [empty("504 Gateway Timeout")], silent: well },
    "planned-503": { fires: [worded("503 Service Unavailable")], silent: [empty("503 Service Unavailable")] },
    "no-upstream": { fires: [empty("503 Service Unavailable")], silent: [worded("503 Service Unavailable")] },
    "refused-in-words": { fires: [worded("403 Forbidden")], silent: [empty("403 Forbidden")] },
    "address-refused-in-words": { fires: [worded("403 Forbidden")], silent: [empty("403 Forbidden")] },
    "marked-gone": { fires: [empty("410 Gone")], silent: well },
    "password-missing": {
      fires: [empty("401 Unauthorized")],
      silent: [empty("401 Unauthorized", { sent: ["Authorization: Basic YTpi"] })],
    },
    "password-wrong": {
      fires: [empty("401 Unauthorized", { sent: ["Authorization: Basic YTpi"] })],
      silent: [empty("401 Unauthorized")],
    },
    "method-refused": { fires: [empty("405 Method Not Allowed")], silent: well },
    "data-answered-with-file": {
      fires: [exchange({ status: "200 OK", request: "PUT /a.html", fields: FILE })],
      silent: [exchange({ status: "200 OK", request: "GET /a.html", fields: FILE })],
    },
    "error-500": { fires: [empty("500 Internal Server Error")], silent: well },
    template: { fires: [empty("500 Internal Server Error")], silent: well },
    "login-check": { fires: empty502, silent: well },
  },
};
