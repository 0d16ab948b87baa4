import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { localtunnel } from "./localtunnel.ts";

const answer = (status: number, body: string, host = "app.loca.lt") =>
  exchange({
    request: "GET /orders",
    sent: { Host: host },
    status,
    fields: { "Content-Type": "text/html" },
    body,
  });

export const localtunnelExamples: ResponderExamples<typeof localtunnel> = {
  signs: {
    "consent-page": {
      fires: [answer(511, "<title>Tunnel website ahead!</title>")],
      silent: [answer(511, "<title>Hotel</title>", "site.example"), answer(200, "ok")],
    },
    "tunnel-unavailable": {
      fires: [answer(503, "503 - Tunnel Unavailable")],
      silent: [answer(503, "Service Unavailable")],
    },
  },
  causes: {
    "consent-page": {
      fires: [
        answer(511, "<title>Tunnel website ahead!</title>"),
        answer(401, "<a href='https://loca.lt/mytunnelpassword'>https://loca.lt/mytunnelpassword</a>"),
      ],
      silent: [
        answer(511, "<title>Hotel</title>", "site.example"),
        answer(200, "ok"),
        answer(200, "<p>Open https://loca.lt/mytunnelpassword first.</p>", "docs.site.example"),
        exchange({
          request: "GET /orders",
          sent: { Host: "app.loca.lt" },
          status: 200,
          json: { note: "https://loca.lt/mytunnelpassword" },
        }),
      ],
    },
    "tunnel-down": {
      fires: [answer(503, "503 - Tunnel Unavailable")],
      silent: [answer(503, "Service Unavailable")],
    },
  },
};
