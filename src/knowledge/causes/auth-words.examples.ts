import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { authWordsCauses } from "./auth-words.ts";

export const authWordsExamples: ExamplesOf<typeof authWordsCauses> = {
  "signed-too-late": {
    fires: [exchange({ status: 403, json: { code: "RequestTimeTooSkewed" } })],
    silent: [
      exchange({
        request: "POST /claims",
        status: "400 Bad Request",
        json: { error: "Insurance policy has expired" },
      }),

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
    silent: [
      exchange({
        request: "POST /pay",
        status: "400 Bad Request",
        json: { error: "Your card has expired. Request a new token." },
      }),

      exchange({
        request: "POST /checkout",
        status: "400 Bad Request",
        json: { error: "This checkout session has expired. Please start again." },
      }),
      exchange({ status: 401, json: { error: "x" } }),
    ],
  },
  "says-not-yet": {
    fires: [
      exchange({ status: 401, json: { error: "Token used before issued" } }),
      exchange({ status: 401, json: { message: "jwt not active" } }),
      exchange({ status: 401, json: { error: "ImmatureSignatureError: The token is not yet valid (iat)" } }),
    ],
    silent: [
      exchange({
        request: "GET /ico",
        status: "400 Bad Request",
        json: { error: "Token sale is not yet active" },
      }),
      exchange({
        request: "GET /certificates/3",
        status: "400 Bad Request",
        json: { error: "Certificate is not yet valid: complete the course" },
      }),

      exchange({ status: 401, json: { error: "The account is not active" } }),
      exchange({ status: 401, json: { error: "Token expired" } }),
      // Introspection says so of an expired one.
      exchange({ status: 401, json: { error: "Token is not active" } }),
      exchange({ status: 500, json: { error: "x509: certificate has expired or is not yet valid" } }),
    ],
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
    fires: [
      exchange({ status: 403, body: "The AppKey submitted with this request is invalid." }),
      exchange({ status: 401, json: { message: "Incorrect password" } }),
    ],
    silent: [
      exchange({
        request: "POST /signup",
        status: "400 Bad Request",
        json: { error: "Invalid username: letters only" },
      }),
      exchange({
        request: "POST /signup",
        status: "400 Bad Request",
        json: { error: "Password invalid: at least 8 characters" },
      }),

      exchange({ request: "POST /push", status: "400 Bad Request", json: { error: "Invalid device token" } }),

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
    fires: [
      exchange({
        status: 401,
        sent: { Authorization: "Bearer a" },
        body: "unauthorized permission requested",
      }),
      exchange({ status: 403, json: { message: "Missing permission: orders.write" } }),
    ],
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
  "names-field-sent": {
    fires: [
      exchange({
        sent: { "X-API-Key": "abc" },
        status: 403,
        json: { error: "Shared secret is required in x-api-key header." },
      }),
    ],
    silent: [
      exchange({ sent: { "X-API-Key": "abc" }, status: 403, json: { error: "A role is required." } }),
      exchange({ status: 401, json: { error: "x-api-key header is required" } }),
      exchange({
        sent: { "X-API-Key": "abc" },
        status: 403,
        json: { error: "x-api-key has no right for this" },
      }),
    ],
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
};
