import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type azureResourceManagerCauses,
  azureResourceManagerLikely,
  azureResourceManagerProven,
  azureResourceManagerSpoken,
} from "./azure-resource-manager.ts";

const say = (code: string) =>
  exchange({
    status: 409,
    fields: { "X-Ms-Correlation-Request-Id": "0f1e", "X-Ms-Routing-Request-Id": "WESTEUROPE:0f1e" },
    json: { error: { code, message: "It says why." } },
  });

const unseen = (length: string, cause = "gateway") =>
  exchange({
    request: "PUT /subscriptions/1/resourceGroups/a",
    status: 403,
    fields: {
      "Content-Type": "application/json",
      "Content-Length": length,
      "X-Ms-Failure-Cause": cause,
      "X-Ms-Routing-Request-Id": "WESTEUROPE:0f1e",
    },
  });

export const azureResourceManagerExamples: ExamplesOf<typeof azureResourceManagerCauses> = {
  "long-refusal-of-its-own": { fires: [unseen("2454")], silent: [unseen("412"), unseen("2454", "conflict")] },
  "short-refusal-of-its-own": { fires: [unseen("412")], silent: [unseen("2454")] },
  ...examplesOfSpoken(azureResourceManagerSpoken, say),
  ...examplesOfTable(azureResourceManagerProven, say),
  ...examplesOfTable(azureResourceManagerLikely, say, "likely-"),
};
