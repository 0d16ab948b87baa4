import { defineManner } from "../../diagnosis/manner.ts";
import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { fromFile } from "../../diagnosis/condition/content.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { documentedBy } from "../responders/documented.ts";
import { written } from "./written.ts";

const FILES = documentedBy(
  docs(
    "nginx: serving static content",
    "https://docs.nginx.com/nginx/admin-guide/web-server/serving-static-content/",
  ),
  docs("Apache: mapping URLs to file system locations", "https://httpd.apache.org/docs/2.4/urlmapping.html"),
);
const HOSTS = documentedBy(
  docs("nginx: how nginx processes a request", "https://nginx.org/en/docs/http/request_processing.html"),
  docs("Apache: name-based virtual hosts", "https://httpd.apache.org/docs/2.4/vhosts/name-based.html"),
);
const FALLBACK = documentedBy(
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

/** Pages that packages and distributions put into a fresh server's folder. */
const DEFAULT_PAGE =
  /<title>(?:Welcome to nginx!|Welcome to (?:OpenResty|tengine)!?|Apache2? [\w ]{0,24}Default Page: It works|(?:HTTP Server )?Test Page[^<]{0,60}|IIS Windows[^<]{0,24}|Welcome to CentOS|Caddy works!|Welcome page)<\/title>|<h1>It works!<\/h1>/i;

/** What a server does that looks a path up in a folder. */
export const servesFiles = defineManner({
  id: "serves-files",
  causes: [
  FILES(
    "folder-without-index",
    "directory-listing-disabled",
    [403],
    "likely",
    all(written, method("GET", "HEAD"), path(/\/$/), not(sent("authorization"))),
  ),
  FILES(
    "file-unreadable",
    "file-permission-denied",
    [403],
    "likely",
    all(written, method("GET", "HEAD"), path(/\.(?!php\d?$|cgi$)[a-z0-9]{2,5}$/i)),
  ),
  FILES("file-permission", "file-permission-denied", [403], "possible", written),
  FILES(
    "folder-not-listed",
    "directory-listing-disabled",
    [404],
    "likely",
    all(by("caddy"), method("GET", "HEAD"), path(/[^/]\/$/)),
  ),
  HOSTS(
    "no-site-at-root",
    "host-not-configured",
    [404],
    "likely",
    all(written, method("GET", "HEAD"), path(/^\/$/), page),
  ),
  HOSTS(
    "default-page",
    "host-not-configured",
    [200],
    "likely",
    all(written, resourceType("document"), path(/^\/(?:index\.html?)?$/), body(DEFAULT_PAGE)),
  ),
  FILES(
    "asset-of-older-build",
    "stale-client-build",
    [404],
    "likely",
    all(written, resourceType("script", "stylesheet"), path(BUILT_ASSET), page),
  ),
  FILES("file-missing", "file-not-found", [404], "likely", all(notRedirected, path(NAMED_FILE), page)),
  FILES("nothing-there", "file-not-found", [404], "likely", all(notRedirected, status(404), page)),
  FALLBACK(
    "page-of-app",
    "rewrite-to-app-missing",
    [404],
    "possible",
    all(
      written,
      method("GET"),
      not(resourceType("fetch", "xhr")),
      not(path(NAMED_FILE)),
      path(/^\/[^/]/),
    ),
  ),
  FALLBACK(
    "answer-replaced",
    "error-page-replaced",
    [404, 500],
    "possible",
    all(written, resourceType("fetch", "xhr")),
  ),
  FALLBACK(
    "interface-not-mounted",
    "gateway-route-not-found",
    [404],
    "possible",
    all(written, any(path(API), resourceType("fetch", "xhr"))),
  ),
  FILES(
    "file-takes-no-data",
    "static-file-method-refused",
    [405, 501],
    "likely",
    all(written, WRITES, any(body(/<h1>/), field("server"))),
  ),
  FILES(
    "post-answered-with-file",
    "post-ignored-by-static-file",
    [200],
    "likely",
    all(written, WRITES, fromFile, field("content-type", /^text\/html/i)),
  ),
],
});
