import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { undertowCauses } from "./undertow.ts";

export const undertowExamples: ExamplesOf<typeof undertowCauses> = {
  "no-context": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><head><title>Error</title></head><body>Not Found</body></html>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  denied: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><head><title>Error</title></head><body>Forbidden</body></html>",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  method: {
    fires: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><head><title>Error</title></head><body>Method Not Allowed</body></html>",
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><head><title>Error</title></head><body>Internal Server Error</body></html>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
  "not-ready": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<html><head><title>Error</title></head><body>Service Unavailable</body></html>",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
  "too-large": {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<pre>java.io.IOException: UT000020: Connection terminated as request was larger than 10485760</pre>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
