import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { alreadyThereCauses } from "./already-there.ts";

const sent = { Authorization: "Bearer a1b2" };
const say = (status: number, message: string) => exchange({ sent, status, json: { message } });

export const alreadyThereExamples: ExamplesOf<typeof alreadyThereCauses> = {
  "published-before": {
    fires: [
      say(403, "You cannot publish over the previously published version 1.0.2."),
      exchange({
        request: "POST /legacy/",
        status: "400 This filename has already been used, use a different version.",
      }),
    ],
    silent: [say(403, "You cannot publish this.")],
  },
  "says-there-already": {
    fires: [
      say(409, "server name is already used"),
      say(422, "Content is a duplicate of item 1"),
      say(400, "You already have 'The Ring' in your company data. To save it, use a different name."),
      say(400, "A list of that title already exists here; choose another title"),
      say(400, "a@acme.test is already a list member. Use PUT to insert or update list members."),
      say(403, "You cannot publish over the previously published versions: 1.0.0."),
    ],
    silent: [say(400, "You already have a plan.")],
  },
  "says-exists-under-code": {
    fires: [
      exchange({
        sent,
        status: 400,
        json: { error: { code: "validation_error", message: "A group of this name already exists" } },
      }),
    ],
    silent: [
      exchange({
        sent,
        status: 400,
        json: { error: { code: "validation_error", message: "The name is missing" } },
      }),
      exchange({ sent, status: 400, json: { error: { code: "E17", message: "It already exists" } } }),
    ],
  },
};
