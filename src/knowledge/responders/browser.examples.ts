import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { browser } from "./browser.ts";

const FIREFOX = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

export const browserExamples: ResponderExamples<typeof browser> = {
  signs: {
    "failed-by-itself": {
      fires: [
        exchange({ notes: { failure: "net::ERR_ABORTED" } }),
        exchange({ notes: { failure: "net::ERR_CONNECTION_TIMED_OUT" } }),
        exchange({ notes: { failure: "net::ERR_TOO_MANY_REDIRECTS" } }),
      ],
      silent: [
        exchange({ notes: { failure: "net::ERR_TIMED_OUT" } }),
        // The redirect that is shown with it was a server's.
        exchange({ status: 302, fields: { Location: "/b" }, notes: { failure: "NS_ERROR_REDIRECT_LOOP" } }),
        exchange({ status: "200 OK", notes: { failure: "net::ERR_ABORTED" } }),
      ],
    },
    withheld: {
      fires: [exchange({ status: 200, notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE" } })],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
    "withheld-by-cors": {
      fires: [exchange({ sent: { Origin: "https://other.example", ...FIREFOX }, status: "200 OK" })],
      silent: [
        exchange({ sent: { Origin: "https://other.example", ...FIREFOX }, status: "403 Forbidden" }),
        exchange({
          sent: { Origin: "https://other.example", ...FIREFOX },
          status: "200 OK",
          fields: { "Access-Control-Allow-Origin": "*" },
        }),
      ],
    },
    "error-withheld-by-cors": {
      fires: [
        exchange({ sent: { Origin: "https://other.example", ...FIREFOX }, status: "403 Forbidden" }),
        exchange({
          sent: { Origin: "https://other.example" },
          status: "502 Bad Gateway",
          notes: { failure: "net::ERR_FAILED" },
        }),
      ],
      silent: [
        exchange({ sent: { Origin: "https://other.example", ...FIREFOX }, status: "200 OK" }),
        // A form that is sent into a frame, and another tool's record.
        exchange({
          sent: { Origin: "https://other.example", Accept: "text/html", ...FIREFOX },
          status: "403 Forbidden",
        }),
        exchange({ sent: { Origin: "https://other.example" }, status: "403 Forbidden" }),
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
    "never-sent": {
      fires: [exchange({ notes: { scheme: "http", type: "image" } })],
      silent: [
        exchange({ status: "200 OK", notes: { scheme: "http" } }),
        exchange({ notes: { scheme: "http" } }),
      ],
    },
    "internal-redirect": {
      fires: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "HSTS" } })],
      silent: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "other" } })],
    },
  },
  causes: {},
};
