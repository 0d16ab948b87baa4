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

export const azureResourceManagerExamples: ExamplesOf<typeof azureResourceManagerCauses> = {
  ...examplesOfSpoken(azureResourceManagerSpoken, say),
  ...examplesOfTable(azureResourceManagerProven, say),
  ...examplesOfTable(azureResourceManagerLikely, say, "likely-"),
};
