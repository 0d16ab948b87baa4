import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { hono } from "./hono.ts";

const answer = (request: string, status: string, words: string) =>
  exchange({ request, status, fields: { "content-type": "text/plain; charset=UTF-8" }, body: words });
const get404 = answer("GET /none", "404 Not Found", "404 Not Found");
const delete404 = answer("DELETE /users/1", "404 Not Found", "404 Not Found");
const thrown = answer("GET /x", "500 Internal Server Error", "Internal Server Error");
const malformed = answer("POST /x", "400 Bad Request", "Malformed JSON in request body");
const unauthorized = answer("GET /me", "401 Unauthorized", "Unauthorized");
const withToken = answer("GET /me\nAuthorization: Bearer abc", "401 Unauthorized", "Unauthorized");
const forbidden = answer("GET /admin", "403 Forbidden", "Forbidden");

/** The challenge of Hono's JWT middleware. */
const challenged = (words: string, sent: Record<string, string> = {}) =>
  exchange({
    request: "GET /me",
    sent,
    status: "401 Unauthorized",
    fields: {
      "content-type": "text/plain; charset=UTF-8",
      "www-authenticate": `Bearer realm="/me",error="invalid_request",error_description="${words}"`,
    },
    body: "Unauthorized",
  });

export const honoExamples: ResponderExamples<typeof hono> = {
  signs: {
    "not-found-text": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "content-type": "text/plain; charset=UTF-8" },
          body: "404 Not Found",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/plain; charset=utf-8" },
          body: "Not Found",
        }),
      ],
    },
    "malformed-body-text": {
      fires: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "text/plain; charset=UTF-8" },
          body: "Malformed JSON in request body",
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "other" },
          body: "Malformed JSON in request body",
        }),
      ],
    },
    "validator-json": {
      fires: [
        exchange({
          status: "400 Bad Request",
          body: '{"success":false,"error":{"name":"ZodError","message":"[]"}}',
        }),
      ],
      silent: [exchange({ status: "400 Bad Request", body: '{"error":"failed"}' })],
    },
    "phrase-text": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "content-type": "text/plain; charset=UTF-8" },
          body: "Forbidden",
        }),
      ],
      silent: [
        exchange({ status: "403 Forbidden", fields: { "content-type": "other" }, body: "Forbidden" }),
        exchange({
          status: "400 Bad Request",
          fields: { "content-type": "text/plain;charset=UTF-8" },
          body: "Bad Request",
        }),
      ],
    },
  },
  causes: {
    "file-missing": { fires: [answer("GET /a.css", "404 Not Found", "404 Not Found")], silent: [get404] },
    "no-route": { fires: [get404], silent: [delete404] },
    "no-route-for-method": { fires: [delete404], silent: [get404] },
    "other-method": { fires: [get404], silent: [thrown] },
    "other-path": { fires: [get404], silent: [thrown] },
    "returned-nothing": { fires: [get404], silent: [thrown] },
    "json-unparsable": { fires: [malformed], silent: [thrown] },
    schema: {
      fires: [
        exchange({
          request: "POST /x",
          status: "400 Bad Request",
          fields: { "content-type": "application/json" },
          body: '{"success":false,"error":{"name":"ZodError","message":"[]"}}',
        }),
      ],
      silent: [malformed],
    },
    input: { fires: [malformed], silent: [thrown] },
    "jwt-scheme": {
      fires: [
        challenged("invalid credentials structure", { Authorization: "eyJhbGciOiJIUzI1NiJ9.e30.c2ln" }),
        challenged("invalid credentials structure", { Authorization: "Bearer abc def" }),
      ],
      silent: [
        challenged("token verification failure", { Authorization: "Bearer abc" }),
        challenged("invalid credentials structure", { Authorization: "Bearer" }),
      ],
    },
    "jwt-unread": {
      fires: [challenged("invalid credentials structure", { Authorization: "Bearer" })],
      silent: [challenged("token verification failure", { Authorization: "Bearer abc" })],
    },
    "jwt-missing": {
      fires: [challenged("no authorization included in request")],
      silent: [
        challenged("no authorization included in request", { Authorization: "Bearer " }),
        unauthorized,
      ],
    },
    "credentials-missing": { fires: [unauthorized], silent: [withToken] },
    scheme: {
      fires: [
        exchange({
          request: "GET /me\nAuthorization: abc",
          status: "400 Bad Request",
          fields: {
            "content-type": "text/plain;charset=UTF-8",
            "WWW-Authenticate": 'Bearer error="invalid_request"',
          },
          body: "Bad Request",
        }),
      ],
      silent: [malformed],
    },
    "trailing-slash": { fires: [answer("GET /x/", "404 Not Found", "404 Not Found")], silent: [get404] },
    "credentials-wrong": { fires: [withToken], silent: [unauthorized] },
    forgery: { fires: [answer("POST /x", "403 Forbidden", "Forbidden")], silent: [forbidden] },
    forbidden: { fires: [forbidden], silent: [thrown] },
    "too-large": {
      fires: [answer("POST /x", "413 Payload Too Large", "Payload Too Large")],
      silent: [thrown],
    },
    "time-limit": { fires: [answer("GET /x", "504 Gateway Timeout", "Gateway Timeout")], silent: [thrown] },
    thrown: { fires: [thrown], silent: [get404] },
    "unread-json": {
      fires: [
        answer(
          "POST /x\nContent-Type: application/json\n\n{",
          "500 Internal Server Error",
          "Internal Server Error",
        ),
      ],
      silent: [thrown],
    },
    "not-finalized": { fires: [thrown], silent: [get404] },
    database: { fires: [thrown], silent: [get404] },
  },
};
