import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { joomlaCauses } from "./joomla.ts";

export const joomlaExamples: ExamplesOf<typeof joomlaCauses> = {
  token: {
    fires: [
      exchange({
        request: "POST /x",
        status: "403 Forbidden",
        body: "<p>The most recent request was denied because it had an invalid security token. Please refresh the page and try again.</p>",
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  offline: {
    fires: [
      exchange({
        request: "GET /",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<p>This site is down for maintenance.<br>Please check back again soon.</p>",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
};
