import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { uwsgi } from "./uwsgi.ts";

const oops = exchange({
  request: "GET /",
  status: "500 Internal Server Error",
  fields: { "Content-Type": "text/plain" },
  body: "Internal Server Error",
});
const noApp = exchange({
  request: "GET /",
  status: "500 Internal Server Error",
  fields: { "Content-Type": "text/html" },
  body: "--- no python application found, check your startup logs for errors ---",
});

export const uwsgiExamples: ResponderExamples<typeof uwsgi> = {
  signs: {
    "error-text": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: "--- no python application found, check your startup logs for errors ---",
        }),
      ],
      silent: [
        exchange({ status: "500 Internal Server Error", body: "<html><body><h1>Error</h1></body></html>" }),
      ],
    },
    "server-error-text": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain" },
          body: "Internal Server Error",
        }),
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "nginx/1.14.0", "Transfer-Encoding": "chunked" },
          body: "Internal Server Error",
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: {
            Server: "nginx",
            "Content-Type": "text/html; charset=utf-8",
            "Transfer-Encoding": "chunked",
          },
          body: "Internal Server Error",
        }),
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain; charset=UTF-8" },
          body: "Internal Server Error",
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "200 OK", fields: { Server: "uwsgi" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "no-application": { fires: [noApp], silent: [oops] },
    thrown: {
      fires: [oops],
      silent: [exchange({ request: "GET /", status: "200 OK", fields: { Server: "uwsgi" }, body: "ok" })],
    },
    "not-loaded": {
      fires: [oops],
      silent: [exchange({ request: "GET /", status: "200 OK", fields: { Server: "uwsgi" }, body: "ok" })],
    },
    "too-large": {
      fires: [
        exchange({
          request: "POST /",
          status: "413 Request Entity Too Large",
          fields: { Server: "uwsgi" },
          body: "Request Entity Too Large",
        }),
      ],
      silent: [oops],
    },
  },
};
