import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type masheryCauses, masheryCodes } from "./mashery.ts";

const say = (code: string) =>
  exchange({
    status: 403,
    fields: { "Content-Type": "text/xml", "X-Mashery-Error-Code": code },
    body: "<h1>It says why</h1>",
  });

export const masheryExamples: ExamplesOf<typeof masheryCauses> = {
  ...examplesOfTable(masheryCodes, say),
};
