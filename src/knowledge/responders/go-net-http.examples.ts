import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goNetHttp } from "./go-net-http.ts";

const fields = "Content-Type: text/plain; charset=utf-8\nX-Content-Type-Options: nosniff";
const notFound = exchange({
  request: "GET /none",
  status: "404 Not Found",
  fields: [fields],
  body: "404 page not found\n",
});
const method = exchange({
  request: "POST /x",
  status: "405 Method Not Allowed",
  fields: [`${fields}\nAllow: GET, HEAD`],
  body: "Method Not Allowed\n",
});
const bad = (words: string, scheme = "https") =>
  exchange({
    request: "GET /x",
    status: "400 Bad Request",
    fields: [fields],
    body: words,
    notes: { scheme },
  });

const plainAt = (port: string) =>
  exchange({
    request: `GET http://site.example:${port}/`,
    sent: { Host: `site.example:${port}` },
    status: "400 Bad Request",
    fields: [fields],
    body: "Client sent an HTTP request to an HTTPS server.\n",
  });

export const goNetHttpExamples: ResponderExamples<typeof goNetHttp> = {
  signs: {
    "bad-request-text": {
      fires: [exchange({ status: "400 Bad Request", body: "400 Bad Request: invalid header name" })],
      silent: [exchange({ status: "400 Bad Request", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "plain-http-text": {
      fires: [
        exchange({ status: "400 Bad Request", body: "Client sent an HTTP request to an HTTPS server." }),
      ],
      silent: [exchange({ status: "400 Bad Request", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "refused-text": {
      fires: [exchange({ status: "403 Forbidden", body: "Forbidden - origin invalid" })],
      silent: [exchange({ status: "403 Forbidden", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "method-text": {
      fires: [
        exchange({
          status: "405 Method Not Allowed",
          fields: {
            "Content-Type": "text/plain; charset=utf-8",
            "X-Content-Type-Options": "nosniff",
            Allow: "GET, HEAD",
          },
          body: "Method Not Allowed",
        }),
      ],
      silent: [
        exchange({
          status: "405 Method Not Allowed",
          fields: { "Content-Type": "other", "X-Content-Type-Options": "nosniff", Allow: "GET, HEAD" },
          body: "Method Not Allowed",
        }),
      ],
    },
    "refused-head": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "Content-Type": "text/plain; charset=utf-8", Connection: "close" },
          body: "400 Bad Request",
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          fields: {
            "Content-Type": "text/plain; charset=utf-8",
            Connection: "close",
            Date: "Mon, 01 Jan 2024 00:00:00 GMT",
          },
          body: "400 Bad Request",
        }),
      ],
    },
    "not-found-text": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: {
            Server: "nginx",
            "Content-Type": "text/plain; charset=utf-8",
            "X-Content-Type-Options": "nosniff",
          },
          body: "404 page not found",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain; charset=UTF-8" },
          body: "404 Not Found",
        }),
      ],
    },
    "not-found-length": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: [`${fields}\nServer: nginx\nContent-Length: 19`],
          notes: { body: "unseen" },
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: [`${fields}\nServer: nginx\nContent-Length: 20`],
          notes: { body: "unseen" },
        }),
      ],
    },
    "not-found-text-without-server": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain" },
          body: "404 page not found",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain", Server: "nginx" },
          body: "404 page not found",
        }),
      ],
    },
  },
  causes: {
    "file-missing": {
      fires: [
        exchange({
          request: "GET /a.css",
          status: "404 Not Found",
          fields: [fields],
          body: "404 page not found\n",
        }),
      ],
      silent: [notFound],
    },
    "no-router-for-host": {
      fires: [
        exchange({
          request: "GET /",
          status: "404 Not Found",
          fields: [fields],
          body: "404 page not found\n",
        }),
      ],
      silent: [
        notFound,
        exchange({
          request: "GET /",
          sent: { Host: "localhost:8080" },
          status: "404 Not Found",
          fields: [fields],
          body: "404 page not found\n",
        }),
      ],
    },
    "no-pattern": { fires: [notFound], silent: [method] },
    "slash-differs": {
      fires: [
        exchange({
          request: "GET /x/",
          status: "404 Not Found",
          fields: [fields],
          body: "404 page not found\n",
        }),
      ],
      silent: [notFound],
    },
    method: { fires: [method], silent: [notFound] },
    "tls-port-bare": {
      fires: [
        exchange({
          request: "GET /x",
          status: "400 Bad Request",
          body: "Client sent an HTTP request to an HTTPS server.\n",
          notes: { scheme: "http" },
        }),
      ],
      silent: [bad("Client sent an HTTP request to an HTTPS server.\n", "http")],
    },
    "tls-port-by-number": { fires: [plainAt("8443")], silent: [plainAt("8080")] },
    "tls-port": {
      fires: [bad("Client sent an HTTP request to an HTTPS server.\n", "http")],
      silent: [bad("no", "http")],
    },
    "tls-port-asked-by-proxy": {
      fires: [bad("Client sent an HTTP request to an HTTPS server.\n")],
      silent: [bad("no")],
    },
    host: { fires: [bad("400 Bad Request: missing required Host header")], silent: [bad("no")] },
    head: { fires: [bad("400 Bad Request: invalid header name")], silent: [bad("no")] },
    forgery: {
      fires: [
        exchange({
          request: "POST /x",
          status: "403 Forbidden",
          fields: [fields],
          body: "Forbidden - CSRF token invalid\n",
        }),
      ],
      silent: [exchange({ request: "POST /x", status: "403 Forbidden", fields: [fields], body: "no\n" })],
    },
    "too-large": {
      fires: [
        exchange({
          request: "POST /x",
          status: "413 Request Entity Too Large",
          fields: [fields],
          body: "http: request body too large\n",
        }),
      ],
      silent: [method],
    },
    header: {
      fires: [
        exchange({
          request: "GET /x",
          status: "431 Request Header Fields Too Large",
          fields: { "Content-Type": "text/plain; charset=utf-8", Connection: "close" },
          body: "431 Request Header Fields Too Large",
        }),
      ],
      silent: [method],
    },
  },
};
