import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { metabaseCauses } from "./metabase.ts";

const say = (status: number, body: string) =>
  exchange({ request: "POST /api/session", status, fields: { "Content-Type": "text/plain" }, body });

export const metabaseExamples: ExamplesOf<typeof metabaseCauses> = {
  "paid-feature": {
    fires: [
      say(
        402,
        "Sandboxes is a paid feature not currently available to your instance. Please upgrade to use it.",
      ),
    ],
    silent: [say(402, "Sandboxes is a paid feature.")],
  },
  "group-not-allowed": {
    fires: [
      say(403, "You don't have permissions to do that."),
      exchange({ status: 403, json: { message: "You don't have permissions to do that." } }),
    ],
    silent: [say(403, "Forbidden")],
  },
  "password-wrong": {
    fires: [exchange({ status: 401, json: { errors: { password: "did not match stored password" } } })],
    silent: [exchange({ status: 401, json: { errors: { password: "wrong" } } })],
  },
  "account-off": {
    fires: [exchange({ status: 401, json: { errors: { _error: "Your account is disabled." } } })],
    silent: [exchange({ status: 401, json: { errors: { _error: "No." } } })],
  },
  "too-many-tries": {
    fires: [
      exchange({
        status: 400,
        json: { errors: { username: "Too many attempts! You must wait 15 seconds before trying again." } },
      }),
    ],
    silent: [exchange({ status: 400, json: { errors: { username: "Too many attempts!" } } })],
  },
  "no-such-address": { fires: [say(404, "API endpoint does not exist.")], silent: [say(404, "Not found.")] },
};
