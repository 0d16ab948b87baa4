import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { slimCauses } from "./slim.ts";

export const slimExamples: ExamplesOf<typeof slimCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>404 Not Found</title><h1>404 Not Found</h1><p>The requested resource could not be found. Please verify the URI and try again.</p>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  method: {
    fires: [
      exchange({
        request: "PUT /x",
        status: "405 Method Not Allowed",
        json: { message: "Method not allowed. Must be one of: GET" },
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: { message: "Slim Application Error" },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
