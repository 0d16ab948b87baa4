import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { fieldsOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { generated, TOMCAT_TAG } from "../manners/own-file.ts";
import { redirectElsewhere } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import {
  FORBIDDEN,
  FORM,
  HEADER_TOO_LARGE,
  INVALID_HEAD,
  INVALID_HOST,
  INVALID_URI,
  JSP_COMPILE,
  JSP_MISSING,
  LABEL,
  METHOD_OF_SERVLET,
  TARGET_CHARACTER,
  TITLE,
  TLS_IN_METHOD,
} from "./tomcat.languages.ts";

const HTTP = docs(
  "Apache Tomcat: HTTP connector",
  "https://tomcat.apache.org/tomcat-10.1-doc/config/http.html",
);
const SERVLET = docs(
  "Apache Tomcat: default servlet",
  "https://tomcat.apache.org/tomcat-10.1-doc/default-servlet.html",
);
const { says, states, likely, usual, possible } = causesOf("tomcat", HTTP, SERVLET);

/** What every answer says, its own and a servlet's (versions before 8.5). */
const NAMED = field("server", /^Apache-Coyote\//);
const page = any(body(TITLE), body(FORM));
const message = ({ source }: RegExp): Condition => body(new RegExp(`${LABEL}[^\\n]{0,20}(?:${source})`));
const protectedFolder = path(/\/(?:WEB-INF|META-INF)(?:\/|$)/i);

export const tomcat = defineResponder({
  id: "tomcat",
  name: text({ en: "Apache Tomcat", "zh-CN": "Apache Tomcat" }),
  roles: ["runtime"],
  signs: [
    wrote("stock-page", page),
    // The refusal pages of the manager and host-manager applications that come with it.
    wrote(
      "manager-page",
      body(
        /same\s{1,10}machine as Tomcat|edit the (?:Host )?Manager's <tt>context\.xml|conf\/tomcat-users\.xml/,
      ),
    ),
    wrote("stock-page-foot", body(/<h3>Apache Tomcat\/\d/)),
    // What the connector for TLS says to plain http, before there is a page (TLSClientHelloExtractor).
    wrote(
      "tls-wanted-text",
      body(/^Bad Request\r?\nThis combination of host and port requires TLS\.\s{0,4}$/),
    ),
    named("server-field", all(NAMED, not(generated(TOMCAT_TAG)), not(redirectElsewhere))),
    // Node's sirv writes the same tag, into no 304, and offers parts only where one was asked for; who compresses a file takes the offer back.
    named(
      "file-etag",
      all(field("etag", TOMCAT_TAG), any(status(304), field("accept-ranges"), field("content-encoding"))),
      "web-server",
    ),
    relayed("server-field-seen", NAMED),
  ],
  causes: [
    likely("protected-folder", "hidden-file-blocked", 404, all(by("tomcat"), protectedFolder), {
      why: text({
        en: "Tomcat never serves WEB-INF and META-INF, and answers as if they did not exist.",
        "zh-CN": "Tomcat 从不提供 WEB-INF 和 META-INF，响应与文件不存在时相同。",
      }),
    }),
    says("jsp-missing", "file-not-found", 404, JSP_MISSING),
    likely("file-missing", "file-not-found", 404, all(by("tomcat"), asksForFile, not(protectedFolder))),
    likely("other-context", "path-mismatch", 404, all(by("tomcat"), not(asksForFile), not(protectedFolder)), {
      why: text({
        en: "Mostly no web application serves this path: the context path in front of it is often missing or wrong.",
        "zh-CN": "多半是没有 Web 应用提供这个路径：前面的上下文路径常常缺失或写错。",
      }),
      fix: [
        text({
          en: "Compare the path with the deployed contexts (WAR file names) and their servlet mappings.",
          "zh-CN": "把路径与已部署的上下文（WAR 文件名）及其 servlet 映射对照。",
        }),
      ],
    }),
    possible("not-started", "app-failed-to-start", 404, page, {
      why: text({
        en: "If the whole application failed to start, every path of its context is 404.",
        "zh-CN": "如果整个应用启动失败，它的上下文下所有路径都是 404。",
      }),
      confirm: text({
        en: 'catalina.out: "Context [/…] startup failed due to previous errors".',
        "zh-CN": "查看 catalina.out：“Context [/…] startup failed due to previous errors”。",
      }),
    }),
    possible("no-mapping", "route-not-found", 404),
    states("target-character", "malformed-url", 400, TARGET_CHARACTER),
    states("uri", "malformed-url", 400, new RegExp(`${INVALID_URI.source}|encoded solidus|Invalid path`)),
    states("header-size", "request-header-too-large", [400, 431], HEADER_TOO_LARGE, {
      fix: [
        text({
          en: "Delete the site's cookies, or raise maxHttpRequestHeaderSize (maxHttpHeaderSize in old versions) of the connector (8 KiB by default), for too many fields maxHeaderCount (100).",
          "zh-CN":
            "删除该站点的 Cookie，或调高连接器的 maxHttpRequestHeaderSize（旧版为 maxHttpHeaderSize，默认 8 KiB）；标头数量过多时调高 maxHeaderCount（默认 100）。",
        }),
      ],
    }),
    states("tls", "tls-to-plain-http-port", 400, TLS_IN_METHOD),
    states("tls-wanted", "plain-http-to-tls-port", 400, "This combination of host and port requires TLS"),
    states("host", "host-header-invalid", 400, INVALID_HOST),
    says("head", "malformed-request-head", 400, INVALID_HEAD),
    says("parameters", "validation-failed", 400, /Required (?:request )?parameter|Invalid parameter/),
    says(
      "too-many-parameters",
      "request-body-too-large",
      [400, 413],
      /maxParameterCount|more than the maximum number of|FileSizeLimitExceeded|SizeLimitExceeded|FileCountLimitExceeded|maxPostSize/,
      {
        why: text({
          en: "The request has more parameters, parts, files or form data than Tomcat or the application allows.",
          "zh-CN": "请求的参数、分段、文件或表单数据超过了 Tomcat 或应用的上限。",
        }),
        fix: [
          text({
            en: "Send less, or raise the limit that the message names: maxParameterCount, maxPartCount or maxPostSize of the connector, or the application's for uploads.",
            "zh-CN":
              "减少发送的内容，或调大消息中所指的上限：连接器的 maxParameterCount、maxPartCount、maxPostSize，或应用的上传上限。",
          }),
        ],
      },
    ),
    likely(
      "big-head",
      "request-header-too-large",
      400,
      all(by("tomcat"), any(fieldsOfBytes(8_000), urlOfLength(7_500))),
    ),
    likely(
      "bad-request",
      "malformed-url",
      400,
      all(by("tomcat"), not(mediaType("json")), not(body("This combination of host and port requires TLS"))),
    ),
    possible("bad-input", "validation-failed", 400),
    likely("login-wanted", "auth-missing", 401, all(by("tomcat"), not(sent("authorization")))),
    likely("login-wrong", "auth-invalid", 401, all(by("tomcat"), sent("authorization"))),
    states(
      "local-only",
      "ip-not-allowed",
      403,
      /only accessible from a browser running on the\s{1,10}same machine/,
    ),
    likely("role", "auth-not-authorised", 403, message(FORBIDDEN)),
    likely("origin-filter", "cors-origin-not-allowed", 403, all(bodyless, sent("origin"))),
    possible("address", "ip-not-allowed", 403),
    possible("denied", "auth-not-authorised", 403),
    possible("nonce", "csrf-token-invalid", 403, methodOtherThan("GET", "HEAD")),
    likely("jsp-method", "method-not-allowed-by-application", 405, message(METHOD_OF_SERVLET)),
    likely(
      "file-read-only",
      "static-file-method-refused",
      405,
      all(by("tomcat"), asksForFile, not(message(METHOD_OF_SERVLET))),
      {
        why: text({
          en: "The default servlet is read-only, so it takes GET, HEAD, POST and OPTIONS for a file.",
          "zh-CN": "默认 servlet 是只读的，对文件只接受 GET、HEAD、POST 和 OPTIONS。",
        }),
      },
    ),
    usual("method", "method-not-allowed-by-application", 405),
    likely(
      "trace",
      "method-not-implemented",
      [405, 501],
      all(by("tomcat"), any(method("TRACE"), body(/not defined in RFC/))),
    ),
    usual("unknown-method", "method-not-implemented", 501),
    likely(
      "post-to-file",
      "post-ignored-by-static-file",
      200,
      all(by("tomcat"), method("POST"), field("etag", TOMCAT_TAG), asksForFile),
    ),
    says(
      "tables",
      "database-not-migrated",
      500,
      /SQLSyntaxErrorException[^\n]{0,160}(?:doesn|object not found|not exist|Unknown table)|object not found: |Table &?[^\n]{0,80}doesn(?:'|&#39;)t exist|relation [^\n]{0,80} does not exist/,
    ),
    says(
      "database",
      "database-unavailable",
      500,
      /CommunicationsException|SQLNonTransientConnectionException|Unable to acquire JDBC|HikariPool|Cannot create PoolableConnectionFactory|Connection to [\w.:-]{1,80} refused/,
    ),
    states("jsp-compile", "build-error", 500, JSP_COMPILE),
    states("memory", "server-out-of-resources", 500, /OutOfMemoryError/),
    says(
      "class-missing",
      "app-failed-to-start",
      500,
      /Error instantiating servlet class|Servlet\.init\(\) for servlet/,
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      any(body(/<b>Exception<\/b>|<b>Root Cause<\/b>|<h1>Exception|Exception report/), by("tomcat")),
    ),
    likely("unavailable", "app-failed-to-start", 503, by("tomcat")),
    possible("restarting", "service-overloaded", 503),
    usual("conflict", "application-conflict", 409),
    usual("media-type", "unsupported-media-type", 415),
    usual("too-large", "request-body-too-large", 413),
    usual("too-long", "uri-too-long", 414),
  ],
  sources: [HTTP],
});
