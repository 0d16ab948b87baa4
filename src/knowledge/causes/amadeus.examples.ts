import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type amadeusCauses, amadeusLikely } from "./amadeus.ts";

const say = (code: string) =>
  exchange({
    status: 400,
    json: { errors: [{ status: 400, code: Number(code), title: "NO", detail: "No." }] },
  });

export const amadeusExamples: ExamplesOf<typeof amadeusCauses> = {
  ...examplesOfTable(amadeusLikely, say),
};
