import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type wso2Causes, wso2Likely, wso2Proven } from "./wso2.ts";

const say = (code: string) =>
  exchange({ status: 401, json: { code, message: "It says why", description: "More" } });

export const wso2Examples: ExamplesOf<typeof wso2Causes> = {
  ...examplesOfTable(wso2Proven, say),
  ...examplesOfTable(wso2Likely, say, "likely-"),
};
