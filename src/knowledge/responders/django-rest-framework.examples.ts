import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { djangoRestFramework } from "./django-rest-framework.ts";

const fields =
  "Content-Type: application/json\nVary: Accept\nAllow: GET, POST, HEAD, OPTIONS\nX-Frame-Options: DENY";
const answer = (request: string, status: string, detail: string) =>
  exchange({ request, status, fields: [fields], body: JSON.stringify({ detail }) });
const bad = answer("POST /x/", "400 Bad Request", "no");
const denied = answer("GET /x/", "403 Forbidden", "not you");
const missing = answer("GET /x/", "401 Unauthorized", "Authentication credentials were not provided.");
const notFound = answer("GET /x/9/", "404 Not Found", "Not found.");

export const djangoRestFrameworkExamples: ResponderExamples<typeof djangoRestFramework> = {
  signs: {
    "stock-detail": {
      fires: [exchange({ status: "404 Not Found", body: '{"detail":"Not found."}' })],
      silent: [exchange({ status: "404 Not Found", body: '{"error":"failed"}' })],
    },
    "simple-jwt-code": {
      fires: [
        exchange({ status: 401, json: { detail: "User not found", code: "user_not_found" } }),
        exchange({ status: 401, json: { detail: "no", code: "token_not_valid", messages: [] } }),
      ],
      silent: [exchange({ status: 404, json: { detail: "User not found" } })],
    },
    "non-field-errors": {
      fires: [exchange({ status: 400, json: { non_field_errors: ["The passwords differ."] } })],
      silent: [exchange({ status: 400, json: { errors: ["The passwords differ."] } })],
    },
    "field-errors": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "Content-Type": "application/json" },
          body: '{"email":["This field is required."]}',
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          fields: { "Content-Type": "other" },
          body: '{"email":["This field is required."]}',
        }),
      ],
    },
    "browsable-api": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html; charset=utf-8" },
          body: "<!DOCTYPE html>\n<html>\n  <head>\n    <title>Order Instance – Django REST framework</title>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html; charset=utf-8" },
          body: '<!doctype html>\n<html lang="en">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>\n</body>\n</html>',
        }),
      ],
    },
    "detail-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { Vary: "Accept", Allow: "GET, POST, HEAD, OPTIONS" },
          body: '{"detail":"Not found."}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { Vary: "Accept", Allow: "GET, POST, HEAD, OPTIONS" },
          body: '{"error":"failed"}',
        }),
      ],
    },
    "api-fields": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: {
            "Content-Type": "application/json",
            Vary: "Accept",
            Allow: "GET, POST, HEAD, OPTIONS",
            "X-Frame-Options": "DENY",
          },
          body: '{"detail":"Not found."}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: {
            "Content-Type": "other",
            Vary: "Accept",
            Allow: "GET, POST, HEAD, OPTIONS",
            "X-Frame-Options": "DENY",
          },
          body: '{"detail":"Not found."}',
        }),
      ],
    },
  },
  causes: {
    "no-credentials-sent": { fires: [missing], silent: [denied] },
    "credentials-missing": {
      fires: [missing],
      silent: [
        denied,
        // Of another scheme than the view reads: some were sent.
        exchange({
          request: "GET /x/",
          sent: { Authorization: "Token 9944b09199c62bcf" },
          status: 401,
          fields: { "WWW-Authenticate": 'JWT realm="api"' },
          json: { detail: "Authentication credentials were not provided." },
        }),
      ],
    },
    "token-expired": {
      fires: [answer("GET /x/", "401 Unauthorized", "Token is expired")],
      silent: [missing],
    },
    "login-refused": {
      fires: [
        exchange({
          status: 400,
          json: { non_field_errors: ["Unable to log in with provided credentials."] },
        }),
        exchange({ status: 401, json: { detail: "User is inactive", code: "user_inactive" } }),
      ],
      silent: [missing, bad],
    },
    "credentials-wrong": {
      fires: [answer("GET /x/", "401 Unauthorized", "Invalid token.")],
      silent: [missing],
    },
    scheme: {
      fires: [answer("GET /x/", "401 Unauthorized", "Invalid token header. No credentials provided.")],
      silent: [missing],
    },
    forgery: {
      fires: [answer("POST /x/", "403 Forbidden", "CSRF Failed: CSRF token missing.")],
      silent: [denied],
    },
    permission: {
      fires: [answer("GET /x/", "403 Forbidden", "You do not have permission to perform this action.")],
      silent: [denied],
    },
    denied: { fires: [denied], silent: [missing] },
    record: { fires: [notFound], silent: [answer("GET /x/", "404 Not Found", "gone")] },
    "not-found": { fires: [notFound], silent: [bad] },
    route: { fires: [notFound], silent: [bad] },
    "wrong-method": {
      fires: [answer("PUT /x/", "405 Method Not Allowed", 'Method "PUT" not allowed.')],
      silent: [
        bad,
        // APPEND_SLASH made a GET of it.
        exchange({
          before: [exchange({ request: "POST /x", status: 301, fields: { Location: "/x/" } })],
          request: "GET /x/",
          status: 405,
          fields: { Allow: "POST, OPTIONS" },
          json: { detail: 'Method "GET" not allowed.' },
        }),
      ],
    },
    "wrong-method-unsaid": {
      fires: [answer("PUT /x/", "405 Method Not Allowed", "Not here.")],
      silent: [bad],
    },
    accept: {
      fires: [answer("GET /x/", "406 Not Acceptable", "Could not satisfy the request Accept header.")],
      silent: [bad],
    },
    "media-type-unsaid": {
      fires: [answer("POST /x/", "415 Unsupported Media Type", "Not this.")],
      silent: [bad],
    },
    "media-type": {
      fires: [
        answer("POST /x/", "415 Unsupported Media Type", 'Unsupported media type "text/plain" in request.'),
      ],
      silent: [bad],
    },
    boundary: {
      fires: [
        answer(
          "POST /x/\nContent-Type: multipart/form-data\n\nx",
          "400 Bad Request",
          "Multipart form parse error - Invalid boundary in multipart: None",
        ),
      ],
      silent: [bad],
    },
    unparsable: {
      fires: [answer("POST /x/", "400 Bad Request", "JSON parse error - Expecting value")],
      silent: [bad],
    },
    "field-errors": {
      fires: [
        exchange({
          request: "POST /x/",
          status: "400 Bad Request",
          fields: [fields],
          body: '{"email":["This field is required."]}',
        }),
      ],
      silent: [bad],
    },
    invalid: { fires: [bad], silent: [denied] },
    throttled: {
      fires: [
        answer("GET /x/", "429 Too Many Requests", "Request was throttled. Expected available in 3 seconds."),
      ],
      silent: [bad],
    },
    conflict: { fires: [answer("POST /x/", "409 Conflict", "exists")], silent: [bad] },
    "server-error": {
      fires: [answer("GET /x/", "500 Internal Server Error", "A server error occurred.")],
      silent: [bad],
    },
    thrown: { fires: [answer("GET /x/", "500 Internal Server Error", "oops")], silent: [bad] },
  },
};
