import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { trafficserver } from "./trafficserver.ts";

const MADE_UP = {
  Server: "ATS/9.2.9",
  "Cache-Control": "no-store",
  "Content-Type": "text/html",
  "Content-Language": "en",
};
const answer = (status: string, request = "GET /orders", notes: readonly string[] = []) =>
  exchange({
    status,
    request,
    notes,
    fields: [
      "Server: ATS/9.2.9",
      "Via: http/1.1 edge (ApacheTrafficServer/9.2.9 [c s f ])",
      "Content-Type: text/html",
    ],
    body: `<HTML>\n<HEAD>\n<TITLE>Error</TITLE>\n</HEAD>\n<BODY>\n<HR>\n<FONT FACE="Helvetica,Arial"><B>\nDescription: No.\n</B></FONT>\n</BODY>`,
  });
const well = [answer("200 OK")] as const;
const one = (status: string, request?: string, notes?: readonly string[]) =>
  ({ fires: [answer(status, request, notes)], silent: well }) as const;

export const trafficserverExamples: ResponderExamples<typeof trafficserver> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "404 Not Found on Accelerator",
          body: `<FONT FACE="Helvetica,Arial"><B>
Description: No.`,
        }),
        ...["405 Method Not Allowed", "406 Transcoding Not Available"].map((status) => answer(status)),
      ],
      silent: [
        exchange({
          status: "404 Not Found on Accelerator",
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { Server: "ATS/9.2.9" },
          notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
        }),
        // An error with a page of the site's own in the body factory, and a redirect by a rule without one.
        exchange({ status: "404 Not Found", fields: MADE_UP, body: "<h1>Nothing here</h1>" }),
        exchange({
          status: "301 Redirect",
          fields: { Server: "ATS/9.2.9", "Cache-Control": "no-store", Location: "https://site.example/" },
        }),
        exchange({
          status: "502 Malformed Server Response Status",
          fields: { Server: "ATS/9.2.9", "Content-Type": "text/html" },
        }),
      ],
      silent: [
        exchange({ status: "404 Not Found", fields: { Server: "squid/6.6" } }),
        // What it had stored, and what it passed on.
        exchange({
          status: "200 OK",
          fields: {
            Server: "ATS/9.1.3",
            "X-Cache": "cp1 hit, cp2 hit/205",
            Age: 0,
            ETag: 'W/"9cgrf"',
            "Content-Type": "text/javascript; charset=utf-8",
          },
          body: "go();",
        }),
        exchange({
          status: "404 Not Found",
          fields: {
            Server: "ATS/9.1.3",
            "Cache-Control": "no-store",
            "Content-Type": "text/html; charset=utf-8",
            Via: "http/1.1 edge (ApacheTrafficServer/9.1.3 [cMsSf ])",
          },
          body: "<h1>No such order</h1>",
        }),
        exchange({
          status: "404 Not Found",
          fields: { ...MADE_UP, Age: 12 },
          body: "<h1>No such order</h1>",
        }),
        exchange({
          status: "302 Found",
          fields: { Server: "ATS/9.1.3", "Content-Type": "text/html", Location: "/login" },
        }),
      ],
    },
    "passed-through": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { Via: "http/1.1 traffic_server (ApacheTrafficServer/9.2.9 [cMsSf ])" },
        }),
      ],
      silent: [exchange({ status: "200 OK", fields: { Via: "other" } })],
    },
  },
  causes: {
    "no-map": one("404 Not Found on Accelerator"),
    "method-list": {
      fires: [answer("403 Access Denied", "DELETE /a")],
      silent: [answer("403 Access Denied")],
    },
    denied: one("403 Access Denied"),
    "address-denied": one("403 Access Denied"),
    "tunnel-denied": one("403 Tunnel Forbidden"),
    "proxy-login": one("407 Proxy Authentication Required"),
    "cache-only": one("504 Not Cached"),
    loop: one("400 Cycle Detected"),
    "host-missing": one("400 Host Header Required"),
    scheme: one("400 Unsupported URL Scheme"),
    "request-invalid": one("400 Invalid HTTP Request"),
    "url-invalid": one("400 Invalid HTTP Request"),
    "length-missing": one("411 Content Length Required"),
    "length-invalid": one("400 Invalid Content Length"),
    "url-too-long": one("414 URI Too Long"),
    "body-over-limit": one("413 Request Entity Too Large"),
    "header-over-limit": one("431 Request Header Fields Too Large"),
    "method-not-known": one("501 Not Implemented"),
    name: one("500 Cannot find server."),
    "connect-late": {
      fires: [answer("502 Could Not Connect", "GET /a", ["time: 30000"])],
      silent: [answer("502 Connection refused", "GET /a", ["time: 4"])],
    },
    refused: one("502 Connection refused"),
    silent: one("504 Connection Timed Out"),
    unreachable: one("504 Connection Timed Out"),
    hangup: one("502 Server Hangup"),
    garbage: one("502 Malformed Server Response Status"),
    "other-protocol": one("502 Malformed Server Response Status"),
    "all-down": one("503 Service Unavailable"),
    "origin-limit": one("503 Origin Server Connection Limit"),
    range: one("416 Requested Range Not Satisfiable"),
  },
};
