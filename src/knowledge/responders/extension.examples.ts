import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { extension } from "./extension.ts";

export const extensionExamples: ResponderExamples<typeof extension> = {
  signs: {
    "blocked-by-client": {
      fires: [exchange({ notes: { failure: "net::ERR_BLOCKED_BY_CLIENT" } })],
      silent: [exchange({ notes: { failure: "net::ERR_BLOCKED_BY_ADMINISTRATOR" } })],
    },
    "internal-redirect": {
      fires: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "WebRequest API" } })],
      silent: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "other" } })],
    },
  },
  causes: {},
};
