import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, urlOfLength } from "../../diagnosis/condition/size.ts";
import { lastedAtLeast, took } from "../../diagnosis/condition/time.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { iisAdvice } from "./iis.advice.ts";
import { iisCodes } from "./iis.codes.ts";

const CODES = docs(
  "Microsoft: HTTP status codes in IIS",
  "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code",
);
const IIS = causesOf(anybody, CODES);
const ANCM = causesOf(
  anybody,
  docs(
    "Microsoft: ASP.NET Core startup errors in IIS",
    "https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis",
  ),
);
const CONFIG = causesOf(
  anybody,
  docs(
    "Microsoft: HTTP error 500.19",
    "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-error-500-19-webpage",
  ),
);
const FILTERING = causesOf(
  anybody,
  docs(
    "Microsoft: request filtering",
    "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/",
  ),
);

const WEBDAV = causesOf(
  anybody,
  docs(
    "Microsoft: 405 errors after publishing Web API applications",
    "https://learn.microsoft.com/en-us/aspnet/web-api/overview/testing-and-debugging/troubleshooting-http-405-errors-after-publishing-web-api-applications",
  ),
);
/** WebDAV takes these methods before the application does, and then allows what it allows for a file. */
const byWebdav: Condition = all(
  method("PUT", "DELETE"),
  not(asksForFile),
  field("allow", /^GET, HEAD, OPTIONS, TRACE$/i),
);

const ASPNET = causesOf(
  anybody,
  docs(
    "Microsoft: customErrors and ASP.NET's error pages",
    "https://learn.microsoft.com/en-us/aspnet/web-forms/overview/older-versions-getting-started/deploying-web-site-projects/displaying-a-custom-error-page-cs",
  ),
);

