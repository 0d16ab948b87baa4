import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type hubspotCauses, hubspotLikely, hubspotProven, hubspotSpoken } from "./hubspot.ts";

const say = (category: string) =>
  exchange({
    status: 400,
    json: { status: "error", message: "It says why", correlationId: "0f1e", category },
  });

export const hubspotExamples: ExamplesOf<typeof hubspotCauses> = {
  ...examplesOfSpoken(hubspotSpoken, say),
  ...examplesOfTable(hubspotProven, say),
  ...examplesOfTable(hubspotLikely, say, "likely-"),
};
