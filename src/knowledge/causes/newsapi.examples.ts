import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type newsapiCauses, newsapiLikely, newsapiProven } from "./newsapi.ts";

const say = (code: string) => exchange({ status: 400, json: { status: "error", code, message: "No." } });

export const newsapiExamples: ExamplesOf<typeof newsapiCauses> = {
  ...examplesOfTable(newsapiProven, say),
  ...examplesOfTable(newsapiLikely, say, "likely-"),
};
