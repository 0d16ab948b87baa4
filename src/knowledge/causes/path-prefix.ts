import type { Case } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not, quoting } from "../../diagnosis/condition/condition.ts";
import { emptySegment, host, path } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { builtAsset } from "../writing/built-asset.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const STAGES = docs(
  "API Gateway: stages of HTTP APIs",
  "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html",
);

const PROXY_PASS = docs(
  "nginx: proxy_pass",
  "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass",
);

const PROJECT_SITES = docs(
  "GitHub Pages: types of sites",
  "https://docs.github.com/en/pages/getting-started-with-github-pages/what-is-github-pages#types-of-github-pages-sites",
);

/** The project whose first page this probably is, by its address; null where it is the host's own. */
function projectOf(c: Case): string | null {
  const page = parsedUrl(c.sent("referer") ?? "");
  const [, project = ""] = /^\/([\w.-]{1,100})\/(?:index\.html)?$/.exec(page?.pathname ?? "") ?? [];
  return page !== null && page.host === c.url?.host && project !== "" ? project : null;
}

/** What a page of a project loads lies under its name, unless its addresses were written for the root. */
const assetOutsideProject = quoting("request.url", (c) => {
  const project = projectOf(c);
  return project !== null && c.url?.pathname.startsWith(`/${project}/`) === false;
});

