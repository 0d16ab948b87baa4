import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { aspnetcore } from "./aspnetcore.ts";

const kestrel = "Server: Kestrel";
const empty = (request: string, status: string, more = "") =>
  exchange({ request, status, fields: [`${kestrel}\nContent-Length: 0${more && `\n${more}`}`] });
const problem = (request: string, status: number, title: string, more: object = {}) =>
  exchange({
    request,
    status: `${status} X`,
    fields: [`${kestrel}\nContent-Type: application/problem+json`],
    body: JSON.stringify({
      type: "https://tools.ietf.org/html/rfc9110#section-15",
      title,
      status,
      ...more,
      traceId: "00-1",
    }),
  });
const page = (words: string) =>
  exchange({ request: "GET /x", status: "500 Internal Server Error", fields: [kestrel], body: words });
const bad = problem("GET /x", 400, "Bad Request");
const route404 = empty("GET /x", "404 Not Found");
const own404 = problem("GET /x/7", 404, "Not Found");
const login = empty("GET /x", "401 Unauthorized", "WWW-Authenticate: Bearer");
const wrong = empty(
  "GET /x\nAuthorization: Bearer abc",
  "401 Unauthorized",
  'WWW-Authenticate: Bearer error="invalid_token"',
);
const oops = page("oops");

const forwarded = (status: number) =>
  exchange({ status, fields: { Server: "Kestrel", "Content-Length": 0 } });
const worded = (status: number) => exchange({ status, fields: { Server: "Kestrel" }, json: { error: "no" } });

const NO_TOKEN =
  "A valid antiforgery token was not provided with the request. Add an antiforgery token, or disable antiforgery validation for this endpoint.";
const said = (status: number, words: string) =>
  exchange({
    request: "POST /x",
    status,
    fields: { Server: "Kestrel", "Content-Type": "text/plain; charset=utf-8" },
    body: words,
  });

