import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectMethodCauses } from "./redirect-method.ts";

const keptTo = (status: number, from: string, hop: number, request = "POST /welcome") =>
  exchange({
    request,
    status,
    before: [exchange({ request: from, status: hop, fields: { Location: "/welcome" } })],
  });

/** A slash was missing, and the server wrote its own port and scheme. */
const LEAKED_FOR_DATA = [
  exchange({
    request: "POST https://site.example/a",
    status: 301,
    fields: { Location: "http://site.example:8080/a/" },
  }),
  exchange({
    request: "POST https://site.example/a",
    status: 301,
    fields: { Location: "http://site.example/a/" },
  }),
] as const;

export const redirectMethodExamples: ExamplesOf<typeof redirectMethodCauses> = {
  "method-kept-before-404": {
    fires: [keptTo(404, "POST /login/do", 307)],
    silent: [
      keptTo(404, "POST /login/do", 303, "GET /welcome"),
      keptTo(404, "POST /welcome/", 308),
      keptTo(404, "GET /login/do", 307, "GET /welcome"),
    ],
  },
  "method-kept-before-405": {
    fires: [keptTo(405, "POST /login/do", 308)],
    silent: [keptTo(405, "POST /welcome/", 308)],
  },
  "method-lost-before-405": {
    fires: [
      exchange({
        request: "GET /v2/",
        status: 405,
        before: [exchange({ request: "POST /v2", status: 301, fields: { Location: "/v2/" } })],
      }),
    ],
    silent: [
      exchange({
        request: "GET /v2/",
        status: 404,
        before: [exchange({ request: "POST /v2", status: 301, fields: { Location: "/v2/" } })],
      }),
    ],
  },
  "method-lost": {
    fires: [
      exchange({
        request: "GET /v2/",
        status: 200,
        before: [exchange({ request: "POST /v2", status: 301, fields: { Location: "/v2/" } })],
      }),
    ],
    silent: [
      exchange({
        request: "POST /v2/",
        status: 200,
        before: [exchange({ request: "POST /v2", status: 308, fields: { Location: "/v2/" } })],
      }),
    ],
  },
  "method-lost-then-refused": {
    fires: [
      exchange({
        request: "GET /b",
        status: 405,
        before: [exchange({ request: "POST /a", status: 302, fields: { Location: "/b" } })],
      }),
    ],
    silent: [
      exchange({
        request: "GET /b",
        status: 405,
        before: [exchange({ request: "POST /a", status: 303, fields: { Location: "/b" } })],
      }),
    ],
  },
  "inner-address-for-data": {
    fires: LEAKED_FOR_DATA,
    silent: [exchange({ request: "POST /a", status: 301, fields: { Location: "/a/" } })],
  },
  "method-lost-besides": {
    fires: LEAKED_FOR_DATA,
    silent: [
      exchange({ request: "POST /a", status: 301, fields: { Location: "/a/" } }),
      exchange({ request: "GET /a", status: 301, fields: { Location: "http://site.example:8080/a/" } }),
    ],
  },
  "method-will-be-lost": {
    fires: [exchange({ request: "POST /a", status: 301, fields: { Location: "/b" } })],
    silent: [
      ...LEAKED_FOR_DATA,
      exchange({ request: "POST /a", status: 302, fields: { Location: "/b" } }),
      exchange({ request: "POST /a", status: 301 }),
    ],
  },
};
