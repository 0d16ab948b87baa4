import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { laravel } from "./laravel.ts";

const answer = (request: string, status: string, message: string, more: object = {}) =>
  exchange({
    request,
    status,
    fields: { "Content-Type": "application/json" },
    body: JSON.stringify({ message, ...more }),
  });
const debug = (status: string, message: string, exception: string) =>
  answer("GET /x", status, message, { exception, file: "/app/a.php", line: 3, trace: [] });
const error = (message: string) => debug("500 Internal Server Error", message, "RuntimeException");

const expired = exchange({
  request: "POST /upload",
  status: "419 unknown status",
  fields: { "Content-Type": "text/html; charset=UTF-8" },
  body: "Page Expired",
});
const noRoute = answer("GET /none", "404 Not Found", "The route none could not be found.");
const record = answer("GET /orders/7", "404 Not Found", "No query results for model [App\\Models\\Order] 7");
const unauthenticated = answer("GET /me", "401 Unauthorized", "Unauthenticated.");
const refused = answer("GET /me\nAuthorization: Bearer abc", "401 Unauthorized", "Unauthenticated.");
const denied = answer("GET /admin", "403 Forbidden", "This action is unauthorized.");
const oops = error("oops");

const WARNED =
  "<br />\n<b>Warning</b>:  POST Content-Length of 9 bytes exceeds the limit of 8 bytes in <b>Unknown</b> on line <b>0</b><br />\n";
/** What Laravel shows for a 413, with or without PHP's warning before it. */
const post413 = (warning: string) =>
  exchange({
    request: "POST /x",
    status: "413 Content Too Large",
    fields: { "X-Powered-By": "PHP/8.2", "Content-Type": "text/html; charset=UTF-8" },
    body: `${warning}<title>An Error Occurred: Content Too Large</title><h1>Oops! An Error Occurred</h1>`,
  });

