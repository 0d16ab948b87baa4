import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type airtableCauses, airtableLikely, airtableProven } from "./airtable.ts";

const say = (type: string) => exchange({ status: 422, json: { error: { type, message: "It says why." } } });

export const airtableExamples: ExamplesOf<typeof airtableCauses> = {
  ...examplesOfTable(airtableProven, say),
  ...examplesOfTable(airtableLikely, say, "likely-"),
};
