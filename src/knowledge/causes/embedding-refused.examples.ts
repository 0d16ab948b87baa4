import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { embeddingRefusedCauses } from "./embedding-refused.ts";

const framed = (fields: Record<string, string>, site = "same-origin") =>
  exchange({ sent: { "Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": site }, status: 200, fields });

const embedded = (
  policy: string,
  site: string,
  page = "",
  sent: Record<string, string> = {},
  notes: Record<string, string> = {},
) =>
  exchange({
    sent: {
      "Sec-Fetch-Mode": "no-cors",
      "Sec-Fetch-Site": site,
      ...(page === "" ? {} : { Referer: page }),
      ...sent,
    },
    status: 200,
    fields: { "Cross-Origin-Resource-Policy": policy },
    notes,
  });

export const embeddingRefusedExamples: ExamplesOf<typeof embeddingRefusedCauses> = {
  "framing-by-name": {
    fires: [
      exchange({
        status: 200,
        fields: { "X-Frame-Options": "DENY" },
        notes: { failure: "NS_ERROR_XFO_VIOLATION" },
      }),
    ],
    silent: [exchange({ status: 200, fields: { "X-Frame-Options": "DENY" } })],
  },
  "corp-unnamed": {
    fires: [
      embedded("same-origin", "cross-site", "https://app.example/"),
      embedded("same-origin", "same-site", "https://www.site.example/"),
      embedded("same-origin", "cross-site"),
      embedded("same-site", "cross-site", "https://app.example/"),
    ],
    silent: [
      embedded("cross-origin", "cross-site", "https://app.example/"),
      embedded("same-site", "same-site", "https://www.site.example/"),
      embedded("same-origin", "same-origin", "https://site.example/"),
      // The stylesheet of another host, or a frame that hides its address, loads a file of the page's own.
      embedded("same-origin", "same-origin", "https://cdn.example/a.css"),
      // A redirect led to another site and back again.
      embedded("same-origin", "cross-site", "https://site.example/"),
      embedded("same-origin", "cross-site", "https://app.example/", { "Sec-Fetch-Mode": "cors" }),
      // Chromium names what it refuses.
      embedded("same-origin", "cross-site", "https://app.example/", {}, { type: "script" }),
    ],
  },
  corp: {
    fires: [
      exchange({
        status: 200,
        fields: { "Cross-Origin-Resource-Policy": "same-origin" },
        notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE", type: "script" },
      }),
    ],
    silent: [exchange({ status: 200, fields: { "Cross-Origin-Resource-Policy": "same-origin" } })],
  },
  framing: {
    fires: [
      exchange({
        sent: { "Sec-Fetch-Dest": "iframe" },
        status: 200,
        fields: { "X-Frame-Options": "DENY" },
        notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE" },
      }),
    ],
    silent: [
      exchange({
        sent: { "Sec-Fetch-Dest": "iframe" },
        status: 200,
        notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE" },
      }),
    ],
  },
  "framing-forbidden": {
    fires: [
      framed({ "X-Frame-Options": "DENY" }),
      framed({ "X-Frame-Options": "SAMEORIGIN" }, "cross-site"),
      framed({ "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'" }),
    ],
    silent: [
      framed({ "X-Frame-Options": "SAMEORIGIN" }),
      // What the policy says of frames counts alone (CSP 3, 6.4.2).
      framed({ "X-Frame-Options": "DENY", "Content-Security-Policy": "frame-ancestors *" }),
      framed({ "X-Frame-Options": "ALLOWALL" }, "cross-site"),
      exchange({
        sent: { "Sec-Fetch-Dest": "document" },
        status: 200,
        fields: { "X-Frame-Options": "DENY" },
      }),
    ],
  },
  embedding: {
    fires: [exchange({ status: 200, notes: { failure: "net::ERR_BLOCKED_BY_ORB", type: "image" } })],
    silent: [exchange({ status: 200, notes: { failure: "net::ERR_FAILED", type: "image" } })],
  },
};
