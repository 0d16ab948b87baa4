import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { auth0Causes } from "./auth0.ts";

const say = (status: number, json: Readonly<Record<string, unknown>>) => exchange({ status, json });

export const auth0Examples: ExamplesOf<typeof auth0Causes> = {
  "audience-unknown": {
    fires: [
      exchange({
        request: "GET /authorize?audience=https%3A%2F%2Fapi.site.example",
        status: 403,
        page: "access_denied : Service not found: https://api.site.example",
      }),
      say(403, { error: "access_denied", error_description: "Service not found: https://api.site.example" }),
      exchange({
        status: 302,
        fields: {
          Location:
            "https://app.example/callback?error=access_denied&error_description=Service%20not%20found%3A%20api&state=1",
        },
      }),
    ],
    silent: [
      say(404, { error: "not_found", message: "Service not found: billing" }),
      say(403, { error: "access_denied", error_description: "Unauthorized" }),
    ],
  },
  "client-not-granted": {
    fires: [
      say(403, {
        error: "access_denied",
        error_description:
          'Client is not authorized to access "https://quickstarts/api". You need to create a "client-grant" associated to this API.',
      }),
      exchange({
        status: 302,
        fields: {
          Location:
            "/callback?error=invalid_request&error_description=Client%20%22a1%22%20is%20not%20authorized%20to%20access%20resource%20server%20%22b%22",
        },
      }),
    ],
    silent: [say(403, { error: "access_denied", error_description: "Client is locked" })],
  },
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
