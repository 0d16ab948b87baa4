import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { httpSys } from "./http-sys.ts";

const said = (status: string, heading: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: ["Server: Microsoft-HTTPAPI/2.0", "Content-Type: text/html; charset=us-ascii"],
    body: `<BODY><h2>${heading}</h2>\n<hr><p>HTTP Error ${status.slice(0, 3)}. ${heading}.</p>\n</BODY></HTML>`,
  });
const local = (host: string) =>
  exchange({
    sent: { Host: host },
    status: "503 Service Unavailable",
    fields: { Server: "Microsoft-HTTPAPI/2.0", "Content-Type": "text/html; charset=us-ascii" },
    body: "<BODY><h2>Service Unavailable</h2>\n<hr><p>HTTP Error 503. The service is unavailable.</p>\n</BODY></HTML>",
  });
const silent = [
  exchange({ request: "GET /orders", status: "400 Bad Request", fields: ["Server: nginx"] }),
  exchange({ request: "GET /orders", status: "200 OK" }),
] as const;
const one = (status: string, heading: string) => ({ fires: [said(status, heading)], silent }) as const;

export const httpSysExamples: ResponderExamples<typeof httpSys> = {
  signs: {
    "server-field": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "Microsoft-HTTPAPI/2.0" } })],
      silent: [
        exchange({ status: "404 Not Found", fields: { Server: "Microsoft-IIS/10.0" } }),
        exchange({
          status: "403 Forbidden",
          fields: { Server: "Microsoft-HTTPAPI/2.0", "x-ms-error-code": "AuthorizationFailure" },
        }),
      ],
    },
    "server-field-seen": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { Server: "Microsoft-HTTPAPI/2.0", "x-ms-request-id": "1" },
        }),
      ],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Microsoft-IIS/10.0" } })],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html; charset=us-ascii" },
          body: `<HTML><HEAD><TITLE>Not Found</TITLE>
<BODY><h2>Not Found</h2>
<hr><p>HTTP Error 404. The requested resource is not found.</p>
</BODY></HTML>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: '<div id="header"><h1>Server Error</h1></div>\n<h2>404 - File or directory not found.</h2>',
        }),
      ],
    },
  },
  causes: {
    "host-unknown": one("400 Bad Request", "Bad Request - Invalid Hostname"),
    "url-invalid": one("400 Bad Request", "Bad Request - Invalid URL"),
    "header-too-long": one("400 Bad Request", "Bad Request - Request Too Long"),
    "head-invalid": one("400 Bad Request", "Bad Request - Invalid Header"),
    version: one("505 HTTP Version Not Supported", "HTTP Version Not Supported"),
    "head-perhaps-invalid": one("400 Bad Request", "Bad Request"),
    "host-maybe": one("400 Bad Request", "Bad Request"),
    "no-listener": one("404 Not Found", "Not Found"),
    "no-site": one("404 Not Found", "Not Found"),
    "length-missing": one("411 Length Required", "Length Required"),
    "body-over-limit": one("413 Request Entity Too Large", "Request Too Large"),
    "url-too-long": one("414 Request-URI Too Long", "Request URI Too Long"),
    verb: one("501 Not Implemented", "Not Implemented"),
    "pool-stopped": one("503 Service Unavailable", "Service Unavailable"),
    "address-reserved": {
      fires: [local("localhost:4444"), local("[::1]:8080")],
      silent: [said("503 Service Unavailable", "Service Unavailable"), local("localhost.example")],
    },
    "pool-crashing": {
      fires: [said("503 Service Unavailable", "Service Unavailable")],
      silent: [...silent, local("localhost:4444")],
    },
    "pool-perhaps": one("503 Service Unavailable", "Service Unavailable"),
    "pool-off": {
      fires: [said("503 Service Unavailable", "Service Unavailable")],
      silent: [...silent, local("localhost:4444")],
    },
    "queue-full": one("503 Service Unavailable", "Service Unavailable"),
    login: one("401 Unauthorized", "Unauthorized"),
  },
};
