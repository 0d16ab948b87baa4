import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { field, status, statusText } from "../../diagnosis/condition/response.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";
import { brokenOff } from "../manners/passed-on.ts";
import { squidCodes } from "./squid.codes.ts";

const ERRORS = docs(
  "Squid: err_type.h",
  "https://github.com/squid-cache/squid/blob/master/src/error/forward.h",
);
const PAGES = docs("Squid: custom error pages", "https://wiki.squid-cache.org/Features/CustomErrors");
const ERROR = documentedBy(ERRORS, PAGES);

/** Squid names the page it sends, with the system's error number, in a field and in the page itself. */
const error = (name: string, number = "\\d+"): Condition =>
  all(
    any(
      field("x-squid-error", new RegExp(`^(?:${name})[A-Z_]* (?:${number})\\b`)),
      all(not(field("x-squid-error")), body(new RegExp(`<body id="?(?:${name})`))),
    ),
    any(body(/<title>/i), () => []),
  );

/**
 * X-Cache-Lookup ends with the port that Squid answered on. Where it is the port of the URL or of the
 * web, the browser took Squid for the site: it stands before it. A proxy of the network listens elsewhere.
 */
const lookupPort = (c: Case): string | null => /:(\d+)$/.exec(c.field("x-cache-lookup") ?? "")?.[1] ?? null;
const urlPort = (c: Case): string | null =>
  c.url && (c.url.port || (c.url.protocol === "https:" ? "443" : "80"));
const isBeforeSite = (c: Case): boolean => [null, "80", "443", urlPort(c)].includes(lookupPort(c));
const beforeSite: Condition = holds(isBeforeSite);
const inNetwork: Condition = holds((c) => !isBeforeSite(c));
const fails = ["4xx", "5xx"] as const;

