import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { amadeusLikely, type dataFeedsCauses, newsapiLikely, newsapiProven } from "./data-feeds.ts";

const newsapi = (code: string) => exchange({ status: 400, json: { status: "error", code, message: "No." } });
const amadeus = (code: string) =>
  exchange({
    status: 400,
    json: { errors: [{ status: 400, code: Number(code), title: "NO", detail: "No." }] },
  });

export const dataFeedsExamples: ExamplesOf<typeof dataFeedsCauses> = {
  ...examplesOfTable(newsapiProven, newsapi, "newsapi-"),
  ...examplesOfTable(newsapiLikely, newsapi, "newsapi-likely-"),
  ...examplesOfTable(amadeusLikely, amadeus, "amadeus-likely-"),
};
