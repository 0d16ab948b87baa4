import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { envoy } from "./envoy.ts";

const said = (status: string, words: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: ["Server: envoy", "Content-Type: text/plain"],
    body: words,
  });
const wordless = (status: string, fields: readonly string[] = [], notes: readonly string[] = []) =>
  exchange({
    request: "GET /orders",
    status,
    notes,
    fields: ["Server: istio-envoy", "Content-Length: 0", ...fields],
  });
const relayed = (status: string) =>
  [
    exchange({
      request: "GET /orders",
      status,
      fields: ["Server: envoy", "X-Envoy-Upstream-Service-Time: 4"],
      body: "<p>no</p>",
    }),
  ] as const;

const AWAY = "503 Service Unavailable";
const reset = (reason: string) =>
  said(AWAY, `upstream connect error or disconnect/reset before headers. reset reason: ${reason}`);
const one = (raw: string, silent = relayed(AWAY)) => ({ fires: [raw], silent }) as const;
/** The reply to a HEAD, of which only the length is told. */
const unseen = (length: number) =>
  exchange({
    request: "HEAD /orders",
    status: AWAY,
    notes: { body: "unseen" },
    fields: ["Server: envoy", "Content-Type: text/plain", `Content-Length: ${length}`],
  });
const ofLength = (raw: string, ...lengths: readonly number[]) =>
  ({ fires: [raw, ...lengths.map(unseen)], silent: [...relayed(AWAY), unseen(56)] }) as const;
const withSilent = <T extends { silent: readonly string[] }>(examples: T, ...more: readonly string[]) =>
  ({ ...examples, silent: [...examples.silent, ...more] }) as const;
const bare = said(AWAY, "upstream connect error or disconnect/reset before headers");
const OLD_TLS =
  "connection failure, transport failure reason: TLS error: 268435581:SSL routines:OPENSSL_internal:";
const TLS =
  "remote connection failure, transport failure reason: TLS_error:|268435581:SSL routines:OPENSSL_internal:";

