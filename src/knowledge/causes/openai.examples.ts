import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type openaiCauses, openaiLikely, openaiProven } from "./openai.ts";

const say = (code: string) =>
  exchange({
    status: 400,
    json: { error: { message: "It says why.", type: "some_error", param: null, code } },
  });

export const openaiExamples: ExamplesOf<typeof openaiCauses> = {
  ...examplesOfTable(openaiProven, say),
  ...examplesOfTable(openaiLikely, say, "likely-"),
};
