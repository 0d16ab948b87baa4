import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { azureFunctions } from "./azure-functions.ts";

const down = exchange({
  status: 503,
  fields: { Server: "Microsoft-IIS/10.0", "Content-Type": "text/plain; charset=utf-8" },
  body: "Function host is not running.",
});
const quoted = exchange({
  status: 503,
  body: "<p>Azure said: Function host is not running. We are on it.</p>",
});

export const azureFunctionsExamples: ResponderExamples<typeof azureFunctions> = {
  signs: { "function-host-down": { fires: [down], silent: [quoted] } },
  causes: { "host-down": { fires: [down], silent: [quoted] } },
};
