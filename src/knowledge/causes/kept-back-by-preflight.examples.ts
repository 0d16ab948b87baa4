import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { keptBackByPreflightCauses } from "./kept-back-by-preflight.ts";
import { ALLOWED, options, PAGE, put } from "./preflight.test-data.ts";

/** As Firefox's HAR has it. */
const nameless = (before: string) => put([before], { Referer: `${PAGE}/`, Origin: PAGE }, "unnamed");

const saying = (body: string) =>
  exchange({
    request: "OPTIONS /a",
    sent: { Origin: PAGE, "Access-Control-Request-Method": "PUT" },
    status: 400,
    body,
    notes: { type: "preflight" },
  });

export const keptBackByPreflightExamples: ExamplesOf<typeof keptBackByPreflightCauses> = {
  "preflight-without-route": {
    fires: [put([options(404)]), put([options(307, { Location: "/a/" })])],
    silent: [put([options(400)]), put([options(204, ALLOWED)])],
  },
  "preflight-asked-for-credentials": {
    fires: [put([options(401)]), nameless(options(401))],
    silent: [put([options(403)]), put([options(204, ALLOWED)])],
  },
  "preflight-failed": {
    fires: [put([options(401)]), nameless(options(403))],
    silent: [put([options(204, ALLOWED)]), put([saying("Disallowed CORS origin")])],
  },
  "preflight-says-origin": {
    fires: [put([saying("Disallowed CORS origin")]), put([saying("CORS Rejected - Invalid origin")])],
    silent: [put([saying("Disallowed CORS headers")]), put([options(403)]), put([options(204, ALLOWED)])],
  },
  "preflight-says-field": {
    fires: [put([saying("Disallowed CORS headers")]), put([saying("CORS Rejected - Invalid method")])],
    silent: [put([saying("Disallowed CORS origin")]), put([options(403)]), put([options(204, ALLOWED)])],
  },
  "preflight-met-error": { fires: [put([options(502)])], silent: [put([options(204, ALLOWED)])] },
  "preflight-without-headers": { fires: [put([options(200)])], silent: [put([options(200, ALLOWED)])] },
  "preflight-leaves-out-origin": {
    fires: [put([options(204, { "Access-Control-Allow-Methods": "GET, PUT" })])],
    silent: [put([options(204, ALLOWED)]), put([options(204)])],
  },
  "preflight-allows-several-origins": {
    fires: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Origin": `*, ${PAGE}` })])],
    silent: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Origin": "https://other.example" })])],
  },
  "preflight-allows-other-origin": {
    fires: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Origin": "https://other.example" })])],
    silent: [put([options(204, ALLOWED)])],
  },
  "preflight-method-in-other-case": {
    fires: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "put" })])],
    silent: [
      put([options(204, ALLOWED)]),
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "GET" })]),
    ],
  },
  "preflight-does-not-allow": {
    fires: [
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "GET" })]),
      // An item that cannot be read makes the whole answer void.
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Headers": "content-type, x-request-id, b@d" })]),
    ],
    silent: [put([options(204, ALLOWED)])],
  },
  "preflight-allows-all-but-credentials": {
    fires: [
      put([options(204, ALLOWED)]),
      put([
        options(204, {
          ...ALLOWED,
          "Access-Control-Allow-Origin": "*",
          "Access-Control-Allow-Credentials": "true",
        }),
      ]),
    ],
    silent: [
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Credentials": "true" })]),
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "GET" })]),
    ],
  },
  "preflight-star-with-credentials": {
    fires: [
      put([
        options(204, {
          ...ALLOWED,
          "Access-Control-Allow-Credentials": "true",
          "Access-Control-Allow-Methods": "*",
        }),
      ]),
    ],
    silent: [
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Credentials": "true" })]),
      // Without consent the credentials themselves are refused.
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "*" })]),
    ],
  },
};
