import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type cloudflareInterfaceCauses,
  cloudflareInterfaceLikely,
  cloudflareInterfaceProven,
} from "./cloudflare-interface.ts";

const answer = (error: object) =>
  exchange({ status: 400, json: { success: false, errors: [error], messages: [], result: null } });
const say = (code: string) => answer({ code: Number(code), message: "It says why." });
const chain = (code: number) =>
  answer({
    code: 6003,
    message: "Invalid request headers",
    error_chain: [{ code, message: "It says why." }],
  });

export const cloudflareInterfaceExamples: ExamplesOf<typeof cloudflareInterfaceCauses> = {
  "credential-in-other-field": {
    fires: [chain(6103), chain(6111)],
    silent: [say("9103"), exchange({ status: 400, json: { errors: [{ code: 6103 }] } })],
  },
  "token-refused": { fires: [say("10000"), say("9109")], silent: [say("1000")] },
  ...examplesOfTable(cloudflareInterfaceProven, say),
  ...examplesOfTable(cloudflareInterfaceLikely, say, "likely-"),
};
