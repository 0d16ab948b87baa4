import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { twitchCauses } from "./twitch.ts";

const say = (message: string, sent: Readonly<Record<string, string>> = {}) =>
  exchange({ sent, status: 401, json: { error: "Unauthorized", status: 401, message } });
const MISSING = "OAuth token is missing";

export const twitchExamples: ExamplesOf<typeof twitchCauses> = {
  scheme: {
    fires: [say(MISSING, { Authorization: "OAuth 0f1e" })],
    silent: [say(MISSING), say(MISSING, { Authorization: "Bearer 0f1e" })],
  },
  "token-missing": {
    fires: [say(MISSING)],
    silent: [
      say("Invalid OAuth token"),
      say(MISSING, { Authorization: "OAuth 0f1e" }),
      // Spring's errors have these members too, among others.
      exchange({ status: 401, json: { error: "Unauthorized", status: 401, message: MISSING, path: "/a" } }),
    ],
  },
  "ids-differ": {
    fires: [say("Client ID and OAuth token do not match")],
    silent: [say("Invalid OAuth token")],
  },
  "token-wrong": { fires: [say("Invalid OAuth token")], silent: [say("OAuth token is missing")] },
  "client-id-missing": {
    fires: [say("Client ID is missing"), say("Must provide a valid Client-ID or OAuth token")],
    silent: [say("OAuth token is missing")],
  },
  "scope-missing": {
    fires: [say("Missing scope: channel:read:subscriptions")],
    silent: [say("Missing parameter")],
  },
};
