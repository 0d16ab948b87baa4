import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { resteasyCauses } from "./resteasy.ts";

export const resteasyExamples: ExamplesOf<typeof resteasyCauses> = {
  "no-resource": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "RESTEASY003210: Could not find resource for full path: http://site.example/x",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  method: {
    fires: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "RESTEASY003650: No resource method found for POST, return 405 with Allow header",
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "GET /x",
        status: "415 Unsupported Media Type",
        json: { error: "RESTEASY003065: Cannot consume content type" },
      }),
    ],
    silent: [exchange({ status: "415 Unsupported Media Type", json: { message: "No." } })],
  },
  accept: {
    fires: [
      exchange({
        request: "GET /x",
        status: "406 Not Acceptable",
        json: { error: "RESTEASY003635: No match for accept header" },
      }),
    ],
    silent: [exchange({ status: "406 Not Acceptable", json: { message: "No." } })],
  },
  violations: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: {
          title: "Constraint Violation",
          status: 400,
          violations: [{ field: "add.x", message: "must not be blank" }],
        },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: {
          details: "Error id 0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f-1, java.lang.IllegalStateException: no",
          stack: "",
        },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
  "dev-no-resource": {
    fires: [
      exchange({
        status: "404 Not Found",
        fields: { "Content-Type": "text/html" },
        body: "<h1>404 - Resource Not Found</h1><h2>Resources overview</h2><h3>Resource Endpoints</h3><ul><li>/orders</li></ul>",
      }),
      exchange({
        status: "404 Not Found",
        json: { "Resource Endpoints": [{ uri: "/orders", description: "GET" }] },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", page: "404 - Resource Not Found" })],
  },
};
