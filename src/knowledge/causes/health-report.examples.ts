import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { healthReportCauses } from "./health-report.ts";

const health = (json: object, status = 503) => exchange({ request: "GET /health", status, json });
const terminus = (part: string) => ({
  status: "error",
  info: {},
  error: { [part]: { status: "down", message: "connect ECONNREFUSED 127.0.0.1:5432" } },
  details: { [part]: { status: "down", message: "connect ECONNREFUSED 127.0.0.1:5432" } },
});

export const healthReportExamples: ExamplesOf<typeof healthReportCauses> = {
  "store-down": {
    fires: [
      health({ status: "DOWN", components: { db: { status: "DOWN" }, ping: { status: "UP" } } }),
      health(terminus("database")),
    ],
    silent: [
      health({ status: "DOWN", components: { db: { status: "UP" }, mail: { status: "DOWN" } } }),
      health({ status: "UP", components: { db: { status: "UP" } } }, 200),
      health({
        status: "DOWN",
        components: { feedback: { status: "DOWN" }, sqlite2json: { status: "DOWN" } },
      }),
    ],
  },
  "part-down": {
    fires: [
      health({ status: "DOWN" }),
      health({ status: "DOWN", components: { db: { status: "UP" }, mail: { status: "DOWN" } } }),
      health(terminus("billing")),
    ],
    silent: [
      health({ status: "DOWN", components: { db: { status: "DOWN" } } }),
      health({ status: "error", message: "no" }),
    ],
  },
  unhealthy: {
    fires: [
      exchange({
        request: "GET /healthz",
        status: 503,
        fields: { "Content-Type": "text/plain" },
        body: "Unhealthy",
      }),
    ],
    silent: [
      exchange({
        request: "GET /healthz",
        status: 503,
        fields: { "Content-Type": "text/plain" },
        body: "Unhealthy upstream",
      }),
    ],
  },
};
