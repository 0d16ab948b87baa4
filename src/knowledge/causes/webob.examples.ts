import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { webobCauses } from "./webob.ts";

export const webobExamples: ExamplesOf<typeof webobCauses> = {
  "no-view": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "404 Not Found\n\nThe resource could not be found.\n\n\n/x\n\n",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  denied: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "403 Forbidden\n\nAccess was denied to this resource.\n\n",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  forgery: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "400 Bad CSRF Token\n\nAccess is denied.",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
