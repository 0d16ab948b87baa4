import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cacheCauses } from "./cache.ts";

export const cacheExamples: ExamplesOf<typeof cacheCauses> = {
  "stored-server-error": {
    fires: [exchange({ status: 500, fields: { Age: "12" } })],
    silent: [exchange({ status: 500, fields: { Age: "0" } })],
  },
  "stored-error": {
    fires: [exchange({ status: 404, fields: { "X-Cache": "HIT" } })],
    silent: [exchange({ status: 404, fields: { "X-Cache": "MISS" } })],
  },
  "past-its-time": {
    fires: [exchange({ status: 200, fields: { Age: "90", "Cache-Control": "max-age=60" } })],
    silent: [exchange({ status: 200, fields: { Age: "30", "Cache-Control": "max-age=60" } })],
  },
  "says-stale": {
    fires: [exchange({ status: 200, fields: { "X-Cache-Status": "STALE" } })],
    silent: [
      exchange({ status: 200, fields: { "X-Cache-Status": "HIT" } }),
      exchange({ status: 200, fields: { "X-Cache": "hit-fresh, hit-stale, hit-fresh" } }),
    ],
  },
};
