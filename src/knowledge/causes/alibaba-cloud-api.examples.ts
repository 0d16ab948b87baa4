import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type alibabaCloudApiCauses,
  alibabaCloudApiLikely,
  alibabaCloudApiPossible,
} from "./alibaba-cloud-api.ts";

const say = (status: number) => (code: string) =>
  exchange({
    status,
    json: { RequestId: "4C46", HostId: "ecs.example", Code: code, Message: "it says why" },
  });

export const alibabaCloudApiExamples: ExamplesOf<typeof alibabaCloudApiCauses> = {
  ...examplesOfTable(alibabaCloudApiLikely, say(400)),
  ...examplesOfTable(alibabaCloudApiPossible, say(200), "possible-"),
};
