import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

export const PROXY_MODULE = docs(
  "nginx: ngx_http_proxy_module",
  "https://nginx.org/en/docs/http/ngx_http_proxy_module.html",
);
const FASTCGI_MODULE = docs(
  "nginx: ngx_http_fastcgi_module",
  "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html",
);
export const CORE_MODULE = docs(
  "nginx: ngx_http_core_module",
  "https://nginx.org/en/docs/http/ngx_http_core_module.html",
);
export const PROXY = causesOf(anybody, PROXY_MODULE);
export const FASTCGI = causesOf(anybody, FASTCGI_MODULE);
export const CORE = causesOf(anybody, CORE_MODULE);
export const REWRITE = causesOf(
  anybody,
  docs("nginx: ngx_http_rewrite_module", "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html"),
);

/** The stock page, or the name where the page was not shown. */
export const stock: Condition = all(
  any(
    body(/<hr ?\/?><center>\w+/),
    field("server"),
    holds((c) => !c.bodySeen),
  ),
);
