import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type rocketChatCauses,
  rocketChatLikely,
  rocketChatProven,
  rocketChatSpoken,
} from "./rocket-chat.ts";

const say = (errorType: string) =>
  exchange({
    request: "POST /api/v1/chat.postMessage",
    status: 400,
    json: { success: false, error: `No. [${errorType}]`, errorType },
  });
const inBrackets = (type: string) =>
  exchange({
    request: "POST /api/v1/chat.postMessage",
    status: 400,
    json: { success: false, error: `No. [${type}]` },
  });

export const rocketChatExamples: ExamplesOf<typeof rocketChatCauses> = {
  ...examplesOfSpoken(rocketChatSpoken, say),
  ...examplesOfTable(rocketChatProven, inBrackets, "proven-"),
  ...examplesOfTable(rocketChatLikely, say),
};
