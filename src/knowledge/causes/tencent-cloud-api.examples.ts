import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type tencentCloudApiCauses, tencentCloudApiPossible } from "./tencent-cloud-api.ts";

const say = (status: number) => (code: string) =>
  exchange({
    status,
    json: { Response: { Error: { Code: code, Message: "it says why" }, RequestId: "ed93" } },
  });

export const tencentCloudApiExamples: ExamplesOf<typeof tencentCloudApiCauses> = {
  ...examplesOfTable(tencentCloudApiPossible, say(200), "possible-"),
};
