import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { kamalProxy } from "./kamal-proxy.ts";

const shown = (status: string, title: string, notes: readonly string[] = []) =>
  exchange({
    request: "GET /orders",
    status,
    notes,
    fields: { "Content-Type": "text/html; charset=utf-8" },
    body: `<!doctype html>\n\n<html lang="en">\n\n  <head>\n\n    <title>${title}</title>\n\n    <style>\n      body {\n        background: #0971D5;\n      }\n    </style>\n  </head>\n  <body><main><article><p><strong>The server received an invalid response.</strong></p></article></main></body>\n</html>`,
  });
const missing = shown("404 Not Found", "404 — Not Found");
const ofRails = shown("404 Not Found", "The page you were looking for doesn’t exist (404 Not found)");
const large = shown("413 Request Entity Too Large", "413 — Content Too Large");
const broken = shown("502 Bad Gateway", "502 — Bad Gateway");
const unavailable = shown("503 Service Unavailable", "503 — Service Temporarily Unavailable");
const late = shown("504 Gateway Timeout", "504 — Gateway Timeout");
const ofNginx = exchange({
  status: "502 Bad Gateway",
  body: "<html><head><title>502 Bad Gateway</title></head></html>",
});

export const kamalProxyExamples: ResponderExamples<typeof kamalProxy> = {
  signs: {
    "not-found-page": { fires: [missing], silent: [ofRails] },
    "too-large-page": { fires: [large], silent: [missing] },
    "bad-gateway-page": { fires: [broken], silent: [ofNginx] },
    "unavailable-page": { fires: [unavailable], silent: [broken] },
    "timeout-page": { fires: [late], silent: [broken] },
  },
  causes: {
    "no-service": { fires: [missing], silent: [ofRails] },
    "too-large": { fires: [large], silent: [missing] },
    refused: { fires: [broken], silent: [ofNginx] },
    closed: { fires: [broken], silent: [ofNginx] },
    silent: { fires: [late], silent: [broken] },
    stopped: { fires: [unavailable], silent: [late] },
    "none-healthy": { fires: [unavailable], silent: [late] },
    "no-tls": {
      fires: [unavailable],
      silent: [
        shown("503 Service Unavailable", "503 — Service Temporarily Unavailable", ["scheme: http"]),
        late,
      ],
    },
  },
};
