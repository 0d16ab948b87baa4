import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { overPlainHttp, plainHttpToTlsPort } from "../../diagnosis/condition/origin.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, status, statusText } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, withBody } from "../../diagnosis/condition/size.ts";
import { named, probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { APACHE_TAG, generated } from "../manners/own-file.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { apacheAdvice } from "./apache.advice.ts";
import { apacheCodes } from "./apache.codes.ts";
import { apacheCorrected } from "./apache.corrected.ts";
import { apacheAnswered, pageOf500NotKept, STOCK_PAGE, said, stock, stock503Unseen } from "./apache.page.ts";
import { apacheProxy } from "./apache.proxy.ts";

const PAGES = docs(
  "Apache: http_protocol.c",
  "https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c",
);
const PAGE = causesOf(anybody, PAGES);
const CORE = causesOf(anybody, docs("Apache: core", "https://httpd.apache.org/docs/2.4/mod/core.html"));
const CGI = causesOf(anybody, docs("Apache: CGI", "https://httpd.apache.org/docs/2.4/howto/cgi.html"));
const REWRITE = causesOf(
  anybody,
  docs("Apache: rewrite flags", "https://httpd.apache.org/docs/2.4/rewrite/flags.html"),
);
const AUTH = causesOf(
  anybody,
  docs("Apache: authentication", "https://httpd.apache.org/docs/2.4/howto/auth.html"),
);

const NAME = /^Apache(?:\/|$| )/i;

const sentToTlsPort = said("speaking plain HTTP to an SSL-enabled server port");
const ODD_URL = /%(?:2f|5c|00|25(?:2f|5c))|%(?![0-9a-f]{2})|\/\.\.(?:\/|$)|%2e%2e/i;
/** Where people put a login before a folder. */
const LOGIN = /auth(?!or)|login|admin|private|protected|secure|member|intern(?:al)?(?:\/|$)/i;
const SCRIPT = /\.(?:cgi|pl|py|sh|rb|fcgi)(?:\/|$)|\/cgi(?:-bin|-sys)?\//i;

export const apache = defineResponder({
  id: "apache",
  name: text({ en: "Apache HTTP Server", "zh-CN": "Apache HTTP Server" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("stock-page", all(body(STOCK_PAGE), not(field("server", /^(?:cherokee|ibm_http_server)/i)))),
    probablyWrote("stock-503-unseen", stock503Unseen),
    // mod_proxy puts this phrase in place of the registered one, and passes that of a backend on as it is.
    wrote("proxy-phrase", statusText(/^Proxy Error$/), "reverse-proxy"),
    named(
      "server-field",
      all(
        field("server", NAME),
        any(not(passedOn), pageOf500NotKept),
        not(bareRedirect),
        not(generated(APACHE_TAG)),
      ),
    ),
    relayed("server-field-seen", field("server", NAME)),
  ],
  statuses: apacheCodes,
  manners: ["webdav", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  writes: { types: /^text\/html$/ },
  neverWrites: [422, 429],
  advice: apacheAdvice,
  causes: [
    // 400
    PAGE.proven("tls-port-by-number", "plain-http-to-tls-port", 400, all(plainHttpToTlsPort, sentToTlsPort)),
    PAGE.likely("plain-http-on-tls-port", "plain-http-to-tls-port", 400, all(overPlainHttp, sentToTlsPort)),
    PAGE.likely(
      "plain-http-by-proxy",
      "upstream-protocol-mismatch",
      400,
      all(not(overPlainHttp), sentToTlsPort),
    ),
    PAGE.proven(
      "field-too-large",
      "request-header-too-large",
      [400, 431],
      said(/Size of a request header field exceeds server limit|number of request header fields exceeds/),
    ),
    PAGE.proven(
      "name-differs-said",
      "misdirected-request",
      421,
      said(
        /The client needs a new connection for this\s{1,3}request as the requested host name does not match/,
      ),
    ),
    PAGE.likely(
      "name-differs-from-sni",
      "misdirected-request",
      [400, 421],
      said(/provided via SNI|needs a new connection for this request|not match the Server Name Indication/),
    ),
    PAGE.likely(
      "field-line-invalid",
      "malformed-request-head",
      400,
      said(/header field is missing ':' separator|Request header field.{0,20}is missing/),
    ),
    CORE.likely("url-unclean", "malformed-url", [400, 404], all(stock, path(ODD_URL))),
    PAGE.possible("host-unusable", "host-header-invalid", 400, apacheAnswered),
    PAGE.possible("head-unreadable", "malformed-request-head", 400, apacheAnswered),
    // 403
    // Of a folder the long page says that there is no index document; this it says of all else.
    CORE.likely(
      "object-unreadable",
      "file-permission-denied",
      403,
      said(
        /access the requested object\.\s{1,20}It is either read-protected or not readable by the\s{1,20}server/,
      ),
    ),
    CORE.proven(
      "settings-file-unreadable",
      "file-permission-denied",
      403,
      said("unable to read htaccess file"),
    ),
    PAGE.likely(
      "certificate-not-renegotiated",
      "client-certificate-missing",
      403,
      said("Cannot perform Post-Handshake Authentication"),
    ),
    cause({
      id: "rewritten-query-unsafe",
      mechanism: "malformed-url",
      on: [403],
      certainty: "likely",
      when: all(stock, path(/%(?:20|0a|0d|3f)/i)),
      why: text({
        en: "Probably a rewrite rule puts a decoded space or control character into the query (refused since 2.4.56, AH10411), or meets %3F without the flag UnsafeAllow3F (since 2.4.60).",
        "zh-CN":
          "多半是重写规则把解码后的空格或控制字符放进查询串（2.4.56 起被拒绝，AH10411），或遇到 %3F 而没有 UnsafeAllow3F 标志（2.4.60 起）。",
      }),
      sources: [
        docs(
          "Apache: rewrite flags B, BCTLS, BNP",
          "https://httpd.apache.org/docs/2.4/rewrite/flags.html#flag_b",
        ),
      ],
    }),
    CORE.likely(
      "only-over-tls",
      "https-required",
      403,
      all(apacheAnswered, overPlainHttp, path(/secure|login|account|checkout|payment|private|member/i)),
    ),
    // 406
    PAGE.likely(
      "no-variant",
      "not-acceptable",
      406,
      all(apacheAnswered, any(field("alternates"), field("tcn"), body("Available variants"))),
    ),
    // 408
    CORE.likely("body-late", "client-body-timeout", 408, all(stock, withBody)),
    CORE.likely("head-late", "client-header-timeout", 408, stock),
    // 413, 414
    CORE.likely("body-over-limit", "request-body-too-large", 413, stock),
    // 500
    CGI.likely("script-not-started", "script-cannot-start", 500, all(stock, path(SCRIPT))),
    CGI.possible("script-said-no-header", "script-output-invalid", 500, all(stock, path(SCRIPT))),
    CGI.possible("script-header-missing", "script-output-invalid", 500, all(stock, path(/\.php/i))),
    // 503
    CORE.likely("planned-503", "maintenance-mode", 503, all(stock, field("retry-after"))),
    ...apacheProxy,
    // What its settings are to blame for
    AUTH.likely("password-check-failed", "auth-check-broken", 500, all(stock, sent("authorization"))),
    PAGE.possible("temp-files", "temp-dir-unwritable", 500, all(stock, bodyOfBytes(8_000))),
    CORE.likely("directive-invalid", "server-config-error", 500, all(stock, status(500))),
    AUTH.possible("login-settings", "auth-check-broken", 500, all(stock, path(LOGIN))),
    // A script has its name in the path, or stands behind an alias, an index of a folder or a rewrite.
    CGI.possible("script-perhaps-not-started", "script-cannot-start", 500, all(stock, not(asksForFile))),
    REWRITE.possible("rewrite-cycle", "internal-rewrite-loop", 500, stock),
    CGI.possible("script-perhaps-silent", "script-output-invalid", 500, all(stock, not(asksForFile))),
    CORE.possible("fixed-503", "maintenance-mode", 503, stock),
    // Codes by rule
    REWRITE.likely("marked-gone", "resource-gone", 410, all(stock, status(410))),
    REWRITE.likely("trace-off", "method-not-implemented", [405, 501], all(stock, method("TRACE", "TRACK"))),
    apacheCorrected,
  ],
  sources: [docs("Apache HTTP Server documentation", "https://httpd.apache.org/docs/2.4/")],
});
