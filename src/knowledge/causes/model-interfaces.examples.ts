import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { modelInterfacesCauses } from "./model-interfaces.ts";

const say = (status: number, message: string) =>
  exchange({
    status,
    json: { error: { message, type: "unknown_error", param: null, code: "invalid_request_error" } },
  });

const typed = (status: number, type: string) =>
  exchange({ status, json: { error: { message: "No.", type, param: "key", code: String(status) } } });

export const modelInterfacesExamples: ExamplesOf<typeof modelInterfacesCauses> = {
  "provider-failed": {
    fires: [say(502, "Provider returned error")],
    silent: [say(502, "The provider returned an error page"), say(429, "Provider returned error")],
  },
  "provider-refused": {
    fires: [say(400, "Provider returned error"), exchange({ status: 400, body: "Provider returned error" })],
    silent: [say(400, "Provider returned error: see metadata")],
  },
  "balance-used-up": { fires: [say(402, "Insufficient Balance")], silent: [say(400, "No.")] },
  "key-wrong": {
    fires: [
      say(401, "Authentication Fails, Your api key: ****0f1e is invalid"),
      say(401, "Incorrect API key provided: sk-0f1e."),
    ],
    silent: [
      say(401, "You didn't provide an API key."),
      exchange({
        sent: { Authorization: "Bearer true" },
        status: 401,
        json: { error: { message: "Incorrect API key provided: true." } },
      }),
    ],
  },
  "key-missing": {
    fires: [
      say(401, "You didn't provide an API key. You need to provide your API key in an Authorization header"),
    ],
    silent: [say(401, "Incorrect API key provided: sk-0f1e.")],
  },
  "no-usable-key": {
    fires: [say(401, "No auth credentials found"), say(401, "No cookie auth credentials found")],
    silent: [say(401, "You didn't provide an API key.")],
  },
  "address-unknown": {
    fires: [say(404, "Invalid URL (POST /v1/engines/davinci)")],
    silent: [say(404, "The model `x` does not exist")],
  },
  "model-not-granted": {
    fires: [say(403, "Project `proj_x` does not have access to model `gpt-x`")],
    silent: [say(404, "The model `x` does not exist")],
  },
  "data-policy": {
    fires: [say(404, "No endpoints found matching your data policy (Free model publication).")],
    silent: [say(404, "No endpoints found for acme/model.")],
  },
  "subscription-key-wrong": {
    fires: [
      say(
        401,
        "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key",
      ),
      exchange({
        status: 401,
        json: { statusCode: 401, message: "Access denied due to invalid subscription key. Make sure to" },
      }),
    ],
    silent: [
      exchange({
        status: 401,
        json: { statusCode: 401, message: "Access denied due to missing subscription key." },
      }),
    ],
  },
  "context-over-limit": {
    fires: [
      say(400, "This model's maximum context length is 65536 tokens. However, you requested 70000 tokens."),
    ],
    silent: [say(400, "No.")],
  },
  busy: {
    fires: [
      say(
        503,
        "Service is too busy. We advise users to temporarily switch to alternative LLM API service providers.",
      ),
      say(429, "The engine is currently overloaded, please try again later"),
    ],
    silent: [say(503, "Service Unavailable")],
  },
  "quota-over": {
    fires: [say(429, "You exceeded your current quota, please check your plan and billing details.")],
    silent: [say(429, "Rate limit reached for gpt-4o in organization org-0f1e on requests per min (RPM)")],
  },
  "limit-reached": {
    fires: [say(429, "Rate limit reached for gpt-4o in organization org-0f1e on requests per min (RPM)")],
    silent: [say(429, "You exceeded your current quota, please check your plan and billing details.")],
  },
  "litellm-key-unknown": { fires: [typed(401, "token_not_found_in_db")], silent: [typed(401, "auth_error")] },
  "litellm-key-over": { fires: [typed(401, "expired_key")], silent: [typed(401, "auth_error")] },
  "litellm-budget": { fires: [typed(400, "budget_exceeded")], silent: [typed(400, "auth_error")] },
  "litellm-model-denied": {
    fires: [typed(401, "key_model_access_denied"), typed(403, "team_model_access_denied")],
    silent: [typed(403, "auth_error")],
  },
  "litellm-model-unknown": {
    fires: [say(400, "/chat/completions: Invalid model name passed in model=a. Call `/v1/models`.")],
    silent: [say(400, "Invalid model.")],
  },
};
