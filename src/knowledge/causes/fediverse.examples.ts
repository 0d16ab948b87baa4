import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type fediverseCauses, lemmyErrors } from "./fediverse.ts";

const say = (status: string, error: string) =>
  exchange({ request: "POST /api/v1/a", status, json: { error } });
const REFUSED = "403 Forbidden";

export const fediverseExamples: ExamplesOf<typeof fediverseCauses> = {
  ...examplesOfTable(lemmyErrors, (code) => say("400 Bad Request", code), "lemmy-"),
  "user-wanted": {
    fires: [say("422 Unprocessable Entity", "This method requires an authenticated user")],
    silent: [say("422 Unprocessable Entity", "Validation failed: Text can't be blank")],
  },
  "scope-lacking": {
    fires: [say(REFUSED, "This action is outside the authorized scopes")],
    silent: [say(REFUSED, "This action is not allowed")],
  },
  "login-on-hold": {
    fires: [
      say(REFUSED, "Your login is currently disabled"),
      say(REFUSED, "Your login is currently pending approval"),
    ],
    silent: [say(REFUSED, "Your login is not allowed")],
  },
};
