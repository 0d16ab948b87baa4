import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type wechatCauses, wechatPossible } from "./wechat.ts";

const say = (errcode: string) =>
  exchange({ status: 200, json: { errcode: Number(errcode), errmsg: "it says why rid: 0f1e" } });

export const wechatExamples: ExamplesOf<typeof wechatCauses> = {
  ...examplesOfTable(wechatPossible, say, "possible-"),
};
