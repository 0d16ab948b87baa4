import { body, bodyless, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { fromFile } from "../../diagnosis/condition/content.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { defineManner } from "../../diagnosis/manner.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { DEFAULT_PAGE } from "./own-file.ts";
import { written } from "./written.ts";

const FILES = causesOf(
  anybody,
  docs(
    "nginx: serving static content",
    "https://docs.nginx.com/nginx/admin-guide/web-server/serving-static-content/",
  ),
  docs("Apache: mapping URLs to file system locations", "https://httpd.apache.org/docs/2.4/urlmapping.html"),
);
const HOSTS = causesOf(
  anybody,
  docs("nginx: how nginx processes a request", "https://nginx.org/en/docs/http/request_processing.html"),
  docs("Apache: name-based virtual hosts", "https://httpd.apache.org/docs/2.4/vhosts/name-based.html"),
);
const FALLBACK = causesOf(
  anybody,
  docs("nginx: try_files", "https://nginx.org/en/docs/http/ngx_http_core_module.html#try_files"),
  docs("Apache: FallbackResource", "https://httpd.apache.org/docs/2.4/mod/mod_dir.html#fallbackresource"),
);

/** A file name whose middle is a digest of a build. */
const BUILT_ASSET =
  /[-.][0-9a-zA-Z_-]{6,40}\.(?:m?js|css)$|\/_next\/static\/|\/assets\/[^/]{1,80}-[0-9A-Za-z_-]{8}\./;
const NAMED_FILE = /\.[a-z0-9]{2,5}$/i;
const API = /^\/(?:api|rest|graphql|rpc|v\d+)(?:\/|$)|\/api\//i;
/** What was asked first is what is asked now: a redirect has not turned it into another request. */
const notRedirected: Condition = all(
  written,
  holds((c) => c.surroundings.chain.every((hop) => hop.request.method === c.exchange.request.method)),
);
/** The server's own page, where it was shown. */
const page: Condition = any(body(/<h1/), () => []);
const WRITES = method("POST", "PUT", "PATCH", "DELETE");

/** What nginx and its kin, Apache, lighttpd, LiteSpeed and IIS write where nobody gave them a page for it. */
const STOCK_PAGE =
  /<center><h1>404 Not Found<\/h1><\/center>|<h1>Not Found<\/h1>\s{0,4}<p>The requested URL|<h1>404 (?:- )?Not Found<\/h1>\s{0,4}<\/body>|<h1 style="margin:0[^>]{0,80}>404<\/h1>|<h2>404 - File or directory not found\.<\/h2>/i;

/** The page was not kept; its type is the one that such a server gives its own, and programs that make pages name UTF-8. */
const stockPageUnseen: Condition = all(
  noBodyText,
  not(field("content-length", /^0$/)),
  field("content-type", /^text\/html(?:; ?charset=iso-8859-1)?$/i),
);

/** What a server does that looks a path up in a folder. */
export const servesFiles = defineManner({
  id: "serves-files",
  causes: [
    FILES.likely(
      "folder-without-index",
      "directory-listing-disabled",
      403,
      all(written, method("GET", "HEAD"), path(/\/$/), not(sent("authorization"))),
    ),
    FILES.likely(
      "file-unreadable",
      "file-permission-denied",
      403,
      all(written, method("GET", "HEAD"), path(/\.(?!php\d?$|cgi$)[a-z0-9]{2,5}$/i)),
    ),
    FILES.possible("file-permission", "file-permission-denied", 403, written),
    FILES.likely(
      "folder-not-listed",
      "directory-listing-disabled",
      404,
      all(by("caddy"), method("GET", "HEAD"), path(/[^/]\/$/)),
    ),
    HOSTS.likely(
      "no-site-at-root",
      "host-not-configured",
      404,
      all(written, method("GET", "HEAD"), path(/^\/$/), page),
    ),
    HOSTS.likely(
      "default-page",
      "host-not-configured",
      200,
      all(written, resourceType("document"), path(/^\/(?:index\.html?)?$/), body(DEFAULT_PAGE)),
    ),
    FILES.likely(
      "asset-of-older-build",
      "stale-client-build",
      404,
      all(written, resourceType("script", "stylesheet"), path(BUILT_ASSET), page),
    ),
    // A site without an error page of its own, and the address of a page rather than of a file: an application's.
    FALLBACK.likely(
      "page-of-app-without-fallback",
      "rewrite-to-app-missing",
      404,
      all(
        notRedirected,
        method("GET"),
        resourceType("document"),
        path(/^\/[^/.][^.]*[^/.]$/),
        not(path(API)),
        any(body(STOCK_PAGE), all(by("caddy"), bodyless)),
      ),
      {
        why: text({
          en: "A file server answered at a page's address: where an application routes such paths, the rewrite that hands them to it is missing; else there is no such page.",
          "zh-CN":
            "文件服务器直接响应了这个页面地址：如果这类路径由应用路由，就缺少把它们交给应用的重写规则；否则就是没有这个页面。",
        }),
      },
    ),
    FALLBACK.likely(
      "wordpress-interface",
      "rewrite-to-app-missing",
      404,
      all(written, path(/\/(?:wp-json|wc-api)(?:\/|$)/), any(body(STOCK_PAGE), stockPageUnseen)),
      {
        why: text({
          en: "The web server looked for a file at an address that only WordPress knows: the rewrite that hands it over is missing or not in force, or WordPress is not there.",
          "zh-CN":
            "这个地址只有 WordPress 认识，Web 服务器却把它当作文件去找：交给 WordPress 的重写规则缺失或没有生效，或那里没有 WordPress。",
        }),
        fix: [
          text({
            en: "Apache: enable mod_rewrite and AllowOverride All, then save Settings, Permalinks. nginx: try_files $uri $uri/ /index.php?$args.",
            "zh-CN":
              "Apache：启用 mod_rewrite 和 AllowOverride All，再保存“设置→固定链接”。nginx：try_files $uri $uri/ /index.php?$args。",
          }),
          text({
            en: "Until then an installed WordPress answers its REST API at /?rest_route=/ without any rewrite.",
            "zh-CN": "在此之前，已装的 WordPress 可用 /?rest_route=/ 访问其 REST API，不需要重写。",
          }),
        ],
      },
    ),
    // No file answers a handshake: whoever sent it knew of a socket there.
    FALLBACK.likely(
      "socket-not-mounted",
      "gateway-route-not-found",
      404,
      all(written, sent("upgrade", /^websocket$/i), page),
      {
        why: text({
          en: "The web server looked for a file at a WebSocket's address: it has no rule there that passes the connection to the program behind it.",
          "zh-CN": "Web 服务器把 WebSocket 地址当作文件去找：那里没有把连接转给后端程序的规则。",
        }),
      },
    ),
    FILES.likely("file-missing", "file-not-found", 404, all(notRedirected, path(NAMED_FILE), page)),
    FILES.likely(
      "nothing-there",
      "file-not-found",
      404,
      all(notRedirected, not(websocket), status(404), page),
    ),
    FALLBACK.possible(
      "page-of-app",
      "rewrite-to-app-missing",
      404,
      all(written, method("GET"), not(resourceType("fetch", "xhr")), not(path(NAMED_FILE)), path(/^\/[^/]/)),
    ),
    FALLBACK.possible(
      "answer-replaced",
      "error-page-replaced",
      [404, 500],
      all(written, resourceType("fetch", "xhr")),
    ),
    FALLBACK.possible(
      "interface-not-mounted",
      "gateway-route-not-found",
      404,
      all(written, any(path(API), resourceType("fetch", "xhr"))),
    ),
    FILES.likely(
      "file-takes-no-data",
      "static-file-method-refused",
      [405, 501],
      all(written, WRITES, any(body(/<h1>/), field("server"))),
    ),
    FILES.likely(
      "post-answered-with-file",
      "post-ignored-by-static-file",
      200,
      all(written, WRITES, fromFile, field("content-type", /^text\/html/i)),
    ),
  ],
});
