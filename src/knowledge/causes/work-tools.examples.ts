import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { clickupLikely, mondayPossible, type workToolsCauses } from "./work-tools.ts";

const clickup = (ECODE: string) => exchange({ status: 401, json: { err: "No.", ECODE } });
const monday = (error_code: string) => exchange({ status: 200, json: { error_code, error_message: "No." } });

export const workToolsExamples: ExamplesOf<typeof workToolsCauses> = {
  ...examplesOfTable(clickupLikely, clickup, "clickup-likely-"),
  ...examplesOfTable(mondayPossible, monday, "monday-possible-"),
};
