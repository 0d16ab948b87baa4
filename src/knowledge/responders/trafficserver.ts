import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, statusText } from "../../diagnosis/condition/response.ts";
import { afterAWhile } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { brokenOff } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const PAGE = causesOf(
  anybody,
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

const NAME = /^ATS\b/;

/**
 * It puts its name over that of whatever it passes on or has stored (proxy.config.http.response_server_enabled is 1 by
 * default). What it makes up itself, redirects of its rules too, no cache may keep, and a page of it says its language
 * (build_error_response): neither what came from behind nor what it had stored has the two at once.
 */
const madeUp: Condition = all(
  field("cache-control", /^no-store$/),
  any(all(field("content-language"), field("content-type", /^text\//)), not(field("content-type"))),
  not(any(...["age", "etag", "last-modified", "expires", "set-cookie"].map((name) => field(name)))),
);
/** Phrases that stand in its source alone. */
const ownPhrase: Condition = statusText(
  /^(?:Not Found on Accelerator|Malformed Server Response Status|Next Hop (?:Connection Failed|Congested|Timeout)|Cannot find server\.|Transcoding Not Available)$/,
);

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
    wrote("stock-page", body(STOCK_PAGE)),
    named(
      "server-field",
      // A body that broke off was cut by the hop that the browser talked to.
      all(field("server", NAME), any(brokenOff, madeUp, ownPhrase)),
    ),
    relayed("passed-through", any(field("via", /ApacheTrafficServer/i), field("server", NAME))),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule"],
  neverWrites: [401, 415, 422, 429],
  causes: [
    PAGE.likely("no-map", "gateway-route-not-found", 404, said("Not Found on Accelerator")),
    PAGE.likely(
      "method-list",
      "method-filtered-by-config",
      [403, 405],
      all(said("Access Denied"), not(method("GET", "HEAD", "POST"))),
    ),
    PAGE.likely("denied", "blocked-by-config-rule", 403, said("Access Denied|^Forbidden")),
    PAGE.possible("address-denied", "ip-not-allowed", 403, answered),
    PAGE.likely(
      "tunnel-denied",
      "proxy-policy-blocked",
      403,
      said("Tunnel(?:ing)? Forbidden|Tunneling not allowed"),
    ),
    PAGE.likely("proxy-login", "proxy-auth-required", 407, answered),
    PAGE.likely("cache-only", "only-if-cached-miss", 504, said("Not (?:In )?Cached?\\b")),
    PAGE.likely("loop", "proxy-loop", [400, 500, 502, 508], said("Cycle Detected|Loop")),
    PAGE.likely("host-missing", "host-header-invalid", 400, said("Host Header Required|Host Required")),
    PAGE.likely("scheme", "malformed-url", 400, said("Unsupported URL Scheme")),
    PAGE.likely(
      "length-missing",
      "content-length-required",
      [400, 411],
      said("Content Length Required|Length Required"),
    ),
    PAGE.likely(
      "length-invalid",
      "request-framing-invalid",
      400,
      said("Invalid Content Length|Transfer.Encoding"),
    ),
    PAGE.likely("url-too-long", "uri-too-long", [400, 414], said("URI Too Long|URL Too Long")),
    PAGE.likely(
      "request-invalid",
      "malformed-request-head",
      400,
      all(
        answered,
        any(body("<TITLE>"), () => []),
      ),
    ),
    PAGE.possible(
      "url-invalid",
      "malformed-url",
      400,
      all(
        answered,
        any(body("<TITLE>"), () => []),
      ),
    ),
    PAGE.likely("body-over-limit", "request-body-too-large", 413, answered),
    PAGE.likely("header-over-limit", "request-header-too-large", 431, answered),
    PAGE.likely("method-not-known", "method-not-implemented", 501, answered),
    PAGE.likely(
      "name",
      "upstream-dns-failure",
      [400, 404, 500, 502, 503],
      said("Cannot find server|Unknown Host|Host Not Found"),
    ),
    PAGE.likely(
      "connect-late",
      "upstream-connect-timeout",
      [502, 503, 504],
      all(
        said("Could Not Connect|Connection (?:refused|Failed|Timed Out)"),
        not(said("Inactivity")),
        afterAWhile,
        not(said("Connection Timed Out")),
      ),
    ),
    PAGE.likely(
      "refused",
      "upstream-connection-refused",
      [502, 503, 504],
      said("Connection refused|Could Not Connect"),
    ),
    PAGE.likely(
      "silent",
      "upstream-response-timeout",
      [502, 504],
      said("Inactivity Timeout|Activity Timeout|Connection Timed Out|Transaction Timeout"),
    ),
    PAGE.possible("unreachable", "upstream-connect-timeout", [502, 504], said("Timed? ?Out")),
    PAGE.likely(
      "hangup",
      "upstream-closed-without-response",
      502,
      said(
        "Server Hangup|Connection Closed|Malformed Server Response|Web Server Error|Bad Response|Invalid HTTP Response",
      ),
    ),
    PAGE.possible("garbage", "upstream-invalid-response", 502, all(answered, body("<TITLE>"))),
    PAGE.possible("other-protocol", "upstream-protocol-mismatch", 502, all(answered, body("<TITLE>"))),
    PAGE.likely(
      "all-down",
      "upstream-none-available",
      [502, 503],
      said("All (?:next hop|parent)|No Parents|congested|Service Unavailable"),
    ),
    PAGE.possible(
      "origin-limit",
      "service-overloaded",
      [502, 503],
      said("Connection Limit|congested|Service Unavailable"),
    ),
    PAGE.likely("range", "range-beyond-end", 416, answered),
  ],
  sources: [docs("Apache Traffic Server documentation", "https://docs.trafficserver.apache.org/")],
});
