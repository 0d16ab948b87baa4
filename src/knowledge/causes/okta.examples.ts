import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type oktaCauses, oktaLikely, oktaProven } from "./okta.ts";

const say = (errorCode: string) =>
  exchange({
    status: 403,
    json: { errorCode, errorSummary: "It says why", errorLink: errorCode, errorId: "oaeX", errorCauses: [] },
  });

export const oktaExamples: ExamplesOf<typeof oktaCauses> = {
  ...examplesOfTable(oktaProven, say),
  ...examplesOfTable(oktaLikely, say, "likely-"),
};
