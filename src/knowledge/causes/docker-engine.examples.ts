import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { dockerEngineCauses } from "./docker-engine.ts";

export const dockerEngineExamples: ExamplesOf<typeof dockerEngineCauses> = {
  "object-missing": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { message: "No such container: a" } }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "api-version": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: {
          message:
            "client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
        },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "no-endpoint": {
    fires: [exchange({ request: "GET /x", status: "404 Not Found", json: { message: "page not found" } })],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
};
