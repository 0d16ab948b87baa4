import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type dashscopeCauses, dashscopeLikely, dashscopeProven } from "./dashscope.ts";

const say = (code: string) =>
  exchange({ status: 400, json: { code, message: "It says why.", request_id: "0f1e" } });

export const dashscopeExamples: ExamplesOf<typeof dashscopeCauses> = {
  ...examplesOfTable(dashscopeProven, say),
  ...examplesOfTable(dashscopeLikely, say, "likely-"),
};
