import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { zoomCauses } from "./zoom.ts";

const say = (status: number, code: number, message: string) =>
  exchange({ request: "GET /v2/users/me", status, json: { code, message } });
const over = say(401, 124, "Access token is expired.");
const wrong = say(401, 124, "Invalid access token.");
const scope = say(400, 4711, "Invalid access token, does not contain scopes:[meeting:read:meeting].");
const fast = say(
  429,
  429,
  "You have reached the maximum per-second rate limit for this API. Try again later.",
);

export const zoomExamples: ExamplesOf<typeof zoomCauses> = {
  "token-over": { fires: [over], silent: [wrong] },
  "token-wrong": { fires: [wrong], silent: [over, scope] },
  "scope-missing": { fires: [scope], silent: [wrong] },
  "too-fast": { fires: [fast], silent: [say(429, 429, "Too many requests.")] },
  "day-used-up": {
    fires: [say(429, 429, "You have reached the maximum daily rate limit for this API.")],
    silent: [fast],
  },
  "meeting-unknown": {
    fires: [say(404, 3001, "Meeting does not exist: 123."), say(404, 1001, "User does not exist: ada.")],
    silent: [say(404, 3002, "Meeting does not exist.")],
  },
  "token-not-sent": {
    fires: [say(401, 4700, "Token cannot be empty.")],
    silent: [say(401, 4700, "x"), wrong],
  },
  "plan-missing": {
    fires: [say(400, 200, "Webinar plan is missing. You must subscribe to the webinar plan.")],
    silent: [say(400, 200, "No permission.")],
  },
  "no-permission": { fires: [say(400, 200, "No permission.")], silent: [say(400, 200, "x")] },
  fields: {
    fires: [say(400, 300, "Validation Failed.")],
    silent: [say(400, 300, "Request Body should be a valid JSON object.")],
  },
  "not-json": {
    fires: [say(400, 300, "Request Body should be a valid JSON object.")],
    silent: [say(400, 300, "Validation Failed.")],
  },
};
