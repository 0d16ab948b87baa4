import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { nguardx } from "./nguardx.ts";

export const nguardxExamples: ResponderExamples<typeof nguardx> = {
  signs: {
    "server-field": {
      fires: [exchange({ status: 406, fields: { Server: "NGUARDX" } })],
      silent: [exchange({ status: 406, fields: { Server: "nginx" } })],
    },
  },
  causes: {
    rule: {
      fires: [exchange({ status: 406, fields: { Server: "NGUARDX" } })],
      silent: [exchange({ status: 406, fields: { Server: "nginx" } })],
    },
  },
};
