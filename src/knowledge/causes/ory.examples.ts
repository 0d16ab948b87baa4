import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type oryCauses, orySpoken } from "./ory.ts";

export const oryExamples: ExamplesOf<typeof oryCauses> = {
  ...examplesOfSpoken(orySpoken, (id) =>
    exchange({
      request: "GET /sessions/whoami",
      status: 403,
      json: {
        error: { id, code: 403, status: "Forbidden", reason: "It says why.", message: "It says what." },
      },
    }),
  ),
};
