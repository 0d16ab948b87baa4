import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { squid } from "./squid.ts";

const answer = (status: string, error: string, port = 3128) =>
  exchange({
    request: "GET /orders",
    status,
    fields: [
      "Server: squid/5.7",
      `X-Squid-Error: ${error}`,
      "X-Cache: MISS from proxy.corp.example",
      `X-Cache-Lookup: NONE from proxy.corp.example:${port}`,
    ],
  });
const well = [
  exchange({
    request: "GET /orders",
    status: "200 OK",
    fields: ["Via: 1.1 proxy.corp.example (squid/5.7)"],
    body: "ok",
  }),
] as const;
const BAD = "502 Bad Gateway";
const AWAY = "503 Service Unavailable";
const other = [answer(AWAY, "ERR_UNKNOWN 0")] as const;
const one = (status: string, error: string, port?: number) =>
  ({ fires: [answer(status, error, port)], silent: other }) as const;

export const squidExamples: ResponderExamples<typeof squid> = {
  signs: {
    "x-squid-error-field": {
      fires: [
        exchange({
          status: "407 Proxy Authentication Required",
          fields: { "X-Squid-Error": "ERR_CACHE_ACCESS_DENIED 0" },
        }),
        answer("405 Method Not Allowed", "ERR_UNSUP_REQ 0"),
      ],
      silent: [exchange({ status: "407 Proxy Authentication Required" })],
    },
    "stock-page": {
      fires: [exchange({ status: "502 Bad Gateway", body: "<body id=ERR_ZERO_SIZE_OBJECT>" })],
      silent: [exchange({ status: "502 Bad Gateway", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "x-transformed-from-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-Transformed-From": "HTTP/0.9" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Transformed-From": "other" } })],
    },
    "server-field": {
      fires: [exchange({ status: "407 Proxy Authentication Required", fields: { Server: "squid/5.7" } })],
      silent: [exchange({ status: "503 Service Unavailable", fields: { Server: "ATS/9.2.0" } })],
    },
    "cut-off": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { Via: "1.1 proxy (squid/6.6)" },
          notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH" },
        }),
      ],
      silent: [exchange({ status: "200 OK", fields: { Via: "1.1 proxy (squid/6.6)" } })],
    },
    "passed-through": {
      fires: [
        exchange({ status: "200 OK", fields: { Via: "1.1 proxy (squid/6.6)" } }),
        exchange({ status: "200 OK", fields: { "X-Cache-Lookup": "MISS from proxy:3128" } }),
      ],
      silent: [exchange({ status: "200 OK", fields: { Via: "1.1 proxy (tinyproxy/1.11.1)" } })],
    },
  },
  causes: {
    "proxy-login": one("407 Proxy Authentication Required", "ERR_CACHE_ACCESS_DENIED 0"),
    "rule-before-site": one("403 Forbidden", "ERR_ACCESS_DENIED 0", 80),
    "address-before-site": one("403 Forbidden", "ERR_ACCESS_DENIED 0", 443),
    "network-policy": {
      fires: [answer("403 Forbidden", "ERR_ACCESS_DENIED 0")],
      silent: [answer("403 Forbidden", "ERR_ACCESS_DENIED 0", 80)],
    },
    "manager-denied": one("401 Unauthorized", "ERR_CACHE_MGR_ACCESS_DENIED 0"),
    "policy-page": one("403 Forbidden", "ERR_SOCIAL_MEDIA 0"),
    "not-forwarded": one("403 Forbidden", "ERR_FORWARDING_DENIED 0"),
    "server-form": one("400 Bad Request", "ERR_INVALID_URL 0"),
    "url-invalid": one("400 Bad Request", "ERR_INVALID_URL 0"),
    "head-invalid": one("400 Bad Request", "ERR_INVALID_REQ 0"),
    "host-conflict": one("409 Conflict", "ERR_CONFLICT_HOST 0"),
    version: one("505 HTTP Version Not Supported", "ERR_UNSUP_HTTPVERSION 0"),
    "method-unknown": one("501 Not Implemented", "ERR_UNSUP_REQ 0"),
    "header-over-limit": one("431 Request Header Fields Too Large", "ERR_TOO_BIG 0"),
    "body-over-limit": one("413 Payload Too Large", "ERR_TOO_BIG 0"),
    "request-late": one("408 Request Timeout", "ERR_REQUEST_PARSE_TIMEOUT 0"),
    "cache-only": one("504 Gateway Timeout", "ERR_ONLY_IF_CACHED_MISS 0"),
    relay: one("403 Forbidden", "ERR_ACCESS_DENIED 0"),
    "name-in-network": one(AWAY, "ERR_DNS_FAIL 0"),
    "name-before-site": one(AWAY, "ERR_DNS_FAIL 0", 80),
    "connect-late": one(AWAY, "ERR_CONNECT_FAIL 110"),
    "connect-refused": one(AWAY, "ERR_CONNECT_FAIL 111"),
    "tls-failed": one(AWAY, "ERR_SECURE_CONNECT_FAIL 71"),
    certificate: one(AWAY, "ERR_SECURE_CONNECT_FAIL 71"),
    "closed-empty": one(BAD, "ERR_ZERO_SIZE_OBJECT 0"),
    reset: one(BAD, "ERR_READ_ERROR 104"),
    "name-unread": one(BAD, "ERR_READ_ERROR 0"),
    "refused-unread": one(BAD, "ERR_READ_ERROR 0", 80),
    "no-peer": one(BAD, "ERR_READ_ERROR 0", 80),
    "closed-unread": one(BAD, "ERR_READ_ERROR 0"),
    "peers-down": one(AWAY, "ERR_CANNOT_FORWARD 0"),
    silent: one("504 Gateway Timeout", "ERR_READ_TIMEOUT 0"),
    "upload-cut": one(BAD, "ERR_WRITE_ERROR 104"),
    "answer-invalid": one(BAD, "ERR_INVALID_RESP 0"),
    "header-too-big": one(BAD, "ERR_TOO_BIG 0"),
    "content-filter": one("500 Internal Server Error", "ERR_ICAP_FAILURE 0"),
    "shutting-down": one(AWAY, "ERR_SHUTTING_DOWN 0"),
    "object-missing": one("404 Not Found", "ERR_FTP_NOT_FOUND 0"),
    "answer-without-head": {
      fires: [
        exchange({
          request: "GET /orders",
          status: "200 OK",
          fields: ["X-Transformed-From: HTTP/0.9", "Via: 1.1 p (squid/5.7)"],
          body: "x",
        }),
      ],
      silent: well,
    },
    "refused-unnamed": {
      fires: [exchange({ request: "GET /orders", status: "403 Forbidden", fields: ["Server: squid/5.7"] })],
      silent: well,
    },
  },
};
