import { exchange } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { tengine } from "./tengine.ts";

export const tengineExamples: ResponderExamples<typeof tengine> = {
  signs: {
    "stock-page": { fires: ["TODO"], silent: ["TODO"] },
    "server-field": { fires: [exchange({ status: "403 Forbidden", fields: { Server: "Tengine" }, notes: { body: "unseen" } })], silent: [exchange({ status: "403 Forbidden", fields: { Server: "gateway" }, notes: { body: "unseen" } })] },
    "server-field-seen": { fires: [exchange({ status: 598, fields: { Server: "Tengine" } })], silent: [exchange({ status: 598, fields: { Server: "gateway" } })] },
  },
  causes: {
},
};
