import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, resourceType } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const NOT_FOUND = docs(
  "GitHub Pages: 404 errors",
  "https://docs.github.com/en/pages/getting-started-with-github-pages/troubleshooting-404-errors-for-github-pages-sites",
);
const LIMITS = docs(
  "GitHub Pages: limits",
  "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
);
const NO_SITE = /There isn(['’]|&#39;)t a GitHub Pages site here/;
const NO_FILE = "The site configured at this address does not";
const served = all(
  field("server", /^GitHub\.com$/i),
  any(
    all(field("x-github-request-id"), any(field("x-proxy-cache"), field("x-fastly-request-id"))),
    all(field("via", /varnish/i), field("x-served-by", /^cache-/)),
    host(/\.github\.io$/),
  ),
);

export const githubPages = defineResponder({
  id: "github-pages",
  name: product("GitHub Pages"),
  roles: ["web-server"],
  signs: [
    wrote("no-site-page", body(NO_SITE)),
    wrote("no-file-page", body(NO_FILE)),
    wrote("stock-page", all(served, body(/<hr><center>nginx<\/center>/))),
    wrote("rate-limit-page", all(status(429), served, body(/rate limit/i))),
    // It serves files and nothing else, so whatever comes from it is its own.
    named("pages-fields", served),
  ],
  over: ["nginx"],
  causes: [
    cause({
      id: "no-site",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "certain",
      when: body(NO_SITE),
      sources: [NOT_FOUND],
    }),
    cause({
      id: "no-file-said",
      mechanism: "file-not-found",
      on: [404],
      certainty: "certain",
      when: body(NO_FILE),
      sources: [NOT_FOUND],
    }),
    cause({
      id: "no-file",
      mechanism: "file-not-found",
      on: [404],
      certainty: "likely",
      when: any(body(NO_FILE), all(by("github-pages"), not(body(NO_SITE)))),
      sources: [NOT_FOUND],
    }),
    cause({
      id: "page-of-app",
      mechanism: "rewrite-to-app-missing",
      on: [404],
      certainty: "likely",
      when: all(
        by("github-pages"),
        method("GET"),
        resourceType("document"),
        path(/^\/[^.]{0,200}[^/.]$/),
        any(all(host(/\.github\.io$/), path(/^\/[^/]+\/[^/]/)), not(host(/\.github\.io$/))),
        not(body(NO_SITE)),
      ),
      why: text({
        en: "No file lies at this page's address. If a single-page app routes such paths, a reload asks the server for a path that only the app knows; else there is no such page.",
        "zh-CN":
          "这个页面地址没有对应的文件。如果这类路径由单页应用路由，刷新时向服务器请求的就是只有应用才认识的路径；否则就是没有这个页面。",
      }),
      fix: [
        text({
          en: "Publish a copy of index.html as 404.html, so that the app starts at any path (the status stays 404).",
          "zh-CN": "把 index.html 复制一份发布为 404.html，这样任何路径都会启动应用（状态码仍是 404）。",
        }),
        text({
          en: "Or route by the fragment (/#/page), which never reaches the server.",
          "zh-CN": "或改用基于 # 的路由（/#/page），它不会发到服务器。",
        }),
      ],
      sources: [NOT_FOUND],
    }),
    cause({
      id: "static-only",
      mechanism: "static-file-method-refused",
      on: [405],
      certainty: "likely",
      when: all(by("github-pages"), methodOtherThan("GET", "HEAD")),
      sources: [LIMITS],
    }),
    cause({
      id: "rate",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(by("github-pages"), any(body(/rate limit/i), served)),
      sources: [LIMITS],
    }),
  ],
  sources: [NOT_FOUND],
});
