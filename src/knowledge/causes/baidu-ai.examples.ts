import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type baiduAiCauses, baiduAiPossible } from "./baidu-ai.ts";

const say = (status: number) => (code: string) =>
  exchange({ status, json: { log_id: 1, error_code: Number(code), error_msg: "it says why" } });

export const baiduAiExamples: ExamplesOf<typeof baiduAiCauses> = {
  ...examplesOfTable(baiduAiPossible, say(200), "possible-"),
};
