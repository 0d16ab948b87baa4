import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { overPlainHttp, plainHttpToTlsPort } from "../../diagnosis/condition/origin.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { recently } from "../../diagnosis/condition/recent.ts";
import { method, methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import {
  bodyOfBytes,
  fieldsBelow,
  fieldsOfBytes,
  urlOfLength,
  withBody,
} from "../../diagnosis/condition/size.ts";
import { atOnce, took } from "../../diagnosis/condition/time.ts";
import { defineManner } from "../../diagnosis/manner.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { nginxFamilyAdvice } from "./nginx-family.advice.ts";

const PROXY_MODULE = docs(
  "nginx: ngx_http_proxy_module",
  "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
);
const FASTCGI_MODULE = docs(
  "nginx: ngx_http_fastcgi_module",
  "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html",
);
const CORE_MODULE = docs(
  "nginx: ngx_http_core_module",
  "https://nginx.org/en/docs/http/ngx_http_core_module.html",
);
const PROXY = causesOf(anybody, PROXY_MODULE);
const FASTCGI = causesOf(anybody, FASTCGI_MODULE);
const CORE = causesOf(anybody, CORE_MODULE);
const SSL = causesOf(
  anybody,
  docs("nginx: errors of the SSL module", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
);
const LIMIT = causesOf(
  anybody,
  docs("nginx: ngx_http_limit_req_module", "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html"),
  docs("nginx: ngx_http_limit_conn_module", "https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html"),
);
const REWRITE = causesOf(
  anybody,
  docs("nginx: ngx_http_rewrite_module", "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html"),
);
const AUTH = causesOf(
  anybody,
  docs(
    "nginx: ngx_http_auth_request_module",
    "https://nginx.org/en/docs/http/ngx_http_auth_request_module.html",
  ),
  docs("nginx: ngx_http_auth_basic_module", "https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html"),
);
const UWSGI = causesOf(
  anybody,
  docs("uWSGI: buffer-size", "https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html"),
);
const DAV = causesOf(
  anybody,
  docs("nginx: ngx_http_dav_module", "https://nginx.org/en/docs/http/ngx_http_dav_module.html"),
);

/** The stock page, or the name where the page was not shown. */
const stock: Condition = all(
  any(
    body(/<hr ?\/?><center>\w+/),
    field("server"),
    holds((c) => !c.bodySeen),
  ),
);

/** Seen page that is not the stock one: the operator wrote it. */
const ownPage: Condition = all(body(/\S/), not(body(/<hr ?\/?><center>\w+/)));

/** Back from the provider of a login with a code, or at the endpoints of one. */
const setsLoginCookies: Condition = any(
  all(query(/(?:^|[?&])code=[^&]{6}/), query(/(?:^|[?&])(?:state|session_state|iss)=[^&]/)),
  path(/\/protocol\/openid-connect\/auth$|\/login-actions\/authenticate$|\/oauth2\/callback$|\/signin-oidc$/),
);

const sentToTlsPort = body("The plain HTTP request was sent to HTTPS port");

/** Asked by the code of a page, or with a login: what auth_request guards. */
const guarded: Condition = any(resourceType("fetch", "xhr"), sent("authorization"), sent("cookie"));

/** A body was sent, or may have been. */
const carriesBody: Condition = any(methodOtherThan("GET", "HEAD"), withBody);

const PHP = path(/\.php\d?(?:\/|$)/);

/** What nginx does, and everything that is built on it does alike. */
export const nginxFamily = defineManner({
  id: "nginx-family",
  advice: nginxFamilyAdvice,
  causes: [
    // 400
    SSL.proven(
      "tls-port-by-number",
      "plain-http-to-tls-port",
      [400, 497],
      all(plainHttpToTlsPort, sentToTlsPort),
    ),
    SSL.likely(
      "plain-http-on-tls-port",
      "plain-http-to-tls-port",
      [400, 497],
      all(overPlainHttp, sentToTlsPort),
    ),
    // The browser spoke TLS: what spoke plain HTTP to nginx was a proxy in front of it.
    SSL.likely(
      "plain-http-by-proxy",
      "upstream-protocol-mismatch",
      400,
      all(not(overPlainHttp), sentToTlsPort),
    ),
    SSL.likely(
      "no-client-certificate",
      "client-certificate-missing",
      [400, 495, 496],
      all(body(/<center>(?:No required SSL certificate was sent|The SSL certificate error)<\/center>/)),
    ),
    cause({
      id: "header-grew-in-a-loop",
      mechanism: "proxy-loop",
      on: [400, 494],
      certainty: "likely",
      // Cookies of a page may be left out of a record (an exported HAR has none), so of a page it says little.
      when: all(
        body("Request Header Or Cookie Too Large"),
        fieldsBelow(3_000),
        not(resourceType("document")),
      ),
      why: text({
        en: "nginx found the header too large although the browser's looks small: probably a proxy rule points back at nginx and every round adds to it.",
        "zh-CN":
          "浏览器发出的标头看起来很小，nginx 却说过大：很可能代理规则指回了 nginx 自己，每转一圈标头就更长。",
      }),
      sources: [CORE_MODULE],
    }),
    CORE.likely(
      "header-too-large",
      "request-header-too-large",
      [400, 431, 494],
      all(body("Request Header Or Cookie Too Large")),
    ),
    PROXY.likely(
      "empty-400-behind",
      "upstream-protocol-mismatch",
      400,
      all(bodyless, not(field("content-type"))),
    ),
    CORE.likely(
      "url-unclean",
      "malformed-url",
      400,
      all(stock, path(/%(?:00|2e%2e|2f\.\.|(?![0-9a-f]{2}))|\/\.\.(?:\/|$)/i)),
    ),
    CORE.likely(
      "header-long-unnamed",
      "request-header-too-large",
      400,
      all(stock, fieldsOfBytes(8_000, 4_000)),
    ),
    CORE.likely("url-long-unnamed", "uri-too-long", [400, 414], all(stock, urlOfLength(2_000))),
    CORE.possible("host-unusable", "host-header-invalid", 400, stock),
    CORE.possible("head-unreadable", "malformed-request-head", 400, stock),
    // 401 and 403
    AUTH.likely(
      "password-file-missing",
      "auth-check-broken",
      403,
      all(stock, sent("authorization", /^basic /i)),
    ),
    AUTH.likely(
      "subrequest-refused",
      "auth-not-authorised",
      403,
      all(stock, sent("authorization", /^bearer /i)),
    ),
    // 404 and 405
    cause({
      id: "error-page-refuses",
      mechanism: "error-page-rejects-post",
      on: [405],
      certainty: "likely",
      when: all(
        stock,
        recently((earlier) => earlier.request.method === "GET" && earlier.response?.status === 404),
      ),
      why: text({
        en: "A GET was answered 404. A POST keeps its method if error_page goes to a named location, so the static page there says 405. A static location refuses PUT and DELETE by itself.",
        "zh-CN":
          "GET 得到的是 404。error_page 转到命名 location 时 POST 保留原方法，那里的静态页于是返回 405。静态 location 本来就以 405 拒绝 PUT 和 DELETE。",
      }),
      sources: [
        docs("nginx: error_page", "https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page"),
      ],
    }),
    REWRITE.possible(
      "named-error-page",
      "error-page-rejects-post",
      405,
      all(stock, method("POST", "PUT", "DELETE", "PATCH")),
    ),
    // A location for names that end in .php does not take what follows one: nginx looks for a folder of that name.
    FASTCGI.likely("path-after-script", "rewrite-to-app-missing", 404, all(stock, path(/\.php\/[^/]/)), {
      why: text({
        en: "The path goes on after the script's name. A location for `\\.php$` does not match that, so nginx looked for a file and asked no PHP.",
        "zh-CN":
          "脚本名之后还有路径。`\\.php$` 这样的 location 匹配不到它，nginx 于是去找文件，没有交给 PHP。",
      }),
      fix: [
        text({
          en: "Let the location match `\\.php(/|$)`, with fastcgi_split_path_info and PATH_INFO; or use addresses without the script's name.",
          "zh-CN":
            "让 location 匹配 `\\.php(/|$)`，并配置 fastcgi_split_path_info 和 PATH_INFO；或改用不含脚本名的地址。",
        }),
      ],
    }),
    // 408, 413, 414
    CORE.likely("body-late", "client-body-timeout", 408, all(stock, bodyOfBytes(1))),
    CORE.likely("head-late", "client-header-timeout", 408, stock),
    CORE.proven(
      "body-over-limit-said",
      "request-body-too-large",
      413,
      all(
        carriesBody,
        body(/<center><h1>413 Request Entity Too Large<\/h1><\/center>\s{0,4}<hr ?\/?><center>\w+/),
      ),
    ),
    CORE.likely("body-over-limit", "request-body-too-large", 413, all(stock, carriesBody)),
    // A record may leave the body out.
    CORE.possible("body-over-limit-perhaps", "request-body-too-large", 413, all(stock, not(carriesBody))),
    // 500
    // The subrequest carries the length of the upload, and its location its own limit: that 413 becomes a 500.
    AUTH.likely(
      "subrequest-over-limit",
      "auth-check-broken",
      500,
      all(stock, guarded, method("POST", "PUT", "PATCH"), bodyOfBytes(1_048_577)),
      {
        why: text({
          en: "If auth_request guards this path: its subrequest names the upload's size, and a location that keeps the stock 1 MB limit refuses it with 413, which becomes this 500.",
          "zh-CN":
            "如果该路径由 auth_request 保护：子请求带着上传的大小，而其 location 仍是默认的 1 MB 上限，于是返回 413，最终变成这个 500。",
        }),
        fix: [
          text({
            en: 'In the location of the check set client_max_body_size 0, proxy_pass_request_body off and proxy_set_header Content-Length "".',
            "zh-CN":
              '在做检查的 location 中设置 client_max_body_size 0、proxy_pass_request_body off 和 proxy_set_header Content-Length ""。',
          }),
          text({
            en: "Without auth_request look at the folder for request bodies: its owner, its rights, the free space.",
            "zh-CN": "没有用 auth_request 时，检查存放请求正文的目录：属主、权限和剩余空间。",
          }),
        ],
        confirm: text({
          en: 'Error log: "auth request unexpected status: 413", or "client intended to send too large body" for the subrequest.',
          "zh-CN":
            "错误日志：“auth request unexpected status: 413”，或子请求的 “client intended to send too large body”。",
        }),
      },
    ),
    CORE.likely("body-file-unwritable", "temp-dir-unwritable", 500, all(stock, bodyOfBytes(8_000))),
    DAV.likely(
      "put-without-folder",
      "parent-collection-missing",
      500,
      all(stock, method("PUT", "COPY", "MOVE"), path(/^\/[^/]+\/[^/]+\/[^/]+/)),
    ),
    DAV.likely(
      "folder-unwritable",
      "file-permission-denied",
      500,
      all(stock, method("PUT", "DELETE", "MKCOL", "COPY", "MOVE")),
    ),
    AUTH.likely("subrequest-failed", "auth-check-broken", 500, all(stock, guarded)),
    CORE.likely(
      "file-not-opened",
      "server-out-of-resources",
      500,
      all(
        stock,
        method("GET", "HEAD"),
        path(/\.(?:html?|css|js|png|jpe?g|gif|svg|ico|woff2?|txt|pdf|mp4)$/i),
      ),
    ),
    REWRITE.likely("rewrite-cycle", "internal-rewrite-loop", 500, all(stock, status(500))),
    AUTH.possible("subrequest-maybe", "auth-check-broken", 500, stock),
    CORE.possible("files-exhausted", "server-out-of-resources", 500, stock),
    REWRITE.possible("variable-config", "server-config-error", 500, stock),
    // 501
    CORE.possible("coding-unknown", "method-not-implemented", 501, stock),
    // 502
    PROXY.likely("cut-during-upload", "upstream-closed-during-upload", 502, all(stock, bodyOfBytes(200_000))),
    // What a login sets makes the head of its answer large, and the buffer for it is one page of memory, 4 or 8 kB.
    PROXY.likely(
      "login-over-proxy-buffer",
      "upstream-header-too-big",
      502,
      all(stock, not(took(10_000, 3_600_000)), method("GET", "POST"), setsLoginCookies),
      {
        why: text({
          en: "An address like this belongs to a login and often sets several kB of cookies. nginx answers 502 where the upstream's header is larger than proxy_buffer_size, 4 or 8 kB by default.",
          "zh-CN":
            "这类地址用于登录，常会设置数 kB 的 Cookie。上游的响应标头超过 proxy_buffer_size（默认 4 或 8 kB）时，nginx 返回 502。",
        }),
      },
    ),
    cause({
      id: "cut-after-a-while",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "likely",
      when: all(stock, took(1_000, 600_000)),
      why: text({
        en: "The 502 came after a while: the server behind nginx probably took the request, worked on it and then closed the connection without an answer.",
        "zh-CN":
          "502 过了一会儿才出现：nginx 后面的服务器很可能接下了请求，处理了一段时间，然后没有响应就关闭了连接。",
      }),
      sources: [PROXY_MODULE],
    }),
    PROXY.likely("worker-ended", "upstream-worker-killed", 502, all(stock, took(1_000, 600_000))),
    // The application server's own limit (uWSGI: 4096 bytes) counts fields, address and what the proxy adds. So large a head is
    // rare, and whoever is down is so for every head: what is rare about a request comes before what is usual.
    UWSGI.possible(
      "request-over-application-buffer",
      "request-header-too-large",
      502,
      all(stock, atOnce, fieldsOfBytes(3_300)),
      {
        why: text({
          en: "With over 3.3 kB of request fields, mostly cookies, the stock buffer-size of uWSGI (4096 bytes, variables of nginx included) may overflow. It then closes without an answer.",
          "zh-CN":
            "请求标头超过 3.3 kB（多半是 Cookie），加上 nginx 的变量后可能超出 uWSGI 默认的 buffer-size（4096 字节）。uWSGI 这时不响应就关闭连接。",
        }),
        fix: [
          text({
            en: "Delete the site's cookies and load again: if it works then, the size is a likely reason, and the log of uWSGI confirms it.",
            "zh-CN": "删除该站点的 Cookie 后重新加载：如果恢复正常，原因很可能是大小，可由 uWSGI 日志证实。",
          }),
          text({
            en: "uWSGI: buffer-size = 32768 (at most 65535).",
            "zh-CN": "uWSGI：buffer-size = 32768（最大 65535）。",
          }),
        ],
        confirm: text({
          en: 'Log of uWSGI: "invalid request block size: 5292 (max 4096)...skip".',
          "zh-CN": "uWSGI 日志：“invalid request block size: 5292 (max 4096)...skip”。",
        }),
      },
    ),
    cause({
      id: "upstream-refused-at-once",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "likely",
      when: all(stock, atOnce, not(fieldsOfBytes(3_300))),
      sources: [PROXY_MODULE],
    }),
    PROXY.possible(
      "large-head-or-refused",
      "upstream-connection-refused",
      502,
      all(stock, atOnce, fieldsOfBytes(3_300)),
    ),
    FASTCGI.possible("php-worker-ended", "upstream-worker-killed", 502, all(stock, PHP)),
    FASTCGI.possible(
      "header-over-buffer",
      "upstream-header-too-big",
      502,
      all(stock, any(sent("cookie"), PHP)),
    ),
    PROXY.possible("closed-early", "upstream-closed-without-response", 502, stock),
    PROXY.possible(
      "page-worker-ended",
      "upstream-worker-killed",
      502,
      all(stock, not(resourceType("fetch", "xhr"))),
    ),
    PROXY.possible("header-over-proxy-buffer", "upstream-header-too-big", 502, stock),
    PROXY.possible("answer-invalid", "upstream-invalid-response", 502, stock),
    // 503
    CORE.likely("planned-503", "maintenance-mode", 503, all(any(field("retry-after"), ownPage))),
    // The limit modules never say when to come back: an operator who adds Retry-After planned the answer.
    LIMIT.likely(
      "requests-limited",
      "rate-limited",
      [429, 503],
      all(stock, any(status(429), not(field("retry-after")))),
    ),
    LIMIT.possible("requests-limited-maybe", "rate-limited", 503, stock),
    LIMIT.possible("connections-limited", "connection-limit", [429, 503], stock),
    CORE.possible("fixed-503", "maintenance-mode", 503, stock),
    PROXY.possible("no-endpoint", "upstream-none-available", [502, 503], stock),
    // 504
    cause({
      id: "upstream-timed-out",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: all(status(504), took(55_000, 65_000)),
      facts: (c) => ({ seconds: Math.round((c.exchange.timings?.wait ?? c.exchange.duration ?? 0) / 1000) }),
      why: text({
        en: "nginx waited {seconds} s, its stock limit, and the server behind it had not answered; that server may still be working.",
        "zh-CN": "nginx 等了 {seconds} 秒（默认时限），上游仍没有响应；上游可能还在处理。",
      }),
      sources: [PROXY_MODULE],
    }),
    PROXY.likely("upstream-silent", "upstream-response-timeout", 504, stock),
    PROXY.possible("connect-unanswered", "upstream-connect-timeout", 504, stock),
    FASTCGI.possible("workers-busy", "service-overloaded", [502, 504], all(stock, PHP)),
    // 410
    REWRITE.likely("marked-gone", "resource-gone", 410, all(status(410))),
    // 200
    REWRITE.likely(
      "error-page-with-200",
      "error-reported-with-200",
      200,
      all(
        resourceType("document"),
        body(
          /<(?:title|h1)>[^<]{0,60}(?:not found|page (?:is )?(?:gone|missing)|no longer (?:here|available)|does not exist|404)/i,
        ),
      ),
    ),
  ],
});
