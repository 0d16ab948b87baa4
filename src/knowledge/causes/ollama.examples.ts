import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ollamaCauses } from "./ollama.ts";

export const ollamaExamples: ExamplesOf<typeof ollamaCauses> = {
  "model-missing": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: "model 'llama3' not found" } }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
};
