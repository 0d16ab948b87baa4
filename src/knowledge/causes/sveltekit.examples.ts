import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { sveltekitCauses } from "./sveltekit.ts";

export const sveltekitExamples: ExamplesOf<typeof sveltekitCauses> = {
  "no-handler": {
    fires: [
      exchange({
        request: "POST /api",
        status: "405 Method Not Allowed",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "POST method not allowed",
      }),
    ],
    silent: [
      exchange({
        request: "POST /api",
        status: "405 Method Not Allowed",
        body: "This method is not allowed here",
      }),
    ],
  },
  "too-large": {
    fires: [
      exchange({
        request: "POST /upload",
        status: "413 Content Too Large",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "Content-length of 2097152 exceeds limit of 524288 bytes.",
      }),
    ],
    silent: [exchange({ status: "413 Content Too Large", json: { message: "No." } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /api",
        status: "500 Internal Server Error",
        json: { message: "Internal Error" },
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};
