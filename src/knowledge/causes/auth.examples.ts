import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { authCauses } from "./auth.ts";

/** Payloads `{"exp":1600000000}` and `{"exp":1900000000}`: 2020 and 2030. */
const ENDED = "Bearer e30.eyJleHAiOjE2MDAwMDAwMDB9.x";
const VALID = "Bearer e30.eyJleHAiOjE5MDAwMDAwMDB9.x";
const challenge = (value: string) => exchange({ status: 401, fields: { "WWW-Authenticate": value } });

export const authExamples: ExamplesOf<typeof authCauses> = {
  "token-placeholder": {
    fires: [exchange({ sent: { Authorization: "Bearer undefined" }, status: 401 })],
    silent: [exchange({ sent: { Authorization: "Bearer abc" }, status: 401 })],
  },
  "token-past-its-end": {
    fires: [
      exchange({
        sent: { Authorization: ENDED },
        status: 401,
        fields: { Date: "Sat, 21 Nov 2026 00:00:00 GMT" },
      }),
    ],
    silent: [
      exchange({
        sent: { Authorization: VALID },
        status: 401,
        fields: { Date: "Sat, 21 Nov 2026 00:00:00 GMT" },
      }),
    ],
  },
  "described-as-expired": {
    fires: [
      challenge('Bearer error="invalid_token", error_description="The access token expired"'),
      // RFC 6750, 3, and a body with the code alone: the sentence that says more wins.
      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 401,
        fields: {
          "WWW-Authenticate": 'Bearer error="invalid_token", error_description="The access token expired"',
        },
        json: { error: "invalid_token" },
      }),
      exchange({ status: 401, json: { error: "invalid_token", error_description: "Token has expired" } }),
      challenge('Bearer error="invalid_token", error_description="Jwt expired at 2026-11-27T21:16:42Z"'),
    ],
    silent: [
      challenge('Bearer error="invalid_token", error_description="The token is invalid or expired"'),
      challenge('Bearer error="invalid_token", error_description="The token is malformed"'),
      exchange({ status: 401, json: { error: "invalid_token" } }),
      exchange({ status: 401, json: { error: "invalid_token", error_description: "Not an expired token" } }),
    ],
  },
  "challenge-expired": {
    fires: [challenge('Bearer error="invalid_token", error_description="The token expired"')],
    silent: [challenge('Bearer error="invalid_token"')],
  },
  "challenge-scope": {
    fires: [challenge('Bearer error="insufficient_scope"')],
    silent: [challenge("Bearer")],
  },
  "scheme-differs": {
    fires: [
      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 401,
        fields: { "WWW-Authenticate": 'Basic realm="a"' },
      }),
    ],
    silent: [
      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 401,
        fields: { "WWW-Authenticate": 'Bearer realm="a"' },
      }),
    ],
  },
  "scheme-switched-off": {
    fires: [
      exchange({
        sent: { Authorization: "Basic YWRhOnNlY3JldA==" },
        status: 403,
        json: { message: "Basic authentication is not enabled." },
      }),
      exchange({
        sent: { Authorization: "Basic YWRhOnNlY3JldA==" },
        status: 401,
        fields: { "Content-Type": "text/plain" },
        body: "Support for password authentication was removed on August 13, 2021.",
      }),
      exchange({
        sent: { Authorization: "Token abc" },
        status: 401,
        json: { error: "This authentication method is no longer supported" },
      }),
    ],
    silent: [
      exchange({ status: 403, json: { message: "Basic authentication is not enabled." } }),
      // What OAuth servers say of any client that they do not know.
      exchange({
        sent: { Authorization: "Basic YWRhOnNlY3JldA==" },
        status: 401,
        json: {
          error: "invalid_client",
          error_description:
            "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).",
        },
      }),
    ],
  },
  "token-without-scheme": {
    fires: [exchange({ sent: { Authorization: "eyJhbGciOiJIUzI1NiJ9.e30.x1" }, status: 401 })],
    silent: [
      exchange({ sent: { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x1" }, status: 401 }),
      exchange({ sent: { Authorization: "0123456789abcdef" }, status: 401 }),
    ],
  },
  "challenge-invalid": { fires: [challenge('Bearer error="invalid_token"')], silent: [challenge("Bearer")] },
  "signed-too-late": {
    fires: [exchange({ status: 403, json: { code: "RequestTimeTooSkewed" } })],
    silent: [
      exchange({ status: 403, json: { error: "x" } }),
      exchange({
        status: 401,
        json: { error: "JWT expired at 2018-04-02T12:59:44Z. Allowed clock skew: 0 milliseconds." },
      }),
    ],
  },
  "signature-wrong": {
    fires: [
      exchange({ status: 403, json: { code: "SignatureDoesNotMatch" } }),
      exchange({
        status: 400,
        body: "Webhook Error: No signatures found matching the expected signature for payload.",
        request: "POST /webhook",
      }),
    ],
    silent: [exchange({ status: 403, json: { error: "x" } })],
  },
  "says-expired": {
    fires: [exchange({ status: 401, json: { error: "jwt expired" } })],
    silent: [exchange({ status: 401, json: { error: "x" } })],
  },
  "says-missing": {
    fires: [exchange({ status: 401, json: { message: "Authentication required" } })],
    silent: [
      exchange({
        status: 401,
        json: { message: "Authentication required" },
        sent: { Authorization: "Bearer a" },
      }),
      exchange({ request: "POST /a", status: 403, json: { message: "X-CSRF-Token header is missing" } }),
    ],
  },
  "says-wrong-of-none": {
    fires: [exchange({ status: 403, sent: { Accept: "*/*" }, json: { error: "Invalid API key" } })],
    silent: [
      exchange({ status: 403, sent: { "X-API-Key": "a" }, json: { error: "Invalid API key" } }),
      exchange({ status: 403, sent: { Cookie: "a=b" }, json: { error: "Invalid API key" } }),
      exchange({ request: "GET /a?code=b", status: 403, json: { error: "Invalid API key" } }),
      exchange({ status: 401, sent: { Accept: "*/*" }, json: { message: "Incorrect password" } }),
    ],
  },
  "says-wrong": {
    fires: [exchange({ status: 401, json: { message: "Incorrect password" } })],
    silent: [
      exchange({
        status: 401,
        sent: { Authorization: "eyJhbGciOiJIUzI1NiJ9.e30.x" },
        json: { message: "Token format invalid" },
      }),
      exchange({ status: 401, json: { message: "x" } }),
      exchange({ status: 401, json: { message: "missing or malformed jwt" } }),
    ],
  },
  "says-not-allowed": {
    fires: [exchange({ status: 403, json: { message: "Missing permission: orders.write" } })],
    silent: [exchange({ status: 403, json: { message: "x" } })],
  },
  "says-none-found": {
    fires: [
      exchange({
        sent: { Authorization: "Bearer a" },
        status: 401,
        json: { message: "No API key found in request" },
      }),
    ],
    silent: [exchange({ status: 401, json: { message: "The API key is wrong" } })],
  },
  "says-field-wanted": {
    fires: [
      exchange({
        status: 401,
        json: { message: "Calls from browsers must set the 'x-browser-access' header" },
      }),
    ],
    silent: [exchange({ status: 401, json: { message: "You must set the Authorization header" } })],
  },
  "says-off-for-account": {
    fires: [
      exchange({ status: 401, json: { message: "Calls by CORS are not allowed for this Organization" } }),
      exchange({ status: 403, json: { message: "The developer account is not enrolled in this program" } }),
    ],
    silent: [exchange({ status: 403, json: { message: "not allowed for this user" } })],
  },
  "says-not-valid-here": {
    fires: [
      exchange({ status: 401, json: { message: "This session is not valid for use with the REST API" } }),
    ],
    silent: [exchange({ status: 401, json: { message: "This session is not valid" } })],
  },
  "no-such-user": {
    fires: [exchange({ request: "POST /auth/login", status: 404, json: { message: "User not found" } })],
    silent: [exchange({ request: "GET /users/4", status: 404, json: { message: "User not found" } })],
  },
  "credentials-refused": {
    fires: [exchange({ sent: { Authorization: "Bearer a" }, status: 401 })],
    silent: [exchange({ status: 401 })],
  },
  "no-credentials": {
    fires: [exchange({ status: 401 })],
    silent: [
      exchange({ sent: { Authorization: "Bearer a" }, status: 401 }),
      exchange({
        request: "OPTIONS /a",
        sent: { "Access-Control-Request-Method": "GET", Origin: "https://app.example" },
        status: 401,
      }),
    ],
  },
  "no-credentials-seen": {
    fires: [exchange({ status: 401, notes: { fields: "incomplete" } })],
    silent: [exchange({ sent: { Authorization: "Bearer a" }, status: 401 })],
  },
  "known-and-refused": {
    fires: [exchange({ sent: { Authorization: "Bearer a" }, status: 403 })],
    silent: [exchange({ status: 403 })],
  },
  "anonymous-and-refused": {
    fires: [exchange({ status: 403, json: { error: "x" } })],
    silent: [exchange({ status: 403, json: { error: "x" }, sent: { Authorization: "Bearer a" } })],
  },
  "known-perhaps-not-allowed": {
    fires: [exchange({ sent: { Authorization: "Bearer a" }, status: 401 })],
    silent: [exchange({ status: 401 })],
  },
  "proxy-challenge": {
    fires: [exchange({ status: 407, fields: { "Proxy-Authenticate": "Basic" } })],
    silent: [exchange({ status: 401 })],
  },
};
