import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type discourseCauses, discourseLikely, discourseProven, discourseSpoken } from "./discourse.ts";

const say = (error_type: string) => exchange({ status: 403, json: { errors: ["It says why."], error_type } });

export const discourseExamples: ExamplesOf<typeof discourseCauses> = {
  ...examplesOfSpoken(discourseSpoken, say),
  ...examplesOfTable(discourseProven, say),
  ...examplesOfTable(discourseLikely, say, "likely-"),
  "token-of-page-wrong": {
    fires: [exchange({ request: "POST /posts", status: 403, body: '["BAD CSRF"]' })],
    silent: [exchange({ request: "POST /posts", status: 403, body: "Forbidden" })],
  },
};