const UPLOAD = causesOf(
  anybody,
  docs(
    "ASP.NET Core: limits of Kestrel",
    "https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers/kestrel/options",
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

/** Code that IIS runs through a handler; 404.3 then says that the handler is not installed. */
const script: Condition = path(/\.(?:php\d?|aspx?|ashx|asmx|axd|svc|cshtml|cfm|pl|py|cgi|jsp)$/i);
const unhandledScript: Condition = all(sub("404.3"), script);
/** Types that IIS had not, or has not, in its own list; without the detailed page the sub-status is hidden. */
const lateType: Condition = path(
  /\.(?:woff2?|webmanifest|json|geojson|wasm|avif|webp|mjs|glb|gltf|dat|blat|dll|br|apk|ipa|otf|svg|data|mp4|webm|vtt|m3u8|7z|md|pbf)$/i,
);

export const iis = defineResponder({
  id: "iis",
  name: text({ en: "IIS", "zh-CN": "IIS" }),
  roles: ["web-server", "reverse-proxy"],
  signs: [
    wrote("detailed-page", body(/<title>IIS \d{1,2}\.\d [^<\d]{1,40} - \d{3}/)),
    wrote("short-page", all(body(/<div id="header"><h1>Server Error<\/h1><\/div>/), body(/<h2>\d{3} - /))),
    // In the language of the system; the skeleton is the same in all.
    wrote(
      "short-page-translated",
      all(
        body(/<div id="header"><h1>[^<]{1,80}<\/h1><\/div>/),
        body(/<div class="content-container"><fieldset>\s{0,20}<h2>\d{3} ?- /),
      ),
    ),
    wrote(
      "bare-text",
      body(
        /^The page cannot be displayed because an internal server error has occurred\.$|^You do not have permission to view this directory or page\.$|^The resource you are looking for has been removed, had its name changed, or is temporarily unavailable\.$/,
      ),
    ),
    // The list of its handler for static files, in this order.
    wrote("static-handler-allow", all(status(405), field("allow", /^GET, HEAD, OPTIONS, TRACE$/))),
    wrote(
      "aspnetcore-module-page",
      body(/<title>HTTP Error 50\d\.\d{1,2} - [^<]{0,80}(?:ANCM|ASP\.NET Core)/),
    ),
    named(
      "server-field",
      all(
        field("server", NAME),
        any(
          not(mediaType(/\bjson$/)),
          holds((c) => c.exchange.failure !== null),
        ),
      ),
    ),
    // What the module for files allows, and WebDAV in front of it, in this order and spelling.
    named("methods-for-files", all(status(405), field("allow", /^GET, HEAD, OPTIONS, TRACE$/))),
    relayed("server-field-seen", field("server", NAME)),
  ],
  statuses: iisCodes,
  manners: ["webdav", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  neverWrites: [422, 429, 431, 504],
  advice: iisAdvice,
  causes: [
    // 401
    IIS.likely("rights-on-file", "file-permission-denied", 401, sub("401.3")),
    IIS.likely("filter-refused", "blocked-by-config-rule", 401, sub("401.4", "401.5")),
    IIS.likely(
      "password-wrong",
      "auth-invalid",
      401,
      any(sub("401.1"), all(answered, sent("authorization"))),
    ),
    IIS.likely(
      "password-missing",
      "auth-missing",
      401,
      any(sub("401.2"), all(stock, not(sent("authorization")))),
    ),
    // The sub-status names one reason.
    IIS.proven("says-no-listing", "directory-listing-disabled", 403, sub("403.14")),
    IIS.proven("says-tls-wanted", "https-required", 403, sub("403.4", "403.5")),
    IIS.proven("says-address", "ip-not-allowed", 403, sub("403.6", "403.503")),
    IIS.proven("says-certificate", "client-certificate-missing", 403, sub("403.7")),
    IIS.proven("says-rights", "file-permission-denied", 401, sub("401.3")),
    FILTERING.proven("says-verb", "method-filtered-by-config", 404, sub("404.6")),
    FILTERING.proven("says-length", "request-body-too-large", [404, 413], sub("404.13", "413.1")),
    FILTERING.proven("says-url-length", "uri-too-long", [404, 414], sub("404.14", "404.15")),
    FILTERING.proven("says-field-length", "request-header-too-large", [404, 431], sub("404.10", "431.0")),
    // 403
    IIS.likely("no-listing", "directory-listing-disabled", 403, sub("403.14", "403.2")),
    IIS.likely("tls-wanted", "https-required", 403, sub("403.4", "403.5")),
    IIS.likely("address", "ip-not-allowed", 403, sub("403.6", "403.501", "403.503")),
    IIS.likely(
      "certificate",
      "client-certificate-missing",
      403,
      sub("403.7", "403.12", "403.13", "403.16", "403.17"),
    ),
    IIS.likely("site", "ip-not-allowed", 403, sub("403.8"), {
      why: text({
        en: "IIS refuses the site to this client by its domain name (403.8).",
        "zh-CN": "IIS 按客户端的域名拒绝其访问该站点（403.8）。",
      }),
      fix: [
        text({
          en: "Change the rule in IP Address and Domain Restrictions; names there are looked up from the client's address.",
          "zh-CN": "在“IP 地址和域限制”中修改规则；其中的域名由客户端地址反查得到。",
        }),
      ],
    }),
    IIS.likely("too-many", "rate-limited", 403, sub("403.502", "403.9")),
    IIS.likely("write-denied", "file-permission-denied", 403, sub("403.1", "403.3")),
    // 404
    FILTERING.likely("verb-filtered", "method-filtered-by-config", 404, sub("404.6")),
    FILTERING.likely("name-filtered", "hidden-file-blocked", 404, sub("404.7", "404.8", "404.9", "404.20")),
    FILTERING.likely("sequence-filtered", "blocked-by-config-rule", 404, sub("404.5", "404.18", "404.19")),
    FILTERING.likely("escaped-twice", "malformed-url", 404, sub("404.11", "404.12")),
    FILTERING.likely("header-filtered", "request-header-too-large", [404, 431], sub("404.10", "431.0")),
    FILTERING.likely(
      "body-filtered",
      "request-body-too-large",
      [404, 413],
      any(sub("404.13", "413.1"), all(stock, status(404), bodyOfBytes(30_000_000))),
    ),
    // The limit may be lower than the stock one (28.6 MB); nothing else that is missing is sent so much.
    FILTERING.likely(
      "upload-filtered-perhaps",
      "request-body-too-large",
      404,
      all(stock, status(404), method("POST", "PUT", "PATCH"), bodyOfBytes(4_000_000)),
      {
        why: text({
          en: "IIS answers 404 (404.13) where a body exceeds maxAllowedContentLength (28.6 MB by default, perhaps set lower). This upload may have met that. Try a small one.",
          "zh-CN":
            "正文超过 maxAllowedContentLength（默认 28.6 MB，可能设得更低）时，IIS 返回 404（404.13）。这个上传可能就是如此。用小文件试一次。",
        }),
      },
    ),
    FILTERING.likely(
      "url-filtered",
      "uri-too-long",
      [404, 414],
      any(sub("404.14", "404.15"), all(stock, urlOfLength(2_048))),
    ),
    IIS.likely(
      "no-handler",
      "server-config-error",
      404,
      any(sub("404.2", "404.4", "404.17"), unhandledScript),
      {
        fix: [
          text({
            en: "404.2: allow the program under ISAPI and CGI Restrictions of the server. Else install the runtime (ASP.NET, PHP …) or map its handler.",
            "zh-CN":
              "404.2：在服务器的“ISAPI 和 CGI 限制”中允许该程序。其他情况：安装运行时（ASP.NET、PHP 等），或映射其处理程序。",
          }),
        ],
      },
    ),
    // The page of the module for files, at an address that no file has: nothing led it to the application.
    IIS.likely(
      "interface-without-rewrite",
      "rewrite-to-app-missing",
      404,
      all(
        stock,
        path(/^\/(?:[\w-]{1,40}\/)?(?:api|rest|graphql|rpc|v\d+)(?:\/[^.]*)?$/i),
        any(body(/File or directory not found/), sub("404.0")),
      ),
      {
        why: text({
          en: "IIS most likely looked for a file at this API address: no rewrite rule or handler led it to the application. Or the application sent an empty 404 itself.",
          "zh-CN":
            "IIS 多半把这个接口地址当作文件去找：没有重写规则或处理程序把它交给应用。也可能是应用自己返回了空的 404。",
        }),
        fix: [
          text({
            en: "Install URL Rewrite and put the application's rules into web.config; IIS does not read .htaccess.",
            "zh-CN": "安装 URL Rewrite，把应用的规则写进 web.config；IIS 不读取 .htaccess。",
          }),
          text({
            en: "For .NET check that the application's handler or module is there, for a reverse proxy its rule (ARR).",
            "zh-CN": "如果是 .NET 应用，检查它的处理程序或模块是否存在；如果用作反向代理，检查 ARR 规则。",
          }),
        ],
      },
    ),
    IIS.proven("type-not-mapped", "static-type-not-mapped", 404, all(sub("404.3"), not(script))),
    IIS.possible("type-perhaps-not-mapped", "static-type-not-mapped", 404, all(answered, lateType)),
    // 405 to 413
    WEBDAV.likely("verb-by-webdav", "method-filtered-by-config", 405, all(answered, byWebdav)),
    IIS.likely("verb-refused", "static-file-method-refused", 405, all(stock, not(byWebdav))),
    IIS.possible("verb-by-module", "method-filtered-by-config", 405, answered),
    IIS.likely("body-over-limit", "request-body-too-large", 413, stock),
    // 500
    CONFIG.likely(
      "config-unreadable",
      "file-permission-denied",
      500,
      all(sub("500.19"), body(/0x80070005\b/i)),
      {
        why: text({
          en: "IIS may not read web.config (0x80070005): the identity of the application pool lacks the right.",
          "zh-CN": "IIS 无权读取 web.config（0x80070005）：应用程序池的标识缺少权限。",
        }),
        fix: [
          text({
            en: "Give IIS_IUSRS and the pool's identity read access to the site's folder: icacls FOLDER /grant \"IIS_IUSRS:(OI)(CI)RX\".",
            "zh-CN":
              '给 IIS_IUSRS 和应用程序池标识授予站点文件夹的读取权限：icacls 文件夹 /grant "IIS_IUSRS:(OI)(CI)RX"。',
          }),
        ],
      },
    ),
    CONFIG.proven("config-module", "server-config-error", 500, all(sub("500.19"), body(/0x8007000d\b/i)), {
      why: text({
        en: "web.config has a section that no installed module knows, or is malformed XML (0x8007000d).",
        "zh-CN": "web.config 中有已安装的模块都不认识的节，或不是合法的 XML（0x8007000d）。",
      }),
      fix: [
        text({
          en: "With an empty Config Source, install the module of the section: URL Rewrite for <rewrite>, the Hosting Bundle for <aspNetCore>.",
          "zh-CN":
            "如果 Config Source 为空，安装该节所属的模块：<rewrite> 需要 URL Rewrite，<aspNetCore> 需要 Hosting Bundle。",
        }),
        text({
          en: "Else mend the XML at the line that Config Source shows.",
          "zh-CN": "否则修正 Config Source 所示行的 XML。",
        }),
      ],
    }),
    CONFIG.proven("config-locked", "server-config-error", 500, all(sub("500.19"), body(/0x80070021\b/i)), {
      why: text({
        en: "web.config sets a section that is locked at a parent level (0x80070021).",
        "zh-CN": "web.config 设置了在上级被锁定的节（0x80070021）。",
      }),
      fix: [
        text({
          en: "Unlock it: %windir%\\system32\\inetsrv\\appcmd unlock config -section:SECTION; or remove it from web.config.",
          "zh-CN":
            "解除锁定：%windir%\\system32\\inetsrv\\appcmd unlock config -section:节名；或从 web.config 中删除该节。",
        }),
      ],
    }),
    IIS.likely(
      "config",
      "server-config-error",
      500,
      sub("500.19", "500.21", "500.22", "500.23", "500.24", "500.50", "500.51", "500.52"),
    ),
    // The module's own sub-status: the process of the application did not come up.
    ANCM.proven(
      "process-not-started",
      "app-failed-to-start",
      [500, 502],
      sub("500.30", "500.31", "500.32", "500.33", "500.37", "500.38", "502.5"),
    ),
    ANCM.likely(
      "not-started",
      "app-failed-to-start",
      [500, 502, 503],
      any(sub("500.34", "500.35", "500.36"), all(answered, body(/ANCM|failed to start/))),
    ),
    // The yellow page of ASP.NET names its kind in the second heading.
    ASPNET.proven(
      "configuration",
      "server-config-error",
      500,
      body(/<h2>\s{0,4}<i>Configuration Error<\/i>/),
    ),
    ASPNET.proven(
      "compilation",
      "build-error",
      500,
      body(/<h2>\s{0,4}<i>(?:Compilation|Parser) Error<\/i>|<title>(?:Compilation|Parser) Error<\/title>/),
    ),
    IIS.likely(
      "exception",
      "unhandled-exception",
      500,
      all(stock, not(body(/page cannot be displayed because/))),
    ),
    IIS.likely("config-unnamed", "server-config-error", 500, stock),
    // 502 to 504
    IIS.likely(
      "gateway-late",
      "upstream-response-timeout",
      [502, 504],
      any(sub("502.1", "502.2"), all(stock, status(504))),
    ),
    cause({
      id: "gateway-at-limit",
      mechanism: "upstream-response-timeout",
      on: [502],
      certainty: "likely",
      when: all(answered, took(119_000, 125_000)),
      why: text({
        en: "It ended at the two minutes that IIS gives an application behind it (requestTimeout of aspNetCore, time-out of ARR).",
        "zh-CN":
          "正好在两分钟时结束，这是 IIS 给后端应用的时限（aspNetCore 的 requestTimeout、ARR 的超时）。",
      }),
      sources: [
        docs(
          "ASP.NET Core Module: configuration",
          "https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/iis/web-config",
        ),
      ],
    }),
    UPLOAD.likely(
      "cut-during-upload",
      "upstream-closed-during-upload",
      502,
      all(
        stock,
        bodyOfBytes(200_000),
        not(lastedAtLeast(119_000)),
        not(sub("502.1", "502.2", "502.4", "502.5")),
      ),
      {
        why: text({
          en: "The application behind IIS mostly refused the large body and closed before all of it had arrived; IIS then says 502 (502.3) in place of its 413.",
          "zh-CN":
            "IIS 后面的应用多半拒绝了过大的正文，没有读完就关闭连接；IIS 因此返回 502（502.3），而不是应用的 413。",
        }),
        fix: [
          text({
            en: "Raise the application's limit: [RequestSizeLimit] of the action, or behind ARR `MaxRequestBodySize` of Kestrel (default 30,000,000 bytes), which the ASP.NET Core Module lifts.",
            "zh-CN":
              "调高应用自己的上限：action 上的 [RequestSizeLimit]，或 ARR 后面 Kestrel 的 `MaxRequestBodySize`（默认 30,000,000 字节）。ASP.NET Core Module 会取消后者。",
          }),
          text({
            en: "Repeat with a small body: if that works, size is the reason.",
            "zh-CN": "换一个很小的正文重试：能成功就说明是大小的问题。",
          }),
        ],
      },
    ),
    // Windows knows within seconds that nothing listens.
    IIS.likely("gateway-refused", "upstream-connection-refused", 502, all(stock, not(lastedAtLeast(20_000)))),
    IIS.possible("gateway-closed", "upstream-closed-without-response", 502, answered),
    IIS.possible("gateway-invalid", "upstream-invalid-response", 502, answered),
    IIS.likely("busy", "service-overloaded", 503, sub("503.2", "503.0")),
    IIS.likely(
      "farm-down",
      "upstream-none-available",
      [502, 503],
      any(sub("502.4"), all(stock, status(503))),
    ),
    IIS.possible("stopped", "service-stopped", 503, answered),
    IIS.possible("head-invalid", "malformed-request-head", 400, answered),
    IIS.likely(
      "url-unclean",
      "malformed-url",
      400,
      all(answered, body(/potentially dangerous Request\.Path/)),
    ),
  ],
  sources: [CODES],
});
