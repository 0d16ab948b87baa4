import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { selfHostedMediaCauses } from "./self-hosted-media.ts";

export const selfHostedMediaExamples: ExamplesOf<typeof selfHostedMediaCauses> = {
  "immich-access": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { message: "Not found or no asset.read access", error: "Bad Request", statusCode: 400 },
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "pihole-login": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { error: { key: "unauthorized", message: "Unauthorized", hint: null }, took: 0.0001 },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
  "ollama-model": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: "model 'llama3' not found" } }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
};
