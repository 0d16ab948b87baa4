import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type paypalCauses, paypalIssues, paypalLikely, paypalProven } from "./paypal.ts";

const say = (name: string) =>
  exchange({ status: 400, json: { name, message: "It says why.", debug_id: "0f1e", details: [] } });

export const paypalExamples: ExamplesOf<typeof paypalCauses> = {
  ...examplesOfTable(
    paypalIssues,
    (issue) =>
      exchange({
        status: 422,
        json: {
          name: "UNPROCESSABLE_ENTITY",
          message: "It says why.",
          debug_id: "0f1e",
          details: [{ issue }],
        },
      }),
    "issue-",
  ),
  ...examplesOfTable(paypalProven, say),
  ...examplesOfTable(paypalLikely, say, "likely-"),
};
