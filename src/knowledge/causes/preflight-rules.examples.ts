import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { ALLOWED, options, PAGE, put, VARIED } from "./preflight.test-data.ts";
import type { preflightRulesCauses } from "./preflight-rules.ts";

const EMPTIED = { "Content-Type": "text/plain;charset=ISO-8859-1", "Content-Length": "0" };

const varied = (method: string) => asking(method, VARIED);
const emptied = (method: string) => asking(method, EMPTIED);
const asking = (method: string, fields: Record<string, string>) =>
  exchange({
    request: "OPTIONS /a",
    sent: {
      Origin: PAGE,
      "Access-Control-Request-Method": method,
      "Access-Control-Request-Headers": "content-type",
    },
    status: 403,
    fields,
    notes: { type: "preflight" },
  });

export const preflightRulesExamples: ExamplesOf<typeof preflightRulesCauses> = {
  "judged-by-method": {
    fires: [options(403, VARIED), put([options(403, VARIED)])],
    silent: [options(403), options(200, VARIED), varied("GET")],
  },
  "judged-by-origin": { fires: [varied("GET")], silent: [options(403, VARIED), options(403)] },
  "judged-without-rules": {
    fires: [varied("GET"), options(403, VARIED), put([options(403, VARIED)])],
    silent: [options(403), options(404, VARIED)],
  },
  "filter-of-tomcat-by-method": {
    fires: [options(403, EMPTIED), put([options(403, EMPTIED)])],
    silent: [options(403), options(403, { ...EMPTIED, Server: "nginx" }), emptied("GET")],
  },
  "filter-of-tomcat-by-origin": {
    fires: [emptied("GET")],
    silent: [options(403, EMPTIED), varied("GET"), options(403)],
  },
  "preflight-refused-for-origin": {
    fires: [put([options(403)]), options(403)],
    silent: [put([options(404)])],
  },
  "preflight-refused-for-field": { fires: [put([options(403)]), options(403)], silent: [options(401)] },
  "preflight-left-bare-for-field": {
    fires: [put([options(204, { Vary: "Origin" })]), options(200, { "Content-Length": "0" })],
    silent: [
      put([options(204, ALLOWED)]),
      put([options(200, { Allow: "GET, OPTIONS", "Content-Length": "0" })]),
    ],
  },
  "preflight-left-bare-for-origin": {
    fires: [put([options(204, { Vary: "Origin" })]), options(200, { "Content-Length": "0" })],
    silent: [
      put([options(204, ALLOWED)]),
      put([options(200, { Allow: "GET, OPTIONS", "Content-Length": "0" })]),
    ],
  },
};
