import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { protocolRefusedCauses } from "./protocol-refused.ts";

export const protocolRefusedExamples: ExamplesOf<typeof protocolRefusedCauses> = {
  expectation: {
    fires: [exchange({ sent: { Expect: "100-continue" }, status: 417 })],
    silent: [exchange({ sent: { Expect: "100-continue" }, status: 400 }), exchange({ status: 417 })],
  },
  "length-wanted": {
    fires: [exchange({ request: "POST /a", status: 411 })],
    silent: [
      exchange({ request: "POST /a", status: 400 }),
      exchange({ request: "POST /a", sent: { "Content-Length": 3 }, content: "a=1", status: 411 }),
    ],
  },
  "length-lost-on-the-way": {
    fires: [exchange({ request: "POST /a", sent: { "Content-Length": 3 }, content: "a=1", status: 411 })],
    silent: [exchange({ request: "POST /a", status: 411 })],
  },
  "version-refused": {
    fires: [exchange({ request: "GET / HTTP/2", status: 505 })],
    silent: [exchange({ request: "GET / HTTP/2", status: 500 }), exchange({ status: 505 })],
  },
  "method-unknown": {
    fires: [exchange({ request: "POST /a", status: 501 })],
    silent: [exchange({ request: "GET /a", status: 501 })],
  },
};
