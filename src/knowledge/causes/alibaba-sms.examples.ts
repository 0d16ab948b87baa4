import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type alibabaSmsCauses, alibabaSmsPossible } from "./alibaba-sms.ts";

const say = (code: string) =>
  exchange({ status: 200, json: { RequestId: "4C46", Code: code, Message: "it says why" } });

export const alibabaSmsExamples: ExamplesOf<typeof alibabaSmsCauses> = {
  ...examplesOfTable(alibabaSmsPossible, say, "possible-"),
};
