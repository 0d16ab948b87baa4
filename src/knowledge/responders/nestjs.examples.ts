import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { nestjs } from "./nestjs.ts";

const answer = (request: string, statusCode: number, message: string | string[], error?: string) =>
  exchange({
    request,
    status: `${statusCode} X`,
    fields: { "X-Powered-By": "Express", "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify(error === undefined ? { statusCode, message } : { message, error, statusCode }),
  });
const get404 = answer("GET /users", 404, "Cannot GET /users", "Not Found");
const record404 = answer("GET /users/9", 404, "User not found", "Not Found");
const bad = answer("POST /users", 400, "no", "Bad Request");
const thrown = answer("GET /fail", 500, "Internal server error");
const denied = answer("GET /admin", 403, "no", "Forbidden");
const unauthorized = answer("GET /me", 401, "Unauthorized");

const large = (length: string) =>
  exchange({
    request: "POST /graphql",
    sent: { "Content-Type": "application/json", "Content-Length": length },
    status: "500 Internal Server Error",
    fields: { "X-Powered-By": "Express" },
    json: { statusCode: 500, message: "Internal server error" },
  });

export const nestjsExamples: ResponderExamples<typeof nestjs> = {
  signs: {
    "error-json-of-express": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          fields: { "X-Powered-By": "Express" },
          body: '{"statusCode":502,"message":"Bad Gateway"}',
        }),
      ],
      silent: [exchange({ status: "502 Bad Gateway", json: { statusCode: 502, message: "Bad Gateway" } })],
    },
    "error-json-without-message": {
      fires: [
        exchange({
          status: "401 Unauthorized",
          fields: { "X-Powered-By": "Express" },
          json: { statusCode: 401, error: "Unauthorized" },
        }),
      ],
      silent: [exchange({ status: "401 Unauthorized", json: { statusCode: 401, error: "Unauthorized" } })],
    },
    "no-route-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          body: '{"message":"Cannot GET /a.js","error":"Not Found","statusCode":404}',
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
          status: "502 Bad Gateway",
          fields: { "X-Powered-By": "Express" },
          body: '{"statusCode":502,"message":"Bad Gateway"}',
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
    "file-missing": { fires: [answer("GET /a.js", 404, "Cannot GET /a.js", "Not Found")], silent: [get404] },
    "no-route": { fires: [get404], silent: [record404] },
    "other-method": { fires: [get404], silent: [record404] },
    prefix: { fires: [get404], silent: [record404] },
    record: { fires: [record404], silent: [get404] },
    "json-unparsable": {
      fires: [answer("POST /users", 400, "Unexpected end of JSON input", "Bad Request")],
      silent: [bad],
    },
    pipe: { fires: [answer("POST /users", 400, ["age must be a number"], "Bad Request")], silent: [bad] },
    multipart: {
      fires: [answer("POST /up", 400, "Multipart: Boundary not found", "Bad Request")],
      silent: [bad],
    },
    "pipe-of-one-value": {
      fires: [
        answer("GET /users/undefined", 400, "Validation failed (numeric string is expected)", "Bad Request"),
        answer("GET /users/7", 400, "Validation failed (uuid is expected)", "Bad Request"),
        answer("GET /days", 400, "Validation failed (no Date provided)", "Bad Request"),
      ],
      silent: [answer("POST /up", 400, "Validation failed (expected type is image/png)", "Bad Request")],
    },
    "boundary-in-silence": {
      fires: [answer("POST /up\nContent-Type: multipart/form-data", 500, "Internal server error")],
      silent: [
        answer("POST /up\nContent-Type: multipart/form-data; boundary=b", 500, "Internal server error"),
      ],
    },
    "upload-field": {
      fires: [answer("POST /up", 400, "Unexpected field - pic", "Bad Request")],
      silent: [bad],
    },
    input: { fires: [bad], silent: [thrown] },
    body: { fires: [bad], silent: [answer("GET /users", 400, "no", "Bad Request")] },
    "token-expired": {
      fires: [answer("GET /me", 401, "jwt expired", "Unauthorized")],
      silent: [unauthorized],
    },
    guard: { fires: [answer("GET /admin", 403, "Forbidden resource", "Forbidden")], silent: [denied] },
    "forgery-token": { fires: [answer("POST /x", 403, "invalid csrf token", "Forbidden")], silent: [denied] },
    forbidden: { fires: [denied], silent: [unauthorized] },
    "file-size": {
      fires: [
        answer("POST /up", 400, "Validation failed (expected size is less than 1000)", "Bad Request"),
        answer(
          "POST /up",
          400,
          "Validation failed (current file size is 2000, expected size is less than 1000)",
          "Bad Request",
        ),
      ],
      silent: [answer("POST /up", 400, "Validation failed (expected type is image/png)", "Bad Request")],
    },
    "too-large": { fires: [answer("POST /up", 413, "File too large", "Payload Too Large")], silent: [bad] },
    throttled: { fires: [answer("GET /x", 429, "ThrottlerException: Too Many Requests")], silent: [bad] },
    conflict: { fires: [answer("POST /x", 409, "Taken", "Conflict")], silent: [bad] },
    "time-limit": { fires: [answer("GET /x", 408, "Request Timeout")], silent: [bad] },
    "media-type": { fires: [answer("POST /x", 415, "Unsupported Media Type")], silent: [bad] },
    thrown: {
      fires: [thrown],
      silent: [
        answer("GET /x", 500, "Mail failed", "Internal Server Error"),
        answer("POST /up\nContent-Type: multipart/form-data", 500, "Internal server error"),
      ],
    },
    "too-large-as-500": {
      fires: [large("102401")],
      silent: [large("1000")],
    },
    database: { fires: [thrown], silent: [bad] },
    gateway: { fires: [answer("GET /x", 502, "Bad Gateway")], silent: [thrown] },
    method: { fires: [answer("POST /x", 405, "Method Not Allowed")], silent: [bad] },
    accept: { fires: [answer("GET /x", 406, "Not Acceptable")], silent: [bad] },
    unprocessable: { fires: [answer("POST /x", 422, "Unprocessable Entity")], silent: [bad] },
  },
};
