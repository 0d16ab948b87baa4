import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type slackCauses, slackPossible, slackWebhook } from "./slack.ts";

const say = (error: string) => exchange({ status: 200, json: { ok: false, error } });

export const slackExamples: ExamplesOf<typeof slackCauses> = {
  ...examplesOfTable(
    slackWebhook,
    (word) => exchange({ status: 404, fields: { "Content-Type": "text/html" }, body: word }),
    "webhook-",
  ),
  ...examplesOfTable(slackPossible, say, "possible-"),
};
