import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { azureOpenaiCauses } from "./azure-openai.ts";

const at = (address: string, json: object, name = "acme.openai.azure.com") =>
  exchange({ request: `POST ${address}`, sent: { Host: name }, status: 404, json });
const NOTHING = { error: { code: "404", message: "Resource not found" } };
const UNKNOWN = {
  error: { code: "DeploymentNotFound", message: "The API deployment for this resource does not exist." },
};
const V = "?api-version=2024-10-21";

export const azureOpenaiExamples: ExamplesOf<typeof azureOpenaiCauses> = {
  "azure-address-incomplete": {
    fires: [
      exchange({
        request: "POST /chat/completions?api-version=2024-08-01-preview",
        status: 404,
        json: { error: { code: "404", message: "Resource not found" } },
      }),
    ],
    silent: [
      exchange({
        request: "GET /devices/77?api-version=2",
        status: "404 Not Found",
        json: { error: { code: "404", message: "Resource not found" } },
      }),

      exchange({
        request: "POST /chat/completions",
        status: 404,
        json: { error: { code: "404", message: "Resource not found" } },
      }),
      exchange({
        request: "POST /chat/completions?api-version=2024-08-01-preview",
        status: 404,
        json: { error: { code: "DeploymentNotFound", message: "The deployment does not exist." } },
      }),
    ],
  },
  "api-version-missing": {
    fires: [
      at("/openai/deployments/gpt/chat/completions", NOTHING),
      at("/openai/responses", NOTHING, "acme.cognitiveservices.azure.com"),
      exchange({
        request: "POST /openai/deployments/gpt/embeddings",
        sent: { Host: "acme.services.ai.azure.com" },
        status: 404,
        fields: { "Content-Type": "application/json" },
        body: "Resource not found",
      }),
    ],
    silent: [
      at(`/openai/deployments/gpt/chat/completions${V}`, NOTHING),
      at("/openai/v1/chat/completions", NOTHING),
      at("/openai/deployments/gpt/chat/completions", NOTHING, "relay.example"),
    ],
  },
  "deployment-not-in-path": {
    fires: [at(`/openai/chat/completions${V}`, UNKNOWN), at(`/openai/embeddings${V}`, UNKNOWN)],
    silent: [
      at(`/openai/deployments/gpt/chat/completions${V}`, UNKNOWN),
      at(`/openai/responses${V}`, UNKNOWN),
      at("/openai/v1/chat/completions", UNKNOWN),
      at("/openai/chat/completions", UNKNOWN),
      at(`/openai/chat/completions${V}`, NOTHING),
    ],
  },
  "deployment-unknown": {
    fires: [
      at(`/openai/deployments/gpt-4o/chat/completions${V}`, UNKNOWN),
      at("/openai/v1/chat/completions", UNKNOWN),
      at(`/openai/responses${V}`, UNKNOWN),
    ],
    silent: [at(`/openai/chat/completions${V}`, UNKNOWN), at("/openai/v1/models", NOTHING)],
  },
};
