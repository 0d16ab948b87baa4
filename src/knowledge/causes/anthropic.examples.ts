import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { anthropicCauses } from "./anthropic.ts";

const say = (status: number, type: string, message: string) =>
  exchange({ status, json: { type: "error", error: { type, message }, request_id: "req_0f1e" } });

export const anthropicExamples: ExamplesOf<typeof anthropicCauses> = {
  "browser-field-missing": {
    fires: [
      say(
        401,
        "authentication_error",
        "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
      ),
    ],
    silent: [say(401, "authentication_error", "invalid x-api-key")],
  },
  "browser-calls-off": {
    fires: [
      say(
        401,
        "authentication_error",
        "CORS requests are not allowed for this Organization because of its settings",
      ),
    ],
    silent: [say(401, "authentication_error", "invalid x-api-key")],
  },
  "key-wrong": {
    fires: [
      say(401, "authentication_error", "invalid x-api-key"),
      say(401, "authentication_error", "Invalid bearer token"),
    ],
    silent: [say(401, "authentication_error", "x-api-key header is required")],
  },
  "country-not-served": {
    fires: [
      exchange({ status: 403, json: { error: { type: "forbidden", message: "Request not allowed" } } }),
    ],
    silent: [
      exchange({
        status: 403,
        json: { error: { type: "permission_error", message: "Request not allowed" } },
      }),
    ],
  },
  "key-missing": {
    fires: [say(401, "authentication_error", "x-api-key header is required")],
    silent: [say(401, "authentication_error", "invalid x-api-key")],
  },
  "credit-used-up": {
    fires: [
      say(400, "invalid_request_error", "Your credit balance is too low to access the Anthropic API."),
      say(402, "billing_error", "No."),
      say(400, "invalid_request_error", "You have reached your specified API usage limits."),
    ],
    silent: [say(400, "invalid_request_error", "max_tokens: Field required")],
  },
  overloaded: {
    fires: [say(529, "overloaded_error", "Overloaded")],
    silent: [say(500, "api_error", "Internal server error")],
  },
  "body-over-limit": {
    fires: [say(413, "request_too_large", "Request exceeds the maximum size")],
    silent: [say(400, "invalid_request_error", "No.")],
  },
  "limit-reached": {
    fires: [say(429, "rate_limit_error", "This request would exceed your organization's rate limit")],
    silent: [say(400, "invalid_request_error", "No.")],
  },
  "not-permitted": {
    fires: [
      say(403, "permission_error", "Your API key does not have permission to use the specified resource."),
    ],
    silent: [say(403, "forbidden", "Request not allowed")],
  },
  "place-not-served": {
    fires: [say(403, "forbidden", "Request not allowed")],
    silent: [say(403, "permission_error", "No.")],
  },
  "no-such-thing": {
    fires: [say(404, "not_found_error", "model: claude-x")],
    silent: [say(400, "invalid_request_error", "No.")],
  },
  "input-refused": {
    fires: [say(400, "invalid_request_error", "max_tokens: Field required")],
    silent: [say(404, "not_found_error", "No.")],
  },
  "own-failure": {
    fires: [say(500, "api_error", "Internal server error")],
    silent: [say(529, "overloaded_error", "Overloaded")],
  },
};
