import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { answer, JWT } from "./pocketbase.test-data.ts";
import type { pocketbaseTokensCauses } from "./pocketbase-tokens.ts";

export const pocketbaseTokensExamples: ExamplesOf<typeof pocketbaseTokensCauses> = {
  "login-wrong": {
    fires: [answer("400 Bad Request", "Failed to authenticate.")],
    silent: [answer("400 Bad Request", "No.")],
  },
  "no-jwt": {
    fires: [
      answer("400 Bad Request", "Failed to create record.", { sent: { Authorization: "Bearer Token" } }),
      answer("403 Forbidden", "Only superusers can perform this action.", {
        sent: { Authorization: "Basic YTpi" },
      }),
      answer("404 Not Found", "The requested resource wasn't found.", {
        request: "GET /api/collections/a/records/b",
        sent: { Authorization: "abc" },
      }),
    ],
    silent: [
      answer("400 Bad Request", "Failed to create record.", { sent: JWT }),
      answer("400 Bad Request", "No.", { sent: { Authorization: "Bearer Token" } }),
    ],
  },
  "token-wanted": {
    fires: [answer("401 Unauthorized", "The request requires valid record authorization token.")],
    silent: [answer("401 Unauthorized", "No.")],
  },
  "token-not-known": {
    fires: [
      answer("401 Unauthorized", "The request requires valid record authorization token.", { sent: JWT }),
      answer("401 Unauthorized", "Missing or invalid authentication."),
    ],
    silent: [answer("401 Unauthorized", "The request requires valid record authorization token.")],
  },
  "token-perhaps-over": {
    fires: [
      answer("401 Unauthorized", "The request requires valid record authorization token.", { sent: JWT }),
    ],
    silent: [
      answer("401 Unauthorized", "The request requires valid record authorization token.", {
        sent: { Authorization: "Bearer abc" },
      }),
    ],
  },
  "login-way-off": {
    fires: [
      answer("403 Forbidden", "The collection is not configured to allow OAuth2 authentication."),
      answer("403 Forbidden", "Batch requests are not allowed.", { request: "POST /api/batch" }),
    ],
    silent: [answer("403 Forbidden", "No.")],
  },
  "token-of-mail": {
    fires: [
      answer("400 Bad Request", "Invalid or expired OTP."),
      answer("400 Bad Request", "An error occurred while validating the submitted data.", {
        data: { token: { code: "validation_invalid_token", message: "Invalid or expired token." } },
      }),
    ],
    silent: [answer("400 Bad Request", "No.")],
  },
  "oauth2-code": {
    fires: [answer("400 Bad Request", "Failed to fetch OAuth2 token.")],
    silent: [answer("400 Bad Request", "Failed to fetch OAuth2 user.")],
  },
};
