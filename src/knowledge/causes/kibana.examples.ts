import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { kibanaCauses } from "./kibana.ts";

export const kibanaExamples: ExamplesOf<typeof kibanaCauses> = {
  "xsrf-field": {
    fires: [
      exchange({
        request: "POST /api/saved_objects",
        status: "400 Bad Request",
        json: { statusCode: 400, error: "Bad Request", message: "Request must contain a kbn-xsrf header." },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "not-ready": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Kibana server is not ready yet.",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
};
