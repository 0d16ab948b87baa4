import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sanicCauses } from "./sanic.ts";

export const sanicExamples: ExamplesOf<typeof sanicCauses> = {
  "no-route": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { description: "Not Found", status: 404, message: "Requested URL /x not found" },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  method: {
    fires: [
      exchange({
        request: "POST /x",
        status: "405 Method Not Allowed",
        json: {
          description: "Method Not Allowed",
          status: 405,
          message: "Method POST not allowed for URL /x",
        },
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  "header-size": {
    fires: [
      exchange({
        request: "GET /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Request header exceeds the size limit",
      }),
    ],
    silent: [exchange({ status: "413 Content Too Large", json: { message: "No." } })],
  },
  "body-size": {
    fires: [
      exchange({
        request: "GET /x",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Request body exceeds the size limit",
      }),
    ],
    silent: [exchange({ status: "413 Content Too Large", json: { message: "No." } })],
  },
  slow: {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        json: { description: "Service Unavailable", status: 503, message: "Response Timeout" },
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: {
          description: "Internal Server Error",
          status: 500,
          message: "The application encountered an unexpected error and could not continue.",
        },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
