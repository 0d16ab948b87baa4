import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { consul } from "./consul.ts";

const own = (status: number, words: string, asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: { "X-Consul-Index": "7", "Content-Type": "text/plain" },
    body: words,
  });
const token: Parts = { sent: { "X-Consul-Token": "t" } };
const denied = "Permission denied";

export const consulExamples: ResponderExamples<typeof consul> = {
  signs: {
    "no-prometheus": {
      fires: [
        exchange({ status: 415, body: "Prometheus is not enabled since its retention time is not positive" }),
      ],
      silent: [exchange({ status: 415, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "token-lacks-permission": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: `Permission denied: token with AccessorID '00000000-0000-0000-0000-000000000000' lacks permission 'key:read' on "a"`,
        }),
      ],
      silent: [exchange({ status: "403 Forbidden", body: "Permission denied" })],
    },
    "consul-error-text": {
      fires: [exchange({ status: 403, body: "ACL not found" })],
      silent: [
        exchange({ request: "GET /v1/jobs", status: 500, body: "No cluster leader" }),
        exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" }),
      ],
    },
    "server-error-text": {
      fires: [exchange({ status: 500, body: "No known Consul servers" })],
      silent: [exchange({ status: 500, body: "No known servers" })],
    },
    "bare-denial": {
      fires: [
        exchange({
          request: "GET /v1/kv/a",
          status: "403 Forbidden",
          fields: { "Content-Type": "text/plain; charset=utf-8" },
          body: "Permission denied",
        }),
        exchange({
          request: "GET /v1/agent/self",
          sent: { Host: "localhost:8500" },
          status: "403 Forbidden",
          fields: { "Content-Type": "text/plain; charset=utf-8" },
          body: "Permission denied",
        }),
      ],
      silent: [
        exchange({
          request: "GET /v1/jobs",
          status: "403 Forbidden",
          fields: { "Content-Type": "text/plain; charset=utf-8" },
          body: "Permission denied",
        }),
      ],
    },
    "error-text-with-field": {
      fires: [exchange({ status: 401, fields: { "X-Consul-Index": "7" }, body: "Permission denied" })],
      silent: [
        exchange({
          status: 401,
          fields: { "X-Consul-Index": "7" },
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
    "passed-through": {
      fires: [exchange({ status: 415, fields: { "X-Consul-Index": "7" } })],
      silent: [exchange({ status: 415 })],
    },
  },
  causes: {
    "metrics-off": {
      fires: [
        exchange({ status: 415, body: "Prometheus is not enabled since its retention time is not positive" }),
      ],
      silent: [own(415, "no")],
    },
    "acl-off": { fires: [own(401, "Permission denied: ACL support disabled")], silent: [own(401, denied)] },
    "token-unknown": { fires: [own(403, "ACL not found")], silent: [own(403, denied)] },
    "token-missing": { fires: [own(403, denied)], silent: [own(403, denied, token)] },
    "not-authorised": { fires: [own(403, denied, token)], silent: [own(403, denied)] },
    "no-leader": { fires: [own(500, "No cluster leader")], silent: [own(500, "no")] },
    "no-leader-under-200": { fires: [own(200, "No cluster leader")], silent: [own(200, "No cluster")] },
    "no-leader-behind-200": { fires: [own(200, "No cluster leader")], silent: [own(200, "No cluster")] },
    "no-servers": { fires: [own(500, "No known Consul servers")], silent: [own(500, "no")] },
    "not-ready": {
      fires: [own(500, "rpc error making call: Not ready to serve consistent reads")],
      silent: [own(500, "no")],
    },
    rate: {
      fires: [own(429, "rpc error making call: RPC rate limit exceeded")],
      silent: [own(429, "rpc error")],
    },
    "connect-off": {
      fires: [own(500, "Connect must be enabled in order to use this endpoint")],
      silent: [own(500, "no")],
    },
    "parameter-missing": { fires: [own(400, "Missing service name")], silent: [own(400, "no")] },
  },
};
