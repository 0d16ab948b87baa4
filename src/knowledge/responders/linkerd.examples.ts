import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { linkerd } from "./linkerd.ts";

const said = (status: string, error: string) =>
  exchange({ status, fields: { "Content-Length": 0, "L5d-Proxy-Error": error } });
const other = (status: string) => said(status, "cause unknown");
const one = (status: string, error: string) =>
  ({ fires: [said(status, error)], silent: [other(status)] }) as const;
const ENDPOINT = "logical service shop.default.svc.cluster.local:8080: endpoint 10.42.0.7:8080: ";
const FAIL_FAST = "logical service 10.43.0.9:8080: service in fail-fast";

export const linkerdExamples: ResponderExamples<typeof linkerd> = {
  signs: {
    "l5d-proxy-error-field": {
      fires: [other("502 Bad Gateway")],
      silent: [exchange({ status: "502 Bad Gateway", fields: { "Content-Length": 0 } })],
    },
  },
  causes: {
    refused: one("502 Bad Gateway", `${ENDPOINT}Connection refused (os error 111)`),
    closed: one("502 Bad Gateway", `${ENDPOINT}Connection reset by peer (os error 104)`),
    unreachable: one("502 Bad Gateway", `${ENDPOINT}No route to host (os error 113)`),
    identity: one("502 Bad Gateway", `${ENDPOINT}required id "a.b"; found "c.d"`),
    "connect-late": one("504 Gateway Timeout", `${ENDPOINT}connect timed out after 1s`),
    silent: one("504 Gateway Timeout", "HTTP response timeout after 10s"),
    "fail-fast": one("504 Gateway Timeout", FAIL_FAST),
    "fail-fast-late": one("504 Gateway Timeout", FAIL_FAST),
    "fail-fast-refused": one("504 Gateway Timeout", FAIL_FAST),
    "load-shed": one("503 Service Unavailable", "route default.http: service unavailable"),
    "load-shed-overload": one("503 Service Unavailable", "route default.http: service unavailable"),
    policy: one(
      "403 Forbidden",
      "client 10.42.0.9:40126: server: 10.42.0.7:80: unauthorized request on route",
    ),
    "no-route": one(
      "404 Not Found",
      "client 10.42.0.9:40126: server: 10.42.0.7:80: no route found for request",
    ),
    "gateway-domain": one("404 Not Found", "bad gateway domain"),
    rate: one("429 Too Many Requests", "total rate limit exceeded: 100rps"),
    loop: one("508 Loop Detected", "gateway loop detected"),
    "policy-invalid": one("500 Internal Server Error", "invalid client policy: no backends"),
    unexpected: one("500 Internal Server Error", "unexpected error"),
  },
};
