import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { symfony } from "./symfony.ts";

const answer = (request: string, status: string, words = "") =>
  exchange({
    request,
    status,
    fields: { "X-Debug-Exception": "x", "Content-Type": "text/html; charset=UTF-8" },
    body: `<h1>Oops! An Error Occurred</h1>${words}`,
  });
const noRoute = answer("GET /none", "404 Not Found", 'No route found for "GET /none"');
const bare404 = answer("GET /none", "404 Not Found");
const bad = answer("POST /x", "400 Bad Request");
const login = answer("GET /x", "401 Unauthorized");
const wrong = answer("GET /x\nAuthorization: Bearer abc", "401 Unauthorized");
const oops = answer("GET /x", "500 Internal Server Error");
const error = (words: string) => ({
  fires: [answer("GET /x", "500 Internal Server Error", words)] as const,
  silent: [oops] as const,
});

export const symfonyExamples: ResponderExamples<typeof symfony> = {
  signs: {
    "stock-page": {
      fires: [exchange({ status: "405 Method Not Allowed", body: "<h1>Oops! An Error Occurred</h1>" })],
      silent: [
        exchange({ status: "405 Method Not Allowed", body: "<html><body><h1>Error</h1></body></html>" }),
      ],
    },
    "problem-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          json: {
            type: "https://tools.ietf.org/html/rfc2616#section-10",
            title: "An error occurred",
            status: 404,
            detail: "Not Found",
          },
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: {
            type: "https://tools.ietf.org/html/rfc9110#section-15.5.5",
            title: "Not Found",
            status: 404,
            detail: "Not Found",
          },
        }),
      ],
    },
    "lexik-jwt": {
      fires: [
        exchange({ status: 401, json: { code: 401, message: "Invalid JWT Token" } }),
        exchange({ status: 401, json: { code: 401, message: "JWT Token not found" } }),
      ],
      silent: [
        exchange({ status: 401, json: { code: 401, message: "invalid jwt token" } }),
        exchange({ status: 401, json: { message: "Invalid JWT Token" } }),
      ],
    },
    "validation-problem": {
      fires: [
        exchange({
          status: 422,
          json: {
            type: "https://symfony.com/errors/validation",
            title: "Validation Failed",
            status: 422,
            detail: "name: This value should not be blank.",
            violations: [],
          },
        }),
      ],
      silent: [exchange({ status: 422, json: { type: "about:blank", title: "Validation Failed" } })],
    },
    "x-debug-exception-field": {
      fires: [exchange({ status: "405 Method Not Allowed", fields: { "X-Debug-Exception": "x" } })],
      silent: [exchange({ status: "405 Method Not Allowed" })],
    },
    "debug-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: `<!-- No route found for "GET https://site.example/a" (404 Not Found) -->
<html><body><header><h1>Symfony Exception</h1></header></body></html>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<html><head><title>An Error Occurred: Not Found</title></head></html>",
        }),
      ],
    },
    "x-debug-token-field": {
      fires: [
        exchange({ status: "200 OK", fields: { "X-Debug-Token": "1a2b3c", "Content-Type": "text/html" } }),
      ],
      silent: [
        exchange({ status: "200 OK", fields: { "X-Request-Id": "1a2b3c", "Content-Type": "text/html" } }),
      ],
    },
  },
  causes: {
    "method-refused": { fires: [answer("POST /x", "405 Method Not Allowed")], silent: [bare404] },
    "no-route": { fires: [noRoute], silent: [bare404] },
    record: {
      fires: [answer("GET /o/7", "404 Not Found", 'object not found by "EntityValueResolver"')],
      silent: [noRoute],
    },
    "file-missing": { fires: [answer("GET /a.css", "404 Not Found")], silent: [bare404] },
    "not-found": { fires: [bare404], silent: [oops] },
    "no-record": { fires: [bare404], silent: [oops] },
    forgery: { fires: [answer("POST /x", "400 Bad Request", "Invalid CSRF token.")], silent: [bad] },
    "untrusted-host": { fires: [answer("GET /x", "400 Bad Request", "Untrusted Host")], silent: [bad] },
    "json-unparsable": { fires: [answer("POST /x", "400 Bad Request", "Syntax error")], silent: [bad] },
    "bad-request": { fires: [answer("POST /x", "422 Unprocessable Content"), bad], silent: [oops] },
    "token-not-found": {
      fires: [
        exchange({ status: 401, json: { code: 401, message: "JWT Token not found" } }),
        exchange({
          sent: { Authorization: "Basic YTpi" },
          status: 401,
          json: { code: 401, message: "JWT Token not found" },
        }),
      ],
      silent: [exchange({ status: 401, json: { code: 401, message: "Invalid JWT Token" } })],
    },
    "token-expired": { fires: [answer("GET /x", "401 Unauthorized", "Expired JWT Token")], silent: [login] },
    "login-wanted": { fires: [login], silent: [wrong] },
    "login-wrong": { fires: [wrong], silent: [login] },
    denied: { fires: [answer("GET /x", "403 Forbidden")], silent: [bad] },
    throttled: { fires: [answer("GET /x", "429 Too Many Requests")], silent: [bad] },
    template: error('Unable to find template "a.html.twig"'),
    tables: error("Base table or view not found"),
    "database-away": error("SQLSTATE[HY000] [2002] Connection refused"),
    unwritable: error('Unable to write in the "cache" directory'),
    "assets-not-built": error("Could not find the entrypoints file from Webpack"),
    thrown: { fires: [oops], silent: [bad] },
    database: { fires: [oops], silent: [bad] },
    maintenance: { fires: [answer("GET /x", "503 Service Unavailable")], silent: [oops] },
    "media-type": { fires: [answer("POST /x", "415 Unsupported Media Type")], silent: [bad] },
  },
};
