import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { field, status, statusText } from "../../diagnosis/condition/response.ts";
import { named, probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { brokenOff } from "../manners/passed-on.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { squidCodes } from "./squid.codes.ts";
import { pageWords, worded } from "./squid.words.ts";

const ERRORS = docs(
  "Squid: err_type.h",
  "https://github.com/squid-cache/squid/blob/master/src/error/forward.h",
);
const PAGES = docs("Squid: custom error pages", "https://wiki.squid-cache.org/Features/CustomErrors");
const ERROR = causesOf(anybody, ERRORS, PAGES);

/** Squid names the page it sends, with the system's error number, in a field and in the page itself. */
const error = (name: string, number?: string): Condition =>
  all(
    any(
      field("x-squid-error", new RegExp(`^(?:${name})[A-Z_]* (?:${number ?? "\\d+"})\\b`)),
      all(not(field("x-squid-error")), body(new RegExp(`<body id="?(?:${name})`))),
      worded(name, number),
    ),
    any(body(/<title>|The requested URL could not be retrieved/i), () => []),
  );

/**
 * X-Cache-Lookup ends with the port that Squid answered on. Where it is the port of the URL or of the
 * web, the browser took Squid for the site: it stands before it. A proxy of the network listens elsewhere.
 */
const lookupPort = (c: Case): string | null => /:(\d+)$/.exec(c.field("x-cache-lookup") ?? "")?.[1] ?? null;
const urlPort = (c: Case): string | null =>
  c.url && (c.url.port || (c.url.protocol === "https:" ? "443" : "80"));
/** A browser writes this field to a proxy that it knows of, and to no site. */
const sentToProxy = (c: Case): boolean => c.exchange.request.fields.has("proxy-connection");
const isBeforeSite = (c: Case): boolean =>
  !sentToProxy(c) && [null, "80", "443", urlPort(c)].includes(lookupPort(c));
const beforeSite: Condition = holds(isBeforeSite);
const inNetwork: Condition = holds((c) => !isBeforeSite(c));
const fails = ["4xx", "5xx"] as const;

export const squid = defineResponder({
  id: "squid",
  name: text({ en: "Squid", "zh-CN": "Squid" }),
  roles: ["forward-proxy", "reverse-proxy"],
  signs: [
    wrote("x-squid-error-field", field("x-squid-error")),
    wrote("stock-page", body(/<body id="?(?:ERR_[A-Z_]+|TCP_RESET)/)),
    probablyWrote("page-words", pageWords),
    wrote("x-transformed-from-field", field("x-transformed-from", /^HTTP\/0\.9$/)),
    named("server-field", field("server", /^squid\b/i)),
    // A body that broke off was cut by the hop that the browser talked to.
    named("cut-off", all(field("via", /\(squid\b/i), brokenOff)),
    relayed("passed-through", any(field("via", /\(squid\b/i), field("x-cache-lookup", /:\d+$/))),
  ],
  statuses: squidCodes,
  neverWrites: [406, 415, 422, 429],
  causes: [
    // Refusals
    ERROR.proven(
      "proxy-login",
      "proxy-auth-required",
      [401, 407],
      all(status(407), error("ERR_CACHE_ACCESS_DENIED")),
    ),
    ERROR.likely(
      "rule-before-site",
      "blocked-by-config-rule",
      403,
      all(beforeSite, error("ERR_ACCESS_DENIED")),
    ),
    ERROR.possible("address-before-site", "ip-not-allowed", 403, all(beforeSite, error("ERR_ACCESS_DENIED"))),
    ERROR.proven("network-policy", "proxy-policy-blocked", 403, all(inNetwork, error("ERR_ACCESS_DENIED"))),
    ERROR.likely("manager-denied", "auth-not-authorised", [401, 403], error("ERR_CACHE_MGR_ACCESS_DENIED")),
    ERROR.likely(
      "policy-page",
      "proxy-policy-blocked",
      [401, 403, 404, 451],
      all(status(401, 403, 404, 451), error("ERR_(?!CACHE_|FORWARDING|FTP_|ACCESS_DENIED)[A-Z]")),
    ),
    ERROR.likely("not-forwarded", "blocked-by-config-rule", [403, 500, 503], error("ERR_FORWARDING_DENIED")),
    // The request
    ERROR.likely("server-form", "proxy-used-as-server", 400, error("ERR_INVALID_URL")),
    ERROR.possible("url-invalid", "malformed-url", 400, error("ERR_(?:INVALID_URL|URN_RESOLVE|UNSUP_REQ)")),
    ERROR.likely(
      "head-invalid",
      "malformed-request-head",
      [400, 411],
      error("ERR_(?:INVALID_REQ|PROTOCOL_UNKNOWN)"),
    ),
    ERROR.likely("host-conflict", "host-header-invalid", 409, error("ERR_CONFLICT_HOST"), {
      why: text({
        en: "Squid found that Host does not fit: its name does not lead to the IP address that was asked, or it differs from the address.",
        "zh-CN": "Squid 发现 Host 不符：这个名字解析不到所请求的 IP 地址，或与请求的地址不一致。",
      }),
      fix: [
        text({
          en: "Let Squid and its clients use the same DNS server; names with addresses that change often differ too.",
          "zh-CN": "让 Squid 和客户端使用同一个 DNS 服务器；地址经常变化的名字也会不一致。",
        }),
        text({
          en: "Send Host as it stands in the address.",
          "zh-CN": "让 Host 与地址中的一致。",
        }),
      ],
    }),
    ERROR.likely("version", "http-version-unsupported", fails, error("ERR_UNSUP_HTTPVERSION")),
    ERROR.likely("method-unknown", "method-not-implemented", fails, error("ERR_UNSUP_REQ")),
    ERROR.likely("header-over-limit", "request-header-too-large", [400, 414, 431], error("ERR_TOO_BIG")),
    ERROR.likely("body-over-limit", "request-body-too-large", 413, error("ERR_TOO_BIG")),
    ERROR.likely(
      "request-late",
      "client-header-timeout",
      408,
      error("ERR_(?:REQUEST_START_TIMEOUT|REQUEST_PARSE_TIMEOUT|LIFETIME_EXP)"),
    ),
    ERROR.proven("cache-only", "only-if-cached-miss", 504, error("ERR_ONLY_IF_CACHED_MISS")),
    ERROR.possible("relay", "proxy-loop", fails, error("ERR_(?:NO_RELAY|ACCESS_DENIED)")),
    // The site behind
    ERROR.likely("name-in-network", "dns-failure-at-proxy", fails, all(inNetwork, error("ERR_DNS_FAIL"))),
    ERROR.likely("name-before-site", "upstream-dns-failure", fails, all(beforeSite, error("ERR_DNS_FAIL"))),
    ERROR.likely(
      "connect-late",
      "upstream-connect-timeout",
      fails,
      error("ERR_CONNECT_FAIL", "110|60|10060|113|101"),
    ),
    ERROR.likely("connect-refused", "upstream-connection-refused", fails, error("ERR_CONNECT_FAIL")),
    ERROR.likely(
      "tls-failed",
      "upstream-tls-handshake-failed",
      fails,
      error("ERR_SECURE_(?:CONNECT|ACCEPT)_FAIL"),
    ),
    ERROR.possible(
      "certificate",
      "upstream-tls-certificate-invalid",
      fails,
      error("ERR_SECURE_CONNECT_FAIL"),
    ),
    ERROR.likely("closed-empty", "upstream-closed-without-response", fails, error("ERR_ZERO_SIZE_OBJECT")),
    ERROR.likely("reset", "upstream-closed-without-response", fails, error("ERR_READ_ERROR", "[1-9]\\d*")),
    ERROR.likely("name-unread", "dns-failure-at-proxy", fails, all(inNetwork, error("ERR_READ_ERROR", "0"))),
    ERROR.likely(
      "refused-unread",
      "upstream-connection-refused",
      fails,
      all(beforeSite, error("ERR_READ_ERROR", "0")),
    ),
    ERROR.possible(
      "no-peer",
      "upstream-none-available",
      fails,
      error("ERR_(?:READ_ERROR|CONNECT_FAIL)", "0|111|61"),
    ),
    ERROR.possible("closed-unread", "upstream-closed-without-response", fails, error("ERR_READ_ERROR")),
    ERROR.likely("peers-down", "upstream-none-available", fails, error("ERR_CANNOT_FORWARD")),
    ERROR.likely("silent", "upstream-response-timeout", fails, error("ERR_(?:READ_TIMEOUT|LIFETIME_EXP)")),
    ERROR.likely("upload-cut", "upstream-closed-during-upload", fails, error("ERR_WRITE_ERROR")),
    ERROR.likely(
      "answer-invalid",
      "upstream-invalid-response",
      fails,
      error("ERR_(?:INVALID_RESP|GATEWAY_FAILURE)"),
    ),
    ERROR.likely("header-too-big", "upstream-header-too-big", 502, error("ERR_TOO_BIG")),
    ERROR.likely("content-filter", "proxy-script-failed", fails, error("ERR_(?:ICAP_FAILURE|ESI)")),
    ERROR.likely("shutting-down", "service-stopped", fails, error("ERR_SHUTTING_DOWN")),
    ERROR.likely("object-missing", "file-not-found", fails, error("ERR_FTP_NOT_FOUND")),
    causesOf(anybody, docs("Squid: HTTP/0.9", "https://wiki.squid-cache.org/Features/HTTP11")).likely(
      "answer-without-head",
      "upstream-invalid-response",
      200,
      field("x-transformed-from", /^HTTP\/0\.9$/),
    ),
    // The field was taken off on the way: the phrase is left.
    ERROR.possible(
      "refused-unnamed",
      "proxy-policy-blocked",
      403,
      all(field("server", /^squid\b/i), statusText("Forbidden")),
    ),
  ],
  sources: [docs("Squid documentation", "https://www.squid-cache.org/Doc/")],
});
