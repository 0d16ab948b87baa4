import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type amapCauses, amapPossible, amapSpoken } from "./amap.ts";

const say = (infocode: string) =>
  exchange({ status: 200, json: { status: "0", info: "SOME_ERROR", infocode } });

export const amapExamples: ExamplesOf<typeof amapCauses> = {
  ...examplesOfSpoken(amapSpoken, say),
  ...examplesOfTable(amapPossible, say, "possible-"),
};
