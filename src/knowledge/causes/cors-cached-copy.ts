import { all, any, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { isCorsBlocked } from "../../diagnosis/condition/origin.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const fromStore: Condition = any(
  field("age", /^\s{0,8}[1-9]/),
  field("x-cache", /\bhit\b/i),
  field("cf-cache-status", /^HIT/i),
  field("x-cache-status", /^HIT/i),
);

/** A cache handed out a copy that was made for a request without Origin. */
export const corsCachedCopyCauses = {
  id: "cors-cached-copy",
  over: ["cors"],
  causes: [
    cause({
      id: "without-origin",
      mechanism: "cors-header-missing",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        holds((c) => isCorsBlocked(c) && c.sent("origin") !== null),
        lacks("access-control-allow-origin"),
        fromStore,
        holds((c) => !/\borigin\b|\*/i.test(c.field("vary") ?? "")),
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
