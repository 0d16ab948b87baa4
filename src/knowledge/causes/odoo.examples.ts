import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { odooCauses } from "./odoo.ts";

export const odooExamples: ExamplesOf<typeof odooCauses> = {
  forgery: {
    fires: [
      exchange({
        request: "POST /x",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>400 Bad Request</title>\n<h1>Bad Request</h1>\n<p>Session expired (invalid CSRF token)</p>",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
};
