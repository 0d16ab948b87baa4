import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { knownsecJiasule } from "./knownsec-jiasule.ts";

const own = (status: number) =>
  exchange({ status, body: "<h1>HTTP Error</h1><p> 203.0.113.39/aca7543 [70000] </p>" });
const site = (status: number) =>
  exchange({ status, fields: { "Set-Cookie": "__jsluid_h=x" }, body: "<h1>The shop says no</h1>" });
const by = (status: number) => ({ fires: [own(status)], silent: [site(status)] }) as const;

export const knownsecJiasuleExamples: ResponderExamples<typeof knownsecJiasule> = {
  signs: {
    "block-page": {
      fires: [exchange({ status: 521, body: "203.0.113.39/aca7543 [70000] </p>" })],
      silent: [exchange({ status: 521, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "server-field": {
      fires: [exchange({ status: "403 Forbidden", fields: { Server: "jiasule-WAF/2.0" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "WAF/2.0" } })],
    },
    "challenge-cookie": {
      fires: [exchange({ status: 521, fields: { "Set-Cookie": "__jsluid_h=x" } })],
      silent: [exchange({ status: 521, fields: { "Set-Cookie": "other" } })],
    },
    cookie: {
      fires: [exchange({ status: 521, fields: { "Set-Cookie": "__jsluid_h=x" } })],
      silent: [exchange({ status: 521, fields: { "Set-Cookie": "other" } })],
    },
    "x-via-jsl-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-Via-JSL": "aca7543,-" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Via": "1.1 node" } })],
    },
  },
  causes: {
    challenge: {
      fires: [
        exchange({ status: 521, fields: { "Set-Cookie": "__jsluid_h=x" }, body: "<script>x</script>" }),
      ],
      silent: [own(521)],
    },
    rule: by(403),
    "origin-unusable": by(502),
    "origin-slow": by(504),
  },
};
