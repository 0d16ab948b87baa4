import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type intercomCauses,
  intercomGeneral,
  intercomLikely,
  intercomProven,
  intercomSpoken,
} from "./intercom.ts";

const say = (code: string) =>
  exchange({
    status: 400,
    json: { type: "error.list", request_id: "b1", errors: [{ code, message: "It says why." }] },
  });

export const intercomExamples: ExamplesOf<typeof intercomCauses> = {
  ...examplesOfSpoken(intercomSpoken, say),
  ...examplesOfTable(intercomProven, say),
  ...examplesOfTable(intercomLikely, say, "likely-"),
  ...examplesOfTable(intercomGeneral, say, "general-"),
};
