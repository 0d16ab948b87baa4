import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type akamai, akamaiSays } from "./akamai.ts";

const edge = { Server: "AkamaiGHost", "Content-Type": "text/html" };
const own = (status: number, words: string) =>
  exchange({
    status,
    fields: edge,
    body: `<HTML><HEAD>${words}</HEAD><BODY>\nReference&#32;&#35;18&#46;e834768&#46;1638849804&#46;2c1382d\n</BODY></HTML>`,
  });
const origin = (status: number) =>
  exchange({ status, fields: { Server: "Apache", "X-Akamai-Transformed": "9" }, body: "<h1>No</h1>" });
const by = (status: number, words = "<TITLE>Error</TITLE>") =>
  ({ fires: [own(status, words)], silent: [origin(status)] }) as const;

export const akamaiExamples: ResponderExamples<typeof akamai> = {
  signs: {
    "reference-number": {
      fires: [
        exchange({ status: 400, body: "Reference&#32;&#35;18&#46;e834768&#46;1638849804&#46;2c1382d" }),
      ],
      silent: [exchange({ status: 400, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "server-field": {
      fires: [exchange({ status: 403, fields: { Server: "AkamaiGHost" } })],
      silent: [exchange({ status: 403, fields: { Server: "nginx" } })],
    },
    "challenge-page": {
      fires: [exchange({ status: 428, body: '<div id="sec-if-cpt-container">' })],
      silent: [exchange({ status: 428, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "x-cache-field": {
      fires: [
        exchange({ status: 403, fields: { "X-Cache": "TCP_DENIED from a1.deploy.akamaitechnologies.com" } }),
      ],
      silent: [exchange({ status: 403, fields: { "X-Cache": "other" } })],
    },
    "x-akamai-request-id-field": {
      fires: [exchange({ status: "403 Forbidden", fields: { "X-Akamai-Request-ID": "2c1382d" } })],
      silent: [exchange({ status: "403 Forbidden" })],
    },
    "x-akamai-transformed-field": {
      fires: [exchange({ status: 403, fields: { "X-Akamai-Transformed": "9" } })],
      silent: [exchange({ status: 403 })],
    },
    "akamai-grn-field": {
      fires: [exchange({ status: "200 OK", fields: { "Akamai-GRN": "0.2d351ab8.1557333295.a4e16ab" } })],
      silent: [exchange({ status: "200 OK", fields: { "Server-Timing": "cdn-cache; desc=HIT" } })],
    },
    "storage-server-field-seen": {
      fires: [exchange({ status: "200 OK", fields: { Server: "AkamaiNetStorage" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "AkamaiGHost" } })],
    },
    cookie: {
      fires: [
        exchange({
          status: "200 OK",
          fields: { "Set-Cookie": "ak_bmsc=0A1B2C~000~YAAQ; Domain=.site.example; Path=/; HttpOnly" },
        }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "Set-Cookie": "bm_user=1; Path=/" } })],
    },
  },
  causes: {
    "origin-name-unresolved": {
      fires: [own(503, "<H1>Service Unavailable - DNS failure</H1>")],
      silent: [own(503, "<H1>Service Unavailable - Zero size object</H1>")],
    },
    ...examplesOfTable(akamaiSays, (words) => own(400, words)),
    challenge: {
      fires: [exchange({ status: 428, fields: edge, body: '<div id="sec-if-cpt-container"></div>' })],
      silent: [own(403, "<TITLE>Access Denied</TITLE>")],
    },
    "rule-denied": by(403, "<TITLE>Access Denied</TITLE>"),
    "edge-authorisation": {
      fires: [
        exchange({
          status: 403,
          fields: { ...edge, "X-Cache": "TCP_DENIED from a1.deploy.akamaitechnologies.com" },
        }),
      ],
      silent: [own(403, "<TITLE>Access Denied</TITLE>")],
    },
    "region-rule": by(403),
    "edge-authorisation-perhaps": by(403),
    "rate-control": by(429),
    "name-not-served": by(400),
    "origin-unreachable": by(503, "An error occurred while processing your request.<p>"),
    "origin-unreachable-slowly": by(503),
    "origin-tls": by(503),
    "origin-slow": by(504),
    "edge-failed": by(500),
  },
};
