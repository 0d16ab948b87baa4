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
  "error-under-200": {
    fires: [say("accessexception"), say("someplugincode")],
    silent: [exchange({ status: 200, json: [] }), exchange({ status: 200, json: { errorcode: "" } })],
  },
  "protocol-right": {
    fires: [
      exchange({
        status: 200,
        json: {
          exception: "webservice_access_exception",
          errorcode: "accessexception",
          message:
            "Access control exception (You are not allowed to use the rest protocol (missing capability: webservice/rest:use))",
        },
      }),
    ],
    silent: [say("accessexception")],
  },
  ...examplesOfSpoken(moodleSpoken, say),
  ...examplesOfTable(moodleProven, say, "proven-"),
  ...examplesOfTable(moodleLikely, say),
};
