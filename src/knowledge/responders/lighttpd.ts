import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, urlOfLength, withBody } from "../../diagnosis/condition/size.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { defineResponder, named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";
import { passedOn } from "../manners/passed-on.ts";

const CORE = documentedBy(
  docs(
    "lighttpd: configuration options",
    "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ConfigurationOptions",
  ),
);
const PROXY = documentedBy(
  docs("lighttpd: mod_proxy", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModProxy"),
  docs("lighttpd: mod_fastcgi", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModFastCGI"),
);
const CGI = documentedBy(
  docs("lighttpd: mod_cgi", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs_ModCGI"),
);
const AUTH = documentedBy(
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
    wrote("page", body(STOCK_PAGE)),
    named("server-field", all(field("server", NAME), not(passedOn))),
    relayed("server-field-relayed", field("server", NAME)),
  ],
  manners: ["webdav", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  causes: [
    CORE("url-over-limit", "uri-too-long", [400, 414, 431], "likely", all(stock, urlOfLength(2_000))),
    CORE("header-over-limit", "request-header-too-large", [400, 431], "likely", all(stock, status(431))),
    CORE(
      "url-unclean",
      "malformed-url",
      [400],
      "likely",
      all(stock, path(/%(?:00|2e%2e|2f|(?![0-9a-f]{2}))|\/\.\.(?:\/|$)/i)),
    ),
    CORE("host-unusable", "host-header-invalid", [400], "possible", answered),
    CORE("head-unreadable", "malformed-request-head", [400], "possible", answered),
    CORE("body-over-limit", "request-body-too-large", [413], "likely", stock),
    CORE("body-late", "client-body-timeout", [408], "likely", all(stock, withBody)),
    CORE("head-late", "client-header-timeout", [408], "likely", stock),
    AUTH("user-not-listed", "auth-not-authorised", [401], "possible", all(answered, sent("authorization"))),
    AUTH("password-missing", "auth-missing", [401], "possible", all(answered, not(sent("authorization")))),
    // 500
    CGI("script-not-started", "script-cannot-start", [500], "likely", all(stock, path(SCRIPT))),
    CGI("script-output", "script-output-invalid", [500, 502], "possible", all(answered, path(SCRIPT))),
    CORE("temp-files", "temp-dir-unwritable", [500], "likely", all(stock, bodyOfBytes(60_000))),
    PROXY(
      "backend-closed",
      "upstream-closed-without-response",
      [500, 502],
      "likely",
      all(stock, status(500)),
    ),
    PROXY("worker-ended", "upstream-worker-killed", [500], "possible", answered),
    CORE("config", "server-config-error", [500], "possible", answered),
    // 502 to 504
    PROXY("answer-invalid", "upstream-invalid-response", [502], "likely", stock),
    PROXY("other-protocol", "upstream-protocol-mismatch", [502], "possible", answered),
    PROXY("closed-early", "upstream-closed-without-response", [502], "possible", answered),
    PROXY(
      "unreachable",
      "upstream-connect-timeout",
      [503, 504],
      "likely",
      all(stock, status(503), took(2_000, 3_600_000)),
    ),
    PROXY("backend-down", "upstream-connection-refused", [503], "likely", all(stock, status(503))),
    PROXY("backends-off", "upstream-none-available", [503], "possible", answered),
    PROXY("backends-busy", "service-overloaded", [503], "possible", answered),
    PROXY("backend-silent", "upstream-response-timeout", [504], "likely", stock),
    // Methods
    CORE(
      "trace-off",
      "method-not-implemented",
      [501],
      "likely",
      all(stock, not(method("POST", "PUT", "PATCH", "DELETE"))),
    ),
    CORE("marked-gone", "resource-gone", [410], "likely", all(stock, status(410))),
  ],
  sources: [docs("lighttpd documentation", "https://redmine.lighttpd.net/projects/lighttpd/wiki/Docs")],
});
