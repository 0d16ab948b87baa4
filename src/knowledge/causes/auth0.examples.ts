import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { auth0Causes } from "./auth0.ts";

const say = (status: number, json: Readonly<Record<string, unknown>>) => exchange({ status, json });

export const auth0Examples: ExamplesOf<typeof auth0Causes> = {
  "scope-missing": {
    fires: [
      say(403, {
        statusCode: 403,
        error: "Forbidden",
        message: "Insufficient scope, expected any of: read:users",
        errorCode: "insufficient_scope",
      }),
    ],
    silent: [say(403, { statusCode: 403, error: "Forbidden", message: "No." })],
  },
  "person-unknown": {
    fires: [
      say(404, {
        statusCode: 404,
        error: "Not Found",
        message: "The user does not exist.",
        errorCode: "inexistent_user",
      }),
    ],
    silent: [say(404, { statusCode: 404, error: "Not Found", message: "No." })],
  },
  "limit-reached": {
    fires: [
      say(429, {
        statusCode: 429,
        error: "Too Many Requests",
        message: "Global limit has been reached",
        errorCode: "too_many_requests",
      }),
    ],
    silent: [say(429, { error: "Too Many Requests" })],
  },
  "password-wrong": {
    fires: [say(403, { error: "invalid_grant", error_description: "Wrong email or password." })],
    silent: [say(403, { error: "invalid_grant", error_description: "Invalid authorization code" })],
  },
  "login-locked": {
    fires: [
      say(429, {
        error: "too_many_attempts",
        error_description: "Your account has been blocked after multiple consecutive login attempts.",
      }),
    ],
    silent: [say(403, { error: "invalid_grant", error_description: "Wrong email or password." })],
  },
  "second-factor": {
    fires: [
      say(403, {
        error: "mfa_required",
        error_description: "Multifactor authentication required",
        mfa_token: "x",
      }),
    ],
    silent: [say(403, { error: "invalid_grant", error_description: "Wrong email or password." })],
  },
};
