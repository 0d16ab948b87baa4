import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type contentfulCauses, contentfulLikely, contentfulProven, contentfulSpoken } from "./contentful.ts";

const say = (id: string) =>
  exchange({ status: 400, json: { sys: { type: "Error", id }, message: "It says why.", requestId: "0f1e" } });

export const contentfulExamples: ExamplesOf<typeof contentfulCauses> = {
  ...examplesOfSpoken(contentfulSpoken, say),
  ...examplesOfTable(contentfulProven, say),
  ...examplesOfTable(contentfulLikely, say, "likely-"),
};
