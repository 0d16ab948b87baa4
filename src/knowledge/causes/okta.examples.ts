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
  taken: {
    fires: [
      exchange({
        status: 400,
        json: {
          errorCode: "E0000001",
          errorSummary: "Api validation failed: login",
          errorLink: "E0000001",
          errorId: "oaeX",
          errorCauses: [
            { errorSummary: "login: An object with this field already exists in the current organization" },
          ],
        },
      }),
    ],
    silent: [say("E0000001")],
  },
  ...examplesOfSpoken(oktaSpoken, say),
  ...examplesOfTable(oktaProven, say),
  ...examplesOfTable(oktaLikely, say, "likely-"),
};
