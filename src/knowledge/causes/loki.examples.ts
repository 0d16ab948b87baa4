import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { lokiCauses } from "./loki.ts";

const push = (status: number, body: string) =>
  exchange({
    request: "POST /loki/api/v1/push",
    status,
    fields: { "Content-Type": "text/plain; charset=utf-8" },
    body: `${body}\n`,
  });

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
  "ingestion-rate": {
    fires: [
      push(
        429,
        "Ingestion rate limit exceeded (limit: 4194304 bytes/sec) while attempting to ingest '1000' lines totaling '6494575' bytes, reduce log volume",
      ),
      push(429, "Ingestion rate limit exceeded for user fake (limit: 4194304 bytes/sec) while attempting"),
      push(
        429,
        "Per stream rate limit exceeded (limit: 3MB/sec) while attempting to ingest for stream '{a=\"b\"}'",
      ),
    ],
    silent: [push(429, "Ingestion rate limit exceeded"), push(429, "rate limit exceeded (limit: 5)")],
  },
  streams: {
    fires: [push(429, 'Maximum active stream limit exceeded when trying to create stream {a="b"}')],
    silent: [push(429, "Too many streams")],
  },
  ingestion: {
    fires: [push(429, "ingestion rate limit exceeded")],
    silent: [exchange({ status: "429 Too Many Requests", json: { message: "No." } })],
  },
  "entry-time": {
    fires: [
      push(
        400,
        "entry for stream '{a=\"b\"}' has timestamp too old: 2024-01-01T00:00:00Z, oldest acceptable timestamp is: 2024-02-01T00:00:00Z",
      ),
      push(400, "entry too far behind, entry timestamp is: 2024-01-01T00:00:00Z"),
    ],
    silent: [push(400, "timestamp too old")],
  },
  "entry-form": {
    fires: [
      push(400, "Max entry size '262144' bytes exceeded for stream '{a=\"b\"}' while adding an entry"),
      push(400, "error at least one label pair is required per stream"),
    ],
    silent: [push(400, "invalid entry")],
  },
  "query-too-large": {
    fires: [
      push(400, "the query time range exceeds the limit (query length: 745h0m0s, limit: 30d1h)"),
      push(400, "maximum of series (500) reached for a single query"),
    ],
    silent: [push(400, "parse error at line 1")],
  },
  "mimir-rate": {
    fires: [
      push(
        429,
        "the request has been rejected because the tenant exceeded the ingestion rate limit, set to 10000 items/s (err-mimir-tenant-max-ingestion-rate). To adjust",
      ),
    ],
    silent: [push(429, "(err-mimir-max-series-per-user)")],
  },
  "mimir-series": {
    fires: [push(400, "per-user series limit of 150000 exceeded (err-mimir-max-series-per-user). To adjust")],
    silent: [push(400, "(err-mimir-sample-out-of-order)")],
  },
  "mimir-data": {
    fires: [push(400, "the sample has been rejected (err-mimir-sample-out-of-order)")],
    silent: [push(400, "(err-mimir-max-series-per-user)")],
  },
  "tempo-rate": {
    fires: [push(429, "RATE_LIMITED: ingestion rate limit (15000000 bytes) exceeded while adding 10 bytes")],
    silent: [push(429, "LIVE_TRACES_EXCEEDED: max live traces per tenant exceeded")],
  },
};
