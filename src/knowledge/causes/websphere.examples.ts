import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { websphereCauses } from "./websphere.ts";

export const websphereExamples: ExamplesOf<typeof websphereCauses> = {
  "no-file": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "Error 404: java.io.FileNotFoundException: SRVE0190E: File not found: /x",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "virtual-host": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "SRVE0255E: A WebGroup/Virtual Host to handle /x has not been defined.",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "context-root": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>Context Root Not Found</h1>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "Error 500: SRVE0777E: Exception thrown by application class 'a.B'",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
