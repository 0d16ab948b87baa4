import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { jsonServer } from "./json-server.ts";

const fields =
  "X-Powered-By: Express\nAccess-Control-Allow-Credentials: true\nPragma: no-cache\nExpires: -1\nContent-Type: application/json; charset=utf-8";
const record = exchange({ request: "GET /posts/99", status: "404 Not Found", fields: [fields], body: "{}" });
const resource = exchange({ request: "GET /users", status: "404 Not Found", fields: [fields], body: "{}" });
const broken = exchange({
  request: "GET /users",
  status: "500 Internal Server Error",
  fields: [fields],
  body: "{}",
});

export const jsonServerExamples: ResponderExamples<typeof jsonServer> = {
  signs: {
    "empty-json": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Access-Control-Allow-Credentials": "true", Pragma: "no-cache", Expires: "-1" },
          body: "{}",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Access-Control-Allow-Credentials": "true", Pragma: "no-cache", Expires: "-1" },
          body: '{"error":"failed"}',
        }),
      ],
    },
    "duplicate-id-text": {
      fires: [exchange({ status: "500 Internal Server Error", body: "Error: Insert failed, duplicate id" })],
      silent: [
        exchange({ status: "500 Internal Server Error", body: "<html><body><h1>Error</h1></body></html>" }),
      ],
    },
    "x-powered-by-field": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "X-Powered-By": "tinyhttp", "Content-Type": "text/html" },
          body: "Not Found",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "X-Powered-By": "tinyhttp", Server: "nginx", "Content-Type": "text/html" },
          body: "Not Found",
        }),
      ],
    },
    "default-fields": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: {
            "X-Powered-By": "Express",
            "Access-Control-Allow-Credentials": "true",
            Pragma: "no-cache",
            Expires: "-1",
          },
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: {
            "X-Powered-By": "Express",
            "Access-Control-Allow-Credentials": "true",
            Pragma: "other",
            Expires: "-1",
          },
        }),
      ],
    },
  },
  causes: {
    "record-or-resource": { fires: [record], silent: [resource] },
    "no-resource": { fires: [resource], silent: [record] },
    "other-resource": { fires: [record], silent: [broken] },
    "other-record": { fires: [resource], silent: [broken] },
    method: {
      fires: [exchange({ request: "POST /users", status: "404 Not Found", fields: [fields], body: "{}" })],
      silent: [resource],
    },
    duplicate: {
      fires: [
        exchange({
          request: "POST /posts",
          status: "500 Internal Server Error",
          fields: [fields],
          body: "Error: Insert failed, duplicate id",
        }),
      ],
      silent: [broken],
    },
    "broken-json": {
      fires: [
        exchange({
          request: "POST /posts\nContent-Type: application/json\n\n{",
          status: "400 Bad Request",
          fields: [fields],
          body: "{}",
        }),
      ],
      silent: [broken],
    },
  },
};
