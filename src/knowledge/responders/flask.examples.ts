import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { flask } from "./flask.ts";

const fields = "Server: Werkzeug/3.0 Python/3.12\nContent-Type: text/html; charset=utf-8";
const answer = (request: string, status: string, words: string) =>
  exchange({
    request,
    status,
    fields: [fields],
    body: `<!doctype html>\n<html lang=en>\n<title>${status}</title>\n<h1>x</h1>\n<p>${words}</p>\n`,
  });
const refusedAfterRedirect = exchange({
  request: "GET /x/",
  status: "405 METHOD NOT ALLOWED",
  fields: [fields],
  body: "<!doctype html>\n<html lang=en>\n<title>405</title>\n<h1>x</h1>\n<p>The method is not allowed for the requested URL.</p>\n",
  before: [exchange({ request: "POST /x", status: 301, fields: { Location: "/x/" } })],
});
const debug = (title: string) =>
  exchange({
    request: "GET /x",
    status: "500 INTERNAL SERVER ERROR",
    fields: [fields],
    body: `<html>\n<title>${title}\n // Werkzeug Debugger</title>`,
  });
const jwt = (status: string, msg: string) =>
  exchange({ request: "GET /me", status, fields: [fields], body: JSON.stringify({ msg }) });

const UNDERSTOOD = "The browser (or proxy) sent a request that this server could not understand.";
const notFound = "The requested URL was not found on the server.";
const get404 = answer("GET /none", "404 NOT FOUND", notFound);
const slash404 = answer("GET /api/", "404 NOT FOUND", notFound);
const bad = answer("GET /x", "400 BAD REQUEST", "no");
const badJson = answer('POST /x\nContent-Type: application/json\n\n{"a":1}', "400 BAD REQUEST", "no");
const failed = answer("GET /x", "500 INTERNAL SERVER ERROR", "oops");
const keyError = debug("KeyError: 'a'");
const unauthorized = answer("GET /me\nAuthorization: Bearer abc", "401 UNAUTHORIZED", "no");

