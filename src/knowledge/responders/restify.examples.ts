import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { restify } from "./restify.ts";

const answer = (request: string, status: string, code: string, message: string) =>
  exchange({
    request,
    status,
    fields: { Server: "restify", "Content-Type": "application/json" },
    body: JSON.stringify({ code, message }),
  });
const noRoute = answer("GET /none", "404 Not Found", "ResourceNotFound", "/none does not exist");
const bad = answer("POST /x", "400 Bad Request", "BadDigest", "no");
const thrown = answer("GET /x", "500 Internal Server Error", "Internal", "");
const bare401 = answer("GET /me", "401 Unauthorized", "Unauthorized", "");
const token401 = answer("GET /me\nAuthorization: Bearer abc", "401 Unauthorized", "InvalidCredentials", "");

export const restifyExamples: ResponderExamples<typeof restify> = {
  signs: {
    "error-json-with-server-field": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "restify" },
          body: '{"code":"Internal","message":""}',
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "nginx" },
          body: '{"code":"Internal","message":""}',
        }),
      ],
    },
    "error-json-with-fields": {
      fires: [
        exchange({
          status: "405 Method Not Allowed",
          body: '{"code":"MethodNotAllowed","message":"GET is not allowed"}',
        }),
      ],
      silent: [exchange({ status: "405 Method Not Allowed", body: '{"error":"failed"}' })],
    },
    "server-field": {
      fires: [exchange({ status: "500 Internal Server Error", fields: { Server: "restify" } })],
      silent: [exchange({ status: "500 Internal Server Error", fields: { Server: "nginx" } })],
    },
    "error-json": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "restify" },
          body: '{"code":"Internal","message":""}',
        }),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "restify" },
          body: '{"error":"failed"}',
        }),
      ],
    },
  },
  causes: {
    "no-route": { fires: [noRoute], silent: [answer("GET /u/1", "404 Not Found", "NotFound", "No user")] },
    record: { fires: [answer("GET /u/1", "404 Not Found", "ResourceNotFound", "No user")], silent: [thrown] },
    "other-path": { fires: [noRoute], silent: [thrown] },
    "wrong-method": {
      fires: [answer("GET /x", "405 Method Not Allowed", "MethodNotAllowed", "GET is not allowed")],
      silent: [noRoute],
    },
    "json-unparsable": {
      fires: [answer("POST /x", "400 Bad Request", "InvalidContent", "Invalid JSON: Unexpected token")],
      silent: [bad],
    },
    "trailing-slash": {
      fires: [answer("GET /x/", "404 Not Found", "ResourceNotFound", "/x/ does not exist")],
      silent: [noRoute],
    },
    boundary: {
      fires: [
        answer("POST /x", "400 Bad Request", "BadRequest", "bad content-type header, no multipart boundary"),
      ],
      silent: [bad],
    },
    argument: { fires: [answer("POST /x", "400 Bad Request", "MissingParameter", "name")], silent: [bad] },
    version: {
      fires: [answer("GET /x", "400 Bad Request", "InvalidVersion", "~3 is not supported")],
      silent: [bad],
    },
    "credentials-missing": { fires: [bare401], silent: [token401] },
    "credentials-wrong": { fires: [token401], silent: [bare401] },
    "not-authorised": { fires: [answer("GET /x", "403 Forbidden", "NotAuthorized", "no")], silent: [bad] },
    accept: { fires: [answer("GET /x", "406 Not Acceptable", "NotAcceptable", "no")], silent: [bad] },
    "too-large": {
      fires: [answer("POST /x", "413 Payload Too Large", "PayloadTooLarge", "big")],
      silent: [bad],
    },
    "media-type": {
      fires: [answer("POST /x", "415 Unsupported Media Type", "UnsupportedMediaType", "text/plain")],
      silent: [bad],
    },
    throttled: {
      fires: [answer("GET /x", "429 Too Many Requests", "TooManyRequests", "slow")],
      silent: [bad],
    },
    precondition: {
      fires: [answer("PUT /x", "412 Precondition Failed", "PreconditionFailed", "no")],
      silent: [bad],
    },
    thrown: { fires: [thrown], silent: [bad] },
    database: { fires: [thrown], silent: [bad] },
    unavailable: {
      fires: [answer("GET /x", "503 Service Unavailable", "ServiceUnavailable", "")],
      silent: [bad],
    },
    unprocessable: {
      fires: [answer("POST /x", "422 Unprocessable Entity", "UnprocessableEntity", "no")],
      silent: [bad],
    },
    "bad-gateway": { fires: [answer("POST /x", "502 Bad Gateway", "BadGateway", "no")], silent: [bad] },
    "gateway-timeout": {
      fires: [answer("POST /x", "504 Gateway Timeout", "GatewayTimeout", "no")],
      silent: [bad],
    },
  },
};
