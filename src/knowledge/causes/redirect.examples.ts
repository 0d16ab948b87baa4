import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectCauses } from "./redirect.ts";

export const redirectExamples: ExamplesOf<typeof redirectCauses> = {
  "unset-target-followed": {
    fires: [
      exchange({
        status: 404,
        page: "Not Found",
        request: "GET /undefined",
        before: [exchange({ request: "GET /login", status: 302, fields: { Location: "undefined" } })],
      }),
    ],
    silent: [
      exchange({
        status: 404,
        page: "Not Found",
        before: [exchange({ request: "GET /login", status: 302, fields: { Location: "/home" } })],
      }),
    ],
  },
  "target-invalid": {
    fires: [exchange({ request: "GET /", status: 302, fields: { Location: "javascript:alert(1)" } })],
    silent: [
      exchange({ request: "GET /", status: 302, fields: { Location: "/next" } }),
      exchange({
        request: "GET /",
        status: 307,
        fields: { Location: "about:blank", "Non-Authoritative-Reason": "Delegate" },
      }),
    ],
  },
  "target-with-credentials": {
    fires: [
      exchange({
        sent: { Origin: "https://app.example", "Sec-Fetch-Mode": "cors" },
        status: 302,
        fields: { Location: "https://u:p@site.example/b" },
        notes: { failure: "net::ERR_FAILED" },
      }),
    ],
    silent: [
      exchange({
        sent: { Origin: "https://app.example", "Sec-Fetch-Mode": "cors" },
        status: 302,
        fields: { Location: "https://site.example/b" },
        notes: { failure: "net::ERR_FAILED" },
      }),
      exchange({ status: 302, fields: { Location: "https://u:p@site.example/b" } }),
    ],
  },
  "without-location": {
    fires: [exchange({ status: 302 })],
    silent: [
      exchange({ request: "GET /", status: 302, fields: { Location: "/b" } }),
      exchange({
        status: 301,
        body: "<Error><Code>PermanentRedirect</Code><Endpoint>b.s3.example</Endpoint></Error>",
      }),
      exchange({ request: "PUT /u", sent: { "Content-Range": "bytes 0-9/20" }, content: "x", status: 308 }),
    ],
  },
  "not-a-redirect": {
    fires: [exchange({ status: 305 })],
    silent: [exchange({ request: "GET /", status: 302, fields: { Location: "/b" } })],
  },
  "led-through-300": { fires: [exchange({ status: 300 })], silent: [exchange({ status: 305 })] },
};
