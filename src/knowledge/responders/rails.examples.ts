import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { rails } from "./rails.ts";

const fields = "Content-Type: text/html; charset=UTF-8\nX-Request-Id: 5a\nX-Runtime: 0.005";
const titles: Readonly<Record<number, string>> = {
  404: "The page you were looking for doesn't exist (404)",
  422: "The change you wanted was rejected (422)",
  500: "We're sorry, but something went wrong (500)",
};
const page = (request: string, code: number) =>
  exchange({ request, status: `${code} X`, fields: [fields], body: `<title>${titles[code]}</title>` });
const debug = (request: string, code: number, words: string) =>
  exchange({
    request,
    status: `${code} X`,
    fields: [fields],
    body: `<title>Action Controller: Exception caught</title>\n<h1>${words}</h1>`,
  });
const empty = (request: string, code: number) =>
  exchange({ request, status: `${code} X`, fields: [`${fields}\nContent-Length: 0`] });

const page404 = page("GET /products", 404);
const record404 = page("GET /orders/9999", 404);
const debug404 = debug(
  "GET /products",
  404,
  "Routing Error</h1><h2>No route matches [GET] &quot;/products&quot;</h2>",
);
const routed404 = debug(
  "GET /orders",
  404,
  "Routing Error</h1><h2>No route matches [GET] &quot;/orders&quot;</h2><td data-route-path='/orders(.:format)'>",
);
const page500 = page("# type: document\nGET /boom", 500);
const debug500 = debug("GET /boom", 500, "NoMethodError in HomeController#boom");
const post400 = empty('POST /orders\nContent-Type: application/json\n\n{"a":1}', 400);
const get400 = empty("GET /?a[]=1&a[b]=2", 400);
const api422 = exchange({
  request: "POST /orders",
  status: "422 X",
  fields: [fields],
  body: '{"errors":{}}',
});
const denied = exchange({ request: "GET /admin", status: "403 Forbidden", fields: [fields], body: "no" });
const basic = 'WWW-Authenticate: Basic realm="Admin"';

