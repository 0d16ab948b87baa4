import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type ngrok, ngrokCodes } from "./ngrok.ts";

const page = (n: string, status: number) =>
  exchange({
    status,
    fields: { "ngrok-error-code": `ERR_NGROK_${n}`, "Content-Type": "text/html" },
    body: "<html></html>",
  });
const shown = (n: string, status = 502) =>
  exchange({
    status,
    fields: { "Content-Type": "text/html" },
    body: `<html><link href="https://cdn.ngrok.com/static/css/error.css"><noscript>Failed (ERR_NGROK_${n})</noscript></html>`,
  });
const application = exchange({
  status: 502,
  fields: { "Ngrok-Agent-Ips": "203.0.113.7" },
  body: "my own words",
});

const agentFailed = (said: string) =>
  exchange({
    status: 502,
    fields: { "Content-Type": "text/html" },
    body: `<p>The connection to http://a.example was successfully tunneled to your ngrok client, but the client failed to establish a connection to the local address localhost:8080.</p><p>The error encountered was: <strong>${said}</strong></p>`,
  });

export const ngrokExamples: ResponderExamples<typeof ngrok> = {
  signs: {
    "error-code-field": { fires: [page("3200", 404), page("6024", 200)], silent: [application] },
    "error-page": {
      fires: [shown("8012")],
      silent: [exchange({ status: 502, body: "What is ERR_NGROK_8012?" })],
    },
    "agent-could-not-connect": { fires: [agentFailed("no such host")], silent: [application] },
    "agent-field": { fires: [application], silent: [exchange({ status: 502, body: "my own words" })] },
  },
  causes: {
    ...examplesOfTable(ngrokCodes, (n) => page(n, n === "6024" ? 200 : 502)),
    "agent-finds-no-host": {
      fires: [agentFailed("lookup localhost on 127.0.0.1:53: no such host")],
      silent: [agentFailed("connect: connection refused")],
    },
    "agent-is-refused": {
      fires: [agentFailed("dial tcp [::1]:8080: connect: connection refused")],
      silent: [agentFailed("no such host")],
    },
    "agent-gone": { fires: [page("3299", 404)], silent: [application] },
  },
};
