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

export const ngrokExamples: ResponderExamples<typeof ngrok> = {
  signs: {
    "error-code-field": { fires: [page("3200", 404), page("6024", 200)], silent: [application] },
    "error-page": {
      fires: [shown("8012")],
      silent: [exchange({ status: 502, body: "What is ERR_NGROK_8012?" })],
    },
    "agent-field": { fires: [application], silent: [exchange({ status: 502, body: "my own words" })] },
  },
  causes: {
    ...examplesOfTable(ngrokCodes, (n) => page(n, n === "6024" ? 200 : 502)),
    "agent-gone": { fires: [page("3299", 404)], silent: [application] },
  },
};
