import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, statusText } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const PAGE = documentedBy(
  docs(
    "Traffic Server: HttpTransact.cc",
    "https://github.com/apache/trafficserver/blob/master/src/proxy/http/HttpTransact.cc",
  ),
  docs(
    "Traffic Server: error pages",
    "https://docs.trafficserver.apache.org/admin-guide/monitoring/error-messages.en.html",
  ),
);

/** Every page of the stock body factory has this skeleton. */
const STOCK_PAGE = /<FONT FACE="Helvetica,Arial"><B>\s{0,8}Description:/;

const answered: Condition = by("trafficserver");
/** The reason phrase or the title of the page, which name the case. */
const said = (phrase: string): Condition =>
  all(
    answered,
    any(body(new RegExp(`<TITLE>[^<]{0,40}(?:${phrase})`, "i")), statusText(new RegExp(phrase, "i"))),
    any(body("<TITLE>"), () => []),
  );

export const trafficserver = defineResponder({
  id: "trafficserver",
  name: text({ en: "Apache Traffic Server", "zh-CN": "Apache Traffic Server" }),
  roles: ["reverse-proxy", "cache", "forward-proxy"],
  signs: [
    wrote("page", body(STOCK_PAGE)),
    named(
      "server-field", all(
        field("server", /^ATS\b/),
        holds((c) => c.exchange.failure !== null || !c.mediaType.endsWith("json")),
      ),
    ),
    relayed("via-field", any(field("via", /ApacheTrafficServer/i), field("server", /^ATS\b/))),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule"],
  causes: [
    PAGE("no-map", "gateway-route-not-found", [404], "likely", said("Not Found on Accelerator")),
    PAGE(
      "method-list",
      "method-filtered-by-config",
      [403, 405],
      "likely",
      all(said("Access Denied"), not(method("GET", "HEAD", "POST"))),
    ),
    PAGE("denied", "blocked-by-config-rule", [403], "likely", said("Access Denied|^Forbidden")),
    PAGE("address-denied", "ip-not-allowed", [403], "possible", answered),
    PAGE(
      "tunnel-denied",
      "proxy-policy-blocked",
      [403],
      "likely",
      said("Tunnel(?:ing)? Forbidden|Tunneling not allowed"),
    ),
    PAGE("proxy-login", "proxy-auth-required", [407], "likely", answered),
    PAGE("cache-only", "only-if-cached-miss", [504], "likely", said("Not (?:In )?Cached?\\b")),
    PAGE("loop", "proxy-loop", [400, 500, 502, 508], "likely", said("Cycle Detected|Loop")),
    PAGE("host-missing", "host-header-invalid", [400], "likely", said("Host Header Required|Host Required")),
    PAGE("scheme", "malformed-url", [400], "likely", said("Unsupported URL Scheme")),
    PAGE(
      "length-missing",
      "content-length-required",
      [400, 411],
      "likely",
      said("Content Length Required|Length Required"),
    ),
    PAGE(
      "length-invalid",
      "request-framing-invalid",
      [400],
      "likely",
      said("Invalid Content Length|Transfer.Encoding"),
    ),
    PAGE("url-too-long", "uri-too-long", [400, 414], "likely", said("URI Too Long|URL Too Long")),
    PAGE(
      "request-invalid",
      "malformed-request-head",
      [400],
      "likely",
      all(
        answered,
        any(body("<TITLE>"), () => []),
      ),
    ),
    PAGE(
      "url-invalid",
      "malformed-url",
      [400],
      "possible",
      all(
        answered,
        any(body("<TITLE>"), () => []),
      ),
    ),
    PAGE("body-over-limit", "request-body-too-large", [413], "likely", answered),
    PAGE("header-over-limit", "request-header-too-large", [431], "likely", answered),
    PAGE("method-not-known", "method-not-implemented", [501], "likely", answered),
    PAGE(
      "name",
      "upstream-dns-failure",
      [400, 404, 500, 502, 503],
      "likely",
      said("Cannot find server|Unknown Host|Host Not Found"),
    ),
    PAGE(
      "connect-late",
      "upstream-connect-timeout",
      [502, 503, 504],
      "likely",
      all(
        said("Could Not Connect|Connection (?:refused|Failed|Timed Out)"),
        not(said("Inactivity")),
        took(1_000, 3_600_000),
        not(said("Connection Timed Out")),
      ),
    ),
    PAGE(
      "refused",
      "upstream-connection-refused",
      [502, 503, 504],
      "likely",
      said("Connection refused|Could Not Connect"),
    ),
    PAGE(
      "silent",
      "upstream-response-timeout",
      [502, 504],
      "likely",
      said("Inactivity Timeout|Activity Timeout|Connection Timed Out|Transaction Timeout"),
    ),
    PAGE("unreachable", "upstream-connect-timeout", [502, 504], "possible", said("Timed? ?Out")),
    PAGE(
      "hangup",
      "upstream-closed-without-response",
      [502],
      "likely",
      said(
        "Server Hangup|Connection Closed|Malformed Server Response|Web Server Error|Bad Response|Invalid HTTP Response",
      ),
    ),
    PAGE("garbage", "upstream-invalid-response", [502], "possible", all(answered, body("<TITLE>"))),
    PAGE("other-protocol", "upstream-protocol-mismatch", [502], "possible", all(answered, body("<TITLE>"))),
    PAGE(
      "all-down",
      "upstream-none-available",
      [502, 503],
      "likely",
      said("All (?:next hop|parent)|No Parents|congested|Service Unavailable"),
    ),
    PAGE(
      "origin-limit",
      "service-overloaded",
      [502, 503],
      "possible",
      said("Connection Limit|congested|Service Unavailable"),
    ),
    PAGE("range", "range-beyond-end", [416], "likely", answered),
  ],
  sources: [docs("Apache Traffic Server documentation", "https://docs.trafficserver.apache.org/")],
});
