import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { signalrCauses } from "./signalr.ts";

const ID = "oobUaSlKLPyrC5RPZVg3uw";
const call = (request: string, more: object = {}) =>
  exchange({ request, type: "xhr", status: "404 Not Found", ...more });

export const signalrExamples: ExamplesOf<typeof signalrCauses> = {
  "connection-said-unknown": {
    fires: [
      call(`POST /chathub?id=${ID}`, {
        fields: { "Content-Type": "text/plain" },
        body: "No Connection with that ID",
      }),
    ],
    silent: [call(`POST /chathub?id=${ID}`, { body: "<html>404</html>" })],
  },
  "connection-unknown": {
    fires: [
      call(`GET /_blazor?id=${ID}&_=1597287612026`),
      call(`DELETE /_blazor?id=${ID}`),
      call(`POST /hubs/chat?id=${ID}`, { sent: { "X-SignalR-User-Agent": "Microsoft SignalR/8.0" } }),
      call(`GET /hubs/chat?id=${ID}&_=1597287612026`),
    ],
    silent: [
      call("GET /_blazor?id=7"),
      call(`GET /video?id=${ID}`),
      call(`GET /_blazor?id=${ID}`, { fields: { "Content-Type": "text/html" }, body: "<h1>Not here</h1>" }),
      call(`PATCH /_blazor?id=${ID}`),
      call(`GET /_blazor?id=${ID}\nUpgrade: websocket\nConnection: Upgrade`, { type: "websocket" }),
    ],
  },
};
