import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type zhipuCauses, zhipuLikely, zhipuProven } from "./zhipu.ts";

const say = (code: string) => exchange({ status: 429, json: { error: { code, message: "写明了原因" } } });

export const zhipuExamples: ExamplesOf<typeof zhipuCauses> = {
  ...examplesOfTable(zhipuProven, say),
  ...examplesOfTable(zhipuLikely, say, "likely-"),
};
