import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status, statusText } from "../../diagnosis/condition/response.ts";
import { sentBrokenJson } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { NEXT, nextActions } from "./next.actions.ts";
import { IMAGES, imageRoute, nextImages } from "./next.images.ts";

const { says, states, likely, usual, possible, proven } = causesOf("next", NEXT, IMAGES);

const builtAsset = path(/\/_next\/static\//);
const pageData = path(/\/_next\/data\//);
/** What `notFound: true` of getStaticProps or getServerSideProps becomes where the page's data alone is asked for. */
const dataNotFound = body(/^\{"notFound":true\}$/);

export const next = defineResponder({
  id: "next",
  name: text({ en: "Next.js", "zh-CN": "Next.js" }),
  roles: ["framework"],
  signs: [
    wrote(
      "error-page",
      body(/<html id="__next_error__"|class="next-error-h1"|<title>404: This page could not be found/),
    ),
    wrote(
      "not-found-page",
      all(status(404, 500), body(/This page could not be found\.|<script id="__NEXT_DATA__"/)),
    ),
    // API routes send the message as phrase and as body, without a type (next-server/server/api-utils).
    wrote(
      "api-route-error",
      all(status(413), body(/^Body exceeded [\w. ]{1,12} limit$/), not(field("content-type"))),
    ),
    // A server action that is too large throws this (app-render/action-handler); a page of development shows it.
    wrote(
      "action-too-large",
      all(
        status(413, 500),
        body(
          /Body exceeded [\w. ]{1,12} limit\.?\s{1,4}To configure the body size limit for Server Actions, see:/,
        ),
      ),
    ),
    named(
      "api-route-bad-body",
      all(
        status(400),
        body(/^Invalid (?:JSON|body)$/),
        lacks("content-type"),
        statusText(/^Invalid (?:JSON|body)$/),
      ),
    ),
    wrote("unknown-action", field("x-nextjs-action-not-found")),
    wrote(
      "image-route",
      all(
        imageRoute,
        status(400, 404, 413, 500, 504, 508),
        body(/^(?:"(?:url|w|q)" parameter|The requested resource|Unable to optimize)/),
      ),
    ),
    wrote("unknown-action-text", all(status(404), body(/^Server action not found\.$/))),
    // Its client alone asks so. Where the record has a type, a server or a body, these say more than the question.
    named(
      "unknown-action-unseen",
      all(
        sent("next-action"),
        status(404),
        noBodyText,
        not(any(field("content-type"), field("server"), field("x-powered-by"))),
      ),
    ),
    named("x-powered-by-field", field("x-powered-by", /^Next\.js/)),
    named("router-vary", field("vary", /next-router-state-tree/i)),
    named(
      "prerender-fields",
      any(field("x-nextjs-cache"), field("x-nextjs-prerender"), field("x-nextjs-matched-path")),
    ),
    named("own-path", path(/\/_next\/(?:image|static|data|webpack-hmr)\b|\/__nextjs_/)),
  ],
  causes: [
    proven("no-data", "record-not-found", 404, all(pageData, dataNotFound), {
      why: text({
        en: "This build has the page, and its getStaticProps or getServerSideProps says that there is nothing to show for this address.",
        "zh-CN": "这个构建有该页面，是它的 getStaticProps 或 getServerSideProps 表示此地址没有可显示的内容。",
      }),
      fix: [
        text({
          en: "Look where the page's getStaticProps or getServerSideProps returns `notFound: true`, and with which parameters it was called.",
          "zh-CN":
            "查看该页面的 getStaticProps 或 getServerSideProps 在何处返回 `notFound: true`，以及调用时的参数。",
        }),
      ],
    }),
    likely("old-build", "stale-client-build", 404, any(builtAsset, all(pageData, not(dataNotFound))), {
      why: text({
        en: "Mostly the page asks for a file of a build that this server does not have, since a newer one was deployed after it was opened.",
        "zh-CN": "多半是页面打开之后部署了新的构建，页面要的旧构建文件在服务器上已不存在。",
      }),
    }),
    ...nextActions,
    ...nextImages,
    likely(
      "file-missing",
      "file-not-found",
      404,
      all(inside("next"), asksForFile, not(builtAsset), not(resourceType("document"))),
    ),
    usual("no-page", "route-not-found", 404, {
      why: text({
        en: "Mostly no page and no route handler of the Next.js application matches this path.",
        "zh-CN": "多半是这个 Next.js 应用里没有页面或路由处理函数匹配这个路径。",
      }),
    }),
    possible("not-found-called", "record-not-found", 404),
    possible("base-path", "path-mismatch", 404),
    usual("method-not-exported", "method-not-allowed-by-application", 405, {
      why: text({
        en: "The route file exports no function for this method, an API route refuses it itself, or the path is a static file or page, which takes only GET and HEAD.",
        "zh-CN":
          "路由文件没有导出这个方法的函数，或 API 路由自己拒绝了它，或该路径是静态文件或静态页面，只接受 GET 和 HEAD。",
      }),
    }),
    likely(
      "form-to-prerendered-page",
      "post-ignored-by-static-file",
      200,
      all(
        inside("next"),
        method("POST"),
        any(field("x-nextjs-prerender"), field("x-nextjs-cache", /HIT|STALE/)),
        not(sent("next-action")),
      ),
    ),
    says("pages-bad-json", "request-body-malformed", 400, /^Invalid (?:JSON|body)$/),
    proven(
      "api-route-body-too-large",
      "request-body-too-large",
      413,
      all(body(/^Body exceeded [\w. ]{1,12} limit$/), not(field("content-type"))),
      {
        why: text({
          en: "Next.js refuses bodies over a size limit, 1 MB unless it is set; in these words the body parser of a Pages API route.",
          "zh-CN": "Next.js 拒绝超过上限的正文，默认上限是 1 MB；这句话来自 Pages API 路由的正文解析器。",
        }),
        fix: [
          text({
            en: "In the route's file export `config = { api: { bodyParser: { sizeLimit: '4mb' } } }` with the size you need.",
            "zh-CN":
              "在该路由文件中导出 `config = { api: { bodyParser: { sizeLimit: '4mb' } } }`，大小按需要填写。",
          }),
          text({
            en: "For uploads set `bodyParser: false` and read the stream, or send the file straight to object storage.",
            "zh-CN": "上传文件时设 `bodyParser: false` 并自己读取流，或把文件直接传到对象存储。",
          }),
        ],
      },
    ),
    likely("malformed-url", "malformed-url", 400, all(inside("next"), path(/%(?![0-9a-f]{2})|%[89a-f]/i))),
    usual("bad-request", "validation-failed", 400),
    states("body-too-large", "request-body-too-large", [413, 500], /Body exceeded .{1,12} limit/),
    usual("too-large", "request-body-too-large", 413),
    likely("dev-origin", "host-not-allowed", 403, all(path(/\/_next\/|\/__nextjs/), body(/^Unauthorized/)), {
      why: text({
        en: "The dev server of Next.js gives its own files only to pages of localhost, of the host name that it was started with (-H) and of those that it was told of.",
        "zh-CN":
          "Next.js 的开发服务器只把自己的文件提供给 localhost、启动时用 -H 指定的主机名和已声明主机名的页面。",
      }),
      fix: [
        text({
          en: "Add the page's host name to allowedDevOrigins in next.config.js, and restart the dev server. Where a <script> is still refused, update Next.js.",
          "zh-CN":
            "把页面的主机名加入 next.config.js 的 allowedDevOrigins，然后重启开发服务器。若 <script> 仍被拒绝，请更新 Next.js。",
        }),
      ],
    }),
    says(
      "module-missing",
      "build-error",
      500,
      /Module not found: |Can't resolve |Module build failed|Failed to compile|Syntax Error|missing required error components|ModuleBuildError/,
    ),
    says("no-response", "handler-sent-nothing", 500, /No response is returned from route handler/),
    likely("thrown", "unhandled-exception", 500, inside("next"), {
      why: text({
        en: "Mostly code of the application threw (page, route handler, action, middleware); in production Next.js hides the error and logs it, in the App Router with a digest.",
        "zh-CN":
          "多半是应用代码（页面、路由处理函数、action、中间件）抛出了异常；生产模式下 Next.js 不显示原文，只写入日志（App Router 附带 digest）。",
      }),
    }),
    possible("unread-json", "request-body-malformed", 500, sentBrokenJson),
    possible("database", "database-unavailable", 500),
    possible("returned-nothing", "handler-sent-nothing", 500),
    possible("rewrite-target-down", "upstream-connection-refused", 500, body(/^Internal Server Error$/)),
    says(
      "unauthorized-called",
      "auth-missing",
      401,
      /You(?:'|&#x27;|’)re not authorized to access this page/,
    ),
  ],
  sources: [NEXT],
});
