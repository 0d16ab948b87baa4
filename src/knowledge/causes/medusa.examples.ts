import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { medusaCauses } from "./medusa.ts";

const say = (message: string) =>
  exchange({ request: "GET /store/products", status: 400, json: { type: "not_allowed", message } });

export const medusaExamples: ExamplesOf<typeof medusaCauses> = {
  "no-key": {
    fires: [say("Publishable API key required in the request header: x-publishable-api-key.")],
    silent: [say("A valid publishable key is required to proceed with the request")],
  },
  "key-wrong": {
    fires: [say("A valid publishable key is required to proceed with the request")],
    silent: [say("A valid key is required.")],
  },
};
