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

const POLICY = { "Strict-Transport-Security": "max-age=15724800; includeSubDomains" };
const unseen = (fields: Readonly<Record<string, string | number>>) =>
  exchange({ status: "503 Service Temporarily Unavailable", notes: { body: "unseen" }, fields });

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
    "stock-page-unseen": {
      fires: [
        unseen({ Server: "nginx/1.15.6", "Content-Type": "text/html", ...POLICY }),
        unseen({ "Content-Type": "text/html", "Content-Length": 592, ...POLICY }),
      ],
      silent: [
        unseen({ Server: "nginx/1.15.6", "Content-Type": "text/html" }),
        unseen({ "Content-Type": "text/html", "Content-Length": 593, ...POLICY }),
        unseen({ "Content-Type": "application/json", ...POLICY }),
      ],
    },
    "policy-seen": {
      fires: [exchange({ fields: POLICY, status: 200 })],
      silent: [exchange({ fields: { "Strict-Transport-Security": "max-age=15768000" }, status: 200 })],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: { Server: "openresty/1.15.8.2", ...POLICY },
          body: "<hr><center>openresty/1.15.8.2</center>",
        }),
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
        unseen({ Server: "nginx/1.15.6", "Content-Type": "text/html", ...POLICY }),
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
