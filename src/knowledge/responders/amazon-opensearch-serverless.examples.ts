import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { amazonOpensearchServerless } from "./amazon-opensearch-serverless.ts";

const own = (status: number, hint?: string) =>
  exchange({
    status,
    fields: { Server: "aoss-amazon", ...(hint ? { "x-aoss-response-hint": hint } : {}) },
  });

export const amazonOpensearchServerlessExamples: ResponderExamples<typeof amazonOpensearchServerless> = {
  signs: {
    "hint-field": {
      fires: [
        exchange({
          request: "GET https://k3x9.us-east-1.aoss.amazonaws.com/items/_search",
          status: 403,
          fields: { "x-aoss-response-hint": "X01:gw-helper-deny" },
        }),
      ],
      // OpenSearch Applications.
      silent: [exchange({ status: 400, fields: { "x-aoss-response-hint": "X01:gw-helper-deny" } })],
    },
    "server-field": {
      fires: [own(403), exchange({ status: 403, fields: { Server: "aoss-amazon-d" } })],
      silent: [exchange({ status: 403, fields: { Server: "AmazonS3" } })],
    },
  },
  causes: {
    "network-policy": { fires: [own(401, "X01:network-policy-deny")], silent: [own(401)] },
    "dashboards-right": {
      fires: [own(403, "X01:dashboards-authz-denied")],
      silent: [own(403, "X01:gw-helper-deny")],
    },
    "data-access": {
      fires: [own(403, "X01:gw-helper-deny")],
      silent: [own(403, "X01:dashboards-authz-denied")],
    },
    "right-missing": { fires: [own(403)], silent: [own(403, "X01:gw-helper-deny"), own(404)] },
    signature: { fires: [own(403), own(403, "X01:gw-helper-deny")], silent: [own(404)] },
  },
};
