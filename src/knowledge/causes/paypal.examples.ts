import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { paypalIssues } from "./paypal.issues.ts";
import {
  type paypalCauses,
  paypalIssuesSpoken,
  paypalLikely,
  paypalNamesSpoken,
  paypalProven,
} from "./paypal.ts";

const say = (name: string) =>
  exchange({ status: 400, json: { name, message: "It says why.", debug_id: "0f1e", details: [] } });
const sayIssue = (issue: string) =>
  exchange({
    status: 422,
    json: {
      name: "UNPROCESSABLE_ENTITY",
      message: "It says why.",
      debug_id: "0f1e",
      details: [{ issue }],
    },
  });

export const paypalExamples: ExamplesOf<typeof paypalCauses> = {
  ...examplesOfSpoken(paypalIssuesSpoken, sayIssue),
  ...examplesOfSpoken(paypalNamesSpoken, say),
  ...examplesOfTable(paypalIssues, sayIssue, "issue-"),
  ...examplesOfTable(paypalProven, say),
  ...examplesOfTable(paypalLikely, say, "likely-"),
};