export const railsExamples: ResponderExamples<typeof rails> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "422 Unprocessable Content",
          body: "<title>The change you wanted was rejected (422)</title>",
        }),
        exchange({
          status: "422 Unprocessable Entity",
          body: "<title>The change you requested was rejected (422)</title>",
        }),
        // As much of it as a reader sees.
        exchange({
          status: "404 Not Found",
          body: "You may have mistyped the address or the page may have moved.\nIf you are the application owner check the logs for more information.",
        }),
      ],
      silent: [
        exchange({ status: "422 Unprocessable Content", body: "<html><body><h1>Error</h1></body></html>" }),
        // Heroku's.
        exchange({
          status: "503 Service Unavailable",
          body: "If you are the application owner, check your logs for details.",
        }),
      ],
    },
    "blocked-host-page": {
      fires: [exchange({ status: "403 Forbidden", body: "<h1>Blocked host: site.example</h1>" })],
      silent: [exchange({ status: "403 Forbidden", body: "Host not permitted" })],
    },
    "last-resort-text": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain" },
          body: "500 Internal Server Error\nIf you are the administrator of this website, then please read this web application's log file and/or the web server's log file to find out what went wrong.",
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain" },
          body: "500 Internal Server Error",
        }),
      ],
    },
    "login-refused-text": {
      fires: [
        exchange({
          status: "401 Unauthorized",
          fields: {
            "WWW-Authenticate": 'Basic realm="Application"',
            "Content-Type": "text/html; charset=utf-8",
          },
          body: "HTTP Basic: Access denied.",
        }),
      ],
      silent: [
        exchange({
          status: "401 Unauthorized",
          fields: { "WWW-Authenticate": 'Basic realm=""' },
          body: "Access denied",
        }),
      ],
    },
    "error-json": {
      fires: [exchange({ status: "404 Not Found", json: { status: 404, error: "Not Found" } })],
      silent: [
        exchange({
          status: "404 Not Found",
          json: { timestamp: "2024-01-02T03:04:05.000+00:00", status: 404, error: "Not Found", path: "/a" },
        }),
      ],
    },
    "bare-error": {
      fires: [
        exchange({ status: "406 Not Acceptable", fields: { "X-Request-Id": "5a", "X-Runtime": "0.005" } }),
      ],
      silent: [exchange({ status: "406 Not Acceptable", fields: { "X-Request-Id": "5a" } })],
    },
    "bare-refusal": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "Content-Type": "text/html; charset=UTF-8", "Content-Length": 0 },
        }),
      ],
      silent: [
        exchange({ status: "403 Forbidden", fields: { "Content-Type": "other", "Content-Length": 0 } }),
        exchange({ status: "403 Forbidden", fields: { "Content-Type": "text/html; charset=UTF-8" } }),
        exchange({
          status: "403 You are not allowed to upload",
          fields: { "Content-Type": "text/html; charset=UTF-8", "Content-Length": 0 },
        }),
      ],
    },
    "runtime-fields": {
      fires: [
        exchange({ status: "406 Not Acceptable", fields: { "X-Request-Id": "5a", "X-Runtime": "0.005" } }),
      ],
      silent: [
        exchange({ status: "200 OK", fields: { "X-Request-Id": "00000000-0000-0000-0000-000000000000" } }),
      ],
    },
  },
  causes: {
    "blocked-host": {
      fires: [
        exchange({ request: "GET /", status: "403 Forbidden", body: "<h1>Blocked host: site.example</h1>" }),
      ],
      silent: [denied],
    },
    "blocked-host-in-silence": {
      fires: [
        exchange({
          request: "GET /",
          status: "403 Forbidden",
          fields: { "Content-Type": "text/html; charset=UTF-8", "Content-Length": "0" },
        }),
      ],
      silent: [denied],
    },
    forbidden: { fires: [denied], silent: [page404] },
    "template-lost": {
      fires: [debug("GET /tpl", 406, "No template for interactive request")],
      silent: [empty("GET /f", 406)],
    },
    "template-lost-in-silence": { fires: [empty("GET /tpl", 204)], silent: [empty("DELETE /orders/1", 204)] },
    format: { fires: [empty("GET /f", 406)], silent: [page404] },
    "format-or-template": { fires: [empty("GET /f", 406)], silent: [page404] },
    csrf: {
      fires: [debug("POST /x", 422, "ActionController::InvalidAuthenticityToken in A#b")],
      silent: [api422],
    },
    "csrf-in-production": { fires: [page("POST /x", 422)], silent: [api422] },
    unprocessable: { fires: [api422], silent: [page404] },
    "token-or-origin": { fires: [page("POST /x", 422)], silent: [page404] },
    "parameters-unparsable": {
      fires: [debug("POST /x", 400, "ActionDispatch::Http::Parameters::ParseError in A#b")],
      silent: [post400],
    },
    "parameter-missing": {
      fires: [debug("POST /x", 400, "ActionController::ParameterMissing in A#b")],
      silent: [post400],
    },
    "query-invalid": {
      fires: [
        debug("GET /x", 400, "ActionController::BadRequest</h1>Invalid query parameters: expected Hash"),
      ],
      silent: [post400],
    },
    "json-broken": { fires: [empty("POST /x\nContent-Type: application/json\n\n{", 400)], silent: [post400] },
    "query-broken": { fires: [get400], silent: [post400] },
    "parameter-missing-in-silence": { fires: [post400], silent: [get400] },
    "bad-parameters": { fires: [get400], silent: [page404] },
    "bad-url": { fires: [post400], silent: [page404] },
    "login-wanted": {
      fires: [
        exchange({
          request: "GET /",
          status: "401 Unauthorized",
          fields: [basic],
          body: "HTTP Basic: Access denied.\n",
        }),
      ],
      silent: [
        exchange({
          request: "GET /\nAuthorization: Basic YTpi",
          status: "401 Unauthorized",
          fields: [basic],
          body: "HTTP Basic: Access denied.\n",
        }),
      ],
    },
    "login-wrong": {
      fires: [
        exchange({
          request: "GET /\nAuthorization: Basic YTpi",
          status: "401 Unauthorized",
          fields: [fields],
          body: "HTTP Basic: Access denied.\n",
        }),
      ],
      silent: [
        exchange({
          request: "GET /",
          status: "401 Unauthorized",
          fields: [fields],
          body: "HTTP Basic: Access denied.\n",
        }),
      ],
    },
    "routed-for-others": { fires: [routed404], silent: [debug404] },
    "method-without-route": { fires: [page("DELETE /products", 404)], silent: [page404] },
    record: { fires: [debug("GET /o/9", 404, "ActiveRecord::RecordNotFound in A#show")], silent: [debug404] },
    "no-action": { fires: [debug("GET /x", 404, "Unknown action")], silent: [debug404] },
    "no-route": { fires: [debug404], silent: [page404] },
    "file-missing": { fires: [page("GET /logo.png", 404)], silent: [page404] },
    "record-by-path": { fires: [record404], silent: [page404] },
    "no-route-in-production": { fires: [page404], silent: [record404] },
    "no-such-record": { fires: [page404], silent: [page500] },
    "no-such-route": { fires: [record404], silent: [page500] },
    "other-method": { fires: [page404], silent: [page500] },
    method: { fires: [empty("PURGE /x", 405)], silent: [page404] },
    "too-many": { fires: [empty("GET /x", 429)], silent: [page404] },
    "too-large": { fires: [empty("POST /x", 413)], silent: [page404] },
    "media-type": { fires: [empty("POST /x", 415)], silent: [page404] },
    conflict: { fires: [empty("POST /x", 409)], silent: [page404] },
    "view-missing": {
      fires: [debug("GET /x", 500, "ActionView::MissingTemplate in A#b")],
      silent: [debug500],
    },
    "migrations-pending": {
      fires: [debug("GET /x", 500, "ActiveRecord::PendingMigrationError")],
      silent: [debug500],
    },
    "database-away": {
      fires: [debug("GET /x", 500, "ActiveRecord::ConnectionNotEstablished")],
      silent: [debug500],
    },
    "asset-missing": {
      fires: [debug("GET /x", 500, "Error</h1>The asset 'a.css' is not present in the asset pipeline.")],
      silent: [debug500],
    },
    "timed-out": {
      fires: [debug("GET /x", 500, "Rack::Timeout::RequestTimeoutException")],
      silent: [debug500],
    },
    "service-away": { fires: [debug("GET /x", 500, "Errno::ECONNREFUSED in A#b")], silent: [debug500] },
    thrown: { fires: [debug500, page500], silent: [page404] },
    "database-500": { fires: [page500], silent: [debug500] },
    "view-500": { fires: [page500], silent: [debug500] },
    "migration-500": { fires: [page500], silent: [debug500] },
  },
};
