import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { untrustedProxyCauses } from "./untrusted-proxy.ts";

const bare = (server: string, request = "GET /", text = "400: Bad Request", httpVersion = "HTTP/1.1") =>
  exchange({
    httpVersion,
    request,
    status: "400 Bad Request",
    fields: { Server: server, "Content-Type": "text/plain; charset=utf-8" },
    body: text,
  });

export const untrustedProxyExamples: ExamplesOf<typeof untrustedProxyCauses> = {
  "bare-400-through-proxy": {
    fires: [
      bare("openresty"),
      bare("nginx/1.24.0", "GET /lovelace"),
      bare("Python/3.10 aiohttp/3.8.4", "GET /", undefined, "HTTP/2"),
    ],
    silent: [
      bare("Python/3.12 aiohttp/3.9"),
      bare("nginx/1.24.0", "GET /", "400: Bad Request: no id"),
      bare("nginx/1.24.0", "POST /api/webhook/1"),
    ],
  },
  "bare-400-without-type": {
    fires: [exchange({ request: "GET /", status: 400, body: "400: Bad Request" })],
    silent: [
      exchange({
        request: "GET /",
        status: 400,
        fields: { "Content-Type": "text/html" },
        body: "400: Bad Request",
      }),
      exchange({ request: "GET /", status: 400, body: "400: Bad Request: no id" }),
      bare("nginx/1.24.0"),
    ],
  },
  "bare-400-forwarded-unreadable": {
    fires: [bare("nginx/1.24.0")],
    silent: [bare("Python/3.12 aiohttp/3.9"), bare("nginx/1.24.0", "POST /api/webhook/1")],
  },
  "says-untrusted": {
    fires: [exchange({ status: 403, json: { error: "Request from untrusted proxy" } })],
    silent: [exchange({ status: 403, json: { error: "The proxy is not reachable" } })],
  },
};
