import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { hapi } from "./hapi.ts";

const answer = (request: string, statusCode: number, error: string, message: string) =>
  exchange({
    request,
    status: `${statusCode} ${error}`,
    fields: { "content-type": "application/json; charset=utf-8", "cache-control": "no-cache" },
    body: JSON.stringify({ statusCode, error, message }),
  });
const notFound = answer("GET /none", 404, "Not Found", "Not Found");
const bad = answer("POST /x", 400, "Bad Request", "no");
const thrown = answer("GET /x", 500, "Internal Server Error", "An internal server error occurred");
const denied = answer("GET /x", 403, "Forbidden", "Forbidden");
const unauthorized = answer("GET /x", 401, "Unauthorized", "Missing authentication");
const busy = answer("GET /x", 503, "Service Unavailable", "Service Unavailable");

export const hapiExamples: ResponderExamples<typeof hapi> = {
  signs: {
    "error-json-with-fields": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "cache-control": "no-cache" },
          body: '{"statusCode":404,"error":"Not Found","message":"Not Found"}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: { message: "Route GET:/a not found", error: "Not Found", statusCode: 404 },
        }),
      ],
    },
    "error-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "cache-control": "no-cache" },
          body: '{"statusCode":404,"error":"Not Found","message":"Not Found"}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: { statusCode: 404, error: "Not Found", message: "Not Found" },
        }),
      ],
    },
  },
  causes: {
    record: { fires: [answer("GET /users/9", 404, "Not Found", "Not Found")], silent: [notFound] },
    "own-words": { fires: [answer("GET /u", 404, "Not Found", "No such user")], silent: [notFound] },
    "file-missing": { fires: [answer("GET /a.js", 404, "Not Found", "Not Found")], silent: [notFound] },
    "outside-folder": { fires: [answer("GET /.env", 403, "Forbidden", "Forbidden")], silent: [denied] },
    "no-route": { fires: [notFound], silent: [thrown] },
    "other-method": { fires: [notFound], silent: [thrown] },
    "trailing-slash": { fires: [answer("GET /none/", 404, "Not Found", "Not Found")], silent: [notFound] },
    "no-route-for-method": {
      fires: [answer("DELETE /none", 404, "Not Found", "Not Found")],
      silent: [notFound],
    },
    "other-path": { fires: [notFound], silent: [thrown] },
    "json-unparsable": {
      fires: [answer("POST /x", 400, "Bad Request", "Invalid request payload JSON format")],
      silent: [bad],
    },
    multipart: {
      fires: [answer("POST /x", 400, "Bad Request", "Invalid multipart payload format")],
      silent: [bad],
    },
    schema: { fires: [answer("POST /x", 400, "Bad Request", "Invalid request query input")], silent: [bad] },
    cookie: { fires: [answer("GET /x", 400, "Bad Request", "Invalid cookie header")], silent: [bad] },
    input: { fires: [bad], silent: [thrown] },
    "credentials-missing": { fires: [unauthorized], silent: [thrown] },
    "token-expired": {
      fires: [answer("GET /x", 401, "Unauthorized", "Expired token")],
      silent: [unauthorized],
    },
    "credentials-wrong": {
      fires: [answer("GET /x", 401, "Unauthorized", "Bad username or password")],
      silent: [unauthorized],
    },
    scope: { fires: [answer("GET /x", 403, "Forbidden", "Insufficient scope")], silent: [denied] },
    forbidden: { fires: [denied], silent: [thrown] },
    "too-large": {
      fires: [
        answer(
          "POST /x",
          413,
          "Request Entity Too Large",
          "Payload content length greater than maximum allowed: 1048576",
        ),
      ],
      silent: [bad],
    },
    "media-type": {
      fires: [answer("POST /x", 415, "Unsupported Media Type", "Unsupported Media Type")],
      silent: [bad],
    },
    "payload-timeout": {
      fires: [answer("POST /x", 408, "Request Time-out", "Request Time-out")],
      silent: [bad],
    },
    "server-timeout": { fires: [busy], silent: [thrown] },
    "says-unavailable": {
      fires: [answer("GET /x", 503, "Service Unavailable", "Stock is offline")],
      silent: [busy],
    },
    "server-busy": { fires: [busy], silent: [thrown] },
    thrown: { fires: [thrown], silent: [bad] },
    "returned-nothing": { fires: [thrown], silent: [bad] },
    database: { fires: [thrown], silent: [bad] },
    "view-missing": { fires: [thrown], silent: [bad] },
    proxy: { fires: [answer("GET /x", 502, "Bad Gateway", "connect ECONNREFUSED")], silent: [bad] },
    "proxy-closed": { fires: [answer("GET /x", 502, "Bad Gateway", "socket hang up")], silent: [bad] },
    "proxy-timeout": { fires: [answer("GET /x", 504, "Gateway Time-out", "late")], silent: [bad] },
  },
};
