import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, urlOfLength, withBody } from "../../diagnosis/condition/size.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { passedOn } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const CORE = causesOf(
  anybody,
  docs(
    "lighttpd: configuration options",
    "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ConfigurationOptions",
  ),
);
const PROXY = causesOf(
  anybody,
  docs("lighttpd: mod_proxy", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModProxy"),
  docs("lighttpd: mod_fastcgi", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModFastCGI"),
);
const CGI = causesOf(
  anybody,
  docs("lighttpd: mod_cgi", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModCGI"),
);
const AUTH = causesOf(
  anybody,
  docs("lighttpd: mod_auth", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModAuth"),
);

const NAME = /^lighttpd\b/i;
/** An XML declaration before the page, and the title again with its code as heading. */
const STOCK_PAGE =
  /^<\?xml version="1\.0" encoding="iso-8859-1"\?>\s{0,4}<!DOCTYPE html[^>]{0,140}>\s{0,4}<html[^>]{0,140}>\s{0,4}<head>\s{0,4}<title>(\d{3}) [^<]{0,40}<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<h1>\1 /;

const answered: Condition = by("lighttpd");
const stock: Condition = all(answered, any(body(STOCK_PAGE), field("server", NAME)));
const SCRIPT = /\.(?:cgi|pl|py|sh|rb|php)(?:\/|$)|\/cgi-bin\//i;

export const lighttpd = defineResponder({
  id: "lighttpd",
  name: text({ en: "lighttpd", "zh-CN": "lighttpd" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("stock-page", body(STOCK_PAGE)),
    named("server-field", all(field("server", NAME), not(passedOn))),
    relayed("server-field-seen", field("server", NAME)),
  ],
  manners: ["webdav", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  writes: { types: /html$/ },
  neverWrites: [406, 429],
  causes: [
    CORE.likely("url-over-limit", "uri-too-long", [400, 414, 431], all(stock, urlOfLength(2_000))),
    CORE.likely("header-over-limit", "request-header-too-large", [400, 431], all(stock, status(431))),
    CORE.likely(
      "url-unclean",
      "malformed-url",
      400,
      all(stock, path(/%(?:00|2e%2e|2f|(?![0-9a-f]{2}))|\/\.\.(?:\/|$)/i)),
    ),
    CORE.possible("host-unusable", "host-header-invalid", 400, answered),
    CORE.possible("head-unreadable", "malformed-request-head", 400, answered),
    CORE.likely("body-over-limit", "request-body-too-large", 413, stock),
    CORE.likely("body-late", "client-body-timeout", 408, all(stock, withBody)),
    CORE.likely("head-late", "client-header-timeout", 408, stock),
    AUTH.possible("user-not-listed", "auth-not-authorised", 401, all(answered, sent("authorization"))),
    AUTH.possible("password-missing", "auth-missing", 401, all(answered, not(sent("authorization")))),
    // 500
    CGI.likely("script-not-started", "script-cannot-start", 500, all(stock, path(SCRIPT))),
    CGI.possible("script-output", "script-output-invalid", [500, 502], all(answered, path(SCRIPT))),
    CORE.likely("temp-files", "temp-dir-unwritable", 500, all(stock, bodyOfBytes(60_000))),
    PROXY.likely("backend-closed", "upstream-closed-without-response", [500, 502], all(stock, status(500))),
    PROXY.possible("worker-ended", "upstream-worker-killed", 500, answered),
    CORE.possible("config", "server-config-error", 500, answered),
    // 502 to 504
    PROXY.likely("answer-invalid", "upstream-invalid-response", 502, stock),
    PROXY.possible("other-protocol", "upstream-protocol-mismatch", 502, answered),
    PROXY.possible("closed-early", "upstream-closed-without-response", 502, answered),
    PROXY.likely(
      "unreachable",
      "upstream-connect-timeout",
      [503, 504],
      all(stock, status(503), took(2_000, 3_600_000)),
    ),
    PROXY.likely("backend-down", "upstream-connection-refused", 503, all(stock, status(503))),
    PROXY.possible("backends-off", "upstream-none-available", 503, answered),
    PROXY.possible("backends-busy", "service-overloaded", 503, answered),
    PROXY.likely("backend-silent", "upstream-response-timeout", 504, stock),
    // Methods
    CORE.likely(
      "trace-off",
      "method-not-implemented",
      501,
      all(stock, not(method("POST", "PUT", "PATCH", "DELETE"))),
    ),
    CORE.likely("marked-gone", "resource-gone", 410, all(stock, status(410))),
  ],
  sources: [docs("lighttpd documentation", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs")],
});
