import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { fastify } from "./fastify.ts";

const answer = (request: string, status: string, body: object) =>
  exchange({
    request,
    status,
    fields: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(body),
  });
const noRoute = (method: string, path: string) =>
  answer(`${method} ${path}`, "404 Not Found", {
    message: `Route ${method}:${path} not found`,
    error: "Not Found",
    statusCode: 404,
  });
const coded = (request: string, statusCode: number, error: string, code: string, message: string) =>
  answer(request, `${statusCode} ${error}`, { statusCode, code, error, message });
const plain = (request: string, statusCode: number, error: string, message: string) =>
  answer(request, `${statusCode} ${error}`, { statusCode, error, message });

const get404 = noRoute("GET", "/users");
const bad = plain("GET /x", 400, "Bad Request", "no");
const broken = plain("GET /x", 500, "Internal Server Error", "oops");
const unauthorized = plain("GET /me", 401, "Unauthorized", "Unauthorized");
const busy = plain("GET /x", 503, "Service Unavailable", "Service Unavailable");

export const fastifyExamples: ResponderExamples<typeof fastify> = {
  signs: {
    "error-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: '{"message":"Route GET:/.env not found","error":"Not Found","statusCode":404}',
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          json: { message: "Cannot GET /a", error: "Not Found", statusCode: 404 },
        }),
      ],
    },
    "error-code": {
      fires: [
        exchange({
          status: "400 Bad Request",
          body: '{"statusCode":400,"code":"FST_JWT_BAD_REQUEST","error":"Bad Request","message":"form"}',
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          json: { statusCode: 400, code: "ERR_BAD_REQUEST", error: "Bad Request", message: "form" },
        }),
      ],
    },
    "media-type-json": {
      fires: [
        exchange({
          request: "POST /",
          sent: { "Content-Type": "text/plain" },
          status: "415 Unsupported Media Type",
          json: {
            statusCode: 415,
            error: "Unsupported Media Type",
            message: "Unsupported Media Type: text/plain",
          },
        }),
      ],
      silent: [
        exchange({
          request: "POST /",
          status: "415 Unsupported Media Type",
          json: { message: "Unsupported Media Type", statusCode: 415 },
        }),
      ],
    },
    "header-too-large-json": {
      fires: [
        exchange({
          status: "431 Request Header Fields Too Large",
          json: {
            error: "Request Header Fields Too Large",
            message: "Exceeded maximum allowed HTTP header size",
            statusCode: 431,
          },
        }),
      ],
      silent: [
        exchange({
          status: "400 Bad Request",
          json: { error: "Bad Request", message: "Client Error", statusCode: 400 },
        }),
      ],
    },
    "server-error-json": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: '{"statusCode":500,"error":"Internal Server Error","message":"oops"}',
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: { "Cache-Control": "no-cache" },
          json: {
            statusCode: 500,
            error: "Internal Server Error",
            message: "An internal server error occurred",
          },
        }),
      ],
    },
    "error-json-in-order": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: '{"statusCode":500,"error":"Internal Server Error","message":"oops"}',
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          json: { statusCode: 500, message: "Internal server error" },
        }),
      ],
    },
  },
  causes: {
    "trailing-slash": { fires: [noRoute("POST", "/users/")], silent: [get404] },
    "file-missing": { fires: [noRoute("GET", "/logo.png")], silent: [get404] },
    "dot-file": { fires: [noRoute("GET", "/.env")], silent: [get404] },
    "no-route": { fires: [get404], silent: [noRoute("DELETE", "/users")] },
    "no-route-for-method": { fires: [noRoute("DELETE", "/users")], silent: [get404] },
    "other-method": { fires: [get404], silent: [broken] },
    "other-path": { fires: [get404], silent: [broken] },
    prefix: { fires: [get404], silent: [broken] },
    record: { fires: [plain("GET /users/9", 404, "Not Found", "User not found")], silent: [get404] },
    "json-unparsable": {
      fires: [coded("POST /x", 400, "Bad Request", "FST_ERR_CTP_EMPTY_JSON_BODY", "Body cannot be empty")],
      silent: [bad],
    },
    "json-message": {
      fires: [plain("POST /x", 400, "Bad Request", "Unexpected token a in JSON at position 1")],
      silent: [bad],
    },
    length: {
      fires: [coded("POST /x", 400, "Bad Request", "FST_ERR_CTP_INVALID_CONTENT_LENGTH", "wrong")],
      silent: [bad],
    },
    url: { fires: [coded("GET /%", 400, "Bad Request", "FST_ERR_BAD_URL", "'/%' is bad")], silent: [bad] },
    schema: {
      fires: [plain("GET /x", 400, "Bad Request", "querystring/page must be >= 1")],
      silent: [bad],
    },
    "type-not-parsed": {
      fires: [coded("POST /x", 415, "Unsupported Media Type", "FST_ERR_CTP_INVALID_MEDIA_TYPE", "no")],
      silent: [coded("POST /x", 415, "Unsupported Media Type", "OTHER", "no")],
    },
    "media-type": {
      fires: [coded("POST /x", 415, "Unsupported Media Type", "FST_ERR_CTP_INVALID_MEDIA_TYPE", "no")],
      silent: [bad],
    },
    "not-multipart": {
      fires: [coded("POST /up", 406, "Not Acceptable", "FST_INVALID_MULTIPART_CONTENT_TYPE", "no")],
      silent: [bad],
    },
    "too-large": {
      fires: [coded("POST /x", 413, "Payload Too Large", "FST_ERR_CTP_BODY_TOO_LARGE", "large")],
      silent: [bad],
    },
    "token-missing": {
      fires: [coded("GET /me", 401, "Unauthorized", "FST_JWT_NO_AUTHORIZATION_IN_HEADER", "none")],
      silent: [unauthorized],
    },
    "token-expired": {
      fires: [coded("GET /me", 401, "Unauthorized", "FST_JWT_AUTHORIZATION_TOKEN_EXPIRED", "old")],
      silent: [unauthorized],
    },
    "token-invalid": {
      fires: [
        coded("GET /me", 401, "Unauthorized", "FST_JWT_AUTHORIZATION_TOKEN_INVALID", "bad"),
        coded("GET /me", 401, "Unauthorized", "FST_JWT_AUTHORIZATION_TOKEN_UNSIGNED", "Unsigned"),
      ],
      silent: [unauthorized],
    },
    "token-form": {
      fires: [coded("GET /me", 400, "Bad Request", "FST_JWT_BAD_REQUEST", "form")],
      silent: [bad],
    },
    "forgery-code": {
      fires: [
        coded("POST /x", 403, "Forbidden", "FST_CSRF_MISSING_SECRET", "Missing csrf secret"),
        coded("POST /x", 403, "Forbidden", "FST_CSRF_INVALID_TOKEN", "Invalid csrf token"),
      ],
      silent: [plain("POST /x", 403, "Forbidden", "Invalid csrf token")],
    },
    "file-too-large": {
      fires: [
        coded("POST /up", 413, "Payload Too Large", "FST_REQ_FILE_TOO_LARGE", "request file too large"),
      ],
      silent: [coded("POST /up", 413, "Payload Too Large", "FST_FILES_LIMIT", "reach files limit")],
    },
    "too-many-parts": {
      fires: [coded("POST /up", 413, "Payload Too Large", "FST_FILES_LIMIT", "reach files limit")],
      silent: [coded("POST /up", 413, "Payload Too Large", "FST_REQ_FILE_TOO_LARGE", "large")],
    },
    "field-name": {
      fires: [coded("POST /up", 400, "Bad Request", "FST_PROTO_VIOLATION", "prototype property")],
      silent: [bad],
    },
    "field-json": {
      fires: [coded("POST /up", 406, "Not Acceptable", "FST_INVALID_JSON_FIELD_ERROR", "not a valid JSON")],
      silent: [coded("POST /up", 406, "Not Acceptable", "FST_INVALID_MULTIPART_CONTENT_TYPE", "no")],
    },
    "forgery-token": {
      fires: [coded("POST /x", 403, "Forbidden", "FST_CSRF_MISSING_SECRET", "Missing csrf secret")],
      silent: [plain("POST /x", 403, "Forbidden", "no")],
    },
    limited: {
      fires: [plain("GET /x", 429, "Too Many Requests", "Rate limit exceeded, retry in 1 minute")],
      silent: [bad],
    },
    "under-pressure": {
      fires: [coded("GET /x", 503, "Service Unavailable", "FST_UNDER_PRESSURE", "busy")],
      silent: [busy],
    },
    "time-limit": {
      fires: [coded("GET /x", 503, "Service Unavailable", "FST_ERR_HANDLER_TIMEOUT", "late")],
      silent: [busy],
    },
    "proxy-refused": {
      fires: [coded("GET /x", 503, "Service Unavailable", "FST_REPLY_FROM_SERVICE_UNAVAILABLE", "down")],
      silent: [busy],
    },
    "proxy-timeout": {
      fires: [coded("GET /x", 504, "Gateway Timeout", "FST_REPLY_FROM_GATEWAY_TIMEOUT", "late")],
      silent: [busy],
    },
    "payload-type": {
      fires: [coded("GET /x", 500, "Internal Server Error", "FST_ERR_REP_INVALID_PAYLOAD_TYPE", "type")],
      silent: [broken],
    },
    thrown: { fires: [broken], silent: [bad] },
    database: {
      fires: [plain("GET /x", 500, "Internal Server Error", "connect ECONNREFUSED 127.0.0.1:5432")],
      silent: [broken],
    },
    "database-outdated": {
      fires: [plain("GET /x", 500, "Internal Server Error", 'relation "users" does not exist')],
      silent: [broken],
    },
  },
};