export const squid = defineResponder({
  id: "squid",
  name: text({ en: "Squid", "zh-CN": "Squid" }),
  roles: ["forward-proxy", "reverse-proxy"],
  signs: [
    wrote("x-squid-error-field", field("x-squid-error")),
    wrote("page", body(/<body id="?(?:ERR_[A-Z_]+|TCP_RESET)/)),
    wrote("x-transformed-from-field", field("x-transformed-from", /^HTTP\/0\.9$/)),
    named("server-field", field("server", /^squid\b/i)),
    // A body that broke off was cut by the hop that the browser talked to.
    named("via-field", all(field("via", /\(squid\b/i), brokenOff)),
    relayed("via-field-relayed", any(field("via", /\(squid\b/i), field("x-cache-lookup", /:\d+$/))),
  ],
  statuses: squidCodes,
  causes: [
    // Refusals
    ERROR(
      "proxy-login",
      "proxy-auth-required",
      [401, 407],
      "certain",
      all(status(407), error("ERR_CACHE_ACCESS_DENIED")),
    ),
    ERROR(
      "rule-before-site",
      "blocked-by-config-rule",
      [403],
      "likely",
      all(beforeSite, error("ERR_ACCESS_DENIED")),
    ),
    ERROR(
      "address-before-site",
      "ip-not-allowed",
      [403],
      "possible",
      all(beforeSite, error("ERR_ACCESS_DENIED")),
    ),
    ERROR(
      "network-policy",
      "proxy-policy-blocked",
      [403],
      "likely",
      all(inNetwork, error("ERR_ACCESS_DENIED")),
    ),
    ERROR(
      "manager-denied",
      "auth-not-authorised",
      [401, 403],
      "likely",
      error("ERR_CACHE_MGR_ACCESS_DENIED"),
    ),
    ERROR(
      "policy-page",
      "proxy-policy-blocked",
      [401, 403, 404, 451],
      "likely",
      all(status(401, 403, 404, 451), error("ERR_(?!CACHE_|FORWARDING|FTP_|ACCESS_DENIED)[A-Z]")),
    ),
    ERROR(
      "not-forwarded",
      "blocked-by-config-rule",
      [403, 500, 503],
      "likely",
      error("ERR_FORWARDING_DENIED"),
    ),
    // The request
    ERROR("server-form", "proxy-used-as-server", [400], "likely", error("ERR_INVALID_URL")),
    ERROR(
      "url-invalid",
      "malformed-url",
      [400],
      "possible",
      error("ERR_(?:INVALID_URL|URN_RESOLVE|UNSUP_REQ)"),
    ),
    ERROR(
      "head-invalid",
      "malformed-request-head",
      [400, 411],
      "likely",
      error("ERR_(?:INVALID_REQ|PROTOCOL_UNKNOWN)"),
    ),
    ERROR("host-conflict", "host-header-invalid", [409], "likely", error("ERR_CONFLICT_HOST")),
    ERROR("version", "http-version-unsupported", fails, "likely", error("ERR_UNSUP_HTTPVERSION")),
    ERROR("method-unknown", "method-not-implemented", fails, "likely", error("ERR_UNSUP_REQ")),
    ERROR("header-over-limit", "request-header-too-large", [400, 414, 431], "likely", error("ERR_TOO_BIG")),
    ERROR("body-over-limit", "request-body-too-large", [413], "likely", error("ERR_TOO_BIG")),
    ERROR(
      "request-late",
      "client-header-timeout",
      [408],
      "likely",
      error("ERR_(?:REQUEST_START_TIMEOUT|REQUEST_PARSE_TIMEOUT|LIFETIME_EXP)"),
    ),
    ERROR("cache-only", "only-if-cached-miss", [504], "certain", error("ERR_ONLY_IF_CACHED_MISS")),
    ERROR("relay", "proxy-loop", fails, "possible", error("ERR_(?:NO_RELAY|ACCESS_DENIED)")),
    // The site behind
    ERROR("name-in-network", "dns-failure-at-proxy", fails, "likely", all(inNetwork, error("ERR_DNS_FAIL"))),
    ERROR(
      "name-before-site",
      "upstream-dns-failure",
      fails,
      "likely",
      all(beforeSite, error("ERR_DNS_FAIL")),
    ),
    ERROR(
      "connect-late",
      "upstream-connect-timeout",
      fails,
      "likely",
      error("ERR_CONNECT_FAIL", "110|60|10060|113|101"),
    ),
    ERROR("connect-refused", "upstream-connection-refused", fails, "likely", error("ERR_CONNECT_FAIL")),
    ERROR(
      "tls-failed",
      "upstream-tls-handshake-failed",
      fails,
      "likely",
      error("ERR_SECURE_(?:CONNECT|ACCEPT)_FAIL"),
    ),
    ERROR(
      "certificate",
      "upstream-tls-certificate-invalid",
      fails,
      "possible",
      error("ERR_SECURE_CONNECT_FAIL"),
    ),
    ERROR("closed-empty", "upstream-closed-without-response", fails, "likely", error("ERR_ZERO_SIZE_OBJECT")),
    ERROR("reset", "upstream-closed-without-response", fails, "likely", error("ERR_READ_ERROR", "[1-9]\\d*")),
    ERROR(
      "name-unread",
      "dns-failure-at-proxy",
      fails,
      "likely",
      all(inNetwork, error("ERR_READ_ERROR", "0")),
    ),
    ERROR(
      "refused-unread",
      "upstream-connection-refused",
      fails,
      "likely",
      all(beforeSite, error("ERR_READ_ERROR", "0")),
    ),
    ERROR(
      "no-peer",
      "upstream-none-available",
      fails,
      "possible",
      error("ERR_(?:READ_ERROR|CONNECT_FAIL)", "0|111|61"),
    ),
    ERROR("closed-unread", "upstream-closed-without-response", fails, "possible", error("ERR_READ_ERROR")),
    ERROR("peers-down", "upstream-none-available", fails, "likely", error("ERR_CANNOT_FORWARD")),
    ERROR("silent", "upstream-response-timeout", fails, "likely", error("ERR_(?:READ_TIMEOUT|LIFETIME_EXP)")),
    ERROR("upload-cut", "upstream-closed-during-upload", fails, "likely", error("ERR_WRITE_ERROR")),
    ERROR(
      "answer-invalid",
      "upstream-invalid-response",
      fails,
      "likely",
      error("ERR_(?:INVALID_RESP|GATEWAY_FAILURE)"),
    ),
    ERROR("header-too-big", "upstream-header-too-big", [502], "likely", error("ERR_TOO_BIG")),
    ERROR("content-filter", "proxy-script-failed", fails, "likely", error("ERR_(?:ICAP_FAILURE|ESI)")),
    ERROR("shutting-down", "service-stopped", fails, "likely", error("ERR_SHUTTING_DOWN")),
    ERROR("object-missing", "file-not-found", fails, "likely", error("ERR_FTP_NOT_FOUND")),
    documentedBy(docs("Squid: HTTP/0.9", "https://wiki.squid-cache.org/Features/HTTP11"))(
      "answer-without-head",
      "upstream-invalid-response",
      [200],
      "likely",
      field("x-transformed-from", /^HTTP\/0\.9$/),
    ),
    // The field was taken off on the way: the phrase is left.
    ERROR(
      "refused-unnamed",
      "proxy-policy-blocked",
      [403],
      "possible",
      all(field("server", /^squid\b/i), statusText("Forbidden")),
    ),
  ],
  sources: [docs("Squid documentation", "https://www.squid-cache.org/Doc/")],
});
