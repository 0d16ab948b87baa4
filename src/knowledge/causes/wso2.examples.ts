import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type wso2Causes, wso2Likely, wso2Proven, wso2Spoken } from "./wso2.ts";

const say = (code: string) =>
  exchange({ status: 401, json: { code, message: "It says why", description: "More" } });

export const wso2Examples: ExamplesOf<typeof wso2Causes> = {
  ...examplesOfSpoken(wso2Spoken, say),
  ...examplesOfTable(wso2Proven, say),
  ...examplesOfTable(wso2Likely, say, "likely-"),
};
