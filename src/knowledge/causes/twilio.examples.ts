import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type twilioCauses, twilioLikely, twilioProven, twilioSpoken } from "./twilio.ts";

const say = (code: string) =>
  exchange({
    status: 400,
    json: {
      code: Number(code),
      message: "It says why",
      more_info: `https://www.twilio.com/docs/errors/${code}`,
      status: 400,
    },
  });

export const twilioExamples: ExamplesOf<typeof twilioCauses> = {
  ...examplesOfSpoken(twilioSpoken, say),
  ...examplesOfTable(twilioProven, say),
  ...examplesOfTable(twilioLikely, say, "likely-"),
};
