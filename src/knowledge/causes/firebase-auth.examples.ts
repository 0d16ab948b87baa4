import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type firebaseAuthCauses,
  firebaseAuthLikely,
  firebaseAuthProven,
  firebaseAuthSpoken,
} from "./firebase-auth.ts";

const say = (message: string) =>
  exchange({
    status: 400,
    json: { error: { code: 400, message, errors: [{ message, domain: "global", reason: "invalid" }] } },
  });

export const firebaseAuthExamples: ExamplesOf<typeof firebaseAuthCauses> = {
  ...examplesOfSpoken(firebaseAuthSpoken, say),
  ...examplesOfTable(firebaseAuthProven, say),
  ...examplesOfTable(firebaseAuthLikely, say, "likely-"),
};
