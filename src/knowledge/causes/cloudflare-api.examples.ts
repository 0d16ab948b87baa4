import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type cloudflareApiCauses, cloudflareApiLikely } from "./cloudflare-api.ts";

const say = (code: string) =>
  exchange({
    status: 403,
    json: {
      success: false,
      errors: [{ code: Number(code), message: "It says why." }],
      messages: [],
      result: null,
    },
  });

export const cloudflareApiExamples: ExamplesOf<typeof cloudflareApiCauses> = {
  ...examplesOfTable(cloudflareApiLikely, say, "likely-"),
};
