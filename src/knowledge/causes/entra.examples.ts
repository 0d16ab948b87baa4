import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type entraCauses, entraLikely, entraProven, entraSpoken } from "./entra.ts";

const say = (code: string) =>
  exchange({
    request: "POST /common/oauth2/v2.0/token",
    status: 400,
    json: {
      error: "invalid_request",
      error_description: `AADSTS${code}: It says why. Trace ID: 0f1e`,
      error_codes: [Number(code)],
      trace_id: "0f1e",
    },
  });

export const entraExamples: ExamplesOf<typeof entraCauses> = {
  ...examplesOfSpoken(entraSpoken, say),
  ...examplesOfTable(entraProven, say),
  ...examplesOfTable(entraLikely, say, "likely-"),
};