export const laravelExamples: ResponderExamples<typeof laravel> = {
  signs: {
    "debug-json": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: '{"message":"oops","exception":"RuntimeException","file":"/app/a.php","line":3,"trace":[]}',
        }),
      ],
      silent: [exchange({ status: "500 Internal Server Error", body: '{"error":"failed"}' })],
    },
    "error-json": {
      fires: [exchange({ status: "500 Internal Server Error", body: '{"message":"Server Error"}' })],
      silent: [exchange({ status: "500 Internal Server Error", body: '{"error":"failed"}' })],
    },
    "maintenance-json": {
      fires: [
        exchange({
          status: "503 Service Unavailable",
          fields: { "X-Powered-By": "PHP/8.3.2", "Cache-Control": "no-cache, private" },
          json: { message: "Service Unavailable" },
        }),
      ],
      silent: [
        exchange({
          status: "503 Service Unavailable",
          fields: { Apigw: "1" },
          json: { message: "Service Unavailable" },
        }),
      ],
    },
    "validation-json": {
      fires: [
        exchange({
          status: "422 Unprocessable Content",
          body: '{"message":"The name field is required.","errors":{}}',
        }),
      ],
      silent: [
        exchange({ status: "422 Unprocessable Content", body: '{"error":"failed"}' }),
        exchange({
          status: "422 Unprocessable Content",
          body: '{"message":"Validation Failed","errors":[{"field":"name","code":"custom"}]}',
        }),
      ],
    },
    "post-refused-page": { fires: [post413(WARNED)], silent: [post413("")] },
    "stock-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html; charset=UTF-8" },
          body: '<div class="px-4 text-lg text-gray-500 border-r border-gray-400 tracking-wider">404</div>',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html; charset=UTF-8" },
          body: "<title>An Error Occurred: Not Found</title><h1>Oops! An Error Occurred</h1>",
        }),
      ],
    },
    "own-status": {
      fires: [exchange({ status: "419 unknown status" })],
      silent: [exchange({ status: "200 OK" })],
    },
    "own-status-unnamed": {
      fires: [
        exchange({
          request: "POST /logout",
          status: "419 unknown status",
          fields: { "Content-Type": "application/json" },
        }),
      ],
      silent: [exchange({ status: "419 Page Expired" }), exchange({ status: "498 unknown status" })],
    },
    cookie: {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: {
            "Set-Cookie": "laravel_session=x; path=/; httponly",
            "Content-Type": "text/html; charset=UTF-8",
          },
        }),
        exchange({
          status: "403 Forbidden",
          fields: ["Set-Cookie: XSRF-TOKEN=x; path=/", "Set-Cookie: shop_session=x; path=/; httponly"],
        }),
        exchange({
          status: "403 Forbidden",
          fields: ["Set-Cookie: shop-session=eyJpdiI6IkFBIn0%3D; path=/; httponly"],
        }),
      ],
      silent: [
        // Rails, Express and many a program call theirs so; Angular and Spring have the other name in common with it.
        exchange({ status: "403 Forbidden", fields: { "Set-Cookie": "_shop_session=dGVz; path=/" } }),
        exchange({ status: "403 Forbidden", fields: { "Set-Cookie": "XSRF-TOKEN=0e2a; path=/" } }),
        exchange({
          status: "403 Forbidden",
          fields: { "Set-Cookie": "PHPSESSID=x; path=/", "Content-Type": "text/html; charset=UTF-8" },
        }),
      ],
    },
  },
  causes: {
    "page-expired": {
      fires: [
        answer("POST /login", "419", "CSRF token mismatch."),
        exchange({
          request: "POST /login",
          status: "419 unknown status",
          fields: { "Content-Type": "text/html; charset=UTF-8" },
          body: '<title>Page Expired</title><h1 class="px-4 text-lg text-black border-r border-gray-400">419</h1>',
        }),
      ],
      silent: [noRoute, expired, answer("POST /login", "419", "Your session is over.")],
    },
    "expired-wordless": { fires: [expired], silent: [noRoute] },
    "origin-mismatch": {
      fires: [answer("POST /x", "403 Forbidden", "Origin mismatch.")],
      silent: [denied],
    },
    "no-route": { fires: [noRoute], silent: [record] },
    record: { fires: [record], silent: [noRoute] },
    "no-login-route": {
      fires: [error("Route [login] not defined.")],
      silent: [error("Route [orders] not defined.")],
    },
    "file-missing": {
      fires: [answer("GET /a.css", "404 Not Found", "The route a.css could not be found.")],
      silent: [noRoute],
    },
    "not-found": { fires: [noRoute], silent: [oops] },
    "no-record": { fires: [noRoute], silent: [oops] },
    "wrong-method": {
      fires: [answer("GET /x", "405 Method Not Allowed", "The GET method is not supported for route x.")],
      silent: [noRoute],
    },
    "login-wanted": { fires: [unauthenticated], silent: [refused] },
    "token-refused": { fires: [refused], silent: [unauthenticated] },
    signature: { fires: [answer("GET /x", "403 Forbidden", "Invalid signature.")], silent: [denied] },
    policy: { fires: [denied], silent: [noRoute] },
    rules: {
      fires: [answer("POST /x", "422 Unprocessable Content", "The name field is required.", { errors: {} })],
      silent: [noRoute],
    },
    "post-too-large": {
      fires: [
        answer("POST /x", "413 Request Entity Too Large", "", {
          exception: "Illuminate\\Http\\Exceptions\\PostTooLargeException",
          file: "/app/vendor/laravel/framework/src/Illuminate/Foundation/Http/Middleware/ValidatePostSize.php",
          line: 24,
          trace: [],
        }),
        answer("POST /x", "413 Content Too Large", "The POST data is too large."),
        post413(WARNED),
      ],
      silent: [
        post413(""),
        answer("POST /x", "413 Request Entity Too Large", "", {
          exception: "Illuminate\\Http\\Exceptions\\PostTooLargeException",
          file: "/app/app/Http/Middleware/CheckSize.php",
          line: 9,
          trace: [],
        }),
        noRoute,
      ],
    },
    "too-large": {
      fires: [answer("POST /x", "413 Content Too Large", "The POST data is too large.")],
      silent: [noRoute],
    },
    throttled: {
      fires: [answer("GET /x", "429 Too Many Requests", "Too Many Attempts.")],
      silent: [noRoute],
    },
    maintenance: {
      fires: [debug("503 Service Unavailable", "Service Unavailable", "HttpException")],
      silent: [oops],
    },
    "no-key": { fires: [error("No application encryption key has been specified.")], silent: [oops] },
    "storage-unwritable": {
      fires: [error("The stream or file laravel.log could not be opened in append mode")],
      silent: [oops],
    },
    "view-missing": { fires: [error("View [home] not found.")], silent: [oops] },
    "assets-not-built": { fires: [error("Vite manifest not found at: /app/public/build")], silent: [oops] },
    "tables-missing": { fires: [error("SQLSTATE[42S02]: Base table or view not found")], silent: [oops] },
    "database-away": { fires: [error("SQLSTATE[HY000] [2002] Connection refused")], silent: [oops] },
    thrown: {
      fires: [oops, answer("GET /x", "500 Internal Server Error", "Server Error")],
      silent: [noRoute],
    },
    database: { fires: [oops], silent: [noRoute] },
    bad: {
      fires: [debug("400 Bad Request", "no", "BadRequestHttpException").replace("GET", "POST")],
      silent: [oops],
    },
  },
};
