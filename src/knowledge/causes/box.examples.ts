import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type boxCauses, boxLikely, boxProven, boxSpoken } from "./box.ts";

const say = (code: string) =>
  exchange({
    status: 403,
    json: {
      type: "error",
      status: 403,
      code,
      help_url: "http://developers.box.com/docs/#errors",
      message: "It says why.",
      request_id: "0f1e",
    },
  });

export const boxExamples: ExamplesOf<typeof boxCauses> = {
  ...examplesOfSpoken(boxSpoken, say),
  ...examplesOfTable(boxProven, say),
  ...examplesOfTable(boxLikely, say, "likely-"),
};
