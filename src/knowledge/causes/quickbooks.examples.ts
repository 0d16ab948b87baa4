import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type quickbooksCauses, quickbooksLikely, quickbooksProven } from "./quickbooks.ts";

const say = (code: string) =>
  exchange({ status: 400, json: { Fault: { Error: [{ Message: "No.", code }], type: "ValidationFault" } } });

export const quickbooksExamples: ExamplesOf<typeof quickbooksCauses> = {
  ...examplesOfTable(quickbooksProven, say),
  ...examplesOfTable(quickbooksLikely, say, "likely-"),
};
