import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type metaCauses, metaLikely, metaProven, metaSpoken } from "./meta.ts";

const say = (code: string) =>
  exchange({
    status: 400,
    json: {
      error: { message: "It says why.", type: "OAuthException", code: Number(code), fbtrace_id: "A0f1e" },
    },
  });

export const metaExamples: ExamplesOf<typeof metaCauses> = {
  ...examplesOfSpoken(metaSpoken, say),
  ...examplesOfTable(metaProven, say),
  "auth-token-expired": {
    fires: [
      say("463"),
      exchange({
        status: 400,
        json: {
          error: { error_subcode: 463, type: "OAuthException", code: 190, message: "Session has expired." },
        },
      }),
    ],
    silent: [exchange({ status: 400, json: { error: { type: "OAuth", code: 463, message: "No." } } })],
  },
  ...examplesOfTable(metaLikely, say, "likely-"),
};
