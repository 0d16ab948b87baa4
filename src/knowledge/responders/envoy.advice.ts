import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Envoy: timeouts",
  "https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const envoyAdvice = {
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise the timeout of the route: 15 s by default in Envoy itself. In Istio it is VirtualService http.timeout, off by default.",
        "zh-CN":
          "调大路由的 timeout：Envoy 自身默认 15 秒。Istio 中是 VirtualService 的 http.timeout，默认不启用。",
      }),
    ],
    confirm: text({
      en: "Access log: response flag UT (SI where the stream was idle); this answer took {seconds} s.",
      "zh-CN": "访问日志的响应标志为 UT（流空闲超时则为 SI）；这次用了 {seconds} 秒。",
    }),
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
