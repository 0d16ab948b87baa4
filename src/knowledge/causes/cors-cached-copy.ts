import { all, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { isCorsBlocked } from "../../diagnosis/condition/origin.ts";
import { lacks } from "../../diagnosis/condition/response.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { copyMayBeOfOtherOrigin, fromSharedStore, ignoresOrigin } from "./copy-of-other-origin.ts";

/** A cache handed out a copy that was made for a request without Origin. */
export const corsCachedCopyCauses = {
  id: "cors-cached-copy",
  over: ["cors"],
  causes: [
    cause({
      id: "for-other-origin",
      mechanism: "stale-content-served",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        holds((c) => isCorsBlocked(c) && c.sent("origin") !== null),
        quoting("response.field.access-control-allow-origin", copyMayBeOfOtherOrigin),
      ),
      why: text({
        en: "This copy comes from a cache and allows the origin it was fetched for: it was stored without Vary: Origin. Or the server allows that origin alone.",
        "zh-CN":
          "这份副本来自缓存，只允许当初取得它的那个源：存储时没有 Vary: Origin；也可能服务器只允许那一个源。",
      }),
      fix: [
        text({
          en: "Send Vary: Origin with every answer that names an origin, so that caches keep a copy for each.",
          "zh-CN": "凡是写明某个源的响应都带上 Vary: Origin，让缓存为每个源各存一份。",
        }),
        text({
          en: "Until then fetch with cache: \"no-store\" (passes by the browser's cache, mostly not a CDN's) or purge the CDN. Where nothing is secret, allow * instead.",
          "zh-CN":
            '在此之前用 cache: "no-store" 请求（绕过浏览器缓存，多半绕不过 CDN），或清除 CDN 缓存。内容不涉密时可改为允许 *。',
        }),
      ],
      confirm: text({
        en: "With the cache switched off in the developer tools the call succeeds: then it was most likely the browser's copy. For a CDN add a new query parameter.",
        "zh-CN":
          "在开发者工具中停用缓存后若调用成功，多半只是浏览器的副本不对。对 CDN 则加一个新的查询参数再试。",
      }),
      sources: [fetchStandard("cors-protocol-and-http-caches"), rfc(9110, "12.5.5")],
    }),
    cause({
      id: "without-origin",
      mechanism: "cors-header-missing",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        holds((c) => isCorsBlocked(c) && c.sent("origin") !== null),
        lacks("access-control-allow-origin"),
        holds(fromSharedStore),
        holds(ignoresOrigin),
      ),
      why: text({
        en: "This is a cached copy without Access-Control-Allow-Origin: it was stored for a request without Origin, or the server never sends the field.",
        "zh-CN":
          "这是一份不带 Access-Control-Allow-Origin 的缓存副本：存下它的那次请求没有 Origin，或服务器从不发送这个标头。",
      }),
      fix: [
        text({
          en: "Send Vary: Origin on every answer, also without Origin, and let the CDN forward Origin. Where it ignores Vary, put Origin into its cache key.",
          "zh-CN":
            "让每个响应都带 Vary: Origin（没有 Origin 时也带），并让 CDN 转发 Origin。CDN 忽略 Vary 时，要把 Origin 放进缓存键。",
        }),
        text({
          en: "Purge the copies at the CDN; an <img> without crossorigin leaves such a copy in the browser's cache, too.",
          "zh-CN": "在 CDN 上清除这些副本；不带 crossorigin 的 <img> 也会在浏览器缓存里留下这样的副本。",
        }),
      ],
      confirm: text({
        en: "curl -si -H 'Origin: …' of the same address with a query that no cache knows: if the field is there, only the copy lacks it. If not, the server does not send it.",
        "zh-CN":
          "对同一地址加一个未缓存过的查询参数执行 curl -si -H 'Origin: …'：有这个标头，说明只是副本缺少它；没有，则是服务器不发送。",
      }),
      sources: [fetchStandard("cors-protocol-and-http-caches"), rfc(9110, "12.5.5")],
    }),
  ],
} as const;
