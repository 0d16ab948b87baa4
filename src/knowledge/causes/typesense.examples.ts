import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { typesenseCauses } from "./typesense.ts";

export const typesenseExamples: ExamplesOf<typeof typesenseCauses> = {
  "key-wrong": {
    fires: [
      exchange({
        request: "GET /x",
        sent: { "X-TYPESENSE-API-KEY": "a" },
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
  },
  schema: {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "Could not find a field named `x` in the schema." },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  lagging: {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        json: { message: "Not Ready or Lagging" },
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
  "key-missing": {
    fires: [
      exchange({
        request: "GET /collections",
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /collections?x-typesense-api-key=a",
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
  },
  "key-for-search-only": {
    fires: [
      exchange({
        request: "GET /collections/a",
        sent: { "X-TYPESENSE-API-KEY": "a" },
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
      exchange({
        request: "GET /keys?x-typesense-api-key=a",
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /collections/a/documents/search?q=b",
        sent: { "X-TYPESENSE-API-KEY": "a" },
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
  },
  "key-lacks-collection": {
    fires: [
      exchange({
        request: "GET /collections/a/documents/search?q=b",
        sent: { "X-TYPESENSE-API-KEY": "a" },
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /collections/a",
        sent: { "X-TYPESENSE-API-KEY": "a" },
        status: "401 Unauthorized",
        json: { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." },
      }),
    ],
  },
  "collection-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "No collection with name `a` found." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "Not Found" },
      }),
    ],
  },
  "nothing-of-id": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "Could not find a document with id: 1" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "No." },
      }),
    ],
  },
  "name-taken": {
    fires: [
      exchange({
        request: "GET /x",
        status: "409 Conflict",
        json: { message: "A collection with name `a` already exists." },
      }),
      exchange({
        request: "GET /x",
        status: "409 Conflict",
        json: { message: "A document with id 1 already exists." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "409 Conflict",
        json: { message: "The user already exists." },
      }),
    ],
  },
  "field-of-document": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { message: "Field `a` must be a string." },
      }),
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { message: "Field `a` has been declared in the schema, but is not found in the document." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { message: "Field a must be a string." },
      }),
    ],
  },
  "json-broken": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { message: "Bad JSON: not a properly formed document." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { message: "Bad JSON." },
      }),
    ],
  },
  limited: {
    fires: [
      exchange({
        request: "GET /x",
        status: "429 Too Many Requests",
        json: { message: "Rate limit exceeded or blocked" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "429 Too Many Requests",
        json: { message: "No." },
      }),
    ],
  },
  "writes-stopped": {
    fires: [
      exchange({
        request: "GET /x",
        status: "422 Unprocessable Entity",
        json: { message: "Rejecting write: running out of resource type: OUT_OF_DISK" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "422 Unprocessable Entity",
        json: { message: "No." },
      }),
    ],
  },
  "no-leader": {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: { message: "Could not find a leader." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: { message: "No." },
      }),
    ],
  },
};
