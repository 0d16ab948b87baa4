import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type clickhouseCauses, clickhouseCodes } from "./clickhouse.ts";

export const clickhouseExamples: ExamplesOf<typeof clickhouseCauses> = {
  ...examplesOfTable(clickhouseCodes, (code) =>
    exchange({
      status: "500 Internal Server Error",
      body: `Code: ${code}. DB::Exception: No. (ERROR) (version 24.3.1.1)`,
    }),
  ),
  "no-handle": {
    fires: [
      exchange({
        request: "GET /api",
        status: "404 Not Found",
        body: "There is no handle /api\n\nUse / or /ping for health checks.\n",
      }),
    ],
    silent: [exchange({ request: "GET /api", status: "404 Not Found", body: "There is no such page." })],
  },
};
