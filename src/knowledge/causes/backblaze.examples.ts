import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type backblazeCauses, backblazeLikely, backblazeProven } from "./backblaze.ts";

const say = (code: string) => exchange({ status: 401, json: { code, message: "It says why", status: 401 } });

export const backblazeExamples: ExamplesOf<typeof backblazeCauses> = {
  ...examplesOfTable(backblazeProven, say),
  ...examplesOfTable(backblazeLikely, say, "likely-"),
};
