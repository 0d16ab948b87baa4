import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { twitter } from "./twitter.ts";

const answer = (server: string) =>
  exchange({
    request: "GET /search.json?q=x",
    status: "420 Enhance Your Calm",
    fields: [`Server: ${server}\nRetry-After: 30`],
  });

export const twitterExamples: ResponderExamples<typeof twitter> = {
  signs: {
    "server-field": {
      fires: [exchange({ status: "420 Enhance Your Calm", fields: { Server: "tsa_b" } })],
      silent: [exchange({ status: "420 Enhance Your Calm", fields: { Server: "nginx" } })],
    },
    "x-twitter-response-tags-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-Twitter-Response-Tags": "BouncerCompliant" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Response-Time": "12" } })],
    },
  },
  causes: {
    "enhance-your-calm": { fires: [answer("tsa_b")], silent: [answer("Apache")] },
  },
};
