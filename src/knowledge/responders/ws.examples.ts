import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ws } from "./ws.ts";

const plain = exchange({
  request: "GET /",
  status: "426 Upgrade Required",
  fields: { "Content-Length": "16", "Content-Type": "text/plain" },
  body: "Upgrade Required",
});
const broken = exchange({
  request: "GET /live",
  status: "400 Bad Request",
  fields: { Connection: "close", "Content-Type": "text/html" },
  body: "Missing or invalid Sec-WebSocket-Key header",
});

export const wsExamples: ResponderExamples<typeof ws> = {
  signs: {
    "upgrade-required-text": {
      fires: [
        exchange({
          status: "426 Upgrade Required",
          fields: { "Content-Length": "16", "Content-Type": "text/plain" },
          body: "Upgrade Required",
        }),
      ],
      silent: [
        exchange({
          status: "426 Upgrade Required",
          fields: { Server: "other", "Content-Length": "16", "Content-Type": "text/plain" },
          body: "Upgrade Required",
        }),
        exchange({
          status: "426 Upgrade Required",
          fields: { "Content-Type": "text/plain" },
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "handshake-error-text": {
      fires: [exchange({ status: "400 Bad Request", body: "Missing or invalid Sec-WebSocket-Key header" })],
      silent: [exchange({ status: "400 Bad Request", body: "<html><body><h1>Error</h1></body></html>" })],
    },
  },
  causes: {
    "plain-request": { fires: [plain], silent: [broken] },
    handshake: { fires: [broken], silent: [plain] },
  },
};
