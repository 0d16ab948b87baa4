import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type oktaCauses, oktaLikely, oktaProven, oktaSpoken } from "./okta.ts";

const say = (errorCode: string) =>
  exchange({
    status: 403,
    json: { errorCode, errorSummary: "It says why", errorLink: errorCode, errorId: "oaeX", errorCauses: [] },
  });

export const oktaExamples: ExamplesOf<typeof oktaCauses> = {
  ...examplesOfSpoken(oktaSpoken, say),
  ...examplesOfTable(oktaProven, say),
  ...examplesOfTable(oktaLikely, say, "likely-"),
};
