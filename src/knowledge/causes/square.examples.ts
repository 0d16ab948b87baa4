import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type squareCauses, squareLikely, squareProven } from "./square.ts";

const say = (code: string) =>
  exchange({ status: 400, json: { errors: [{ category: "API_ERROR", code, detail: "It says why." }] } });

export const squareExamples: ExamplesOf<typeof squareCauses> = {
  ...examplesOfTable(squareProven, say),
  ...examplesOfTable(squareLikely, say, "likely-"),
};
