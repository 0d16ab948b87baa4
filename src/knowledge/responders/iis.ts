import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";
import { iisCodes } from "./iis.codes.ts";

const CODES = docs(
  "Microsoft: HTTP status codes in IIS",
  "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
);
const IIS = documentedBy(CODES);
const ANCM = documentedBy(
  docs(
    "Microsoft: ASP.NET Core startup errors in IIS",
    "https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis",
  ),
);
const FILTERING = documentedBy(
  docs(
    "Microsoft: request filtering",
    "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/",
  ),
);

const NAME = /^Microsoft-IIS\//i;
const answered: Condition = by("iis");
/** The sub-status in the detailed page ("HTTP Error 403.14 - Forbidden") or in the short one ("403 - …"). */
const sub = (...codes: readonly string[]): Condition =>
  all(
    answered,
    body(
      new RegExp(
        `(?:HTTP Error|Error|<h2>|<title>[^<]{0,40}) ?(?:${codes.join("|").replaceAll(".", "\\.")})\\b(?!\\.\\d)`,
      ),
    ),
  );
const stock: Condition = all(answered, any(body(/<h2>\d{3}|<h3>HTTP Error|<title>/), field("server", NAME)));

export const iis = defineResponder({
  id: "iis",
  name: text({ en: "IIS", "zh-CN": "IIS" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("page", body(/<title>IIS \d{1,2}\.\d Detailed Error - \d{3}/)),
    wrote("page-2", all(body(/<div id="header"><h1>Server Error<\/h1><\/div>/), body(/<h2>\d{3} - /))),
    wrote(
      "page-3", body(
        /^The page cannot be displayed because an internal server error has occurred\.$|^You do not have permission to view this directory or page\.$|^The resource you are looking for has been removed, had its name changed, or is temporarily unavailable\.$/,
      ),
    ),
    wrote("page-4", body(/<title>HTTP Error 50\d\.\d{1,2} - [^<]{0,80}(?:ANCM|ASP\.NET Core)/)),
    named(
      "server-field", all(
        field("server", NAME),
        any(
          not(mediaType(/\bjson$/)),
          holds((c) => c.exchange.failure !== null),
        ),
      ),
    ),
    relayed("server-field-relayed", field("server", NAME)),
  ],
  statuses: iisCodes,
  manners: ["webdav", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  causes: [
    // 401
    IIS("rights-on-file", "file-permission-denied", [401], "likely", sub("401.3")),
    IIS("filter-refused", "blocked-by-config-rule", [401], "likely", sub("401.4", "401.5")),
    IIS(
      "password-wrong",
      "auth-invalid",
      [401],
      "likely",
      any(sub("401.1"), all(answered, sent("authorization"))),
    ),
    IIS(
      "password-missing",
      "auth-missing",
      [401],
      "likely",
      any(sub("401.2"), all(stock, not(sent("authorization")))),
    ),
    // 403
    IIS("no-listing", "directory-listing-disabled", [403], "likely", sub("403.14", "403.2")),
    IIS("tls-wanted", "https-required", [403], "likely", sub("403.4", "403.5")),
    IIS("address", "ip-not-allowed", [403], "likely", sub("403.6", "403.501", "403.503")),
    IIS(
      "certificate",
      "client-certificate-missing",
      [403],
      "likely",
      sub("403.7", "403.12", "403.13", "403.16", "403.17"),
    ),
    IIS("site", "host-not-allowed", [403], "likely", sub("403.8")),
    IIS("too-many", "rate-limited", [403], "likely", sub("403.502", "403.9")),
    IIS("write-denied", "file-permission-denied", [403], "likely", sub("403.1", "403.3")),
    // 404
    FILTERING("verb-filtered", "method-filtered-by-config", [404], "likely", sub("404.6")),
    FILTERING(
      "name-filtered",
      "hidden-file-blocked",
      [404],
      "likely",
      sub("404.7", "404.8", "404.9", "404.20"),
    ),
    FILTERING(
      "sequence-filtered",
      "blocked-by-config-rule",
      [404],
      "likely",
      sub("404.5", "404.18", "404.19"),
    ),
    FILTERING("escaped-twice", "malformed-url", [404], "likely", sub("404.11", "404.12")),
    FILTERING("header-filtered", "request-header-too-large", [404, 431], "likely", sub("404.10", "431.0")),
    FILTERING(
      "body-filtered",
      "request-body-too-large",
      [404, 413],
      "likely",
      any(sub("404.13", "413.1"), all(stock, status(404), bodyOfBytes(30_000_000))),
    ),
    FILTERING(
      "url-filtered",
      "uri-too-long",
      [404, 414],
      "likely",
      any(sub("404.14", "404.15"), all(stock, urlOfLength(2_048))),
    ),
    IIS("no-handler", "server-config-error", [404], "likely", sub("404.2", "404.3", "404.4", "404.17")),
    // 405 to 413
    IIS("verb-refused", "static-file-method-refused", [405], "likely", stock),
    IIS("verb-by-module", "method-filtered-by-config", [405], "possible", answered),
    IIS("body-over-limit", "request-body-too-large", [413], "likely", stock),
    // 500
    IIS(
      "config",
      "server-config-error",
      [500],
      "likely",
      sub("500.19", "500.21", "500.22", "500.23", "500.24", "500.50", "500.51", "500.52"),
    ),
    ANCM(
      "not-started",
      "app-failed-to-start",
      [500, 502, 503],
      "likely",
      any(
        sub(
          "500.30",
          "500.31",
          "500.32",
          "500.33",
          "500.34",
          "500.35",
          "500.36",
          "500.37",
          "500.38",
          "502.5",
        ),
        all(answered, body(/ANCM|failed to start/)),
      ),
    ),
    IIS(
      "exception",
      "unhandled-exception",
      [500],
      "likely",
      all(stock, not(body(/page cannot be displayed because/))),
    ),
    IIS("config-unnamed", "server-config-error", [500], "likely", stock),
    // 502 to 504
    IIS(
      "gateway-late",
      "upstream-response-timeout",
      [502, 504],
      "likely",
      any(sub("502.1", "502.2"), all(stock, status(504))),
    ),
    IIS("gateway-refused", "upstream-connection-refused", [502], "likely", stock),
    IIS("gateway-closed", "upstream-closed-without-response", [502], "possible", answered),
    IIS("gateway-invalid", "upstream-invalid-response", [502], "possible", answered),
    IIS("busy", "service-overloaded", [503], "likely", sub("503.2", "503.0")),
    IIS(
      "farm-down",
      "upstream-none-available",
      [502, 503],
      "likely",
      any(sub("502.4"), all(stock, status(503))),
    ),
    IIS("stopped", "service-stopped", [503], "possible", answered),
    IIS("head-invalid", "malformed-request-head", [400], "possible", answered),
    IIS(
      "url-unclean",
      "malformed-url",
      [400],
      "likely",
      all(answered, body(/potentially dangerous Request\.Path/)),
    ),
  ],
  sources: [CODES],
});
