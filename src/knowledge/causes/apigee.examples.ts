import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type apigeeCauses, apigeeLikely, apigeeProven } from "./apigee.ts";

const say = (errorcode: string) =>
  exchange({ status: 500, json: { fault: { faultstring: "It says why", detail: { errorcode } } } });

export const apigeeExamples: ExamplesOf<typeof apigeeCauses> = {
  ...examplesOfTable(apigeeProven, say),
  ...examplesOfTable(apigeeLikely, say, "likely-"),
};
