import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type freshdeskCauses, freshdeskLikely } from "./freshdesk.ts";

const say = (code: string) =>
  exchange({
    status: 400,
    json: { description: "Validation failed", errors: [{ field: "a", message: "No.", code }] },
  });

export const freshdeskExamples: ExamplesOf<typeof freshdeskCauses> = {
  ...examplesOfTable(freshdeskLikely, say),
};
