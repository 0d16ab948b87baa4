import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { couchdbCauses } from "./couchdb.ts";

const serverAdmin = (request: string) =>
  exchange({
    request,
    status: "403 Forbidden",
    json: { error: "forbidden", reason: "server_admin access is required for this request" },
  });

export const couchdbExamples: ExamplesOf<typeof couchdbCauses> = {
  "kept-by-operator": {
    fires: [serverAdmin("PUT /_config/httpd/enable_cors")],
    silent: [serverAdmin("PUT /a-database")],
  },
  "server-admin": {
    fires: [serverAdmin("PUT /a-database")],
    silent: [exchange({ status: 403, json: { error: "forbidden", reason: "No." } })],
  },
  "login-wrong": {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "401 Unauthorized",
        json: { error: "unauthorized", reason: "Name or password is incorrect." },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { error: "other", reason: "No." } }),
    ],
  },
  "login-wanted": {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "401 Unauthorized",
        json: { error: "unauthorized", reason: "You are not authorized to access this db." },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "401 Unauthorized", json: { error: "other", reason: "No." } }),
    ],
  },
  locked: {
    fires: [
      exchange({
        request: "POST /_session",
        status: "403 Forbidden",
        json: {
          error: "forbidden",
          reason: "Account is temporarily locked due to multiple authentication failures",
        },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "403 Forbidden", json: { error: "forbidden", reason: "No." } }),
    ],
  },
  password: {
    fires: [
      exchange({
        request: "PUT /_users/org.couchdb.user:a",
        status: "400 Bad Request",
        json: { error: "bad_request", reason: "Password does not conform to requirements." },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "403 Forbidden", json: { error: "forbidden", reason: "No." } }),
    ],
  },
  right: {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "403 Forbidden",
        json: { error: "forbidden", reason: "You are not allowed to access this db." },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "403 Forbidden", json: { error: "other", reason: "No." } }),
    ],
  },
  conflict: {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "409 Conflict",
        json: { error: "conflict", reason: "Document update conflict." },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "409 Conflict", json: { error: "other", reason: "No." } }),
    ],
  },
  missing: {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "404 Not Found",
        json: { error: "not_found", reason: "missing" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: "other", reason: "No." } }),
    ],
  },
  json: {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "400 Bad Request",
        json: { error: "bad_request", reason: "invalid UTF-8 JSON" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "400 Bad Request", json: { error: "other", reason: "No." } }),
    ],
  },
  "content-type": {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "415 Unsupported Media Type",
        json: { error: "bad_content_type", reason: "Content-Type must be application/json" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "415 Unsupported Media Type",
        json: { error: "other", reason: "No." },
      }),
    ],
  },
  exists: {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "412 Precondition Failed",
        json: { error: "file_exists", reason: "The database could not be created, the file already exists." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "412 Precondition Failed",
        json: { error: "other", reason: "No." },
      }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "405 Method Not Allowed",
        json: { error: "method_not_allowed", reason: "Only GET,HEAD,POST allowed" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        json: { error: "other", reason: "No." },
      }),
    ],
  },
  "too-large": {
    fires: [
      exchange({
        request: "PUT /db/a",
        status: "413 Content Too Large",
        json: { error: "document_too_large", reason: "a" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "413 Content Too Large",
        json: { error: "other", reason: "No." },
      }),
    ],
  },
};
