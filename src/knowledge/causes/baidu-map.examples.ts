import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type baiduMapCauses, baiduMapPossible } from "./baidu-map.ts";

const say = (status: string) =>
  exchange({ status: 200, json: { status: Number(status), message: "校验失败" } });

export const baiduMapExamples: ExamplesOf<typeof baiduMapCauses> = {
  ...examplesOfTable(baiduMapPossible, say, "possible-"),
};
