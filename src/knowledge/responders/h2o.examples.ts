import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { h2o } from "./h2o.ts";

const said = (status: string, words: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: ["Server: h2o/2.3.0", "Content-Type: text/plain; charset=utf-8"],
    body: words,
  });
const silent = [
  said("200 OK", "ok"),
  exchange({ request: "GET /orders", status: "502 Bad Gateway", fields: ["Server: nginx"] }),
] as const;
const one = (status: string, words = "error") => ({ fires: [said(status, words)], silent }) as const;
const BAD = "502 Gateway Error";

export const h2oExamples: ResponderExamples<typeof h2o> = {
  signs: {
    "error-text": {
      fires: [
        exchange({
          status: "504 Gateway Timeout",
          fields: { Server: "h2o/2.3.0", "Content-Type": "text/plain; charset=utf-8" },
          body: "error",
        }),
        said("403 Access Forbidden", "access forbidden"),
        said("404 File Not Found", "not found"),
      ],
      silent: [
        exchange({
          status: "504 Gateway Timeout",
          fields: { Server: "nginx", "Content-Type": "text/plain; charset=utf-8" },
          body: "error",
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "200 OK", fields: { Server: "h2o/2.3.0" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "nghttpx" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: "200 OK", fields: { Server: "h2o/2.3.0" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "nghttpx" } })],
    },
  },
  causes: {
    name: one(BAD, "hostname resolution failure"),
    refused: one(BAD, "connection refused"),
    "connect-late": one(BAD, "connection timeout"),
    silent: one(BAD, "first byte timeout"),
    certificate: one(BAD, "invalid certificate"),
    tls: one(BAD, "ssl handshake failure"),
    closed: one(BAD, "I/O error"),
    invalid: one(BAD, "failed to parse the response"),
    unnamed: one(BAD, "gateway error"),
    "silent-unnamed": one("504 Gateway Timeout"),
    loop: one(BAD, "too many internal delegations"),
    "host-missing": one("400 Invalid Request"),
    "head-invalid": one("400 Invalid Request"),
    "body-over-limit": one("413 Request Entity Too Large"),
    busy: one("503 Service Unavailable"),
    method: one("405 Method Not Allowed"),
    script: one("500 Internal Server Error"),
  },
};
