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
/** What a copy of the page keeps. */
const words = (status: string, ...lines: readonly string[]) =>
  exchange({
    request: "GET /orders",
    status,
    fields: { "Content-Type": "text/html" },
    body: ["ERROR", "The requested URL could not be retrieved", ...lines].join("\n"),
  });
const both = (status: string, error: string, ...lines: readonly string[]) =>
  ({
    fires: [answer(status, error), words(status, ...lines)],
    silent: [...other, words(status, "?")],
  }) as const;
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
    "page-words": {
      fires: [
        words(AWAY, "(111) Connection refused"),
        exchange({
          status: AWAY,
          body: "ERROR: The requested URL could not be retrieved\n(111) Connection refused",
        }),
        exchange({
          status: AWAY,
          body: "<HTML><HEAD><TITLE>ERROR: The requested URL could not be retrieved</TITLE></HEAD><BODY><H1>ERROR</H1>",
        }),
        exchange({
          status: AWAY,
          body: "<head><title>错误: 不能获取请求的 URL</title></head><body><h1>错误</h1>",
        }),
        exchange({ status: "407 x", body: "ERROR: Cache Access Denied" }),
      ],
      silent: [
        exchange({ status: AWAY, page: "Sorry. The requested URL could not be retrieved." }),
        exchange({ status: AWAY, body: "<title>Error: no such page</title>" }),
      ],
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
    "proxy-login": both(
      "407 Proxy Authentication Required",
      "ERR_CACHE_ACCESS_DENIED 0",
      "Cache Access Denied.",
    ),
    "rule-before-site": {
      fires: [
        answer("403 Forbidden", "ERR_ACCESS_DENIED 0", 80),
        words("403 Forbidden", "Access Denied."),
        words("403 Forbidden", "访问被拒绝。"),
      ],
      silent: [...other, words("403 Forbidden", "Cache Manager Access Denied.")],
    },
    "address-before-site": one("403 Forbidden", "ERR_ACCESS_DENIED 0", 443),
    "network-policy": {
      fires: [answer("403 Forbidden", "ERR_ACCESS_DENIED 0")],
      silent: [answer("403 Forbidden", "ERR_ACCESS_DENIED 0", 80)],
    },
    "manager-denied": both(
      "401 Unauthorized",
      "ERR_CACHE_MGR_ACCESS_DENIED 0",
      "Cache Manager Access Denied.",
    ),
    "policy-page": one("403 Forbidden", "ERR_SOCIAL_MEDIA 0"),
    "not-forwarded": both("403 Forbidden", "ERR_FORWARDING_DENIED 0", "Forwarding Denied."),
    "server-form": both("400 Bad Request", "ERR_INVALID_URL 0", "Invalid URL"),
    "url-invalid": both("400 Bad Request", "ERR_INVALID_URL 0", "Invalid URL"),
    "head-invalid": both("400 Bad Request", "ERR_INVALID_REQ 0", "Invalid Request error was encountered"),
    "host-conflict": both("409 Conflict", "ERR_CONFLICT_HOST 0", "URI Host Conflict"),
    version: both("505 HTTP Version Not Supported", "ERR_UNSUP_HTTPVERSION 0", "Unsupported HTTP version"),
    "method-unknown": both(
      "501 Not Implemented",
      "ERR_UNSUP_REQ 0",
      "Unsupported Request Method and Protocol",
    ),
    "header-over-limit": one("431 Request Header Fields Too Large", "ERR_TOO_BIG 0"),
    "body-over-limit": both("413 Payload Too Large", "ERR_TOO_BIG 0", "The request or reply is too large."),
    "request-late": one("408 Request Timeout", "ERR_REQUEST_PARSE_TIMEOUT 0"),
    "cache-only": both(
      "504 Gateway Timeout",
      "ERR_ONLY_IF_CACHED_MISS 0",
      "Valid document was not found in the cache and only-if-cached",
    ),
    relay: one("403 Forbidden", "ERR_ACCESS_DENIED 0"),
    "name-in-network": one(AWAY, "ERR_DNS_FAIL 0"),
    "name-before-site": {
      fires: [
        answer(AWAY, "ERR_DNS_FAIL 0", 80),
        words(AWAY, "Unable to determine IP address from host name shop.example"),
        words(AWAY, "不能由主机名 shop.example 确定 IP 地址。"),
      ],
      silent: other,
    },
    "connect-late": both(AWAY, "ERR_CONNECT_FAIL 110", "(110) Connection timed out"),
    "connect-refused": both(AWAY, "ERR_CONNECT_FAIL 111", "(111) Connection refused"),
    "tls-failed": both(
      AWAY,
      "ERR_SECURE_CONNECT_FAIL 71",
      "Failed to establish a secure connection to 192.0.2.7",
    ),
    certificate: one(AWAY, "ERR_SECURE_CONNECT_FAIL 71"),
    "closed-empty": both(BAD, "ERR_ZERO_SIZE_OBJECT 0", "Zero Sized Reply"),
    reset: one(BAD, "ERR_READ_ERROR 104"),
    "name-unread": one(BAD, "ERR_READ_ERROR 0"),
    "refused-unread": one(BAD, "ERR_READ_ERROR 0", 80),
    "no-peer": one(BAD, "ERR_READ_ERROR 0", 80),
    "closed-unread": one(BAD, "ERR_READ_ERROR 0"),
    "peers-down": both(AWAY, "ERR_CANNOT_FORWARD 0", "Unable to forward this request at this time."),
    silent: both("504 Gateway Timeout", "ERR_READ_TIMEOUT 0", "Read Timeout"),
    "upload-cut": both(BAD, "ERR_WRITE_ERROR 104", "Write Error"),
    "answer-invalid": both(BAD, "ERR_INVALID_RESP 0", "Invalid Response error was encountered"),
    "header-too-big": one(BAD, "ERR_TOO_BIG 0"),
    "content-filter": both("500 Internal Server Error", "ERR_ICAP_FAILURE 0", "ICAP protocol error."),
    "shutting-down": both(AWAY, "ERR_SHUTTING_DOWN 0", "This cache is in the process of shutting down"),
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
