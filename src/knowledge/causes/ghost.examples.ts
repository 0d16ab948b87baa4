import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type ghostCauses, ghostErrors } from "./ghost.ts";

export const ghostExamples: ExamplesOf<typeof ghostCauses> = {
  ...examplesOfTable(ghostErrors, (code) =>
    exchange({
      status: "403 Forbidden",
      json: { errors: [{ message: "No.", context: null, type: code, details: null, ghostErrorCode: null }] },
    }),
  ),
};
