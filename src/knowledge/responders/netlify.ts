import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const NETLIFY = "https://docs.netlify.com";
const FUNCTIONS = docs("Netlify: functions", `${NETLIFY}/build/functions/overview/`);
const UNKNOWN_SITE = /^\s{0,8}Not Found - Request ID: [0-9A-Z]{20,30}\s{0,8}$/;
const MISSING_PAGE =
  /Looks like you(['’]|&#39;|&rsquo;)ve followed a broken link or entered a URL that doesn/;
const PAUSED = /usage_exceeded|site was paused as it reached its usage limits/i;
const FUNCTION_ERROR =
  /error decoding lambda response|^[^\n]{0,200}An unhandled error in the function code triggered the following message|^\s{0,8}\{"errorType":"[^"]{1,60}","errorMessage":|^\s{0,8}\{"errorMessage":"/;
const EDGE_CRASH = /edge function has crashed|uncaught exception during edge function invocation/i;

export const netlify = defineResponder({
  id: "netlify",
  name: product("Netlify"),
  roles: ["cdn"],
  signs: [
    wrote("no-such-site-text", body(UNKNOWN_SITE)),
    wrote("not-found-page", all(body(MISSING_PAGE), any(body(/netlify/i), field("server", /^Netlify/i)))),
    wrote("edge-function-crash", body(EDGE_CRASH)),
    wrote("paused-page", all(body(PAUSED), field("server", /^Netlify/i))),
    wrote("function-error", all(body(FUNCTION_ERROR), field("server", /^Netlify/i))),
    relayed("x-nf-request-id-field", field("x-nf-request-id")),
    relayed("server-field-seen", field("server", /^Netlify\b/i)),
  ],
  causes: [
    cause({
      id: "no-such-site",
      mechanism: "host-not-configured",
      on: [404],
      certainty: "likely",
      when: body(UNKNOWN_SITE),
      why: text({
        en: "Mostly no Netlify site claims this host name.",
        "zh-CN": "多半是没有任何 Netlify 站点绑定这个主机名。",
      }),
      sources: [docs("Netlify: domains", `${NETLIFY}/manage/domains/get-started-with-domains/`)],
    }),
    cause({
      id: "missing-rewrite",
      mechanism: "rewrite-to-app-missing",
      on: [404],
      certainty: "likely",
      when: all(by("netlify"), body(MISSING_PAGE), resourceType("document"), not(path(/^\/$|\.\w{1,8}$/))),
      why: text({
        en: "If the page's own router knows this path, no rule sends it to /index.html. Otherwise there is no such page.",
        "zh-CN": "如果这个路径由页面自己的路由处理，就是没有规则把它转到 /index.html；否则就是没有这个页面。",
      }),
      fix: [
        text({
          en: "In the published folder a file _redirects with the line /* /index.html 200.",
          "zh-CN": "在发布目录放一个 _redirects 文件，内容为 /* /index.html 200。",
        }),
        text({
          en: 'Or in netlify.toml [[redirects]] with from = "/*", to = "/index.html" and status = 200.',
          "zh-CN":
            '或在 netlify.toml 的 [[redirects]] 中写 from = "/*"、to = "/index.html" 和 status = 200。',
        }),
      ],
      confirm: text({
        en: "Deploy log: redirect rules processed; the address / works and a reload below it does not.",
        "zh-CN": "部署日志中是否处理了重定向规则；/ 正常而其下的路径一刷新就 404。",
      }),
      sources: [docs("Netlify: redirects", `${NETLIFY}/manage/routing/redirects/overview/`)],
    }),
    cause({
      id: "no-such-page",
      mechanism: "file-not-found",
      on: [404],
      certainty: "likely",
      when: all(by("netlify"), body(MISSING_PAGE)),
      why: text({
        en: "The published folder holds no file for this path, and no redirect rule covers it.",
        "zh-CN": "发布目录里没有这个路径对应的文件，也没有重定向规则匹配它。",
      }),
      sources: [docs("Netlify: redirects", `${NETLIFY}/manage/routing/redirects/overview/`)],
    }),
    cause({
      id: "paused",
      mechanism: "service-stopped",
      on: [402, 503],
      certainty: "likely",
      when: all(by("netlify"), body(PAUSED)),
      sources: [docs("Netlify: billing", `${NETLIFY}/manage/accounts-and-billing/billing/`)],
    }),
    cause({
      id: "function-over-limit",
      mechanism: "handler-timeout",
      on: [500, 502, 504],
      certainty: "certain",
      when: all(by("netlify"), body(/Task timed out after \d{1,4}(?:\.\d{1,3})? seconds/)),
      sources: [FUNCTIONS],
    }),
    cause({
      id: "function-timed-out",
      mechanism: "handler-timeout",
      on: [500, 502, 504],
      certainty: "likely",
      when: all(by("netlify"), body(/Task timed out after|function has timed out/i)),
      sources: [FUNCTIONS],
    }),
    cause({
      id: "function-does-not-compile",
      mechanism: "build-error",
      on: [500, 502],
      certainty: "certain",
      when: all(by("netlify"), body(/Runtime\.UserCodeSyntaxError\b/)),
      why: text({
        en: "The runtime could not load the function's code: it has a syntax error, or mixes ES modules and CommonJS.",
        "zh-CN": "运行时无法加载函数的代码：有语法错误，或混用了 ES 模块和 CommonJS。",
      }),
      sources: [FUNCTIONS],
    }),
    cause({
      id: "function-not-loaded",
      mechanism: "app-failed-to-start",
      on: [500, 502],
      certainty: "certain",
      when: all(by("netlify"), body(/Runtime\.(?:ImportModuleError|HandlerNotFound|MalformedHandlerName)\b/)),
      why: text({
        en: "The function could not be loaded: a module is not in its bundle, or its handler is not where it is looked for.",
        "zh-CN": "函数无法加载：打包结果中缺少模块，或在应有的位置找不到处理函数。",
      }),
      sources: [FUNCTIONS],
    }),
    cause({
      id: "function-failed",
      mechanism: "unhandled-exception",
      on: [500, 502],
      certainty: "likely",
      when: all(by("netlify"), body(/"errorType":|An unhandled error in the function code/)),
      sources: [FUNCTIONS],
    }),
    cause({
      id: "edge-function-failed",
      mechanism: "unhandled-exception",
      on: [500],
      certainty: "likely",
      when: body(EDGE_CRASH),
      sources: [docs("Netlify: edge functions", `${NETLIFY}/build/edge-functions/overview/`)],
    }),
    // Netlify's edge read the function's answer and found no status in it that HTTP knows.
    cause({
      id: "function-status-invalid",
      mechanism: "upstream-invalid-response",
      on: [502],
      certainty: "certain",
      when: all(
        by("netlify"),
        body(/^error decoding lambda response: invalid status code returned from lambda: -?\d{1,9}\s{0,4}$/),
      ),
      why: text({
        en: "Netlify got no answer with a usable status from the function: it returned nothing or no valid statusCode, or it failed or was exported in the wrong form.",
        "zh-CN":
          "Netlify 没有从函数得到带可用状态码的响应：函数没有返回、没有有效的 statusCode，或函数出错、导出形式不对。",
      }),
      fix: [
        text({
          en: "Let every branch of `handler` return an object with a statusCode of 200 to 599. A function with `export default` must return a Response.",
          "zh-CN":
            "让 `handler` 的每个分支都返回带 statusCode（200 至 599）的对象。用 `export default` 的函数须返回 Response。",
        }),
      ],
      sources: [FUNCTIONS],
    }),
    cause({
      id: "function-reply-unusable",
      mechanism: "upstream-invalid-response",
      on: [502],
      certainty: "likely",
      when: body("error decoding lambda response"),
      sources: [FUNCTIONS],
    }),
  ],
  sources: [FUNCTIONS],
});
