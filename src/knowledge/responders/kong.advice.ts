import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs("Kong Gateway: services", "https://developer.konghq.com/gateway/entities/service/");

/** Its own directives and limits, for mechanisms that others have too. */
export const kongAdvice = {
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise read_timeout of the service, 60,000 ms by default (PATCH /services/NAME, or in the declarative configuration where Kong runs without a database).",
        "zh-CN":
          "调大服务的 read_timeout，默认 60000 毫秒（PATCH /services/NAME；无数据库模式下改声明式配置）。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
