import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { notFoundCauses } from "./not-found.ts";

export const notFoundExamples: ExamplesOf<typeof notFoundCauses> = {
  "slash-at-end": {
    fires: [exchange({ request: "POST /api/1/codes/", status: 404 })],
    silent: [
      exchange({ request: "POST /api/1/codes", status: 404 }),
      exchange({ request: "GET /codes/", status: 404 }),
    ],
  },
  "digest-in-name": {
    fires: [
      exchange({ request: "GET /assets/Checkout-8f3a1c2b.js", status: 404, notes: { type: "script" } }),
      exchange({
        request: "GET /js/main.1a2b3c4d5e.chunk.js",
        status: 404,
        sent: { "Sec-Fetch-Dest": "script" },
      }),
      exchange({ request: "GET /assets/cart-BfgHKWMx.css", status: 404, notes: { type: "stylesheet" } }),
    ],
    silent: [
      exchange({ request: "GET /js/jquery-validate.js", status: 404, notes: { type: "script" } }),
      exchange({ request: "GET /js/report-20261128.js", status: 404, notes: { type: "script" } }),
      exchange({ request: "GET /js/bootstrap-v5-bundle.js", status: 404, notes: { type: "script" } }),
      exchange({ request: "GET /assets/Checkout-8f3a1c2b.js", status: 404, notes: { type: "document" } }),
      exchange({
        request: "GET /static/js/main.96cf6ffd.js",
        sent: { Referer: "http://127.0.0.1:5500/build/index.html" },
        status: 404,
        notes: { type: "script" },
      }),
    ],
  },
  "old-build": {
    fires: [
      exchange({ request: "GET /assets/index-1f2e3d4c.js", status: 404, notes: { type: "script" } }),
      exchange({ request: "GET /assets/cart-BfgHKWMx.js", status: 404, notes: { type: "script" } }),
    ],
    silent: [exchange({ request: "GET /js/vendor.js", status: 404, notes: { type: "script" } })],
  },
  "says-old-build": {
    fires: [exchange({ status: 409, json: { message: "Server Action unavailable." } })],
    silent: [exchange({ status: 409, json: { message: "x" } })],
  },
  "says-host": {
    fires: [exchange({ status: 404, page: "no such host" })],
    silent: [
      exchange({
        request: "GET /v1/domains/example.org",
        status: "404 Not Found",
        json: { error: "Domain example.org not found in this account" },
      }),
      exchange({ request: "GET /api/sites/22", status: "404 Not Found", json: { error: "Site not found" } }),
      exchange({ request: "POST /keys", status: "400 Bad Request", json: { error: "invalid ssh host key" } }),
      exchange({
        request: "GET /",
        status: "400 Bad Request",
        json: { detail: "Invalid HTTP_HOST header: api. You may need to add it to ALLOWED_HOSTS." },
      }),

      exchange({ status: 400, json: { message: "Invalid host in callback_url" } }),
      exchange({ status: 404, page: "Not Found" }),
    ],
  },
  "thrown-for-host": {
    fires: [
      exchange({
        status: 500,
        page: "UntrustedHost: Host must be trusted. URL was: http://a/api/auth/session",
      }),
      exchange({
        status: 400,
        page: "DisallowedHost: Invalid HTTP_HOST header: 'a'. You may need to add 'a'.",
      }),
    ],
    silent: [exchange({ status: 500, page: "Host 'app' is blocked because of many connection errors" })],
  },
  "says-host-refused": {
    fires: [
      exchange({ status: 403, page: "Blocked request. This host is not allowed." }),
      exchange({ status: 421, page: "The request came, but the hostname was unrecognized." }),
    ],
    silent: [
      exchange({
        request: "POST /posts",
        status: "403 Forbidden",
        json: { error: "Links to this domain are blocked" },
      }),

      exchange({ status: 400, json: { message: "The domain of this e-mail is not allowed" } }),
      exchange({ status: 403, page: "Forbidden" }),
      exchange({ status: 403, json: { message: "origin not allowed" } }),
    ],
  },
  "says-endpoint": {
    fires: [
      exchange({
        status: 421,
        json: { error: "user out of region, use base URL: https://api.eu.acme.test, see the manual" },
      }),
      exchange({ status: 400, json: { message: "Send future requests to the specified endpoint" } }),
      exchange({ status: 400, json: { error: "incorrect zone, please use up-z1.store.example" } }),
    ],
    silent: [
      exchange({ status: 400, json: { message: "The base URL is too long" } }),
      exchange({ status: 400, json: { message: "x" } }),
    ],
  },
  "says-no-gateway-route": {
    fires: [exchange({ status: 404, json: { message: "no Route matched with those values" } })],
    silent: [exchange({ status: 404, json: { message: "x" } })],
  },
  "says-no-route": {
    fires: [
      exchange({
        status: 400,
        json: { message: "Invalid Method - No method with that name in this package" },
      }),
      exchange({ status: 404, json: { message: "unknown route" } }),
    ],
    silent: [
      exchange({
        request: "GET /books/1/pages/33",
        status: "404 Not Found",
        json: { error: "Page 33 of this book does not exist" },
      }),
      exchange({
        request: "GET /bus/15",
        status: "404 Not Found",
        json: { error: "Bus route 15 not found" },
      }),
      exchange({
        request: "GET /webhook_endpoints/we_1",
        status: "404 Not Found",
        json: { error: "Webhook endpoint not found" },
      }),
      exchange({ request: "GET /keys/33", status: "404 Not Found", json: { error: "API key not found" } }),

      exchange({ status: 400, json: { message: "Invalid operation: the order has no items" } }),
      exchange({ status: 404, json: { message: "x" } }),
    ],
  },
  "says-no-object": {
    fires: [exchange({ status: 404, json: { message: "The specified key does not exist." } })],
    silent: [exchange({ status: 404, json: { message: "x" } })],
  },
  "says-no-file": {
    fires: [exchange({ status: 404, json: { message: "ENOENT: no such file or directory, stat 'a.pdf'" } })],
    silent: [
      exchange({
        request: "POST /import",
        status: "500 Internal Server Error",
        json: { error: "The file you uploaded is missing a header row" },
      }),
      exchange({ status: 404, json: { message: "x" } }),
    ],
  },
  "says-no-record": {
    fires: [
      exchange({ status: 404, json: { message: "task: Unknown object: 123" } }),
      exchange({ status: 404, json: { message: "User not found" } }),
    ],
    silent: [
      exchange({
        request: "GET /ws",
        status: "404 Not Found",
        json: {
          error:
            "websocket: the client is not using the websocket protocol: 'upgrade' token not found in 'Connection' header",
        },
      }),

      exchange({ status: 400, json: { message: "Invalid Method - No method with that name" } }),
      exchange({
        status: 422,
        json: { error: { message: "Sorry", errors: [{ field: "address", message: "Address not found" }] } },
      }),
      exchange({ status: 404, json: { message: "x" } }),
    ],
  },
  "says-no-record-under-500": {
    fires: [
      exchange({
        status: 500,
        fields: { "Content-Type": "text/xml" },
        body: '<?xml version="1.0"?>\n<error>ERROR: No zone found for acme.test</error>',
      }),
      exchange({ status: 500, json: { message: "User 17 not found" } }),
      exchange({ status: 500, body: "location not found: location not found" }),
      exchange({ status: 500, json: { error: "Symbol not found" } }),
    ],
    silent: [
      // What the loader of a program, or a build, misses.
      exchange({ status: 500, body: "dyld: Symbol not found: _SSL_new" }),
      exchange({ status: 500, json: { message: "Symbol not found: _res_9_init" } }),
      exchange({ status: 500, json: { message: "Location not found in cache of templates" } }),
      exchange({ status: 500, json: { message: "No qualifying bean found" } }),
      exchange({ status: 500, json: { message: "Table users not found" } }),
      exchange({ status: 404, json: { message: "User 17 not found" } }),
    ],
  },
  "json-without-words": {
    fires: [exchange({ status: 404, json: {} })],
    silent: [exchange({ status: 404, page: "Not Found" })],
  },
  "no-route-perhaps": {
    fires: [exchange({ status: 404, json: {} })],
    silent: [exchange({ status: 404, page: "Not Found" })],
  },
  "asset-missing": {
    fires: [exchange({ request: "GET /a.png", status: 404, notes: { type: "image" } })],
    silent: [exchange({ request: "GET /a", status: 404, notes: { type: "fetch" } })],
  },
  "wrong-method": {
    fires: [exchange({ request: "DELETE /a", status: 404 })],
    silent: [exchange({ request: "GET /a", status: 404 })],
  },
  gone: { fires: [exchange({ status: 410 })], silent: [exchange({ status: 404 })] },
  "says-gone": {
    fires: [exchange({ status: 404, json: { message: "This API version is no longer supported" } })],
    silent: [
      exchange({ status: 404, json: { message: "x" } }),
      // The sentence of IIS's stock page, whatever happened.
      exchange({
        status: 404,
        page: "The resource you are looking for has been removed, had its name changed, or is temporarily unavailable.",
      }),
    ],
  },
};
