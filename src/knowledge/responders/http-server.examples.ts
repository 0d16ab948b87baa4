import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { httpServer } from "./http-server.ts";

const named = "Server: http-server/14";
const missing = exchange({
  request: "GET /about",
  status: "404 Not Found",
  fields: { "content-type": "text/plain" },
  body: "File not found. :(",
});
const denied = exchange({
  request: "GET /docs",
  status: "403 Forbidden",
  fields: { "content-type": "text/plain" },
  body: "ACCESS DENIED",
});
const login = 'WWW-Authenticate: Basic realm=""';
const noLogin = exchange({
  request: "GET /",
  status: "401 Unauthorized",
  fields: [login],
  body: "Access denied",
});
const wrongLogin = exchange({
  request: "GET /\nAuthorization: Basic YTpi",
  status: "401 Unauthorized",
  fields: [login],
  body: "Access denied",
});

export const httpServerExamples: ResponderExamples<typeof httpServer> = {
  signs: {
    "stock-text": {
      fires: [exchange({ status: "403 Forbidden", body: "ACCESS DENIED" })],
      silent: [exchange({ status: "404 Not Found", body: "The requested path could not be found" })],
    },
    "bare-error": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "Accept-Ranges": "bytes", "Keep-Alive": "timeout=5" },
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "Accept-Ranges": "other", "Keep-Alive": "timeout=5" },
        }),
      ],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Accept-Ranges": "bytes", "Content-Type": "text/html" },
          body: `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <title>500 Internal Server Error</title>
  </head>
  <body>
    <p>
      Error: EIO
    </p>
  </body>
</html>`,
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Accept-Ranges": "bytes", "Content-Type": "text/html" },
          body: "<html>\n<head><title>500 Internal Server Error</title></head>\n<body>\n<center><h1>500 Internal Server Error</h1></center>",
        }),
      ],
    },
    "etag-field": {
      fires: [
        exchange({
          status: "200 OK",
          fields: {
            ETag: 'W/"1835014-512-2024-01-02T03:04:05.000Z"',
            "Content-Type": "text/html; charset=UTF-8",
          },
        }),
      ],
      silent: [
        exchange({
          status: "200 OK",
          fields: { ETag: 'W/"200-18cc7b7d6a8"', "Content-Type": "text/html; charset=UTF-8" },
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "405 Method Not Allowed", fields: { Server: "http-server/14" } })],
      silent: [exchange({ status: "405 Method Not Allowed", fields: { Server: "nginx" } })],
    },
    "login-wanted-text": {
      fires: [
        exchange({
          status: "401 Unauthorized",
          fields: { "WWW-Authenticate": 'Basic realm=""' },
          body: "Access denied",
        }),
      ],
      silent: [
        exchange({
          status: "401 Unauthorized",
          fields: { "WWW-Authenticate": 'Basic realm=""' },
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
  },
  causes: {
    hidden: {
      fires: [
        exchange({
          request: "GET /.env",
          status: "404 Not Found",
          fields: [named],
          body: "File not found. :(",
        }),
      ],
      silent: [missing],
    },
    outside: {
      fires: [
        exchange({
          request: "GET /..%2fetc/passwd",
          status: "403 Forbidden",
          fields: [named],
          body: "ACCESS DENIED",
        }),
      ],
      silent: [denied],
    },
    missing: { fires: [missing], silent: [denied] },
    "get-only": {
      fires: [
        exchange({
          request: "POST /a.html",
          status: "405 Method Not Allowed",
          fields: [`${named}\nallow: GET, HEAD`],
        }),
      ],
      silent: [missing],
    },
    folder: {
      fires: [
        exchange({
          request: "GET /docs/",
          status: "403 Forbidden",
          fields: { "Accept-Ranges": "bytes", "Keep-Alive": "timeout=5" },
        }),
      ],
      silent: [denied],
    },
    "no-listing": { fires: [denied], silent: [missing] },
    "no-login": { fires: [noLogin], silent: [wrongLogin] },
    "wrong-login": { fires: [wrongLogin], silent: [noLogin] },
    range: {
      fires: [
        exchange({
          request: "GET /a.mp4",
          status: "416 Range Not Satisfiable",
          body: "Requested range not satisfiable",
        }),
      ],
      silent: [missing],
    },
    url: {
      fires: [exchange({ request: "GET /%", status: "400 Bad Request", fields: [named] })],
      silent: [missing],
    },
    unreadable: {
      fires: [exchange({ request: "GET /a", status: "500 Internal Server Error", fields: [named] })],
      silent: [missing],
    },
  },
};
