import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { overPlainHttp, plainHttpToTlsPort } from "../../diagnosis/condition/origin.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, status, statusText } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, withBody } from "../../diagnosis/condition/size.ts";
import { afterAWhile, took } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { apacheAdvice } from "./apache.advice.ts";
import { apacheCodes } from "./apache.codes.ts";

const PAGES = docs(
  "Apache: http_protocol.c",
  "https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c",
);
const MOD_PROXY = docs("Apache: mod_proxy", "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html");
const PAGE = causesOf(anybody, PAGES);
const PROXY = causesOf(anybody, MOD_PROXY);
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

/** Doctype, title of code and phrase, then the phrase again: the stock page of every release. */
const STOCK_PAGE =
  /^<!DOCTYPE HTML PUBLIC "-\/\/(?:IETF\/\/DTD HTML 2\.0|W3C\/\/DTD HTML 4\.01)\/\/EN"[^>]{0,60}>\s{0,4}<html>\s{0,4}<head>\s{0,4}<title>\d{3} [^<]{1,60}<\/title>\s{0,4}<\/head><body>\s{0,4}<h1>/;

const apacheAnswered: Condition = by("apache");
const said = (pattern: string | RegExp) => all(apacheAnswered, body(pattern));
/** The stock page, or the name where the page was not shown. */
const stock: Condition = all(
  apacheAnswered,
  any(
    body(STOCK_PAGE),
    body(/<h1>|The proxy server (?:received an invalid|could not handle)/),
    all(not(body(/\S/)), field("server")),
  ),
);
const sentToTlsPort = said("speaking plain HTTP to an SSL-enabled server port");
const ODD_URL = /%(?:2f|5c|00|25(?:2f|5c))|%(?![0-9a-f]{2})|\/\.\.(?:\/|$)|%2e%2e/i;
const SCRIPT = /\.(?:cgi|pl|py|sh|rb|fcgi)(?:\/|$)|\/cgi(?:-bin|-sys)?\//i;

/** The name in the last hop differs from this one's by little: letter case, one letter, the ending. */
const corrected: Condition = holds((c) => {
  const from = c.surroundings.chain.at(-1)?.request.url;
  if (from === undefined || c.url === null || !URL.canParse(from)) return false;
  const asked = decodeURI(new URL(from).pathname);
  const given = decodeURI(c.url.pathname);
  if (asked === given || given === `${asked}/` || asked.includes("%")) return false;
  const folder = (name: string) => name.slice(0, name.lastIndexOf("/"));
  const file = (name: string) => name.slice(name.lastIndexOf("/") + 1);
  return folder(asked) === folder(given) && file(asked) !== "" && closeTo(file(asked), file(given));
});

/** mod_speling corrects letter case, one letter too many, missing, wrong or swapped, and the ending. */
function closeTo(asked: string, given: string): boolean {
  const [a, b] = [asked.toLowerCase(), given.toLowerCase()];
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
}

const seconds = (c: Parameters<Condition>[0]) =>
  Math.round((c.exchange.timings?.wait ?? c.exchange.duration ?? 0) / 1000);

