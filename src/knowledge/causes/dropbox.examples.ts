import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type dropboxCauses, dropboxLikely, dropboxProven } from "./dropbox.ts";

const say = (tag: string) =>
  exchange({ status: 409, json: { error_summary: `${tag}/..`, error: { ".tag": tag } } });

export const dropboxExamples: ExamplesOf<typeof dropboxCauses> = {
  ...examplesOfTable(dropboxProven, say),
  ...examplesOfTable(dropboxLikely, say, "likely-"),
};
