import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { csrfCauses } from "./csrf.ts";

export const csrfExamples: ExamplesOf<typeof csrfCauses> = {
  "stock-sentence": {
    fires: [
      exchange({ request: "DELETE /api/x", status: 403, body: "Forbidden - CSRF token invalid\n" }),
      exchange({
        request: "POST /api/v2.0/projects",
        status: 403,
        json: { errors: [{ code: "FORBIDDEN", message: "CSRF token not found in request" }] },
      }),
      exchange({
        request: "POST /orders",
        status: 403,
        json: {
          status: 403,
          message: "Could not verify the provided CSRF token because your session was not found.",
        },
      }),
    ],
    silent: [exchange({ request: "POST /orders", status: 403, json: { message: "CSRF check failed" } })],
  },
  "says-origin": {
    fires: [
      exchange({
        request: "POST /session",
        status: 422,
        page: "HTTP Origin header (https://site.example) didn't match request.base_url (http://site.example)",
      }),
      exchange({ request: "DELETE /api/x", status: 403, body: "Forbidden - origin invalid\n" }),
      exchange({
        request: "POST /login",
        status: 403,
        page: "Origin checking failed - https://a.example does not match any trusted origins.",
      }),
      exchange({
        request: "POST /api/login",
        status: 403,
        json: { detail: "Cross-site auth request denied." },
      }),
    ],
    silent: [
      exchange({
        request: "POST /flights",
        content: '{"origin":"XXX"}',
        status: "400 Bad Request",
        json: { error: "Origin invalid: airport code XXX" },
      }),

      exchange({ request: "POST /session", status: 403, json: ["BAD CSRF"] }),
      exchange({ request: "POST /login", status: 403, page: "CSRF token missing" }),
      exchange({ request: "POST /orders", status: 400, json: { message: "country of origin is missing" } }),
    ],
  },
  "says-field-wanted": {
    fires: [
      exchange({
        request: "POST /api/index",
        status: 400,
        json: { message: "Request must contain a kbn-xsrf header." },
      }),
    ],
    silent: [
      exchange({
        request: "POST /api/index",
        status: 400,
        json: { message: "Request must contain a body." },
      }),
    ],
  },
  "xsrf-argument": {
    fires: [
      exchange({
        status: 422,
        request: "POST /api/registries",
        page: "Perhaps you are here because: '_xsrf' argument missing from POST",
      }),
    ],
    silent: [exchange({ status: 422, request: "POST /api/registries", page: "argument missing from POST" })],
  },
  "token-field-empty": {
    fires: [
      exchange({ request: "POST /save", sent: { "X-XSRF-TOKEN": "" }, status: 400 }),
      exchange({ request: "POST /save", sent: { "X-CSRF-Token": "undefined" }, status: 403 }),
    ],
    silent: [
      exchange({ request: "POST /save", sent: { "X-XSRF-TOKEN": "b7" }, status: 400 }),
      exchange({ request: "POST /save", status: 400 }),
    ],
  },
  thrown: {
    fires: [
      exchange({
        request: "POST /login",
        status: 500,
        page: "The anti-forgery cookie token and form field token do not match.",
      }),
      exchange({
        request: "POST /items",
        status: 500,
        page: "A valid antiforgery token was not provided with the request.",
      }),
      exchange({ request: "POST /cart", status: 500, body: "Invalid Server Actions request." }),
      exchange({
        request: "POST /cart",
        status: 500,
        body: "Error: host header does not match `origin` header from a forwarded action request.",
      }),
      exchange({ request: "POST /a", status: 403, body: "attack prevented by Rack::Protection::HttpOrigin" }),
    ],
    silent: [
      exchange({ request: "POST /login", status: 500, page: "An error occurred." }),
      exchange({ request: "POST /cart", status: 500, body: "Invalid request." }),
    ],
  },
  "says-csrf": {
    fires: [
      exchange({ status: 403, json: { code: "EBADCSRFTOKEN" }, request: "POST /form" }),
      exchange({ status: 404, body: "XSRF check failed", request: "POST /upload" }),
    ],
    silent: [
      exchange({ status: 403, json: { error: "x" }, request: "POST /form" }),
      exchange({ status: 403, page: "This page is protected against CSRF.", request: "GET /manager" }),
    ],
  },
  "says-origin-refused": {
    fires: [
      exchange({
        request: "POST /users/2",
        sent: { Origin: "https://site.example" },
        status: 403,
        body: "Forbidden: origin invalid",
        fields: { "Content-Type": "text/plain" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /users/2",
        sent: { Origin: "https://other.example" },
        status: 403,
        json: { message: "origin not allowed" },
      }),
    ],
  },
  "says-foreign-origin-refused": {
    fires: [
      exchange({
        request: "POST /users/2",
        sent: { Origin: "https://other.example" },
        status: 403,
        json: { message: "origin not allowed" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /ws",
        type: "websocket",
        sent: { Upgrade: "websocket", Origin: "https://other.example" },
        status: 403,
        body: "websocket: request origin not allowed by Upgrader.CheckOrigin",
      }),
      exchange({
        request: "POST /users/2",
        sent: { Origin: "https://site.example" },
        status: 403,
        json: { message: "origin not allowed" },
      }),
    ],
  },
};