/** It says what is missing: then the address was understood. */
const saysMore: Condition = sentence(
  /\b[a-z]{1,24} (?:[a-z]{1,24} )?(?:not found|(?:does not|doesn't) exist)|找不到|不存在/i,
);

/** A server that often stands before others named itself, and did not write the answer. */
const throughProxy: Condition = all(
  field(
    "server",
    /^(?:nginx|openresty|tengine|apache|caddy|envoy|istio-envoy|haproxy|traefik|cloudflare)\b/i,
  ),
  not(by("nginx", "apache", "caddy", "envoy", "haproxy", "traefik", "cloudflare")),
);

const decodedSlash = causesOf(anybody, rfc(3986, "2.2"), PROXY_PASS);

/** A slash within a segment. A whole address in a path is meant to be one. */
const slashEncoded: Condition = all(path(/%2f/i), not(path(/%3a%2f/i)));

const DECODED = {
  why: text({
    en: "The path holds %2F. A proxy that decodes it makes a slash of it, so the application sees another path than the one that was sent.",
    "zh-CN": "路径中有 %2F。如果代理把它解码成斜杠，应用看到的就是另一个路径。",
  }),
  fix: [
    text({
      en: "In nginx use proxy_pass without a path (not even a slash at its end): then the address goes on as it was sent.",
      "zh-CN": "nginx 的 proxy_pass 不要带路径（末尾的斜杠也不要）：这样地址会原样传给后端。",
    }),
    text({
      en: "Or send the value in the query, or by an id without a slash where the interface has one.",
      "zh-CN": "或把这个值放进查询参数；接口支持时，改用不含斜杠的 ID。",
    }),
  ],
  confirm: text({
    en: "The application's log shows the path that it saw; asked directly, without the proxy, the same address works.",
    "zh-CN": "应用日志会显示它看到的路径；绕过代理直接请求，同一地址正常。",
  }),
};

/** Nothing is at an address whose prefix is there once too often, or that arrived as another. */
export const pathPrefixCauses = {
  id: "path-prefix",
  over: ["not-found"],
  causes: [
    causesOf(anybody, rfc(9110, "15.5.5")).likely(
      "segment-twice",
      "path-mismatch",
      404,
      path(/^(?:\/[\w.-]{1,40}){0,2}?\/([\w.-]{1,40})\/\1(?=\/|$)/),
      {
        why: text({
          en: "The path has the same segment twice in a row: mostly the base address ends with it, and the path added to it begins with it.",
          "zh-CN": "路径中同一段连续出现了两次：多半是基础地址以它结尾，拼上去的路径又以它开头。",
        }),
        fix: [
          text({
            en: "Leave the segment out in one of the two places: the client's base URL, or the path of the call.",
            "zh-CN": "两处只保留一处：客户端的 base URL，或这次调用的路径。",
          }),
        ],
      },
    ),
    causesOf(anybody, rfc(3986, "3.3")).likely("empty-segment", "path-mismatch", 404, emptySegment, {
      why: text({
        en: "The path holds two slashes in a row: an empty segment, which many routers do not skip. Mostly a base address ends with one and the path begins with one.",
        "zh-CN":
          "路径中有连续两个斜杠，也就是一个空段，许多路由不会跳过它：多半是基础地址以斜杠结尾，拼上去的路径又以斜杠开头。",
      }),
      fix: [
        text({
          en: "Take one of them away where the address is put together: the client's base URL, or the redirect that wrote it.",
          "zh-CN": "在拼接地址的地方去掉一个：客户端的 base URL，或写出这个地址的重定向。",
        }),
        text({
          en: "In nginx $request_uri begins with a slash: write https://$host$request_uri.",
          "zh-CN": "nginx 的 $request_uri 以斜杠开头：应写成 https://$host$request_uri。",
        }),
      ],
    }),
    causesOf(anybody, PROJECT_SITES).likely(
      "outside-project",
      "path-mismatch",
      404,
      all(host(/\.(?:github|gitlab)\.io$/), builtAsset, assetOutsideProject),
      {
        facts: (c) => ({ project: projectOf(c) ?? "" }),
        why: text({
          en: "The page lies under /{project}/, and its file was asked for at the root of the host, where another site is, or none.",
          "zh-CN":
            "页面位于 /{project}/ 之下，文件却是在主机的根路径请求的：那里是另一个站点，或什么也没有。",
        }),
        fix: [
          text({
            en: "Build with the base /{project}/: base in Vite, --base-href in Angular, homepage in Create React App, basePath (without the last slash) in Next.js.",
            "zh-CN":
              "构建时把基础路径设为 /{project}/：Vite 的 base、Angular 的 --base-href、Create React App 的 homepage、Next.js 的 basePath（末尾不带斜杠）。",
          }),
        ],
        confirm: text({
          en: "If this is the reason, the same address with /{project} put before its path is found.",
          "zh-CN": "如果是这个原因，在路径前面加上 /{project} 后就能找到同一文件。",
        }),
      },
    ),
    decodedSlash.likely("encoded-slash", "path-mismatch", 405, all(slashEncoded, throughProxy), DECODED),
    decodedSlash.possible(
      "encoded-slash-perhaps",
      "path-mismatch",
      404,
      all(slashEncoded, not(saysMore), throughProxy),
      DECODED,
    ),
    causesOf(anybody, STAGES).likely(
      "stage-in-path",
      "path-mismatch",
      404,
      all(
        host(/\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/),
        path(/^\/(?:dev|develop|development|prod|production|stage|staging|test|qa|uat|v\d)(?=\/|$)/i),
        any(
          body(/Cannot [A-Z]{3,7} \/(?:dev|prod|stag|test|qa|uat|v\d)/i),
          sentence(/\/(?:dev|prod|stag|test|qa|uat|v\d)[\w-]{0,12}\//i),
        ),
      ),
      {
        why: text({
          en: "The application names the path with the gateway's stage in front: an HTTP API passes the stage on, and no route begins with it.",
          "zh-CN":
            "应用给出的路径前面带着网关的阶段（stage）名：HTTP API 会把阶段名一起传给应用，而没有路由以它开头。",
        }),
        fix: [
          text({
            en: "Use the $default stage, or make the application drop the stage from the path; a custom domain alone does not remove it.",
            "zh-CN": "改用 $default 阶段，或让应用去掉路径里的阶段名；仅用自定义域名不会去掉它。",
          }),
        ],
      },
    ),
  ],
};
