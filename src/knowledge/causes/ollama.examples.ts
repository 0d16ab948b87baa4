import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ollamaCauses } from "./ollama.ts";

/** As its /v1 interface writes it. */
const inOpenaiForm = (status: number, message: string, type: string) =>
  exchange({ status, json: { error: { message, type, param: null, code: null } } });

export const ollamaExamples: ExamplesOf<typeof ollamaCauses> = {
  "model-missing": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: "model 'llama3' not found" } }),
      exchange({
        request: "POST /api/chat",
        status: 404,
        json: { error: 'model "llama3" not found, try pulling it first' },
      }),
      inOpenaiForm(404, "model 'llama3' not found", "not_found_error"),
    ],
    silent: [
      exchange({ status: "404 Not Found", json: { message: "No." } }),
      exchange({ status: 404, json: { error: "model 'openai/llama3' not found" } }),
      exchange({
        status: 404,
        json: { error: { message: "model 'a' not found", type: "not_found_error", code: 404 } },
      }),
    ],
  },
  "model-with-prefix": {
    fires: [
      exchange({ status: 404, json: { error: "model 'openai/qwen2.5-coder:7b' not found" } }),
      inOpenaiForm(404, "model 'ollama/llama3.2' not found", "not_found_error"),
      exchange({
        status: 404,
        fields: { "Content-Type": "application/json" },
        body: "model 'openai/qwen2.5-coder:7b' not found",
      }),
    ],
    silent: [
      exchange({ status: 404, json: { error: "model 'jane/llama3' not found" } }),
      exchange({ status: 404, json: { error: "model 'openai' not found" } }),
    ],
  },
  "queue-full": {
    fires: [
      exchange({
        status: 503,
        json: { error: "server busy, please try again.  maximum pending requests exceeded" },
      }),
    ],
    silent: [exchange({ status: 503, json: { error: "server busy, please try again" } })],
  },
  "cloud-off": {
    fires: [
      exchange({ status: 403, json: { error: "ollama cloud is disabled: remote inference is unavailable" } }),
    ],
    silent: [exchange({ status: 403, json: { error: "cloud is disabled" } })],
  },
  "runner-stopped": {
    fires: [
      inOpenaiForm(
        500,
        "model runner has unexpectedly stopped, this may be due to resource limitations or an internal error",
        "api_error",
      ),
    ],
    silent: [exchange({ status: 500, json: { error: "model runner has stopped" } })],
  },
  "model-cannot": {
    fires: [
      exchange({ status: 400, json: { error: "registry.ollama.ai/library/a does not support tools" } }),
    ],
    silent: [exchange({ status: 400, json: { error: "the server does not support this" } })],
  },
  memory: {
    fires: [
      exchange({
        status: 500,
        json: { error: "model requires more system memory (5.6 GiB) than is available (3.2 GiB)" },
      }),
    ],
    silent: [exchange({ status: 500, json: { error: "model runner has stopped" } })],
  },
};
