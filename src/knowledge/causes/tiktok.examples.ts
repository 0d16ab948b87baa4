import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type tiktokCauses, tiktokLikely, tiktokProven } from "./tiktok.ts";

const say = (code: string) =>
  exchange({ status: 401, json: { error: { code, message: "It says why.", log_id: "0f1e" } } });

export const tiktokExamples: ExamplesOf<typeof tiktokCauses> = {
  ...examplesOfTable(tiktokProven, say),
  ...examplesOfTable(tiktokLikely, say, "likely-"),
};
