import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type alipayCauses, alipayPossible } from "./alipay.ts";

const say = (status: number) => (sub: string) =>
  exchange({
    status,
    json: { alipay_trade_query_response: { code: "40004", msg: "Business Failed", sub_code: sub }, sign: "" },
  });

export const alipayExamples: ExamplesOf<typeof alipayCauses> = {
  ...examplesOfTable(alipayPossible, say(200), "possible-"),
};
