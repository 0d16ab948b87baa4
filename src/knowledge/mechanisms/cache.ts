import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { nginxModule } from "../writing/manuals.ts";
import { perSystem } from "../writing/per-system.ts";

export const cache = defineMechanisms("cache", {
  "cached-error-response": {
    name: text({ en: "A cache serves an old error", "zh-CN": "缓存返回了旧的错误" }),
    why: text({
      en: "A cache stored an earlier error and serves it, although the origin may be well again.",
      "zh-CN": "缓存保存了之前的错误并继续返回，而源站可能已经恢复。",
    }),
    fix: [
      text({ en: "Purge this address in the cache.", "zh-CN": "在缓存中清除这个地址。" }),
      perSystem({
        sentence: text({
          en: "Send Cache-Control: no-store with errors, and shorten the time for which they are cached: {systems}.",
          "zh-CN": "错误响应带上 Cache-Control: no-store，并缩短其缓存时间：{systems}。",
        }),
        systems: {
          "nginx-family": text({ en: "proxy_cache_valid in nginx", "zh-CN": "nginx 的 proxy_cache_valid" }),
        },
        general: text({
          en: "Send Cache-Control: no-store with errors, and shorten the time for which they are cached.",
          "zh-CN": "错误响应带上 Cache-Control: no-store，并缩短其缓存时间。",
        }),
      }),
    ],
    confirm: text({
      en: "Age above 0 or a cache field that says HIT; with a new query such as ?x=1 the origin answers otherwise.",
      "zh-CN": "Age 大于 0，或缓存标头显示 HIT；加上 ?x=1 之类的新参数，源站的结果不同。",
    }),
    sources: [rfc(9111, "5.1"), rfc(9111, "4.2.2"), nginxModule("http_proxy")],
  },
  "stale-content-served": {
    name: text({ en: "An outdated copy was served", "zh-CN": "返回了过期的副本" }),
    why: text({
      en: "A cache or service worker served a copy past its time in place of a fresh answer from the server.",
      "zh-CN": "缓存或 Service Worker 返回了过期的副本，而不是服务器的最新响应。",
    }),
    fix: [
      text({
        en: "Purge the address, or wait for the refresh.",
        "zh-CN": "清除这个地址的缓存，或等待刷新。",
      }),
      perSystem({
        sentence: text({
          en: "Check stale-while-revalidate, the service worker's strategy and the cache's rule for stale copies: {systems}.",
          "zh-CN":
            "检查 stale-while-revalidate、Service Worker 的策略，以及缓存何时返回过期副本：{systems}。",
        }),
        systems: {
          "nginx-family": text({
            en: "proxy_cache_use_stale in nginx",
            "zh-CN": "nginx 的 proxy_cache_use_stale",
          }),
        },
        general: text({
          en: "Check stale-while-revalidate, the service worker's strategy and the cache's rule for stale copies.",
          "zh-CN": "检查 stale-while-revalidate、Service Worker 的策略，以及缓存何时返回过期副本。",
        }),
      }),
    ],
    confirm: text({
      en: "Age above s-maxage of the response (or max-age, where there is none), or a cache field that says STALE.",
      "zh-CN": "Age 大于响应的 s-maxage（没有时看 max-age），或缓存标头显示 STALE。",
    }),
    sources: [rfc(9111, "4.2.4"), rfc(5861, "3"), nginxModule("http_proxy")],
  },
  "only-if-cached-miss": {
    name: text({ en: "No cached copy, and only that was wanted", "zh-CN": "只要缓存副本，但没有" }),
    why: text({
      en: "The request takes a cached copy only (only-if-cached, or going back to the result of a form), and the cache holds none.",
      "zh-CN": "请求只接受缓存副本（only-if-cached，或后退到表单结果页），而缓存中没有。",
    }),
    fix: [
      text({
        en: 'Remove only-if-cached from the request (in fetch: cache: "only-if-cached"); after a form, answer the POST with 303, so going back works.',
        "zh-CN":
          '去掉请求中的 only-if-cached，或 fetch 的 cache: "only-if-cached"；表单提交后用 303 重定向，后退就不会出错。',
      }),
    ],
    confirm: text({
      en: "Cache-Control of the request, the cache option of fetch in the page's source, or the browser's page that asks to send the form again.",
      "zh-CN": "查看请求的 Cache-Control、页面源码中 fetch 的 cache 选项，或浏览器要求重新提交表单的页面。",
    }),
    sources: [rfc(9111, "5.2.1.7")],
  },
});
