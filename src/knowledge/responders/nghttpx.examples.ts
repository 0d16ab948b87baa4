import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { nghttpx } from "./nghttpx.ts";

const answer = (status: string, notes: readonly string[] = []) =>
  exchange({
    request: "GET /orders",
    status,
    notes,
    fields: ["Server: nghttpx", "Content-Type: text/html; charset=UTF-8"],
    body: `<h1>${status}</h1>`,
  });
const silent = [answer("200 OK")] as const;
const one = (status: string, notes?: readonly string[]) =>
  ({ fires: [answer(status, notes)], silent }) as const;

export const nghttpxExamples: ResponderExamples<typeof nghttpx> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          fields: { "Content-Type": "text/html" },
          body: '<!DOCTYPE html><html lang="en"><title>502 Bad Gateway</title><body><h1>502 Bad Gateway</h1><footer>nghttpx</footer></body></html>',
        }),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          fields: { "Content-Type": "text/html" },
          body: '<!DOCTYPE html><html lang="en"><title>502 Bad Gateway</title><body><h1>502 Bad Gateway</h1><footer>site.example</footer></body></html>',
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "200 OK", fields: { Server: "nghttpx" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "h2o/2.3.0" } })],
    },
    "via-field": {
      fires: [exchange({ status: "200 OK", fields: { Via: "2 nghttpx" } })],
      silent: [exchange({ status: "200 OK", fields: { Via: "2 h2o" } })],
    },
  },
  causes: {
    unreachable: one("503 Service Unavailable", ["time: 30000"]),
    refused: one("503 Service Unavailable"),
    closed: one("502 Bad Gateway"),
    invalid: one("502 Bad Gateway"),
    "refused-502": one("502 Bad Gateway"),
    none: one("503 Service Unavailable"),
    tls: one("503 Service Unavailable"),
    silent: one("504 Gateway Timeout"),
    "connect-late": one("504 Gateway Timeout"),
    "no-pattern": one("404 Not Found"),
    header: one("431 Request Header Fields Too Large"),
    "head-late": one("408 Request Timeout"),
    "head-invalid": one("400 Bad Request"),
    "other-name": one("421 Misdirected Request"),
    script: one("500 Internal Server Error"),
  },
};
