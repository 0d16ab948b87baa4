import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pomerium } from "./pomerium.ts";

const decided = (status: number) =>
  exchange({
    request: "GET /orders",
    status,
    fields: { Server: "envoy", "X-Pomerium-Intercepted-Response": "true" },
    page: "no",
  });
const reply = (status: number, detail: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: { Server: "envoy", "Content-Type": "application/json; charset=UTF-8" },
    body: `{\n  "requestId": "7d1f",\n  "status": "${status}",\n  "statusText": "${detail}"\n}`,
  });
const page = (status: number, detail: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: { Server: "envoy", "Content-Type": "text/html; charset=UTF-8" },
    body: `<html><head><script>window.POMERIUM_DATA = {"status":"${status}","statusText":"${detail}"};</script></head><body></body></html>`,
  });
const reset = (reason: string) => reply(503, `upstream_reset_before_response_started{${reason}}`);
const site = (status: number) =>
  exchange({ request: "GET /orders", status, fields: { Server: "envoy" }, json: { statusText: "no" } });
const access = (status: number) => ({ fires: [decided(status)], silent: [site(status)] }) as const;

export const pomeriumExamples: ResponderExamples<typeof pomerium> = {
  signs: {
    "own-response-field": { fires: [decided(403)], silent: [site(403)] },
    page: { fires: [page(503, "no_healthy_upstream")], silent: [site(503)] },
    "error-json": {
      fires: [reply(503, "no_healthy_upstream")],
      silent: [
        exchange({
          status: 503,
          json: { requestId: "7d1f", status: "503", statusText: "Service Unavailable" },
        }),
      ],
    },
  },
  causes: {
    policy: access(403),
    "no-route": access(404),
    "login-wanted": access(401),
    device: access(450),
    "client-certificate": access(495),
    refused: {
      fires: [reset("connection_failure"), reset("remote_connection_failure,delayed_connect_error:_111")],
      silent: [reset("connection_timeout")],
    },
    "connect-late": { fires: [reset("connection_timeout")], silent: [reset("connection_failure")] },
    closed: {
      fires: [reset("connection_termination"), reset("remote_reset")],
      silent: [reset("connection_failure")],
    },
    "answer-invalid": { fires: [reset("protocol_error")], silent: [reset("overflow")] },
    overflow: { fires: [reset("overflow")], silent: [reset("protocol_error")] },
    "none-healthy": {
      fires: [reply(503, "no_healthy_upstream"), page(503, "no_healthy_upstream")],
      silent: [reset("overflow")],
    },
    name: { fires: [reply(503, "dns_resolution_failure")], silent: [reset("overflow")] },
    silent: { fires: [reply(504, "response_timeout")], silent: [site(504)] },
    "no-envoy-route": { fires: [reply(404, "route_not_found")], silent: [site(404)] },
    unavailable: { fires: [reset("overflow")], silent: [reply(503, "no_healthy_upstream")] },
  },
};
