import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type clerkCauses, clerkLikely, clerkProven, clerkSpoken } from "./clerk.ts";

const say = (code: string) =>
  exchange({
    status: 422,
    json: { errors: [{ message: "It says why.", long_message: "More.", code }], clerk_trace_id: "0f1e" },
  });

export const clerkExamples: ExamplesOf<typeof clerkCauses> = {
  ...examplesOfSpoken(clerkSpoken, say),
  ...examplesOfTable(clerkProven, say),
  ...examplesOfTable(clerkLikely, say, "likely-"),
};
