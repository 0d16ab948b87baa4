import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type prometheusCauses, prometheusErrors } from "./prometheus.ts";

export const prometheusExamples: ExamplesOf<typeof prometheusCauses> = {
  ...examplesOfTable(
    prometheusErrors,
    (code) =>
      exchange({ status: "400 Bad Request", json: { status: "error", errorType: code, error: "No." } }),
    "type-",
  ),
  "lifecycle-off": {
    fires: [
      exchange({
        request: "POST /-/reload",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Lifecycle API is not enabled.",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  "admin-off": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        json: { status: "error", errorType: "unavailable", error: "admin APIs disabled" },
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
};
