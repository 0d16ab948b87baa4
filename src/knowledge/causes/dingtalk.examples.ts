import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type dingtalkCauses, dingtalkLikely, dingtalkProven } from "./dingtalk.ts";

const say = (status: number) => (code: string) =>
  exchange({ status, json: { code, requestid: "5B7E", message: "it says why" } });

export const dingtalkExamples: ExamplesOf<typeof dingtalkCauses> = {
  ...examplesOfTable(dingtalkProven, say(403)),
  ...examplesOfTable(dingtalkLikely, say(400), "likely-"),
};
