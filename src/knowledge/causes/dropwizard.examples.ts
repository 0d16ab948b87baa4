import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { dropwizardCauses } from "./dropwizard.ts";

export const dropwizardExamples: ExamplesOf<typeof dropwizardCauses> = {
  "no-resource": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { code: 404, message: "HTTP 404 Not Found" },
      }),
    ],
    silent: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { code: 404, message: "No such item" } }),
    ],
  },
  method: {
    fires: [
      exchange({
        request: "GET /x",
        status: "405 Method Not Allowed",
        json: { code: 405, message: "HTTP 405 Method Not Allowed" },
      }),
    ],
    silent: [exchange({ status: "405 Method Not Allowed", json: { message: "No." } })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "GET /x",
        status: "415 Unsupported Media Type",
        json: { code: 415, message: "HTTP 415 Unsupported Media Type" },
      }),
    ],
    silent: [exchange({ status: "415 Unsupported Media Type", json: { message: "No." } })],
  },
  json: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { code: 400, message: "Unable to process JSON" },
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
          code: 500,
          message: "There was an error processing your request. It has been logged (ID 0a1b2c3d4e5f6a7b).",
        },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
