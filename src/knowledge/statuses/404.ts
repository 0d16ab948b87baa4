import { all, holds } from "../../diagnosis/condition/condition.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status404 = defineStatus({
  code: 404,
  phrase: "Not Found",
  kind: "registered",
  name: text({ en: "Not Found", "zh-CN": "找不到" }),
  meaning: text({
    en: "The server has nothing for this address now, or will not say that it has.",
    "zh-CN": "服务器目前没有这个地址对应的内容，或者不愿透露它存在。",
  }),
  use: text({
    en: "Send it when nothing matches the address, for now or for good. Where it is gone for good and you know it, send 410.",
    "zh-CN": "地址没有对应内容时使用，不论暂时还是永久。确知永久消失时用 410。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "by-default",
  retry: "after-change",
  example: `
    GET /articles/1967 HTTP/1.1
    Host: api.example

    HTTP/1.1 404 Not Found
    Content-Type: application/json

    {"error":"no_such_article"}
  `,
  misreadings: [
    {
      believed: text({
        en: "404 means that the server cannot be reached.",
        "zh-CN": "404 表示连不上服务器。",
      }),
      truth: text({
        en: "A server answered. What failed is finding this path, often at a proxy that never asked the application.",
        "zh-CN": "服务器已经响应了，只是没找到这个路径；很多时候代理根本没有把请求交给应用。",
      }),
      source: rfc(9110, "15.5.5"),
    },
    {
      believed: text({
        en: "A 404 is asked for anew each time.",
        "zh-CN": "404 每次都会重新请求。",
      }),
      truth: text({
        en: "Caches may keep it without being told to. Set Cache-Control on it if the page may soon exist.",
        "zh-CN": "缓存可以自行保留 404。页面可能很快上线时，要在 404 上设置 Cache-Control。",
      }),
      source: rfc(9110, "15.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [410],
      difference: text({
        en: "404 leaves open whether it ever was or will be. 410: it was there, and it is gone for good.",
        "zh-CN": "404 不说明以前有没有、以后会不会有。410：曾经有，现已永久删除。",
      }),
    },
    {
      codes: [405],
      difference: text({
        en: "404: no such path. 405: the path exists for other methods; many frameworks say 404 for both.",
        "zh-CN": "404：没有这个路径。405：路径存在，但方法不对；许多框架两种情况都返回 404。",
      }),
    },
    {
      codes: [403],
      difference: text({
        en: "A server may hide a forbidden resource behind 404. Log in before you conclude that it is missing.",
        "zh-CN": "服务器可能用 404 掩盖禁止访问的资源。下结论前先登录试试。",
      }),
    },
  ],
  usual: [
    "route-not-found",
    "file-not-found",
    "record-not-found",
    "gateway-route-not-found",
    "route-lacks-method",
  ],
  causes: [
    cause({
      id: "unset-variable-in-path",
      mechanism: "path-mismatch",
      on: [404],
      certainty: "likely",
      when: all(
        path(/\/(?:undefined|null|NaN|(?:%5B|\[)object%20\w{2,40}(?:%5D|\]))(?:\/|$)/),
        holds((c) => c.surroundings.chain.length === 0),
      ),
      why: text({
        en: "The path holds undefined, null, NaN or [object …]: the page probably built the address from a value not set yet, missing or not a string.",
        "zh-CN":
          "路径里出现了 undefined、null、NaN 或 [object …]：页面很可能用尚未赋值、不存在或不是字符串的变量拼出了地址。",
      }),
      fix: [
        text({
          en: "Find where the page builds this address: wait for the value, or correct the name or field that it takes.",
          "zh-CN": "找到页面拼接该地址的代码：等变量有值后再请求，或更正所取的变量名或字段。",
        }),
      ],
      sources: [rfc(9110, "15.5.5")],
    }),
    cause({
      id: "login-page-missing",
      mechanism: "login-redirect",
      on: [404],
      certainty: "likely",
      when: all(
        method("GET"),
        path(/\/(?:log-?in|sign-?in)\b/i),
        query(/[?&](?:next|continue|redirect|redirect_to|redirect_uri|return|return_?to|return_?url)=/i),
      ),
      why: text({
        en: "A redirect of a page that needs a login, or a link, led to this login address, and there is nothing there.",
        "zh-CN": "某个需要登录的页面的重定向，或一个链接，把浏览器带到这个登录地址，而这里什么也没有。",
      }),
      fix: [
        text({
          en: "Correct the login address in the application's settings (in Django LOGIN_URL) or in the link, or add the page here.",
          "zh-CN": "改正应用设置（Django 为 LOGIN_URL）或链接中的登录地址，或在这里添加登录页。",
        }),
      ],
      sources: [rfc(9110, "15.5.5")],
    }),
    cause({
      id: "protected-folder",
      mechanism: "hidden-file-blocked",
      on: [404],
      certainty: "likely",
      when: path(/\/(?:WEB-INF|META-INF)\//i),
      why: text({
        en: "Servlet containers never serve this folder; they say 404 whether or not the file is there.",
        "zh-CN": "Servlet 容器从不对外提供这个目录，不管文件在不在都返回 404。",
      }),
      sources: [
        docs(
          "Jakarta Servlet 6.0: directory structure",
          "https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#directory-structure",
        ),
      ],
    }),
    cause({
      id: "dot-path",
      mechanism: "hidden-file-blocked",
      on: [404],
      certainty: "possible",
      when: path(/\/\.(?!well-known\/)[^/]/i),
      sources: [rfc(9110, "17.3")],
    }),
    cause({
      id: "file-missing",
      mechanism: "file-not-found",
      on: [404],
      certainty: "possible",
      when: all(
        method("GET", "HEAD"),
        path(
          /\.(?:html?|m?js|css|map|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|mp[34]|webm|pdf|zip|txt|xml|csv)$/i,
        ),
      ),
      sources: [rfc(9110, "15.5.5")],
    }),
  ],
  asked: [
    "page not found",
    "missing page",
    "dead link",
    "broken link",
    "页面不存在",
    "死链",
    "路径错误",
    "资源不存在",
    "cannot get",
    "cannot post",
    "接口不存在",
    "路由不存在",
    "刷新 404",
  ],
  sources: [rfc(9110, "15.5.5")],
});
