import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type notionCauses, notionLikely, notionProven } from "./notion.ts";

const say = (code: string, status = 400) =>
  exchange({ status, json: { object: "error", status, code, message: "It says why.", request_id: "0f1e" } });

export const notionExamples: ExamplesOf<typeof notionCauses> = {
  "page-not-shared": { fires: [say("object_not_found", 404)], silent: [say("conflict_error", 404)] },
  "page-unknown": { fires: [say("object_not_found", 404)], silent: [say("conflict_error", 404)] },
  ...examplesOfTable(notionProven, (code) => say(code)),
  ...examplesOfTable(notionLikely, (code) => say(code), "likely-"),
};
