import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { lighttpd } from "./lighttpd.ts";

type More = { request?: string; sent?: readonly string[]; notes?: readonly string[] };
const answer = (status: string, more: More = {}) =>
  exchange({
    request: "GET /orders",
    status,
    ...more,
    fields: ["Server: lighttpd/1.4.69", "Content-Type: text/html"],
    body: `<?xml version="1.0" encoding="iso-8859-1"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">\n<html>\n <head>\n  <title>${status}</title>\n </head>\n <body>\n  <h1>${status}</h1>\n </body>\n</html>`,
  });
const well = [
  exchange({ request: "GET /orders", status: "200 OK", fields: ["Server: lighttpd/1.4.69"], body: "ok" }),
] as const;
const bare400 = [answer("400 Bad Request")] as const;
const bare500 = [answer("500 Internal Server Error")] as const;
const bare502 = [answer("502 Bad Gateway")] as const;
const bare503 = [answer("503 Service Not Available", { notes: ["time: 3"] })] as const;
const WITH_PASSWORD = { sent: ["Authorization: Basic YTpi"] };

export const lighttpdExamples: ResponderExamples<typeof lighttpd> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "410 Gone",
          body: `<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">
<html>
 <head>
  <title>410 Gone</title>
 </head>
 <body>
  <h1>410 Gone</h1>`,
        }),
        ...[
          "403 Forbidden",
          "404 Not Found",
          "405 Method Not Allowed",
          "415 Unsupported Media Type",
          "422 Unprocessable Entity",
        ].map((status) => answer(status)),
      ],
      silent: [exchange({ status: "410 Gone", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "server-field": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { Server: "lighttpd/1.4.69" },
          notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH" },
        }),
      ],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "LiteSpeed" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: "200 OK", fields: { Server: "lighttpd/1.4.69" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "LiteSpeed" } })],
    },
  },
  causes: {
    "url-over-limit": {
      fires: [answer("431 Request Header Fields Too Large", { request: `GET /?q=${"a".repeat(9_000)}` })],
      silent: [answer("431 Request Header Fields Too Large")],
    },
    "header-over-limit": { fires: [answer("431 Request Header Fields Too Large")], silent: bare400 },
    "url-unclean": { fires: [answer("400 Bad Request", { request: "GET /a%00" })], silent: bare400 },
    "host-unusable": { fires: bare400, silent: well },
    "head-unreadable": { fires: bare400, silent: well },
    "body-over-limit": { fires: [answer("413 Payload Too Large")], silent: well },
    "body-late": {
      fires: [answer("408 Request Timeout", { request: "POST /up", sent: ["Content-Length: 9"] })],
      silent: [answer("408 Request Timeout")],
    },
    "head-late": { fires: [answer("408 Request Timeout")], silent: well },
    "user-not-listed": {
      fires: [answer("401 Unauthorized", WITH_PASSWORD)],
      silent: [answer("401 Unauthorized")],
    },
    "password-missing": {
      fires: [answer("401 Unauthorized")],
      silent: [answer("401 Unauthorized", WITH_PASSWORD)],
    },
    "script-not-started": {
      fires: [answer("500 Internal Server Error", { request: "GET /cgi-bin/a" })],
      silent: bare500,
    },
    "script-output": {
      fires: [answer("500 Internal Server Error", { request: "GET /a.pl" })],
      silent: bare500,
    },
    "temp-files": {
      fires: [answer("500 Internal Server Error", { request: "POST /up", sent: ["Content-Length: 90000"] })],
      silent: bare500,
    },
    "backend-closed": { fires: bare500, silent: bare502 },
    "worker-ended": { fires: bare500, silent: well },
    config: { fires: bare500, silent: well },
    "answer-invalid": { fires: bare502, silent: well },
    "other-protocol": { fires: bare502, silent: well },
    "closed-early": { fires: bare502, silent: well },
    unreachable: { fires: [answer("503 Service Not Available", { notes: ["time: 8000"] })], silent: bare503 },
    "backend-down": { fires: bare503, silent: well },
    "backends-off": { fires: bare503, silent: well },
    "backends-busy": { fires: bare503, silent: well },
    "backend-silent": { fires: [answer("504 Gateway Timeout")], silent: well },
    "trace-off": {
      fires: [answer("501 Not Implemented", { request: "TRACE /" })],
      silent: [answer("501 Not Implemented", { request: "PUT /a" })],
    },
    "marked-gone": { fires: [answer("410 Gone")], silent: well },
  },
};