export const flaskExamples: ResponderExamples<typeof flask> = {
  signs: {
    "reason-in-capitals": {
      fires: [
        exchange({
          request: "OPTIONS /a",
          status: "308 PERMANENT REDIRECT",
          fields: { Server: "nginx", Location: "/b" },
        }),
      ],
      silent: [
        exchange({
          request: "OPTIONS /a",
          status: "308 Permanent Redirect",
          fields: { Server: "nginx", Location: "/b" },
        }),
        exchange({
          request: "POST /account/login/",
          sent: { Cookie: "a=b; csrftoken=c" },
          status: "302 FOUND",
          fields: { Server: "nginx", Location: "/dashboard/", "Content-Length": 0 },
        }),
        exchange({
          status: "302 FOUND",
          fields: { Server: "nginx", Location: "/de/", "Set-Cookie": "django_language=de; Path=/" },
        }),
      ],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "409 CONFLICT",
          body: `<!doctype html>
<html lang=en>
<title>409 CONFLICT</title>
<h1>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          body: '<!doctype html>\n<html lang="en">\n<head>\n  <title>Not Found</title>\n</head>\n<body>\n  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>',
        }),
      ],
    },
    "debug-page": {
      fires: [exchange({ status: "500 INTERNAL SERVER ERROR", body: "// Werkzeug Debugger</title>" })],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          body: "<title>ValueError at /a</title>\n<th>Django Version:</th>",
        }),
      ],
    },
    "sentence-in-json": {
      fires: [
        exchange({
          request: "POST /todos",
          status: "415 Unsupported Media Type",
          json: {
            message:
              "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
          },
        }),
        exchange({
          status: "404 Not Found",
          json: {
            code: 404,
            name: "Not Found",
            description:
              "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.",
          },
        }),
      ],
      silent: [
        exchange({ status: "404 Not Found", json: { message: "The requested URL was not found." } }),
        exchange({
          status: "404 Not Found",
          body: "<p>The requested URL was not found on this server.</p>",
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: "500 INTERNAL SERVER ERROR", fields: { Server: "Werkzeug/3.0 Python/3.12" } }),
      ],
      silent: [
        exchange({ status: "500 INTERNAL SERVER ERROR", fields: { Server: "WSGIServer/0.2 CPython/3.12" } }),
      ],
    },
  },
  causes: {
    "trailing-slash": { fires: [slash404], silent: [get404] },
    "file-missing": { fires: [answer("GET /static/a.css", "404 NOT FOUND", notFound)], silent: [get404] },
    record: { fires: [answer("GET /orders/7", "404 NOT FOUND", "No such order")], silent: [get404] },
    "no-route": { fires: [get404], silent: [slash404] },
    aborted: { fires: [get404], silent: [failed] },
    "no-route-either": { fires: [slash404], silent: [failed] },
    "wrong-method": {
      fires: [
        answer("DELETE /x", "405 METHOD NOT ALLOWED", "The method is not allowed for the requested URL."),
      ],
      silent: [get404, refusedAfterRedirect],
    },
    "wrong-method-unsaid": {
      fires: [answer("DELETE /x", "405 METHOD NOT ALLOWED", "no")],
      silent: [get404],
    },
    "token-said": {
      fires: [answer("POST /x", "400 BAD REQUEST", "The CSRF session token is missing.")],
      silent: [bad],
    },
    forgery: { fires: [answer("POST /x", "400 BAD REQUEST", "The CSRF token is missing.")], silent: [bad] },
    "not-json-said": {
      fires: [
        answer(
          "PUT /x",
          "415 UNSUPPORTED MEDIA TYPE",
          "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
        ),
      ],
      silent: [
        answer(
          "PUT /x\nContent-Type: application/json\n\n{}",
          "415 UNSUPPORTED MEDIA TYPE",
          "Did not attempt to load JSON data because the request Content-Type was not 'application/json'.",
        ),
        bad,
      ],
    },
    "json-unparsable-said": {
      fires: [
        answer(
          "POST /x",
          "400 BAD REQUEST",
          "Failed to decode JSON object: Expecting value: line 1 column 1 (char 0)",
        ),
      ],
      silent: [answer("POST /x", "400 BAD REQUEST", "Failed to decode JSON object: x")],
    },
    "not-json": {
      fires: [answer("POST /x", "415 UNSUPPORTED MEDIA TYPE", "Did not attempt to load JSON data because")],
      silent: [bad],
    },
    "json-unparsable": {
      fires: [answer("POST /x", "400 BAD REQUEST", "Failed to decode JSON object")],
      silent: [bad],
    },
    "json-broken": {
      fires: [answer("POST /x\nContent-Type: application/json\n\n{", "400 BAD REQUEST", "no")],
      silent: [badJson],
    },
    "json-without-body": {
      fires: [
        answer("GET /x\nContent-Type: application/json", "400 BAD REQUEST", UNDERSTOOD),
        answer("POST /x\nContent-Type: application/json\nContent-Length: 0", "400 BAD REQUEST", UNDERSTOOD),
        answer("POST /x\nContent-Type: application/json", "400 BAD REQUEST", UNDERSTOOD),
      ],
      silent: [
        answer("POST /x\nContent-Type: application/json\n\n{}", "400 BAD REQUEST", UNDERSTOOD),
        // It was sent, and the browser does not show it.
        answer("POST /x\nContent-Type: application/json\nContent-Length: 9", "400 BAD REQUEST", UNDERSTOOD),
        answer("GET /x\nContent-Type: application/json", "400 BAD REQUEST", "The name is missing."),
      ],
    },
    boundary: {
      fires: [answer("POST /x\nContent-Type: multipart/form-data\n\nx", "400 BAD REQUEST", "no")],
      silent: [bad],
    },
    "untrusted-host": {
      fires: [answer("GET /x", "400 BAD REQUEST", "Host 'a' is not trusted")],
      silent: [bad],
    },
    "key-missing": { fires: [bad], silent: [badJson] },
    input: { fires: [badJson], silent: [failed] },
    body: { fires: [badJson], silent: [bad] },
    "login-wanted": {
      fires: [
        answer(
          "GET /me",
          "401 UNAUTHORIZED",
          "The server could not verify that you are authorized to access the URL requested.",
        ),
        jwt("401 UNAUTHORIZED", "Missing Authorization Header"),
      ],
      silent: [unauthorized],
    },
    "token-expired": { fires: [jwt("401 UNAUTHORIZED", "Token has expired")], silent: [unauthorized] },
    "token-wrong": {
      fires: [jwt("422 UNPROCESSABLE ENTITY", "Signature verification failed")],
      silent: [unauthorized],
    },
    "token-form": {
      fires: [jwt("422 UNPROCESSABLE ENTITY", "Bad Authorization header")],
      silent: [unauthorized],
    },
    forbidden: { fires: [answer("GET /x", "403 FORBIDDEN", "no")], silent: [bad] },
    "too-large": { fires: [answer("POST /x", "413 REQUEST ENTITY TOO LARGE", "no")], silent: [bad] },
    "media-type": { fires: [answer("POST /x", "415 UNSUPPORTED MEDIA TYPE", "no")], silent: [bad] },
    limited: { fires: [answer("GET /x", "429 TOO MANY REQUESTS", "5 per 1 minute")], silent: [bad] },
    conflict: { fires: [answer("POST /x", "409 CONFLICT", "no")], silent: [bad] },
    invalid: { fires: [answer("POST /x", "422 UNPROCESSABLE ENTITY", "no")], silent: [bad] },
    "key-missing-in-debug": {
      fires: [debug("werkzeug.exceptions.BadRequestKeyError: 400 Bad Request: KeyError: 'user'")],
      silent: [keyError],
    },
    template: { fires: [debug("jinja2.exceptions.TemplateNotFound: a.html")], silent: [keyError] },
    migration: {
      fires: [debug("sqlalchemy.exc.OperationalError: (sqlite3.OperationalError) no such table: users")],
      silent: [debug("sqlalchemy.exc.OperationalError: connection refused")],
    },
    database: {
      fires: [debug("sqlalchemy.exc.OperationalError: connection refused")],
      silent: [debug("sqlite3.OperationalError: no such table: users")],
    },
    "returned-none": {
      fires: [debug("TypeError: The view function for 'x' did not return a valid response.")],
      silent: [keyError],
    },
    "slash-lost-post": { fires: [debug("AssertionError: FormDataRoutingRedirect")], silent: [keyError] },
    thrown: { fires: [keyError], silent: [failed] },
    failed: { fires: [failed], silent: [bad] },
    "template-500": { fires: [failed], silent: [bad] },
    "database-500": { fires: [failed], silent: [bad] },
    "nothing-500": { fires: [failed], silent: [bad] },
    unavailable: { fires: [answer("GET /x", "503 SERVICE UNAVAILABLE", "no")], silent: [bad] },
    accept: {
      fires: [
        answer(
          "GET /x",
          "406 NOT ACCEPTABLE",
          "The resource identified by the request is only capable of generating response entities which have content characteristics not acceptable according to the accept headers sent in the request.",
        ),
      ],
      silent: [bad],
    },
    "head-too-large": {
      fires: [
        answer(
          "GET /x",
          "431 REQUEST HEADER FIELDS TOO LARGE",
          "One or more header fields exceeds the maximum size.",
        ),
      ],
      silent: [bad],
    },
    "bad-gateway": {
      fires: [
        answer(
          "GET /x",
          "502 BAD GATEWAY",
          "The proxy server received an invalid response from an upstream server.",
        ),
      ],
      silent: [bad],
    },
    "gateway-timeout": {
      fires: [answer("GET /x", "504 GATEWAY TIMEOUT", "The connection to an upstream server timed out.")],
      silent: [bad],
    },
  },
};
