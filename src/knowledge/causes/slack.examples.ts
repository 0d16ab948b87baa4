import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type slackCauses, slackPossible, slackWebhook, slackWebhookSpoken } from "./slack.ts";

const say = (error: string) => exchange({ status: 200, json: { ok: false, error } });
const hook = (word: string) => exchange({ status: 404, fields: { "Content-Type": "text/html" }, body: word });

export const slackExamples: ExamplesOf<typeof slackCauses> = {
  ...examplesOfSpoken(slackWebhookSpoken, hook),
  ...examplesOfTable(slackWebhook, hook, "webhook-"),
  ...examplesOfTable(slackPossible, say, "possible-"),
};
