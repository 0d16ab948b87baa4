import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type feishuCauses, feishuLikely, feishuPossible, feishuProven } from "./feishu.ts";

const say = (status: number) => (code: string) =>
  exchange({ status, json: { code: Number(code), msg: "it says why", error: { log_id: "2026" } } });

export const feishuExamples: ExamplesOf<typeof feishuCauses> = {
  ...examplesOfTable(feishuProven, say(400)),
  ...examplesOfTable(feishuLikely, say(400), "likely-"),
  ...examplesOfTable(feishuPossible, say(200), "possible-"),
};
