import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { modelRefusalsCauses } from "./model-refusals.ts";

const refused = (status: number, message: string, more: object = {}) =>
  exchange({ request: "POST /v1/chat/completions", status, json: { error: { message, ...more } } });
/** As much of it as was kept. */
const kept = (status: number, body: string) =>
  exchange({ status, fields: { "Content-Type": "application/json" }, body });
const fine = (message: string) => refused(200, message);

export const modelRefusalsExamples: ExamplesOf<typeof modelRefusalsCauses> = {
  "place-not-served": {
    fires: [
      kept(403, "unsupported_country_region_territory"),
      refused(502, "Country, region, or territory not supported"),
      refused(500, "User location is not supported for the API use."),
    ],
    silent: [refused(403, "This country is not on our list")],
  },
  "field-unknown": {
    fires: [
      refused(
        429,
        `Invalid JSON payload received. Unknown name "examples" at 'tools[0]': Cannot find field.`,
      ),
      refused(400, `Invalid JSON payload received. Unknown name "seed": Cannot find field.`),
      kept(429, '{"error":{"message":"Invalid JSON payload received. Unknown name \\"examples\\" at'),
    ],
    silent: [
      refused(429, "Invalid JSON payload received."),
      fine('Invalid JSON payload received. Unknown name "a"'),
      refused(
        400,
        `Invalid JSON payload received. Unknown name "type" at 'tools[0]': Proto field is not repeating, cannot start list.`,
      ),
    ],
  },
  "history-refused": {
    fires: [
      refused(
        500,
        "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.",
      ),
      refused(
        400,
        "messages.3: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1",
      ),
      kept(
        400,
        "`thinking` or `redacted_thinking` blocks in the latest\nassistant message cannot be modified. These blocks",
      ),
      refused(400, "The `reasoning_content` in the thinking mode must be passed back to the API."),
      refused(
        400,
        "thinking is enabled but reasoning_content is missing in assistant tool call message at index 2",
      ),
      refused(502, "Function call is missing a thought_signature in functionCall parts."),
      refused(400, "Please ensure that function call turn comes immediately after a user turn"),
    ],
    silent: [
      refused(500, "Tool messages could not be stored"),
      fine("reasoning_content must be passed back"),
    ],
  },
  "parameter-refused": {
    fires: [
      refused(500, "Unsupported parameter: 'max_tokens' is not supported with this model."),
      refused(429, "Unrecognized request argument supplied: top_k"),
    ],
    silent: [refused(400, "Unsupported parameter: it is not supported")],
  },
  "prompt-over-limit": {
    fires: [
      refused(429, "This model's maximum context length is 8192 tokens. However, you requested 9000"),
      refused(502, "prompt is too long: 210000 tokens > 200000 maximum"),
    ],
    silent: [refused(400, "prompt is too long")],
  },
  "key-behind-relay": {
    fires: [refused(500, "Incorrect API key provided: sk-proj-a. You can find your API key at")],
    silent: [refused(401, "Incorrect API key provided: sk-a."), refused(500, "API key not set")],
  },
  "quota-behind-relay": {
    fires: [
      refused(500, "You exceeded your current quota, please check your plan and billing details."),
      refused(403, "Your credit balance is too low to access the Anthropic API."),
    ],
    silent: [refused(500, "You exceeded your quota"), fine("You exceeded your current quota, please check")],
  },
};
