import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { strutsCauses } from "./struts.ts";

export const strutsExamples: ExamplesOf<typeof strutsCauses> = {
  "no-action": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<p>There is no Action mapped for namespace [/] and action name [x] associated with context path [/app].</p>",
      }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
};
