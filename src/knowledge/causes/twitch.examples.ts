import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { twitchCauses } from "./twitch.ts";

const say = (message: string) =>
  exchange({ status: 401, json: { error: "Unauthorized", status: 401, message } });

export const twitchExamples: ExamplesOf<typeof twitchCauses> = {
  "token-missing": { fires: [say("OAuth token is missing")], silent: [say("Invalid OAuth token")] },
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
