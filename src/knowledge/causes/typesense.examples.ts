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
};
