import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { extension } from "./extension.ts";

export const extensionExamples: ResponderExamples<typeof extension> = {
  signs: {
    "blocked-by-client": { fires: ["TODO"], silent: ["TODO"] },
    "internal-redirect": { fires: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "WebRequest API" } })], silent: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "other" } })] },
  },
  causes: {},
};
