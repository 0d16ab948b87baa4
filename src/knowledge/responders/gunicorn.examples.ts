import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { gunicorn } from "./gunicorn.ts";

const page = (status: string, title: string, words: string) =>
  exchange({
    request: "GET /",
    status,
    fields: { "Content-Type": "text/html" },
    body: `<h1><p>${title}</p></h1>\n    ${words}\n`,
  });
const bad = page("400 Bad Request", "Bad Request", "no");
const says = (words: string) => ({
  fires: [page("400 Bad Request", "Bad Request", words)] as const,
  silent: [bad] as const,
});
const oops = page("500 Internal Server Error", "Internal Server Error", "");
const late = (time: number) =>
  exchange({
    request: "POST /import",
    status: "500 Internal Server Error",
    time,
    fields: { Server: "nginx", "Content-Type": "text/html" },
    body: "<h1><p>Internal Server Error</p></h1>\n",
  });

export const gunicornExamples: ResponderExamples<typeof gunicorn> = {
  signs: {
    "stock-page": {
      fires: [exchange({ status: "400 Bad Request", body: "<h1><p>Bad Request</p></h1>" })],
      silent: [exchange({ status: "400 Bad Request", body: "<h1>Bad Request (400)</h1>" })],
    },
    "server-field": {
      fires: [exchange({ status: "500 Internal Server Error", fields: { Server: "gunicorn" } })],
      silent: [exchange({ status: "500 Internal Server Error", fields: { Server: "uvicorn" } })],
    },
  },
  causes: {
    "field-too-large": says("Error parsing headers: &#x27;limit request headers fields size&#x27;"),
    "line-too-long": says("Request Line is too large (5000 &gt; 4094)"),
    head: says("Invalid Request Line &#x27;x&#x27;"),
    tls: says("Bad bytes \\x16\\x03"),
    "proxy-line": says("Invalid PROXY line: &#x27;GET&#x27;"),
    "proxy-source": {
      fires: [page("403 Forbidden", "Forbidden", "Proxy request from &#x27;10.0.0.1&#x27; not allowed")],
      silent: [bad],
    },
    framing: says("Unsupported transfer coding"),
    scheme: says("Contradictory scheme headers"),
    "bad-request": { fires: [bad], silent: [oops] },
    expectation: { fires: [page("417 Expectation Failed", "Expectation Failed", "")], silent: [bad] },
    "worker-timed-out": {
      fires: [late(61_000)],
      silent: [oops, late(28_000)],
    },
    "application-broken": { fires: [oops], silent: [bad] },
    "application-not-loaded": { fires: [oops], silent: [bad] },
  },
};
