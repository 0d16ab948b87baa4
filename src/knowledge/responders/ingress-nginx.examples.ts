import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ingressNginx } from "./ingress-nginx.ts";

const none = [
  exchange({
    request: "GET /orders",
    status: "404 Not Found",
    fields: ["Content-Type: text/plain"],
    body: "default backend - 404",
  }),
] as const;
const other = [
  exchange({ request: "GET /orders", status: "404 Not Found", fields: ["Server: nginx"] }),
] as const;

export const ingressNginxExamples: ResponderExamples<typeof ingressNginx> = {
  signs: {
    "default-backend-text": {
      fires: [exchange({ status: "404 Not Found", body: "default backend - 404" })],
      silent: [
        exchange({
          status: "404 Not Found",
          body: "response 404 (backend NotFound), service rules for the path non-existent",
        }),
      ],
    },
    "stock-page-with-policy": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" },
          body: "<hr><center>nginx</center>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "nginx", "Strict-Transport-Security": "max-age=31536000; includeSubDomains" },
          body: "<hr><center>nginx</center>",
        }),
      ],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: { "Strict-Transport-Security": "max-age=15724800; includeSubDomains" },
          body: "<hr><center>nginx</center>",
        }),
      ],
      silent: [
        exchange({
          status: "503 Service Temporarily Unavailable",
          body: "<center><h1>503 Service Temporarily Unavailable</h1></center>\n<hr><center>nginx</center>",
        }),
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: { Server: "nginx", "Strict-Transport-Security": "max-age=15724800; includeSubDomains" },
          body: "<hr><center>nginx</center>",
        }),
      ],
    },
  },
  causes: {
    "no-rule": { fires: none, silent: other },
    "no-host": { fires: none, silent: other },
    "no-endpoints": {
      fires: [
        exchange({
          request: "GET /orders",
          status: "503 Service Temporarily Unavailable",
          fields: ["Strict-Transport-Security: max-age=15724800; includeSubDomains"],
          body: "<center><h1>503 Service Temporarily Unavailable</h1></center>\n<hr><center>nginx</center>",
        }),
      ],
      silent: other,
    },
  },
};
