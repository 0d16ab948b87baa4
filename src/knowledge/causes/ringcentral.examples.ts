import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type ringcentralCauses, ringcentralLikely } from "./ringcentral.ts";

const say = (errorCode: string) =>
  exchange({
    status: 403,
    json: { errorCode, message: "It says why.", errors: [{ errorCode, message: "It says why." }] },
  });

export const ringcentralExamples: ExamplesOf<typeof ringcentralCauses> = examplesOfTable(
  ringcentralLikely,
  say,
);
