import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type keystonejsCauses, keystonejsSpoken } from "./keystonejs.ts";

const say = (code: string) =>
  exchange({
    request: "POST /api/graphql",
    status: 200,
    json: { errors: [{ message: "No.", path: ["a"], extensions: { code } }], data: null },
  });

export const keystonejsExamples: ExamplesOf<typeof keystonejsCauses> = {
  ...examplesOfSpoken(keystonejsSpoken, say),
};
