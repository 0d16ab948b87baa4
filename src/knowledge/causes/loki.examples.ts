import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { lokiCauses } from "./loki.ts";

export const lokiExamples: ExamplesOf<typeof lokiCauses> = {
  "no-tenant": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "no org id\n",
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  ingestion: {
    fires: [
      exchange({
        request: "POST /loki/api/v1/push",
        status: "429 Too Many Requests",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "ingestion rate limit exceeded for user fake (limit: 4194304 bytes/sec)",
      }),
    ],
    silent: [exchange({ status: "429 Too Many Requests", json: { message: "No." } })],
  },
};
