import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type moodleCauses, moodleLikely, moodleProven, moodleSpoken } from "./moodle.ts";

const say = (errorcode: string) =>
  exchange({
    request: "POST /webservice/rest/server.php",
    status: 200,
    json: { exception: "moodle_exception", errorcode, message: "No." },
  });

export const moodleExamples: ExamplesOf<typeof moodleCauses> = {
  ...examplesOfSpoken(moodleSpoken, say),
  ...examplesOfTable(moodleProven, say, "proven-"),
  ...examplesOfTable(moodleLikely, say),
};
