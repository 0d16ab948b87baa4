import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type modelVendorsCauses, moonshotLikely, moonshotProven } from "./model-vendors.ts";

const moonshot = (type: string) => exchange({ status: 429, json: { error: { message: "No.", type } } });

const azure = (status: number, message: string) =>
  exchange({ status, json: { error: { code: String(status), message } } });
const DAY =
  "Requests to the ChatCompletions_Create Operation have exceeded call rate limit of your current OpenAI S0 pricing tier. Please retry after 86400 seconds.";
const plain = (status: number, message: string) => exchange({ status, json: { message } });

export const modelVendorsExamples: ExamplesOf<typeof modelVendorsCauses> = {
  "azure-network": {
    fires: [
      azure(403, "Access denied due to Virtual Network/Firewall rules."),
      plain(403, "Access denied due to Virtual Network/Firewall rules."),
    ],
    silent: [azure(403, "Forbidden")],
  },
  "azure-keys-off": {
    fires: [azure(403, "Key based authentication is disabled for this resource.")],
    silent: [azure(403, "Forbidden")],
  },
  "azure-role-missing": {
    fires: [
      azure(401, "The principal `a` lacks the required data action `b` to perform `POST /openai` operation."),
      azure(401, "Principal does not have access to API/Operation."),
    ],
    silent: [azure(401, "Unauthorized")],
  },
  "azure-rate": {
    fires: [
      azure(
        429,
        "Requests to the ChatCompletions_Create Operation have exceeded token rate limit of your current OpenAI S0 pricing tier.",
      ),
    ],
    silent: [azure(429, "No."), azure(429, DAY)],
  },
  "azure-day": { fires: [azure(429, DAY)], silent: [azure(429, "No.")] },
  "mistral-capacity": {
    fires: [plain(429, "Service tier capacity exceeded for this model.")],
    silent: [plain(429, "No.")],
  },
  "mistral-model": {
    fires: [
      exchange({
        status: 400,
        json: { object: "error", message: "Invalid model: a", type: "invalid_model" },
      }),
    ],
    silent: [exchange({ status: 400, json: { message: "The car is unknown.", type: "invalid_model" } })],
  },
  "cohere-key": { fires: [plain(401, "invalid api token")], silent: [plain(401, "No.")] },
  "cohere-trial": {
    fires: [plain(429, "You are using a Trial key, which is limited to 40 API calls / minute.")],
    silent: [plain(429, "You are using a key.")],
  },
  ...examplesOfTable(moonshotProven, moonshot, "moonshot-"),
  ...examplesOfTable(moonshotLikely, moonshot, "moonshot-likely-"),
};