export const envoyExamples: ResponderExamples<typeof envoy> = {
  signs: {
    "stock-text": {
      fires: [
        exchange({ status: "401 Unauthorized", body: "Jwt is missing" }),
        exchange({ status: "504 Gateway Timeout", body: "stream timeout" }),
        exchange({ status: "503 Service Unavailable", body: "envoy overloaded" }),
      ],
      silent: [exchange({ status: "503 Service Unavailable", body: "no available server" })],
    },
    "old-version-refused": {
      fires: [exchange({ status: "426 Upgrade Required", fields: { Server: "nginx", "Content-Length": 0 } })],
      silent: [
        exchange({
          status: "426 Upgrade Required",
          fields: { "Content-Length": 0, Upgrade: "websocket", Connection: "Upgrade" },
        }),
        exchange({ status: "426 Upgrade Required", fields: { Server: "Cowboy", "Content-Length": 0 } }),
      ],
    },
    "stock-text-in-grpc": {
      fires: [
        exchange({ status: 200, fields: { "Grpc-Status": 14, "Grpc-Message": "no healthy upstream" } }),
      ],
      silent: [exchange({ status: 200, fields: { "Grpc-Status": 14, "Grpc-Message": "shutting down" } })],
    },
    "x-envoy-ratelimited-field": {
      fires: [exchange({ status: "429 Too Many Requests", fields: { "X-Envoy-Ratelimited": "true" } })],
      silent: [exchange({ status: "429 Too Many Requests" })],
    },
    "bare-status": {
      fires: [exchange({ status: "503 Service Unavailable", fields: { Server: "istio-envoy" } })],
      silent: [
        exchange({
          status: "503 Service Unavailable",
          fields: { Server: "envoy", "X-Envoy-Upstream-Service-Time": "3" },
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "503 Service Unavailable", fields: { Server: "istio-envoy" } })],
      silent: [
        exchange({ status: "503 Service Unavailable", fields: { Server: "Google Frontend" } }),
        exchange({
          status: "503 Service Unavailable",
          fields: { Server: "istio-envoy", "X-Envoy-Upstream-Service-Time": "3" },
        }),
      ],
    },
    "passed-through": {
      fires: [exchange({ status: "503 Service Unavailable", fields: { Server: "istio-envoy" } })],
      silent: [exchange({ status: "503 Service Unavailable", fields: { Via: "1.1 google" } })],
    },
  },
  causes: {
    "refused-by-number": one(
      reset("remote connection failure, transport failure reason: delayed connect error: 111"),
    ),
    "no-healthy-host": one(said(AWAY, "no healthy upstream")),
    "route-limit": {
      fires: [said("504 Gateway Timeout", "upstream request timeout")],
      silent: relayed("504 Gateway Timeout"),
    },
    certificate: {
      fires: [
        reset(`${TLS}CERTIFICATE_VERIFY_FAILED`),
        reset(`${TLS}CERTIFICATE_VERIFY_FAILED:verify cert failed: verify SAN list:TLS_error_end`),
        reset(`${OLD_TLS}CERTIFICATE_VERIFY_FAILED`),
      ],
      // An alert speaks of the certificate that Envoy showed.
      silent: [reset(`${TLS}SSLV3_ALERT_CERTIFICATE_EXPIRED`), reset("connection failure"), ...relayed(AWAY)],
    },
    "no-tls-there": {
      fires: [reset(`${TLS}WRONG_VERSION_NUMBER`), reset(`${OLD_TLS}WRONG_VERSION_NUMBER`)],
      silent: [reset(`${TLS}SSLV3_ALERT_HANDSHAKE_FAILURE`), ...relayed(AWAY)],
    },
    "own-certificate": {
      fires: [
        reset(`${TLS}TLSV1_ALERT_UNKNOWN_CA`),
        reset(`${TLS}SSLV3_ALERT_CERTIFICATE_EXPIRED`),
        reset(`${TLS}SSLV3_ALERT_BAD_CERTIFICATE`),
        reset(`${TLS}TLSV1_ALERT_CERTIFICATE_REQUIRED`),
        reset(`${OLD_TLS}SSLV3_ALERT_CERTIFICATE_UNKNOWN`),
      ],
      silent: [reset(`${TLS}SSLV3_ALERT_HANDSHAKE_FAILURE`), reset(`${TLS}CERTIFICATE_VERIFY_FAILED`)],
    },
    "secret-missing": {
      fires: [
        reset("connection failure, transport failure reason: TLS error: Secret is not supplied by SDS"),
      ],
      silent: [reset(`${OLD_TLS}CERTIFICATE_VERIFY_FAILED`)],
    },
    tls: {
      fires: [reset(`${TLS}SSLV3_ALERT_HANDSHAKE_FAILURE`), reset(`${OLD_TLS}TLSV1_ALERT_PROTOCOL_VERSION`)],
      silent: [reset("connection failure"), ...relayed(AWAY)],
    },
    refused: withSilent(
      ofLength(reset("connection failure"), 91, 114, 152, 175),
      reset(`${TLS}CERTIFICATE_VERIFY_FAILED`),
      reset(`${OLD_TLS}CERTIFICATE_VERIFY_FAILED`),
    ),
    "connect-late": one(reset("connection timeout")),
    "connect-maybe-late": withSilent(
      ofLength(reset("connection failure"), 91, 114),
      reset(`${OLD_TLS}CERTIFICATE_VERIFY_FAILED`),
    ),
    closed: ofLength(reset("connection termination"), 95, 118),
    "reset-without-reason": ofLength(bare, 57),
    "remote-reset": ofLength(reset("remote reset"), 85, 107),
    overflow: ofLength(reset("overflow"), 81, 104),
    "overload-reset": one(reset("overload manager reset")),
    protocol: ofLength(reset("protocol error"), 87, 110),
    "mesh-tls-wanted": one(reset("connection termination")),
    "other-protocol": ofLength(reset("protocol error"), 57, 95),
    disconnected: withSilent(
      ofLength(reset("other"), 57),
      reset(`${TLS}CERTIFICATE_VERIFY_FAILED`),
      reset("connection termination"),
      reset("remote reset"),
      reset("overflow"),
      reset("protocol error"),
    ),
    "none-healthy": one(said(AWAY, "no healthy upstream")),
    name: one(said(AWAY, "DNS resolution failure")),
    "no-cluster": one(wordless(AWAY)),
    "no-endpoints": one(wordless(AWAY)),
    silent: one(said("504 Gateway Timeout", "upstream request timeout"), relayed("504 Gateway Timeout")),
    "stream-too-long": one(said("408 Request Timeout", "upstream max stream duration reached")),
    "stream-idle": {
      fires: [
        exchange({
          status: "504 Gateway Timeout",
          fields: { "Content-Type": "text/plain" },
          body: "stream timeout",
        }),
      ],
      silent: [said("504 Gateway Timeout", "upstream request timeout")],
    },
    "stream-idle-upload": {
      fires: [said("408 Request Timeout", "stream timeout")],
      silent: [wordless("408 Request Timeout")],
    },
    "client-late": one(wordless("408 Request Timeout")),
    "no-route": one(wordless("404 Not Found"), relayed("404 Not Found")),
    "connection-of-other-host": {
      fires: [
        exchange({
          httpVersion: "HTTP/2",
          status: 404,
          fields: { Server: "istio-envoy", "Content-Length": 0 },
        }),
      ],
      silent: [
        wordless("404 Not Found"),
        exchange({
          httpVersion: "HTTP/2",
          status: 404,
          fields: { Server: "istio-envoy", "X-Envoy-Upstream-Service-Time": 4, "Content-Length": 0 },
        }),
      ],
    },
    "no-tls-route": one(wordless("421 Misdirected Request")),
    "redirect-needed": one(wordless("426 Upgrade Required")),
    "old-version": one(wordless("426 Upgrade Required")),
    policy: one(said("403 Forbidden", "RBAC: access denied"), relayed("403 Forbidden")),
    "policy-address": one(said("403 Forbidden", "RBAC: access denied"), relayed("403 Forbidden")),
    "policy-login": {
      fires: [said("403 Forbidden", "RBAC: access denied")],
      silent: [
        ...relayed("403 Forbidden"),
        exchange({
          sent: { Authorization: "Bearer x" },
          status: "403 Forbidden",
          fields: { Server: "istio-envoy" },
          body: "RBAC: access denied",
        }),
      ],
    },
    "authoriser-refused": one(wordless("403 Forbidden"), relayed("403 Forbidden")),
    "authoriser-down": one(wordless("403 Forbidden"), relayed("403 Forbidden")),
    "token-missing": one(said("401 Unauthorized", "Jwt is missing"), relayed("401 Unauthorized")),
    "token-expired": one(said("401 Unauthorized", "Jwt is expired"), relayed("401 Unauthorized")),
    "token-audience": one(
      said("403 Forbidden", "Audiences in Jwt are not allowed"),
      relayed("403 Forbidden"),
    ),
    "token-invalid": one(said("401 Unauthorized", "Jwt verification fails"), relayed("401 Unauthorized")),
    "keys-unreachable": one(
      said("401 Unauthorized", "Jwks remote fetch is failed"),
      relayed("401 Unauthorized"),
    ),
    "login-failed": one(said("401 Unauthorized", "OAuth flow failed."), relayed("401 Unauthorized")),
    "global-rate": one(wordless("429 Too Many Requests", ["X-Envoy-Ratelimited: true"])),
    rate: one(wordless("429 Too Many Requests")),
    "fault-injected": one(said("500 Internal Server Error", "fault filter abort")),
    "body-over-limit": one(said("413 Payload Too Large", "Payload Too Large")),
    "header-over-limit": one(wordless("431 Request Header Fields Too Large")),
    "head-invalid": one(wordless("400 Bad Request")),
    authority: one(wordless("400 Bad Request")),
    "answer-too-large": one(wordless("502 Bad Gateway")),
    "overload-manager": one(said(AWAY, "envoy overloaded"), relayed(AWAY)),
    "fixed-answer": one(wordless("403 Forbidden"), relayed("403 Forbidden")),
    script: one(wordless("500 Internal Server Error"), relayed("500 Internal Server Error")),
  },
};
