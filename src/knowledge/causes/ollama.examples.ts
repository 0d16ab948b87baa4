import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ollamaCauses } from "./ollama.ts";

export const ollamaExamples: ExamplesOf<typeof ollamaCauses> = {
  "model-missing": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: "model 'llama3' not found" } }),
      exchange({
        request: "POST /api/chat",
        status: 404,
        json: { error: 'model "llama3" not found, try pulling it first' },
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
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
