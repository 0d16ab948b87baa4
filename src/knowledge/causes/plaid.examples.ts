import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type plaidCauses, plaidLikely, plaidProven, plaidSpoken } from "./plaid.ts";

const say = (error_code: string) =>
  exchange({
    status: 400,
    json: { error_code, error_message: "It says why.", error_type: "ITEM_ERROR", request_id: "a1" },
  });

export const plaidExamples: ExamplesOf<typeof plaidCauses> = {
  ...examplesOfSpoken(plaidSpoken, say),
  ...examplesOfTable(plaidProven, say),
  ...examplesOfTable(plaidLikely, say, "likely-"),
};
