import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type openaiCauses, openaiLikely, openaiProven, openaiSpoken } from "./openai.ts";

const say = (code: string) =>
  exchange({
    status: 400,
    json: { error: { message: "It says why.", type: "some_error", param: null, code } },
  });

export const openaiExamples: ExamplesOf<typeof openaiCauses> = {
  ...examplesOfSpoken(openaiSpoken, say),
  ...examplesOfTable(openaiProven, say),
  ...examplesOfTable(openaiLikely, say, "likely-"),
  "argument-unknown": {
    fires: [
      exchange({
        request: "POST /v1/chat/completions",
        status: 400,
        json: {
          error: {
            message: "Unrecognized request argument supplied: top_k",
            type: "invalid_request_error",
            param: null,
            code: null,
          },
        },
      }),
    ],
    silent: [
      exchange({
        status: 400,
        json: { error: { message: "No.", type: "invalid_request_error", code: null } },
      }),
    ],
  },
};
