import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type contentfulCauses, contentfulLikely, contentfulProven } from "./contentful.ts";

const say = (id: string) =>
  exchange({ status: 400, json: { sys: { type: "Error", id }, message: "It says why.", requestId: "0f1e" } });

export const contentfulExamples: ExamplesOf<typeof contentfulCauses> = {
  ...examplesOfTable(contentfulProven, say),
  ...examplesOfTable(contentfulLikely, say, "likely-"),
};
