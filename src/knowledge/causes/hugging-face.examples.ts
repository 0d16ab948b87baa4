import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { huggingFaceCauses } from "./hugging-face.ts";

const say = (status: number, error: string, more = {}) => exchange({ status, json: { error, ...more } });

export const huggingFaceExamples: ExamplesOf<typeof huggingFaceCauses> = {
  "model-loads": {
    fires: [say(503, "Model a/b is currently loading", { estimated_time: 20 })],
    silent: [say(503, "Service Unavailable")],
  },
  "credits-used-up": {
    fires: [say(402, "You have exceeded your monthly included credits for Inference Providers.")],
    silent: [say(429, "Rate limit reached.")],
  },
  "token-wrong": {
    fires: [
      say(401, "Invalid credentials in Authorization header"),
      say(401, "Authorization header is correct, but the token seems invalid"),
      say(401, "Invalid username or password."),
    ],
    silent: [say(401, "Unauthorized")],
  },
  gate: {
    fires: [
      say(403, "Access to model a/b is restricted and you are not in the authorized list."),
      say(403, "Your request to access model a/b is awaiting a review from the repo authors."),
    ],
    silent: [say(403, "Forbidden")],
  },
  "old-host": {
    fires: [
      say(
        410,
        "https://api-inference.huggingface.co is no longer supported. Please use https://router.huggingface.co instead.",
      ),
    ],
    silent: [say(410, "https://api.example is no longer supported.")],
  },
  "token-right-missing": {
    fires: [
      say(
        403,
        "This authentication method does not have sufficient permissions to call Inference Providers on behalf of user a",
      ),
    ],
    silent: [say(403, "Forbidden")],
  },
  "model-not-served": {
    fires: [
      say(404, "Model a/b does not exist"),
      say(404, "Repository not found"),
      say(404, "Entry not found"),
    ],
    silent: [say(404, "Not Found")],
  },
};
