import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { lineCauses } from "./line.ts";

export const lineExamples: ExamplesOf<typeof lineCauses> = {
  "message-invalid": {
    fires: [
      exchange({
        status: 400,
        json: {
          message: "A message (messages[0]) in the request body is invalid",
          details: [{ message: "May not be empty", property: "text" }],
        },
      }),
      exchange({
        status: 400,
        json: {
          message: "The request body has 2 error(s)",
          details: [{ message: "May not be empty", property: "messages[0].text" }],
        },
      }),
    ],
    silent: [
      exchange({ status: 400, json: { message: "The request body could not be parsed as JSON (line: 1)" } }),
      exchange({ status: 400, json: { message: "A message in the request body is invalid" } }),
    ],
  },
};
