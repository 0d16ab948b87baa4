import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type fluentValidationCauses, fluentValidationProven } from "./fluent-validation.ts";

const say = (errorCode: string) =>
  exchange({
    request: "POST /api/v3/movie",
    status: 400,
    json: [
      {
        propertyName: "TmdbId",
        errorMessage: "This movie has already been added",
        attemptedValue: 603,
        severity: "error",
        errorCode,
      },
    ],
  });

export const fluentValidationExamples: ExamplesOf<typeof fluentValidationCauses> = {
  ...examplesOfTable(fluentValidationProven, say),
  fields: {
    fires: [say("NotEmptyValidator"), say("RootFolderValidator")],
    silent: [exchange({ status: 400, json: [{ propertyName: "a" }] })],
  },
};
