import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type salesforceCauses, salesforceLikely, salesforceProven, salesforceSpoken } from "./salesforce.ts";

const say = (errorCode: string) => exchange({ status: 400, json: [{ message: "It says why", errorCode }] });

export const salesforceExamples: ExamplesOf<typeof salesforceCauses> = {
  ...examplesOfSpoken(salesforceSpoken, say),
  ...examplesOfTable(salesforceProven, say),
  ...examplesOfTable(salesforceLikely, say, "likely-"),
};
