import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type imperva, impervaSays } from "./imperva.ts";

const fields = { "X-Iinfo": "7-1-2 NNNN", "Content-Type": "text/html" };
const frame = '<iframe id="main-iframe" src="/_Incapsula_Resource?x=1">Request unsuccessful.</iframe>';
const own = (status: number, more = "") => exchange({ status, fields, body: frame + more });
const site = (status: number) =>
  exchange({
    status,
    fields,
    body: '<script src="/_Incapsula_Resource?SWJIYLWA=1"></script><h1>The shop</h1>',
  });
const by = (status: number) => ({ fires: [own(status)], silent: [site(status)] }) as const;

export const impervaExamples: ResponderExamples<typeof imperva> = {
  signs: {
    "block-frame": {
      fires: [exchange({ status: 200, body: '<iframe id="main-iframe" src="/_Incapsula_Resource?x=1">' })],
      silent: [exchange({ status: 200, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "block-page": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "X-Iinfo": "7-1-2 NNNN" },
          page: "This request was blocked by our security service",
          title: "Error",
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          page: "This request was blocked by our security service",
          title: "Error",
        }),
      ],
    },
    "error-page": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "Content-Type": "text/html" },
          body: '<html><body><iframe src="//content.incapsula.com/jsTest.html" id="gaIframe"></iframe><p>Error code 15</p></body></html>',
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          page: "Error code 15. This request was blocked by the security rules",
        }),
      ],
    },
    "x-iinfo-field": {
      fires: [exchange({ status: 200, fields: { "X-Iinfo": "7-1-2 NNNN" } })],
      silent: [exchange({ status: 200 })],
    },
    "x-cdn-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-CDN": "Imperva" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-CDN": "fastly" } })],
    },
    cookie: {
      fires: [
        exchange({ status: "200 OK", fields: { "Set-Cookie": "visid_incap_1234=x; HttpOnly; Path=/" } }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "Set-Cookie": "visid=x; Path=/" } })],
    },
  },
  causes: {
    ...examplesOfTable(impervaSays, (words) => own(503, words)),
    challenge: by(200),
    rule: by(403),
    "challenge-as-error": by(403),
    "address-rule": by(403),
    "origin-unreachable": by(503),
    "origin-slow": by(503),
  },
};
