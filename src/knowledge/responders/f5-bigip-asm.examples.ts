import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { f5BigipAsm } from "./f5-bigip-asm.ts";

export const f5BigipAsmExamples: ResponderExamples<typeof f5BigipAsm> = {
  signs: {
    "block-page": {
      fires: [exchange({ status: 200, body: "<title>Request Rejected</title>" })],
      silent: [exchange({ status: 200, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    cookie: {
      fires: [exchange({ status: 403, fields: { "Set-Cookie": "TS0123abcd=x" } })],
      silent: [exchange({ status: 403, fields: { "Set-Cookie": "other" } })],
    },
  },
  causes: {
    rule: {
      fires: [
        exchange({
          status: 200,
          body: "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Your support ID is: 123</body></html>",
        }),
      ],
      silent: [
        exchange({
          status: 403,
          fields: { "Set-Cookie": "TS0123abcd=x" },
          body: "<p>The requested URL was rejected.</p>",
        }),
      ],
    },
  },
};
