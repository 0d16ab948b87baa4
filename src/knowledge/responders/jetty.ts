import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, statusText } from "../../diagnosis/condition/response.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { generated, JETTY_TAG } from "../manners/own-file.ts";
import { redirectElsewhere } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const JETTY = docs(
  "Eclipse Jetty: programming guide",
  "https://jetty.org/docs/jetty/12/programming-guide/server/http.html",
);
const { says, likely, usual, possible, proven } = causesOf("jetty", JETTY);

/** What every answer says, its own and a servlet's. */
const NAMED = field("server", /^Jetty\(/);
const badMessage = body(/<h1>Bad Message \d{3}<\/h1>/);
const reason = (words: string) => any(body(new RegExp(words)), statusText(new RegExp(words)));
const sniRefused = reason("Invalid SNI|Host does not match SNI");

export const jetty = defineResponder({
  id: "jetty",
  name: text({ en: "Eclipse Jetty", "zh-CN": "Eclipse Jetty" }),
  roles: ["runtime"],
  signs: [
    wrote(
      "stock-page",
      body(
        /<h2>HTTP ERROR:? ?\d{3}|Powered by (?:<a [^>]{0,80}>)?Jetty:\/\/|<title>Error \d{3} [^<]{0,200}<\/title>\n<\/head>\n<body><h2>HTTP ERROR/,
      ),
    ),
    wrote("bad-message-page", badMessage),
    // The same error for clients that want JSON or text.
    wrote(
      "error-json",
      all(
        jsonWith(["url", "status", "message"], ["servlet", "cause0", "cause1", "cause2"]),
        json("status", /^\d{3}$/),
      ),
    ),
    wrote("error-text", body(/^HTTP ERROR \d{3} [^\n]{0,200}\nURI: /)),
    named("server-field", all(NAMED, not(generated(JETTY_TAG)), not(redirectElsewhere))),
    relayed("server-field-seen", NAMED),
  ],
  causes: [
    likely(
      "header-size",
      "request-header-too-large",
      [400, 413, 431],
      any(
        reason("Request Header Fields Too Large|Header is too large|Request Header Is Too Large"),
        all(by("jetty"), (c) => (c.status === 431 ? [] : false)),
      ),
      {
        fix: [
          text({
            en: "Delete the site's cookies, or raise requestHeaderSize of HttpConfiguration (8 KiB by default).",
            "zh-CN": "删除该站点的 Cookie，或调高 HttpConfiguration 的 requestHeaderSize（默认 8 KiB）。",
          }),
        ],
      },
    ),
    usual("uri-size", "uri-too-long", 414),
    likely(
      "ambiguous-uri",
      "malformed-url",
      400,
      reason(
        "Ambiguous (?:URI|path)|Bad (?:URI|URI encoding)|Illegal (?:Path|character)|Suspicious|Invalid (?:URI|compliance)|Unable to parse URI|not valid UTF",
      ),
    ),
    // SecureRequestCustomizer compares the Host with the certificate that the handshake chose (sniHostCheck).
    likely("sni", "tls-no-certificate-for-name", [400, 421], sniRefused, {
      why: text({
        en: "The certificate of this connection does not name the request's Host (localhost, an IP address, another name); or sniRequired is set and the client's SNI is missing or other.",
        "zh-CN":
          "这个连接的证书不包含请求的 Host（localhost、IP 地址或其他域名）；或设置了 sniRequired，而客户端没有发送 SNI 或 SNI 不符。",
      }),
      fix: [
        text({
          en: "Open the server by a name that its certificate holds, or add the name or address to the certificate (subjectAltName).",
          "zh-CN": "用证书中的域名访问，或把该域名或地址加入证书（subjectAltName）。",
        }),
        text({
          en: "Behind a proxy let it send the same name in SNI and in Host.",
          "zh-CN": "如果前面有代理，让它在 SNI 和 Host 中使用同一个域名。",
        }),
        text({
          en: "For a test only: setSniHostCheck(false) of SecureRequestCustomizer.",
          "zh-CN": "仅限测试：把 SecureRequestCustomizer 的 setSniHostCheck 设为 false。",
        }),
      ],
    }),
    possible("sni-of-other-site", "misdirected-request", [400, 421], sniRefused),
    likely(
      "host",
      "host-header-invalid",
      400,
      reason("No Host|Bad Host|Blank Host|Duplicate Host|Multiple Host|Bad Authority"),
    ),
    likely("framing", "request-framing-invalid", 400, reason("Content-Length|Transfer-Encoding|Bad chunk")),
    likely(
      "form-size",
      "request-body-too-large",
      [400, 413, 500],
      reason(
        "Form (?:is larger|too large|with too many keys)|max(?:imum)? (?:size|content)|Unable to parse form content",
      ),
      {
        why: text({
          en: "The form is probably larger, or has more keys, than Jetty or the application allows.",
          "zh-CN": "表单的大小或键的数量多半超过了 Jetty 或应用的上限。",
        }),
        fix: [
          text({
            en: "Send less, or raise the context's maxFormContentSize (200,000 bytes by default) or maxFormKeys (1,000).",
            "zh-CN":
              "减少发送的内容，或调大上下文的 maxFormContentSize（默认 200000 字节）或 maxFormKeys（默认 1000）。",
          }),
        ],
      },
    ),
    likely("head", "malformed-request-head", 400, badMessage),
    likely("bad-request", "malformed-url", 400, all(by("jetty"), not(mediaType("json")), not(sniRefused))),
    possible("bad-input", "validation-failed", 400),
    likely("login-wanted", "auth-missing", 401, all(by("jetty"), not(sent("authorization")))),
    likely("login-wrong", "auth-invalid", 401, all(by("jetty"), sent("authorization"))),
    likely(
      "folder",
      "directory-listing-disabled",
      403,
      all(by("jetty"), endsWithSlash, method("GET", "HEAD")),
    ),
    usual("role", "auth-not-authorised", 403),
    possible("rule", "blocked-by-config-rule", 403),
    possible("listing", "directory-listing-disabled", 403),
    likely("file-missing", "file-not-found", 404, all(by("jetty"), asksForFile, method("GET", "HEAD"))),
    likely(
      "file-method",
      "route-lacks-method",
      404,
      all(by("jetty"), asksForFile, methodOtherThan("GET", "HEAD")),
    ),
    likely("no-route", "route-not-found", 404, all(by("jetty"), not(asksForFile))),
    possible("other-context", "path-mismatch", 404),
    possible("not-started-404", "app-failed-to-start", 404),
    likely(
      "static-method",
      "static-file-method-refused",
      405,
      all(by("jetty"), asksForFile, methodOtherThan("GET", "HEAD")),
    ),
    likely("post-to-file", "post-ignored-by-static-file", 200, all(by("jetty"), asksForFile, method("POST"))),
    usual("method", "method-not-allowed-by-application", 405),
    likely("idle", "client-body-timeout", 408, by("jetty")),
    // Release 7 and 8 say which of their buffers the request filled.
    proven(
      "head-full",
      "request-header-too-large",
      413,
      all(by("jetty"), reason("FULL head|Request Entity Too Large: head")),
      {
        fix: [
          text({
            en: "Delete the site's cookies; a long Authorization: Negotiate (Kerberos, many groups) fills it too.",
            "zh-CN": "删除该站点的 Cookie；很长的 Authorization: Negotiate（Kerberos，组很多时）也会填满它。",
          }),
          text({
            en: "Raise requestHeaderSize of the connector (Jetty 7 and 8).",
            "zh-CN": "调高连接器的 requestHeaderSize（Jetty 7 和 8）。",
          }),
        ],
      },
    ),
    likely(
      "too-large",
      "request-body-too-large",
      413,
      all(by("jetty"), any(methodOtherThan("GET", "HEAD"), withBody)),
    ),
    usual("media-type", "unsupported-media-type", 415),
    says(
      "tables",
      "database-not-migrated",
      500,
      /SQLSyntaxErrorException[^\n]{0,160}(?:doesn|object not found|not exist|Unknown table)|object not found: |relation [^\n]{0,80} does not exist|Table &?[^\n]{0,80}doesn(?:'|&apos;|&#39;)t exist/,
    ),
    says(
      "database",
      "database-unavailable",
      500,
      /CommunicationsException|JDBCConnectionException|HikariPool|Connection to [\w.:-]{1,80} refused/,
    ),
    usual("thrown", "unhandled-exception", 500),
    likely("not-started", "app-failed-to-start", 503, by("jetty"), {
      why: text({
        en: "Mostly the web application did not start, or is being restarted, and Jetty answers for it.",
        "zh-CN": "多半是 Web 应用没有启动或正在重启，由 Jetty 代为响应。",
      }),
    }),
    possible("overloaded", "service-overloaded", 503),
    usual("refused", "upstream-connection-refused", 502),
    usual("late", "upstream-response-timeout", 504),
    usual("version", "http-version-unsupported", 505),
    usual("unknown-method", "method-not-implemented", 501),
  ],
  sources: [JETTY],
});
