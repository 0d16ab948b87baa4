import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { firebaseDatabaseCauses } from "./firebase-database.ts";

const say = (status: number, error: string) =>
  exchange({
    request: "GET /users.json",
    sent: { Host: "a-default-rtdb.firebaseio.com" },
    status,
    json: { error },
    fields: { "Content-Type": "application/json; charset=utf-8" },
  });

export const firebaseDatabaseExamples: ExamplesOf<typeof firebaseDatabaseCauses> = {
  "rules-deny": { fires: [say(401, "Permission denied")], silent: [say(401, "Auth token is expired")] },
  "token-over": { fires: [say(401, "Auth token is expired")], silent: [say(401, "Permission denied")] },
  "token-wrong": {
    fires: [say(401, "Could not parse auth token."), say(401, "Unauthorized request.")],
    silent: [say(401, "Permission denied")],
  },
  "database-elsewhere": {
    fires: [
      say(404, "Database lives in a different region. Please change your database URL to https://a.example"),
    ],
    silent: [say(404, "Not Found")],
  },
  "index-missing": {
    fires: [say(400, 'Index not defined, add ".indexOn": "a", for path "/users", to the rules')],
    silent: [say(400, "Invalid path")],
  },
};
