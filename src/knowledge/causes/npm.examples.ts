import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { NPM, put, TOKEN } from "./npm.test-data.ts";
import type { npmCauses } from "./npm.ts";

const ONE_TIME = "This operation requires a one-time password.";
const MISSING = "404 Not Found";
const REFUSED = "403 Forbidden";

export const npmExamples: ExamplesOf<typeof npmCauses> = {
  "publish-without-token": {
    fires: [put(MISSING, "Not found")],
    silent: [
      put(MISSING, "Not found", TOKEN),
      exchange({ request: "GET /a", sent: NPM, status: MISSING, json: { error: "Not found" } }),
    ],
  },
  "token-lacks-package": {
    fires: [put(MISSING, "Not found", TOKEN)],
    silent: [put(MISSING, "Not found")],
  },
  "token-over": { fires: [put(MISSING, "Not found", TOKEN)], silent: [put(MISSING, "Not found")] },
  "version-there": {
    fires: [put(REFUSED, "You cannot publish over the previously published versions: 1.0.0.", TOKEN)],
    silent: [put(REFUSED, "You do not have permission to publish.", TOKEN)],
  },
  "scope-private": {
    fires: [put("402 Payment Required", "You must sign up for private packages", TOKEN)],
    silent: [put("402 Payment Required", "Payment required", TOKEN)],
  },
  "not-maintainer": {
    fires: [
      put(
        REFUSED,
        'You do not have permission to publish "a". Are you logged in as the correct user?',
        TOKEN,
      ),
    ],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "second-factor": {
    fires: [
      put(
        REFUSED,
        "Two-factor authentication or granular access token with bypass 2fa enabled is required to publish packages.",
        TOKEN,
      ),
    ],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "one-time-password": {
    fires: [
      put("401 Unauthorized", ONE_TIME, TOKEN),
      exchange({
        request: "PUT /a",
        sent: { ...NPM, ...TOKEN },
        status: 401,
        fields: { "WWW-Authenticate": "OTP" },
        json: { error: "No." },
      }),
    ],
    silent: [
      put("401 Unauthorized", "Unauthorized", TOKEN),
      put("401 Unauthorized", ONE_TIME, { ...TOKEN, "npm-otp": "123456" }),
      exchange({
        request: "PUT /a",
        status: 401,
        fields: { "WWW-Authenticate": 'Basic realm="OTP"' },
        json: { error: "No." },
      }),
    ],
  },
  "one-time-password-wrong": {
    fires: [put("401 Unauthorized", ONE_TIME, { ...TOKEN, "npm-otp": "123456" })],
    silent: [put("401 Unauthorized", ONE_TIME, TOKEN)],
  },
  "name-too-similar": {
    fires: [
      put(REFUSED, "Package name too similar to existing package a-b; try renaming your package", TOKEN),
    ],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "just-unpublished": {
    fires: [put(REFUSED, "a cannot be republished until 24 hours have passed.", TOKEN)],
    silent: [put(REFUSED, "Forbidden", TOKEN)],
  },
  "scope-missing": {
    fires: [put(MISSING, "Scope not found", TOKEN)],
    silent: [put(MISSING, "Not found", TOKEN)],
  },
  provenance: {
    fires: [
      put(
        "422 Unprocessable Entity",
        "Error verifying sigstore provenance bundle: Failed to validate repository information",
        TOKEN,
      ),
    ],
    silent: [put("422 Unprocessable Entity", "No.", TOKEN)],
  },
};
