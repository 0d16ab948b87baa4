import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { httpProxy } from "./http-proxy.ts";

const answer = (words: string) => exchange({ request: "GET /api", status: "502 Bad Gateway", body: words });
const plain = answer("Something went wrong. And we are reporting a custom error message.");
const refused = answer("connect ECONNREFUSED 127.0.0.1:8080");
const fires = (words: string) => ({ fires: [answer(words)] as const, silent: [plain] as const });

export const httpProxyExamples: ResponderExamples<typeof httpProxy> = {
  signs: {
    "manual-text": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          body: "Something went wrong. And we are reporting a custom error message.",
        }),
      ],
      silent: [exchange({ status: "502 Bad Gateway", body: "Something went wrong." })],
    },
    "socket-error-text": {
      fires: [exchange({ status: "502 Bad Gateway", body: "socket hang up" })],
      silent: [
        exchange({ status: "502 Bad Gateway", body: "Error occurred while trying to proxy: site.example/a" }),
      ],
    },
  },
  causes: {
    "refused-by-code": { fires: [answer("Proxy error: ECONNREFUSED")], silent: [plain] },
    "closed-by-code": { fires: [answer("Proxy error: read ECONNRESET")], silent: [plain] },
    "name-by-code": { fires: [answer("Proxy error: ENOTFOUND api")], silent: [plain] },
    refused: { fires: [refused], silent: [plain] },
    closed: fires("socket hang up"),
    name: fires("Proxy error: getaddrinfo ENOTFOUND api"),
    slow: fires("connect ETIMEDOUT 10.0.0.5:80"),
    certificate: fires("Proxy error: self-signed certificate"),
    tls: fires("Proxy error: write EPROTO"),
    answer: fires("Proxy error: Parse Error: Expected HTTP/"),
    unreachable: {
      fires: [plain],
      silent: [exchange({ request: "GET /api", status: "200 OK", body: "ok" })],
    },
    "no-answer": {
      fires: [plain],
      silent: [exchange({ request: "GET /api", status: "200 OK", body: "ok" })],
    },
  },
};
