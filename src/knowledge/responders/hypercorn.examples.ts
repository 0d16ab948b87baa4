import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { hypercorn } from "./hypercorn.ts";

const HEAD = { "Content-Length": "0", Connection: "close", Server: "hypercorn-h11" };
const bare = (status: string, sent: Record<string, string> = {}) =>
  exchange({ request: "GET /orders", sent, status, fields: HEAD });
const socket = (status: string) => bare(status, { Connection: "Upgrade", Upgrade: "websocket" });
const ofTheApplication = (status: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: { Server: "hypercorn-h11", "Content-Type": "text/html; charset=utf-8" },
    body: "<h1>Sorry</h1>",
  });

export const hypercornExamples: ResponderExamples<typeof hypercorn> = {
  signs: {
    "server-field": {
      fires: [bare("500"), exchange({ status: "400", fields: { Server: "hypercorn-h2" } })],
      silent: [
        exchange({ status: "500", fields: { Server: "uvicorn" } }),
        exchange({ status: "200", fields: { Server: "hypercorn-proxy" } }),
      ],
    },
  },
  causes: {
    "nothing-sent": { fires: [bare("500")], silent: [ofTheApplication("500"), socket("500")] },
    host: { fires: [bare("404")], silent: [ofTheApplication("404")] },
    "not-found": { fires: [bare("404")], silent: [ofTheApplication("404")] },
    "socket-refused": { fires: [socket("403")], silent: [bare("403")] },
    "socket-thrown": { fires: [socket("500")], silent: [bare("500")] },
    handshake: { fires: [socket("400")], silent: [bare("400")] },
    "head-over-limit": {
      fires: [bare("400", { Cookie: `a=${"x".repeat(17_000)}` })],
      silent: [bare("400")],
    },
    head: { fires: [bare("400")], silent: [socket("400"), ofTheApplication("400")] },
  },
};
