import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sonarqubeCauses } from "./sonarqube.ts";

export const sonarqubeExamples: ExamplesOf<typeof sonarqubeCauses> = {
  right: {
    fires: [
      exchange({
        request: "GET /api/x",
        status: "403 Forbidden",
        json: { errors: [{ msg: "Insufficient privileges" }] },
      }),
    ],
    silent: [exchange({ request: "GET /api/x", status: "403 Forbidden", json: { errors: [{ msg: "no" }] } })],
  },
  "no-endpoint": {
    fires: [
      exchange({
        request: "GET /api/x",
        status: "404 Not Found",
        json: { errors: [{ msg: "Unknown url : /api/x" }] },
      }),
    ],
    silent: [exchange({ request: "GET /api/x", status: "404 Not Found", json: { errors: [{ msg: "no" }] } })],
  },
  parameter: {
    fires: [
      exchange({
        request: "GET /api/x",
        status: "400 Bad Request",
        json: { errors: [{ msg: "The 'project' parameter is missing" }] },
      }),
    ],
    silent: [
      exchange({ request: "GET /api/x", status: "400 Bad Request", json: { errors: [{ msg: "no" }] } }),
    ],
  },
  component: {
    fires: [
      exchange({
        request: "GET /api/x",
        status: "404 Not Found",
        json: { errors: [{ msg: "Component key 'a:b' not found" }] },
      }),
    ],
    silent: [exchange({ request: "GET /api/x", status: "404 Not Found", json: { errors: [{ msg: "no" }] } })],
  },
};
