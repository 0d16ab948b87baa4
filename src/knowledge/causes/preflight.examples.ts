import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { preflightCauses } from "./preflight.ts";

const PAGE = "https://app.example";
const ALLOWED = {
  "Access-Control-Allow-Origin": PAGE,
  "Access-Control-Allow-Methods": "GET, PUT",
  "Access-Control-Allow-Headers": "content-type, x-request-id",
};
const options = (status: number, fields: Record<string, string> = {}) =>
  exchange({
    request: "OPTIONS /a",
    sent: {
      Origin: PAGE,
      "Access-Control-Request-Method": "PUT",
      "Access-Control-Request-Headers": "content-type,x-request-id",
    },
    status,
    fields,
    notes: { type: "preflight" },
  });
const unnamed = (sent: Record<string, string>, request = "PUT /a") =>
  exchange({ request, sent, notes: { failure: "unnamed" } });
const refused = (status: number, body: string) =>
  exchange({
    request: "OPTIONS /a",
    sent: {
      Origin: PAGE,
      "Access-Control-Request-Method": "POST",
      "Access-Control-Request-Headers": "traceparent",
    },
    status,
    fields: { "Content-Type": "text/plain" },
    body,
  });
const VARIED = { Vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers" };
const varied = (method: string) =>
  exchange({
    request: "OPTIONS /a",
    sent: {
      Origin: PAGE,
      "Access-Control-Request-Method": method,
      "Access-Control-Request-Headers": "content-type",
    },
    status: 403,
    fields: VARIED,
    notes: { type: "preflight" },
  });
const put = (
  before: readonly string[],
  sent: Record<string, string> = { Referer: `${PAGE}/`, "X-Request-Id": "1" },
  failure = "net::ERR_FAILED",
) => exchange({ request: "PUT /a", sent, notes: { failure, type: "fetch" }, before });
/** As Firefox's HAR has it. */
const nameless = (before: string) => put([before], { Referer: `${PAGE}/`, Origin: PAGE }, "unnamed");

export const preflightExamples: ExamplesOf<typeof preflightCauses> = {
  "judged-by-method": {
    fires: [options(403, VARIED), put([options(403, VARIED)])],
    silent: [options(403), options(200, VARIED), varied("GET")],
  },
  "judged-without-rules": {
    fires: [varied("GET"), options(403, VARIED), put([options(403, VARIED)])],
    silent: [options(403), options(404, VARIED)],
  },
  "judged-by-origin": { fires: [varied("GET")], silent: [options(403, VARIED), options(403)] },
  "answered-by-error": {
    fires: [options(401)],
    silent: [
      options(204, ALLOWED),
      options(403, VARIED),
      // A script's own OPTIONS asks for no permission.
      exchange({ request: "OPTIONS /app.js", sent: { Origin: PAGE }, status: 405 }),
    ],
  },
  "answered-without-route": { fires: [options(404), options(301)], silent: [options(403)] },
  "asked-for-credentials": {
    fires: [options(401, { "WWW-Authenticate": "Bearer" })],
    silent: [
      options(403),
      options(407, { "Proxy-Authenticate": "Basic" }),
      exchange({ request: "OPTIONS /a", sent: { Origin: PAGE }, status: 401 }),
    ],
  },
  "answered-without-headers": {
    fires: [options(200, { Allow: "GET, PUT" })],
    silent: [options(200, ALLOWED)],
  },
  "answered-for-several-origins": {
    fires: [options(200, { ...ALLOWED, "Access-Control-Allow-Origin": `${PAGE}, ${PAGE}` })],
    silent: [options(200, ALLOWED)],
  },
  "answered-for-other-origin": {
    fires: [options(204, { ...ALLOWED, "Access-Control-Allow-Origin": `${PAGE} http://localhost:3000` })],
    silent: [options(204, ALLOWED), options(204, { ...ALLOWED, "Access-Control-Allow-Origin": "*" })],
  },
  "says-field-refused": {
    fires: [refused(400, "One or more of the requested headers are not allowed")],
    silent: [refused(400, "Bad request")],
  },
  "method-or-header-not-listed": {
    fires: [options(204, { ...ALLOWED, "Access-Control-Allow-Headers": "Content-Type" })],
    silent: [options(204, ALLOWED)],
  },
  "preflight-met-error": { fires: [put([options(502)])], silent: [put([options(204, ALLOWED)])] },
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
    silent: [put([options(204, ALLOWED)])],
  },
  "preflight-refused-for-origin": {
    fires: [put([options(403)]), options(403)],
    silent: [put([options(404)])],
  },
  "preflight-refused-for-field": { fires: [put([options(403)]), options(403)], silent: [options(401)] },
  "preflight-without-headers": { fires: [put([options(200)])], silent: [put([options(200, ALLOWED)])] },
  "preflight-leaves-out-origin": {
    fires: [put([options(204, { "Access-Control-Allow-Methods": "GET, PUT" })])],
    silent: [put([options(204, ALLOWED)]), put([options(204)])],
  },
  "preflight-allows-several-origins": {
    fires: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Origin": `*, ${PAGE}` })])],
    silent: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Origin": "https://other.example" })])],
  },
  "preflight-left-bare-for-field": {
    fires: [put([options(204, { Vary: "Origin" })]), options(200, { "Content-Length": "0" })],
    silent: [
      put([options(204, ALLOWED)]),
      put([options(200, { Allow: "GET, OPTIONS", "Content-Length": "0" })]),
    ],
  },
  "preflight-left-bare-for-origin": {
    fires: [put([options(204, { Vary: "Origin" })]), options(200, { "Content-Length": "0" })],
    silent: [
      put([options(204, ALLOWED)]),
      put([options(200, { Allow: "GET, OPTIONS", "Content-Length": "0" })]),
    ],
  },
  "preflight-allows-other-origin": {
    fires: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Origin": "https://other.example" })])],
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
  "preflight-does-not-allow": {
    fires: [
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "GET" })]),
      // An item that cannot be read makes the whole answer void.
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Headers": "content-type, x-request-id, b@d" })]),
    ],
    silent: [put([options(204, ALLOWED)])],
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
  "preflight-method-in-other-case": {
    fires: [put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "put" })])],
    silent: [
      put([options(204, ALLOWED)]),
      put([options(204, { ...ALLOWED, "Access-Control-Allow-Methods": "GET" })]),
    ],
  },
  "own-field-not-allowed": {
    fires: [put([]), put([], { Referer: `${PAGE}/`, Baggage: "sentry-environment=production" })],
    silent: [
      put([], { Referer: `${PAGE}/` }),
      put([], { Referer: `${PAGE}/`, "Cache-Control": "no-cache" }),
      // What the interface itself asks for says nothing of the list.
      put([], { Referer: `${PAGE}/`, Apikey: "a" }),
    ],
  },
  "unnamed-with-own-field": {
    fires: [unnamed({ Referer: `${PAGE}/`, Baggage: "sentry-environment=production" })],
    silent: [
      unnamed({ Referer: `${PAGE}/`, Apikey: "a" }),
      unnamed({ Referer: "https://site.example/", Baggage: "sentry-environment=production" }),
    ],
  },
  "unnamed-with-preflight": {
    fires: [unnamed({ Referer: `${PAGE}/` }), unnamed({ Referer: `${PAGE}/`, "X-Trace": "1" }, "GET /a")],
    silent: [
      unnamed({ Referer: `${PAGE}/` }, "GET /a"),
      unnamed({ Referer: "https://site.example/" }),
      // On the visitor's own machine there is mostly nobody to ask.
      unnamed({ Referer: `${PAGE}/` }, "PUT http://localhost:3000/a"),
      exchange({
        request: "PUT /a",
        sent: { Referer: `${PAGE}/` },
        notes: { failure: "unnamed" },
        before: [options(204, ALLOWED)],
      }),
    ],
  },
  "preflight-not-seen": {
    fires: [put([])],
    silent: [
      put([options(204, ALLOWED)]),
      exchange({
        request: "PUT /a",
        sent: { Referer: "https://site.example/" },
        notes: { failure: "net::ERR_FAILED" },
      }),
    ],
  },
  "preflight-may-not-allow": {
    fires: [put([])],
    silent: [
      exchange({ request: "GET /a", sent: { Referer: `${PAGE}/` }, notes: { failure: "net::ERR_FAILED" } }),
    ],
  },
  "preflight-names-other-origin": {
    fires: [put([])],
    silent: [
      exchange({ request: "PUT /a", sent: { Referer: `${PAGE}/` }, notes: { failure: "net::ERR_ABORTED" } }),
    ],
  },
};
