import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { azureStaticWebApps } from "./azure-static-web-apps.ts";

const platform = {
  "Strict-Transport-Security": "max-age=10886400; includeSubDomains; preload",
  "Referrer-Policy": "same-origin",
  "X-DNS-Prefetch-Control": "off",
};
const missing = (request: string, type: string) =>
  exchange({
    request,
    type,
    status: 404,
    fields: { ...platform, "Content-Type": "text/html" },
    body: "<title>Azure Static Web Apps - 404: Not found</title>",
  });
const refused = (request: string, fields: Record<string, string> = platform) =>
  exchange({ request, status: 405, fields: { ...fields, "Content-Length": "0" } });
const plain = exchange({
  status: 404,
  fields: { "Strict-Transport-Security": "max-age=10886400; includeSubDomains; preload" },
});

export const azureStaticWebAppsExamples: ResponderExamples<typeof azureStaticWebApps> = {
  signs: {
    "not-found-page": { fires: [missing("GET /map", "document")], silent: [plain] },
    "platform-fields": { fires: [refused("POST /message")], silent: [plain] },
  },
  causes: {
    "app-path": { fires: [missing("GET /map", "document")], silent: [missing("GET /a.css", "stylesheet")] },
    "file-missing": { fires: [missing("GET /a.css", "stylesheet")], silent: [plain] },
    "method-for-static-file": {
      fires: [refused("POST /message"), refused("DELETE /orders/7")],
      silent: [refused("POST /api/message"), refused("POST /message", { Server: "nginx" })],
    },
  },
};