export const apache = defineResponder({
  id: "apache",
  name: text({ en: "Apache HTTP Server", "zh-CN": "Apache HTTP Server" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("stock-page", all(body(STOCK_PAGE), not(field("server", /^(?:cherokee|ibm_http_server)/i)))),
    // mod_proxy puts this phrase in place of the registered one, and passes that of a backend on as it is.
    wrote("proxy-phrase", statusText(/^Proxy Error$/), "reverse-proxy"),
    named("server-field", all(field("server", NAME), not(passedOn), not(bareRedirect))),
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
      when: all(stock, any(path(/%(?:20|0a|0d|3f|25)/i), query(/%0[ad]/i))),
      why: text({
        en: "A rewrite rule puts a decoded space or control character into the query (refused since 2.4.56, AH10411), or meets %3F without the flag UnsafeAllow3F (since 2.4.60).",
        "zh-CN":
          "重写规则把解码后的空格或控制字符放进查询串（2.4.56 起被拒绝，AH10411），或遇到 %3F 而没有 UnsafeAllow3F 标志（2.4.60 起）。",
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
    PROXY.likely(
      "handshake-with-backend",
      "upstream-tls-handshake-failed",
      [500, 502],
      said("Error during SSL Handshake with remote server"),
    ),
    PROXY.possible(
      "certificate-of-backend",
      "upstream-tls-certificate-invalid",
      [500, 502],
      said("Error during SSL Handshake with remote server"),
    ),
    AUTH.likely("password-check-failed", "auth-check-broken", 500, all(stock, sent("authorization"))),
    PAGE.possible("temp-files", "temp-dir-unwritable", 500, all(stock, bodyOfBytes(8_000))),
    CORE.likely("directive-invalid", "server-config-error", 500, all(stock, status(500))),
    REWRITE.possible("rewrite-cycle", "internal-rewrite-loop", 500, stock),
    AUTH.possible("login-settings", "auth-check-broken", 500, stock),
    // 502
    PROXY.likely("name-of-backend", "upstream-dns-failure", [500, 502, 503], said("DNS lookup failure for")),
    PROXY.likely(
      "status-line-corrupt",
      "upstream-invalid-response",
      502,
      said(/Corrupt status line|Invalid status line|Error parsing|Malformed|unparsable/i),
    ),
    PROXY.likely("cut-during-upload", "upstream-closed-during-upload", 502, all(stock, bodyOfBytes(200_000))),
    cause({
      id: "backend-silent",
      mechanism: "upstream-response-timeout",
      on: [502],
      certainty: "likely",
      when: all(stock, afterAWhile),
      facts: (c) => ({ seconds: seconds(c) }),
      why: text({
        en: "The server behind Apache had not answered after {seconds} s; mod_proxy_http reports its time limit (60 s by default) as 502.",
        "zh-CN":
          "Apache 后面的服务器 {seconds} 秒仍没有响应；mod_proxy_http 把超时（默认 60 秒）报告为 502。",
      }),
      sources: [MOD_PROXY],
    }),
    PROXY.likely("backend-closed", "upstream-closed-without-response", 502, all(stock, status(502))),
    PROXY.possible("backend-answer-invalid", "upstream-invalid-response", 502, stock),
    PROXY.possible("backend-worker-ended", "upstream-worker-killed", 502, stock),
    // 503
    CORE.likely("planned-503", "maintenance-mode", 503, all(stock, field("retry-after"))),
    PROXY.likely("backend-unreachable", "upstream-connect-timeout", 503, all(stock, took(900, 3_600_000))),
    PROXY.likely("backend-down", "upstream-connection-refused", 503, all(stock, status(503))),
    PROXY.likely("backend-in-error-state", "upstream-none-available", 503, stock),
    PROXY.possible("connect-not-permitted", "upstream-socket-permission", 503, stock, {
      why: text({
        en: "Apache itself may not open the connection: SELinux forbids it, or the socket's owner and mode do.",
        "zh-CN": "Apache 自己无权建立连接：被 SELinux 禁止，或套接字的属主和权限不允许。",
      }),
      fix: [
        text({
          en: "With SELinux (RHEL, CentOS, Fedora …) run `setsebool -P httpd_can_network_connect 1`.",
          "zh-CN":
            "启用了 SELinux 的系统（RHEL、CentOS、Fedora 等）运行 `setsebool -P httpd_can_network_connect 1`。",
        }),
        text({
          en: "For a Unix socket give Apache's user read and write access to the socket, and entry (x) to every folder above it.",
          "zh-CN": "使用 Unix 套接字时，让 Apache 的用户对套接字可读写，对各级上层目录可进入（x）。",
        }),
      ],
      confirm: text({
        en: 'error_log: "(13)Permission denied: AH00957" or "AH02454" (Unix socket); ausearch -m avc -c httpd.',
        "zh-CN":
          "error_log：“(13)Permission denied: AH00957”或“AH02454”（Unix 套接字）；ausearch -m avc -c httpd。",
      }),
    }),
    PROXY.possible("backend-other-protocol", "upstream-protocol-mismatch", 503, stock),
    CORE.possible("fixed-503", "maintenance-mode", 503, stock),
    // 504
    PROXY.likely("gateway-late", "upstream-response-timeout", 504, stock),
    // Codes by rule
    REWRITE.likely("marked-gone", "resource-gone", 410, all(stock, status(410))),
    REWRITE.likely("trace-off", "method-not-implemented", [405, 501], all(stock, method("TRACE", "TRACK"))),
    // Redirects by a guess, and answers that are none
    causesOf(
      anybody,
      docs("Apache: mod_speling", "https://httpd.apache.org/docs/2.4/mod/mod_speling.html"),
    ).likely(
      "name-corrected",
      "spelling-corrected",
      [200, 300, 304],
      all(
        apacheAnswered,
        holds((c) => c.surroundings.chain.at(-1)?.response?.status === 301),
        corrected,
      ),
    ),
    PROXY.likely(
      "headless-answer",
      "upstream-invalid-response",
      200,
      all(
        apacheAnswered,
        field("server"),
        not(field("content-type")),
        not(field("content-length")),
        not(field("last-modified")),
        not(bodyless),
        holds((c) => c.exchange.failure === null),
      ),
    ),
  ],
  sources: [docs("Apache HTTP Server documentation", "https://httpd.apache.org/docs/2.4/")],
});
