import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { rubyGrapeCauses } from "./ruby-grape.ts";

export const rubyGrapeExamples: ExamplesOf<typeof rubyGrapeCauses> = {
  method: {
    fires: [
      exchange({ request: "GET /x", status: "405 Method Not Allowed", json: { error: "405 Not Allowed" } }),
    ],
    silent: [exchange({ request: "GET /x", status: "405 Method Not Allowed", json: { error: "No." } })],
  },
  accept: {
    fires: [
      exchange({
        request: "GET /x",
        status: "406 Not Acceptable",
        json: { error: "The requested format 'pdf' is not supported." },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "406 Not Acceptable", json: { error: "No." } })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "GET /x",
        status: "415 Unsupported Media Type",
        json: { error: "The provided content-type 'text/plain' is not supported." },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "415 Unsupported Media Type", json: { error: "No." } })],
  },
  parameter: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: "id is missing, page is invalid" },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "400 Bad Request", json: { error: "No." } })],
  },
};
