import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { drupalCauses } from "./drupal.ts";

const said = (status: string, message: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ request: "POST /jsonapi/node/article", sent, status, json: { message } });
const basic = { Authorization: "Basic YTpi" };

export const drupalExamples: ExamplesOf<typeof drupalCauses> = {
  "host-untrusted": {
    fires: [
      exchange({
        request: "GET /",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "The provided host name is not valid for this server.",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "csrf-missing": {
    fires: [
      exchange({
        request: "PATCH /node/1",
        status: "403 Forbidden",
        json: { message: "X-CSRF-Token request header is missing" },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "login-way-refused": {
    fires: [said("403 Forbidden", "The used authentication method is not allowed on this route.", basic)],
    silent: [said("403 Forbidden", "No.", basic)],
  },
  "credentials-refused": {
    fires: [said("401 Unauthorized", "No authentication credentials provided.", basic)],
    silent: [said("401 Unauthorized", "No authentication credentials provided.")],
  },
  "credentials-missing": {
    fires: [said("401 Unauthorized", "No authentication credentials provided.")],
    silent: [said("401 Unauthorized", "No authentication credentials provided.", basic)],
  },
  "read-only": {
    fires: [
      said(
        "405 Method Not Allowed",
        "JSON:API is configured to accept only read operations. Site administrators can configure this at /admin/config/services/jsonapi.",
      ),
    ],
    silent: [said("405 Method Not Allowed", "No.")],
  },
  "login-wrong": {
    fires: [said("400 Bad Request", "Sorry, unrecognized username or password.")],
    silent: [said("400 Bad Request", "No.")],
  },
  "account-blocked": {
    fires: [said("400 Bad Request", "The user has not been activated or is blocked.")],
    silent: [said("400 Bad Request", "No.")],
  },
  "login-incomplete": {
    fires: [
      said("400 Bad Request", "Missing credentials."),
      said("400 Bad Request", "Missing credentials.pass."),
    ],
    silent: [said("400 Bad Request", "No.")],
  },
  "login-flood": {
    fires: [
      said(
        "403 Forbidden",
        "Too many failed login attempts from your IP address. This IP address is temporarily blocked.",
      ),
      said(
        "403 Forbidden",
        "There have been more than 5 failed login attempts for this account. It is temporarily blocked. Try again later or request a new password.",
      ),
      said("403 Forbidden", "Access is blocked because of IP based flood prevention."),
    ],
    silent: [said("403 Forbidden", "No.")],
  },
  invalid: {
    fires: [
      said(
        "422 Unprocessable Entity",
        "Unprocessable Entity: validation failed.\ntitle: This value should not be null.\n",
      ),
    ],
    silent: [said("422 Unprocessable Entity", "No.")],
  },
  exists: {
    fires: [said("409 Conflict", "Conflict: Entity already exists.")],
    silent: [said("409 Conflict", "No.")],
  },
  "id-differs": {
    fires: [
      said("400 Bad Request", "The selected entity (8f0c2c3e) does not match the ID in the payload (5a52)."),
    ],
    silent: [said("400 Bad Request", "No.")],
  },
  permission: {
    fires: [
      exchange({
        request: "GET /node/1",
        status: "403 Forbidden",
        json: { message: "The 'access content' permission is required." },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  format: {
    fires: [
      exchange({
        request: "GET /node/1",
        status: "406 Not Acceptable",
        json: { message: "No route found for the specified format html. Supported formats: json." },
      }),
    ],
    silent: [exchange({ status: "406 Not Acceptable", json: { message: "No." } })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "POST /node",
        status: "415 Unsupported Media Type",
        json: { message: 'No route found that matches "Content-Type: text/plain"' },
      }),
    ],
    silent: [exchange({ status: "415 Unsupported Media Type", json: { message: "No." } })],
  },
  maintenance: {
    fires: [
      exchange({
        request: "GET /",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Site under maintenance</title><p>Site is currently under maintenance. We should be back shortly. Thank you for your patience.</p>",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
  unexpected: {
    fires: [
      exchange({
        request: "GET /",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "The website encountered an unexpected error. Please try again later.",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