export const aspnetcoreExamples: ResponderExamples<typeof aspnetcore> = {
  signs: {
    "exception-text": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain", Server: "Microsoft-IIS/10.0" },
          body: "System.Text.Json.JsonException: The JSON value could not be converted to System.DateTimeOffset.\n   at System.Text.Json.ThrowHelper.ThrowJsonException(String message)\n",
        }),
      ],
      silent: [
        // Another framework of .NET.
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain", Server: "Microsoft-IIS/10.0" },
          body: "System.InvalidOperationException: oops\n   at System.Web.UI.Page.Load()\n",
        }),
      ],
    },
    "problem-json": {
      fires: [
        exchange({
          status: "409 Conflict",
          body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15","title":"Conflict","status":409,"traceId":"00-1"}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: {
            type: "about:blank",
            title: "Not Found",
            status: 404,
            detail: "No static resource a.",
            instance: "/a",
          },
        }),
      ],
    },
    "debug-text": {
      fires: [
        exchange({
          status: 500,
          fields: { "Content-Type": "text/plain; charset=utf-8" },
          body: "System.Exception: no\r\n   at A.B()\r\n\r\nHEADERS\r\n=======\r\nHost: site.example\r\n",
        }),
      ],
      silent: [
        exchange({
          status: 500,
          fields: { "Content-Type": "text/plain" },
          body: "System.Exception: no\n   at A.B()\n",
        }),
      ],
    },
    "debug-page": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          page: "An unhandled exception occurred while processing the request.",
          title: "Internal Server Error",
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          page: "An unhandled exception occurred during the execution of the current web request.",
          title: "Runtime Error",
        }),
      ],
    },
    "problem-json-without-trace": {
      fires: [
        exchange({
          status: "409 Conflict",
          body: '{"type":"https://tools.ietf.org/html/rfc9110#section-15","title":"Conflict","status":409,"traceId":"00-1"}',
        }),
      ],
      silent: [
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
    },
    "form-sentence": {
      fires: [said(400, NO_TOKEN)],
      silent: [said(400, "A valid token was not provided with the request.")],
    },
    "connection-text": {
      fires: [said(404, "No Connection with that ID"), said(400, "Connection ID required")],
      silent: [said(404, "No connection with that id was found")],
    },
    "server-field": {
      fires: [exchange({ status: "400 Bad Request", fields: { Server: "Kestrel" } })],
      silent: [exchange({ status: "400 Bad Request", fields: { Server: "Microsoft-HTTPAPI/2.0" } })],
    },
  },
  causes: {
    "target-down": { fires: [forwarded(502)], silent: [forwarded(504), worded(502)] },
    "target-closes": { fires: [forwarded(502)], silent: [forwarded(504), worded(502)] },
    "no-destination": { fires: [forwarded(503)], silent: [forwarded(502), worded(503)] },
    "target-slow": { fires: [forwarded(504)], silent: [forwarded(502), worded(504)] },
    "json-value-refused": {
      fires: [
        problem("POST /x", 400, "One or more", {
          errors: {
            "$.born": [
              "The JSON value could not be converted to System.DateTime. Path: $.born | LineNumber: 6",
            ],
          },
        }),
      ],
      silent: [
        problem("POST /x", 400, "One or more", {
          errors: { $: ["The JSON value could not be converted to A. Path: $ | LineNumber: 0"] },
        }),
        bad,
      ],
    },
    "json-member-wrong": {
      fires: [
        problem("POST /x", 400, "One or more", {
          errors: {
            $: [
              "JSON deserialization for type 'A' was missing required properties, including the following: b",
            ],
          },
        }),
        problem("POST /x", 400, "One or more", {
          errors: {
            "$.c": ["The JSON property 'c' could not be mapped to any .NET member contained in type 'A'."],
          },
        }),
      ],
      silent: [bad],
    },
    "json-syntax": {
      fires: [
        problem("POST /x", 400, "One or more", {
          errors: { "$.a": ["'}' is an invalid start of a value. Path: $.a | LineNumber: 0"] },
        }),
        problem("POST /x", 400, "One or more", {
          errors: {
            $: ["Expected depth to be zero at the end of the JSON payload. There is an open JSON object"],
          },
        }),
      ],
      silent: [
        bad,
        problem("POST /x", 400, "One or more", {
          errors: { Name: ["The name is invalid after 20 letters"] },
        }),
      ],
    },
    "json-other-type": {
      fires: [
        problem("POST /x", 400, "One or more", {
          errors: {
            "$.price": [
              "The JSON value could not be converted to System.Decimal. Path: $.price | LineNumber: 0",
            ],
          },
        }),
      ],
      silent: [
        problem("POST /x", 400, "One or more", {
          errors: { $: ["The JSON value could not be converted to A. Path: $ | LineNumber: 0"] },
        }),
      ],
    },
    "json-unparsable": {
      fires: [
        problem("POST /x", 400, "One or more", {
          errors: { $: ["The JSON value could not be converted to"] },
        }),
      ],
      silent: [bad],
    },
    "body-over-limit-said": {
      fires: [
        problem(
          "POST /x",
          400,
          "Failed to read the request form. Request body too large. The max request body size is 30000000 bytes.",
        ),
        problem(
          "POST /x",
          400,
          "Failed to read the request form. Multipart body length limit 134217728 exceeded.",
        ),
      ],
      silent: [problem("POST /x", 400, "The picture is too large.")],
    },
    "body-too-slow-said": {
      fires: [
        problem(
          "POST /x",
          408,
          "Reading the request body timed out due to data arriving too slowly. See MinRequestBodyDataRate.",
        ),
      ],
      silent: [problem("POST /x", 408, "Too slow.")],
    },
    "model-state": {
      fires: [
        problem("POST /x", 400, "One or more validation errors occurred.", {
          errors: { Name: ["required"] },
        }),
      ],
      silent: [bad],
    },
    binding: {
      fires: [
        exchange({
          request: "GET /x",
          status: "400 Bad Request",
          fields: [kestrel],
          body: 'BadHttpRequestException: Required parameter "int page"',
        }),
      ],
      silent: [bad],
    },
    "media-type-said": {
      fires: [said(415, 'Expected a supported JSON media type but got "text/plain;charset=UTF-8".')],
      silent: [said(415, "No.")],
    },
    "form-not-named": {
      fires: [said(400, "The POST request does not specify which form is being submitted. To fix this, …")],
      silent: [said(400, "No.")],
    },
    "antiforgery-said": { fires: [said(400, NO_TOKEN)], silent: [said(400, "No.")] },
    "no-scheme": {
      fires: [
        said(
          500,
          "No authenticationScheme was specified, and there was no DefaultChallengeScheme found. The default",
        ),
      ],
      silent: [said(500, "No.")],
    },
    cycle: {
      fires: [said(500, "System.Text.Json.JsonException: A possible object cycle was detected. This can")],
      silent: [said(500, "No.")],
    },
    "host-filter": {
      fires: [
        exchange({
          request: "GET /",
          status: "400 Bad Request",
          fields: [kestrel],
          body: "<h2>Bad Request - Invalid Hostname</h2>",
        }),
      ],
      silent: [bad],
    },
    antiforgery: {
      fires: [empty("POST /x", "400 Bad Request")],
      silent: [empty("GET /x", "400 Bad Request")],
    },
    "bad-request": { fires: [bad], silent: [oops] },
    "token-expired": {
      fires: [
        empty(
          "GET /x",
          "401 Unauthorized",
          'WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at x"',
        ),
      ],
      silent: [login],
    },
    "token-wrong": { fires: [wrong], silent: [login] },
    "token-missing": { fires: [login], silent: [wrong] },
    policy: { fires: [empty("GET /x", "403 Forbidden")], silent: [bad] },
    "type-not-mapped": {
      fires: [empty("GET /models/chair.glb", "404 Not Found")],
      silent: [empty("GET /a.css", "404 Not Found"), route404],
    },
    "file-missing": { fires: [empty("GET /a.css", "404 Not Found")], silent: [route404] },
    "returned-not-found": { fires: [own404], silent: [route404] },
    "no-route": { fires: [route404], silent: [own404] },
    "no-route-either": { fires: [own404], silent: [oops] },
    method: { fires: [empty("POST /x", "405 Method Not Allowed")], silent: [bad] },
    "media-type": { fires: [problem("POST /x", 415, "Unsupported Media Type")], silent: [bad] },
    "too-large": { fires: [empty("POST /x", "413 Payload Too Large")], silent: [bad] },
    uri: { fires: [empty("GET /x", "414 URI Too Long")], silent: [bad] },
    header: { fires: [empty("GET /x", "431 Request Header Fields Too Large")], silent: [bad] },
    "body-slow": { fires: [empty("POST /x", "408 Request Timeout")], silent: [bad] },
    accept: { fires: [empty("GET /x", "406 Not Acceptable")], silent: [bad] },
    conflict: { fires: [problem("POST /x", 409, "Conflict")], silent: [bad] },
    limited: { fires: [empty("GET /x", "429 Too Many Requests")], silent: [bad] },
    "limited-503": { fires: [empty("GET /x", "503 Service Unavailable")], silent: [bad] },
    tables: { fires: [page("SqlException: Invalid object name 'Orders'.")], silent: [oops] },
    database: { fires: [page("A network-related or instance-specific error occurred")], silent: [oops] },
    view: { fires: [page("The view 'Index' was not found.")], silent: [oops] },
    service: { fires: [page("Unable to resolve service for type 'A'")], silent: [oops] },
    thrown: { fires: [oops], silent: [bad] },
    "database-500": { fires: [oops], silent: [bad] },
  },
};
