import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type sanityCauses, sanityProven, sanitySpoken } from "./sanity.ts";

export const sanityExamples: ExamplesOf<typeof sanityCauses> = {
  ...examplesOfSpoken(sanitySpoken, (errorCode) =>
    exchange({ status: 401, json: { error: "Unauthorized", errorCode, message: "It says why." } }),
  ),
  ...examplesOfTable(sanityProven, (type) =>
    exchange({
      status: 409,
      json: {
        error: {
          description: "Mutation(s) failed with 1 error(s)",
          items: [{ error: { description: "It says why.", type }, index: 0 }],
          type: "mutationError",
        },
      },
    }),
  ),
  query: {
    fires: [
      exchange({
        status: 400,
        json: {
          error: { description: "expected ']'", query: "*[", start: 0, end: 2, type: "queryParseError" },
        },
      }),
    ],
    silent: [exchange({ status: 400, json: { error: { description: "No.", type: "mutationError" } } })],
  },
};
