import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type twitter, xProblems } from "./twitter.ts";

const answer = (server: string) =>
  exchange({
    request: "GET /search.json?q=x",
    status: "420 Enhance Your Calm",
    fields: [`Server: ${server}\nRetry-After: 30`],
  });

const problem = (name: string) =>
  exchange({
    status: "403 Forbidden",
    json: { title: "It", detail: "It says why.", type: `https://api.x.com/2/problems/${name}` },
  });
const refused = (json: object) =>
  exchange({
    status: "403 Forbidden",
    fields: { Server: "cloudflare envoy", "X-Transaction-Id": "0f1e" },
    json,
  });

export const twitterExamples: ResponderExamples<typeof twitter> = {
  signs: {
    "problem-type": {
      fires: [problem("usage-capped")],
      silent: [exchange({ status: 403, json: { type: "about:blank" } })],
    },
    "server-behind-cloudflare": {
      fires: [refused({ title: "Forbidden" })],
      silent: [exchange({ status: 403, fields: { Server: "cloudflare" }, json: { title: "Forbidden" } })],
    },
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
    ...examplesOfTable(xProblems, problem),
    "access-level": {
      fires: [refused({ errors: [{ message: "You have a subset", code: 453 }] })],
      silent: [refused({ errors: [{ message: "No", code: 32 }] })],
    },
    "same-post": {
      fires: [
        refused({ detail: "You are not allowed to create a Tweet with duplicate content.", status: 403 }),
      ],
      silent: [refused({ detail: "You are not permitted to perform this action.", status: 403 })],
    },
    "enhance-your-calm": { fires: [answer("tsa_b")], silent: [answer("Apache")] },
  },
};
