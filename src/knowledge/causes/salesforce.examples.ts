import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type salesforceCauses, salesforceLikely, salesforceProven } from "./salesforce.ts";

const say = (errorCode: string) => exchange({ status: 400, json: [{ message: "It says why", errorCode }] });

export const salesforceExamples: ExamplesOf<typeof salesforceCauses> = {
  ...examplesOfTable(salesforceProven, say),
  ...examplesOfTable(salesforceLikely, say, "likely-"),
};
