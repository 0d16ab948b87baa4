import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { spotifyCauses } from "./spotify.ts";

const say = (status: number, message: string, reason?: string) =>
  exchange({ status, json: { error: { status, message, ...(reason ? { reason } : {}) } } });

export const spotifyExamples: ExamplesOf<typeof spotifyCauses> = {
  "token-over": { fires: [say(401, "The access token expired")], silent: [say(401, "Invalid access token")] },
  "token-wrong": {
    fires: [say(401, "Invalid access token")],
    silent: [say(401, "The access token expired")],
  },
  "token-missing": { fires: [say(401, "No token provided")], silent: [say(401, "Invalid access token")] },
  "scope-missing": {
    fires: [say(403, "Insufficient client scope"), say(401, "Permissions missing")],
    silent: [say(401, "Invalid access token")],
  },
  "user-not-listed": {
    fires: [
      say(403, "User not registered in the Developer Dashboard"),
      exchange({ status: 403, body: "User not registered in the Developer Dashboard" }),
    ],
    silent: [say(403, "Insufficient client scope")],
  },
  "scope-behind-premium": {
    fires: [say(403, "Player command failed: Premium required", "PREMIUM_REQUIRED")],
    silent: [say(403, "Insufficient client scope")],
  },
  "premium-wanted": {
    fires: [say(403, "Player command failed: Premium required", "PREMIUM_REQUIRED")],
    silent: [say(403, "Insufficient client scope")],
  },
  "no-device": {
    fires: [say(404, "Player command failed: No active device found", "NO_ACTIVE_DEVICE")],
    silent: [say(404, "Not found.")],
  },
  "id-wrong": {
    fires: [say(400, "Invalid base62 id"), say(400, "invalid id")],
    silent: [say(400, "No search query")],
  },
};
