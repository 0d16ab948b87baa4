import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type zendeskCauses, zendeskLikely } from "./zendesk.ts";

const say = (error: string) => exchange({ status: 404, json: { error, description: "It says why" } });

export const zendeskExamples: ExamplesOf<typeof zendeskCauses> = {
  ...examplesOfTable(zendeskLikely, say, "likely-"),
};
