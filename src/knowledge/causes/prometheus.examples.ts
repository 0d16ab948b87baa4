import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type prometheusCauses, prometheusErrors } from "./prometheus.ts";

const text404 = (said: string) =>
  exchange({
    request: "POST /api/v1/write",
    status: "404 Not Found",
    fields: { "Content-Type": "text/plain; charset=utf-8" },
    body: said,
  });

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
  "receiver-off": {
    fires: [
      text404("remote write receiver needs to be enabled with --web.enable-remote-write-receiver"),
      text404("otlp write receiver needs to be enabled with --web.enable-otlp-receiver"),
    ],
    silent: [text404("404 page not found")],
  },
  "samples-refused": {
    fires: [
      exchange({
        request: "POST /api/v1/write",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "out of order sample",
      }),
      exchange({
        request: "POST /api/v1/push",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "failed pushing to ingester: user=a: the sample has been rejected (err-mimir-sample-out-of-order)",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", body: "snappy: corrupt input" })],
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
