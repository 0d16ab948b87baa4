import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cherrypy } from "./cherrypy.ts";

const page = (status: string, words: string, trace = "", by = "CherryPy 18.10.0") =>
  exchange({
    status,
    fields: { "Content-Type": "text/html;charset=utf-8" },
    body: `<html><head><title>${status}</title></head><body><h2>${status}</h2><p>${words}</p><pre id="traceback">${trace}</pre><div id="powered_by"><span>Powered by <a href="http://www.cherrypy.dev">${by}</a></span></div></body></html>`,
  });
const line = (status: string, words: string, scheme = "https") =>
  exchange({
    status,
    notes: { scheme },
    fields: { "Content-Type": "text/plain", Server: "Cheroot/10.0.1" },
    body: words,
  });
const one = (status: string, words: string) =>
  ({ fires: [page(status, words)], silent: [page(status, "no")] }) as const;
const over = (status: string, what: string) =>
  ({
    fires: [line(status, `The ${what} sent with the request exceed the maximum allowed bytes.`)],
    silent: [line(status, `The ${what} is too large.`)],
  }) as const;
const TLS = "The client sent a plain HTTP request, but this server only speaks HTTPS on this port.";
const BAD = "400 Bad Request";
const ERROR = "500 Internal Server Error";

export const cherrypyExamples: ResponderExamples<typeof cherrypy> = {
  signs: {
    "stock-page": { fires: [page(BAD, "no")], silent: [page(BAD, "no", "", "Cherry 1")] },
    "tls-port-text": {
      fires: [exchange({ status: BAD, body: TLS })],
      silent: [exchange({ status: BAD, body: `${TLS} Use https.` })],
    },
    "limit-text": {
      fires: [
        exchange({
          status: "413 Request Entity Too Large",
          body: "The entity sent with the request exceeds the maximum allowed bytes.",
        }),
      ],
      silent: [exchange({ status: "413 Request Entity Too Large", body: "The entity is too large." })],
    },
    "request-line-text": {
      fires: [exchange({ status: BAD, body: "Malformed Request-Line" })],
      silent: [exchange({ status: BAD, body: "Malformed request" })],
    },
    "server-field": {
      fires: [exchange({ status: ERROR, fields: { Server: "CherryPy/18.10.0" } })],
      silent: [exchange({ status: ERROR, fields: { Server: "Cherry" } })],
    },
  },
  causes: {
    "no-handler": one("404 Not Found", "The path '/orders' was not found."),
    parameters: one("404 Not Found", "Missing parameters: id"),
    json: one(BAD, "Invalid JSON document"),
    type: one("415 Unsupported Media Type", "Expected an entity of content type application/json"),
    thrown: {
      fires: [page(ERROR, "x", "Traceback (most recent call last):\n")],
      silent: [
        page(ERROR, "x"),
        page(
          ERROR,
          "x",
          "Traceback (most recent call last):\ncherrypy._cperror.HTTPError: (500, &#x27;Maintenance&#x27;)\n",
        ),
      ],
    },
    "thrown-unsaid": one(
      ERROR,
      "The server encountered an unexpected condition which prevented it from fulfilling the request.",
    ),
    "body-over-limit": over("413 Request Entity Too Large", "entity"),
    "head-over-limit": over("413 Request Entity Too Large", "headers"),
    "address-over-limit": over("414 Request-URI Too Long", "Request-URI"),
    "plain-http": {
      fires: [
        exchange({
          request: "GET /",
          sent: { Host: "shop.example:8443" },
          status: BAD,
          notes: { scheme: "http" },
          fields: { "Content-Type": "text/plain", Server: "Cheroot/10.0.1" },
          body: TLS,
        }),
      ],
      silent: [line(BAD, TLS), line(BAD, TLS, "http")],
    },
    "plain-http-perhaps": { fires: [line(BAD, TLS, "http")], silent: [line(BAD, TLS)] },
    "plain-http-by-proxy": { fires: [line(BAD, TLS)], silent: [line(BAD, TLS, "http")] },
    "request-line": {
      fires: [line(BAD, "Malformed Request-Line: bad protocol")],
      silent: [line(BAD, "Malformed")],
    },
  },
};
