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

const said = (message: string) =>
  exchange({
    status: 400,
    json: { error: { message, type: "OAuthException", code: 100, fbtrace_id: "A0f1e" } },
  });

export const metaExamples: ExamplesOf<typeof metaCauses> = {
  "right-missing": {
    fires: [
      said("(#100) No permission to publish the video"),
      said("(#100) Missing Permissions"),
      said("(#100) Missing Permission"),
      said("(#100) The user does not have sufficient permissions to do this"),
    ],
    silent: [
      said("(#100) Object does not exist, cannot be loaded due to missing permission or reviewable feature"),
      said("(#100) Param permission_type must be one of {A, B}"),
      said("(#100) Tried accessing nonexisting field (likes) on node type (Page)"),
    ],
  },
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
