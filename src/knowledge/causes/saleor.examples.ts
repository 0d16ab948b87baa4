import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type saleorCauses, saleorLikely, saleorPossible, saleorProven } from "./saleor.ts";

const say = (code: string) =>
  exchange({
    request: "POST /graphql/",
    status: 200,
    json: { errors: [{ message: "No.", path: ["a"], extensions: { exception: { code } } }], data: null },
  });

export const saleorExamples: ExamplesOf<typeof saleorCauses> = {
  ...examplesOfTable(saleorProven, say, "proven-"),
  ...examplesOfTable(saleorLikely, say),
  ...examplesOfTable(saleorPossible, say, "perhaps-"),
};
