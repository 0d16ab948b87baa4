import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type meilisearchCauses, meilisearchCodes } from "./meilisearch.ts";

export const meilisearchExamples: ExamplesOf<typeof meilisearchCauses> = {
  ...examplesOfTable(meilisearchCodes, (code) =>
    exchange({
      status: "400 Bad Request",
      json: {
        message: "No.",
        code,
        type: "invalid_request",
        link: `https://docs.meilisearch.com/errors#${code}`,
      },
    }),
  ),
};
