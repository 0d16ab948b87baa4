import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cloudFoundry } from "./cloud-foundry.ts";

const said = (status: string, error: string) =>
  exchange({
    status,
    fields: {
      "Content-Type": "text/plain; charset=utf-8",
      "X-Cf-Routererror": error,
      "X-Content-Type-Options": "nosniff",
    },
    body: `${status}.\n`,
  });
const other = (status: string) => said(status, "unknown_failure");
const one = (status: string, error: string) =>
  ({ fires: [said(status, error)], silent: [other(status)] }) as const;
const failed = (status: string, error: string) =>
  ({
    fires: [said(status, `endpoint_failure (${error})`)],
    silent: [other(status), said(status, "endpoint_failure (other)")],
  }) as const;
const slow = (time: number) =>
  exchange({
    status: "502 Bad Gateway",
    time,
    fields: { "X-Cf-Routererror": "endpoint_failure" },
    body: "502 Bad Gateway: Registered endpoint failed to handle the request.\n",
  });
const GATEWAY = "502 Bad Gateway";
const AWAY = "503 Service Unavailable";

export const cloudFoundryExamples: ResponderExamples<typeof cloudFoundry> = {
  signs: {
    "x-cf-routererror-field": {
      fires: [other(GATEWAY)],
      silent: [exchange({ status: 502, fields: { "X-Vcap-Request-Id": "1" } })],
    },
    "x-vcap-request-id-field": {
      fires: [exchange({ status: 502, fields: { "X-Vcap-Request-Id": "1" } })],
      silent: [exchange({ status: 502, fields: { "X-Request-Id": "1" } })],
    },
  },
  causes: {
    "unknown-route": one("404 Not Found", "unknown_route"),
    "app-stopped": one("404 Not Found", "unknown_route"),
    "no-endpoints": one(AWAY, "no_endpoints"),
    "connection-limit": one(AWAY, "Connection Limit Reached"),
    refused: failed(GATEWAY, "dial tcp 10.0.32.15:61002: connect: connection refused"),
    "connect-late": failed(GATEWAY, "dial tcp 10.0.32.15:61002: i/o timeout"),
    unreachable: failed(GATEWAY, "dial tcp 10.0.32.15:61002: connect: no route to host"),
    "three-tries-late": {
      fires: [slow(15_004)],
      silent: [slow(40), slow(900_000)],
    },
    "no-tls-there": failed(
      "525 SSL Handshake Failed",
      "tls: first record does not look like a TLS handshake",
    ),
    name: failed(GATEWAY, "dial tcp: lookup gate.example on 10.0.0.2:53: no such host"),
    "caller-left": failed("499 Client Closed Request", "context canceled"),
    certificate: {
      fires: [
        said(AWAY, "endpoint_failure (x509: certificate is valid for a, not b)"),
        said("526 Invalid SSL Certificate", "endpoint_failure (other)"),
      ],
      silent: [said(GATEWAY, "endpoint_failure (other)")],
    },
    handshake: {
      fires: [
        said(GATEWAY, "endpoint_failure (net/http: TLS handshake timeout)"),
        said("525 SSL Handshake Failed", "endpoint_failure (other)"),
      ],
      silent: [said(GATEWAY, "endpoint_failure (other)")],
    },
    "answer-invalid": failed(
      GATEWAY,
      'net/http: HTTP/1.x transport connection broken: malformed HTTP response "x"',
    ),
    closed: failed(GATEWAY, "EOF"),
    silent: failed(GATEWAY, "context deadline exceeded"),
    "instance-failed": one(GATEWAY, "endpoint_failure"),
    "app-crashed": one(GATEWAY, "endpoint_failure"),
    "client-certificate": one(
      "496 SSL Certificate Required",
      "endpoint_failure (remote error: tls: bad certificate)",
    ),
    "host-empty": one("400 Bad Request", "empty_host"),
    "instance-field": one("400 Bad Request", "invalid_cf_app_instance_header"),
    "head-too-large": one("431 Request Header Fields Too Large", "max-request-size-exceeded"),
    "service-late": one("504 Gateway Timeout", "expired_route_service_signature"),
    "route-services-off": one(GATEWAY, "route_service_unsupported"),
    "websocket-by-service": one(AWAY, "route_service_unsupported"),
  },
};
