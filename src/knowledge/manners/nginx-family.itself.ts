import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { CORE, REWRITE, stock } from "./nginx-family.page.ts";

const AUTH = causesOf(
  anybody,
  docs(
    "nginx: ngx_http_auth_request_module",
    "https://nginx.org/en/docs/http/ngx_http_auth_request_module.html",
  ),
  docs("nginx: ngx_http_auth_basic_module", "https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html"),
);
const DAV = causesOf(
  anybody,
  docs("nginx: ngx_http_dav_module", "https://nginx.org/en/docs/http/ngx_http_dav_module.html"),
);

/** Asked by the code of a page, or with a login: what auth_request guards. */
const guarded: Condition = any(resourceType("fetch", "xhr"), sent("authorization"), sent("cookie"));

/** What nginx itself fails at: the check that guards a location, files and folders, its configuration. */
export const nginxFamilyItself = [
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
    all(stock, method("GET", "HEAD"), path(/\.(?:html?|css|js|png|jpe?g|gif|svg|ico|woff2?|txt|pdf|mp4)$/i)),
  ),
  REWRITE.likely("rewrite-cycle", "internal-rewrite-loop", 500, all(stock, status(500))),
  AUTH.possible("subrequest-maybe", "auth-check-broken", 500, stock),
  CORE.possible("files-exhausted", "server-out-of-resources", 500, stock),
  REWRITE.possible("variable-config", "server-config-error", 500, stock),
  // 501
  CORE.possible("coding-unknown", "method-not-implemented", 501, stock),
] as const;
