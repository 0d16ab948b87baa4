import { exchange } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { tengine } from "./tengine.ts";

export const tengineExamples: ResponderExamples<typeof tengine> = {
  signs: {
    page: { fires: ["TODO"], silent: ["TODO"] },
    "server-field": { fires: [exchange({ status: "403 Forbidden", fields: { Server: "Tengine" }, notes: { body: "unseen" } })], silent: [exchange({ status: "403 Forbidden", fields: { Server: "gateway" }, notes: { body: "unseen" } })] },
    "server-field-relayed": { fires: [exchange({ status: 598, fields: { Server: "Tengine" } })], silent: [exchange({ status: 598, fields: { Server: "gateway" } })] },
  },
  causes: {
},
};
