import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { bunny } from "./bunny.ts";

const answer = (status: string, fields: Record<string, string> = {}, time = 40) =>
  exchange({
    request: "GET /a.js",
    status,
    time,
    fields: { Server: "BunnyCDN-FR1-1349", "CDN-RequestId": "a0c3", ...fields },
  });
const PULLED = { "CDN-RequestPullSuccess": "True", "CDN-RequestPullCode": "502" };
const ofTheOrigin = answer("502 Bad Gateway", PULLED);

/** The page, and what is left of it without its mark-up. */
const unknownPage = exchange({
  status: "403 Forbidden",
  fields: { "Content-Type": "text/html" },
  body: '<html><head><title>BunnyCDN Node ES1-703</title></head><body><div id="content"> <h2>Domain suspended or not configured</h2> <p>If you are the administrator and believe this is an error on our side, please check your BunnyCDN account configuration or contact customer support. </p></div></body></html>',
});
const unknownWords = exchange({
  status: "403 Forbidden",
  fields: { "Content-Type": "text/html" },
  body: "Domain suspended or not configured",
});
const otherWords = exchange({
  status: "403 Forbidden",
  page: "If it says Domain suspended or not configured, ask us.",
});

export const bunnyExamples: ResponderExamples<typeof bunny> = {
  signs: {
    "host-unknown-page": {
      fires: [unknownPage, unknownWords],
      silent: [otherWords, answer("403 Forbidden")],
    },
    "no-answer-pulled": {
      fires: [answer("502 Bad Gateway"), answer("504 Gateway Timeout"), answer("508 Loop Detected")],
      silent: [
        ofTheOrigin,
        answer("404 Not Found"),
        exchange({ status: "502 Bad Gateway", fields: { Server: "nginx" } }),
      ],
    },
    "server-field-seen": {
      fires: [answer("404 Not Found")],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Bunny" } })],
    },
    "cdn-pullzone-field": {
      fires: [exchange({ status: "200 OK", fields: { "CDN-PullZone": "93447", "CDN-RequestId": "a0c3" } })],
      silent: [exchange({ status: "200 OK", fields: { "CDN-RequestId": "a0c3" } })],
    },
  },
  causes: {
    "host-unknown": { fires: [unknownPage, unknownWords], silent: [otherWords, answer("403 Forbidden")] },
    "zone-suspended": { fires: [unknownPage, unknownWords], silent: [otherWords, answer("403 Forbidden")] },
    loop: {
      fires: [answer("508 Loop Detected")],
      silent: [answer("508 Loop Detected", { ...PULLED, "CDN-RequestPullCode": "508" })],
    },
    silent: { fires: [answer("504 Gateway Timeout")], silent: [answer("504 Gateway Timeout", PULLED)] },
    unreachable: { fires: [answer("502 Bad Gateway")], silent: [ofTheOrigin] },
    name: { fires: [answer("502 Bad Gateway")], silent: [ofTheOrigin] },
    blocked: {
      fires: [answer("502 Bad Gateway", {}, 20_000)],
      silent: [answer("502 Bad Gateway"), answer("502 Bad Gateway", PULLED, 20_000)],
    },
  },
};
