import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type dropboxCauses, dropboxLikely, dropboxProven, dropboxSpoken } from "./dropbox.ts";

const say = (tag: string) =>
  exchange({ status: 409, json: { error_summary: `${tag}/..`, error: { ".tag": tag } } });

export const dropboxExamples: ExamplesOf<typeof dropboxCauses> = {
  "name-taken": {
    fires: [say("path/conflict/file"), say("path/conflict/folder"), say("to/conflict/file_ancestor")],
    silent: [say("conflict")],
  },
  ...examplesOfSpoken(dropboxSpoken, say),
  ...examplesOfTable(dropboxProven, say),
  ...examplesOfTable(dropboxLikely, say, "likely-"),
};
