import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { accountCredentialsCauses } from "./account-credentials.ts";

const sent = { Authorization: "Bearer a1b2" };
const say = (status: number, message: string) => exchange({ sent, status, json: { message } });

export const accountCredentialsExamples: ExamplesOf<typeof accountCredentialsCauses> = {
  "says-scope": {
    fires: [
      say(400, "Invalid access token, does not contain scopes:[user:read]."),
      say(401, "Unauthorized; scope does not match"),
      say(403, "This action requires merchant approval for read_products scope."),
    ],
    silent: [say(400, "Missing required scope parameter"), say(403, "Out of scope.")],
  },
  "says-no-right": {
    fires: [
      say(401, "You are not authorized for this resource."),
      say(403, "403 Forbidden - Your account has been blocked."),
    ],
    silent: [exchange({ status: 401, json: { message: "You are not authorized for this resource." } })],
  },
  "says-code-over": {
    fires: [say(400, "The authorization code has expired.")],
    silent: [say(400, "The card has expired.")],
  },
  "says-code-used": {
    fires: [say(400, "This authorization code has been used"), say(400, "The code was already redeemed.")],
    silent: [say(400, "The code is used for tests.")],
  },
  "says-address": {
    fires: [
      say(401, "We have detected you are using an unrecognised IP address 203.0.113.9."),
      say(403, "Your organization has an IP allow list enabled, and your IP address is not permitted."),
    ],
    silent: [say(401, "Invalid API-key, IP, or permissions for action.")],
  },
  "says-other-environment": {
    fires: [say(400, 'provided access token is for the wrong Acme environment. expected "sandbox"')],
    silent: [say(400, "The environment variable is missing.")],
  },
  "says-credential-wanted": {
    fires: [
      exchange({ status: 400, json: { error: { description: "Authorization is a required parameter." } } }),
      exchange({ status: 400, json: { message: "Missing API key" } }),
    ],
    silent: [
      exchange({
        request: "POST /pay",
        status: "400 Bad Request",
        json: { error: "Authorization required for amounts above 1000" },
      }),

      exchange({
        sent: { Authorization: "Bearer abc" },
        status: 400,
        json: { message: "Authorization is a required parameter." },
      }),
      exchange({ status: 400, json: { message: "name is a required parameter." } }),
    ],
  },
  "says-key-wrong": {
    fires: [
      say(401, "invalid key"),
      say(403, "API key has been disabled."),
      exchange({
        sent,
        status: 403,
        json: { error: { code: "forbidden", message: "Not authorized", invalidToken: true } },
      }),
    ],
    silent: [say(403, "invalid key in object")],
  },
};
