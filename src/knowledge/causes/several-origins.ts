import type { Case } from "../../diagnosis/case.ts";
import { type Condition, measuring } from "../../diagnosis/condition/condition.ts";
import { docs, fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { allowedOrigins } from "../../http/cors/cors-check.ts";
import type { Exchange } from "../../http/exchange.ts";

/** What is told of an answer with more than one Access-Control-Allow-Origin, the preflight's or the request's own. */
export const severalOriginsTold = {
  why: text({
    en: "Access-Control-Allow-Origin has more than one value ({allowed}), in one field or several. Browsers take exactly one.",
    "zh-CN":
      "Access-Control-Allow-Origin 有不止一个值（{allowed}），无论写在一个还是多个标头里；浏览器只接受一个值。",
  }),
  fix: [
    text({
      en: "Let one layer alone add it: the application, or the proxy or platform in front of it.",
      "zh-CN": "只让一层添加它：要么是应用，要么是它前面的代理或平台。",
    }),
    text({
      en: "nginx: proxy_hide_header Access-Control-Allow-Origin in front of an application that sends it.",
      "zh-CN": "nginx：应用自己会发送时，用 proxy_hide_header Access-Control-Allow-Origin 去掉它的。",
    }),
    text({
      en: "Spring Cloud Gateway: DedupeResponseHeader=Access-Control-Allow-Origin keeps the first; RETAIN_UNIQUE helps only with equal values.",
      "zh-CN":
        "Spring Cloud Gateway：过滤器 DedupeResponseHeader=Access-Control-Allow-Origin 保留第一个值；RETAIN_UNIQUE 只在各值相同时有用。",
    }),
    text({
      en: "AWS Lambda function URL: switch its CORS setting off, or take the field out of the code.",
      "zh-CN": "AWS Lambda 函数 URL：关闭它的 CORS 设置，或从代码中去掉这个标头。",
    }),
  ],
  sources: [
    fetchStandard("cors-check"),
    docs(
      "Spring Cloud Gateway: DedupeResponseHeader",
      "https://docs.spring.io/spring-cloud-gateway/reference/spring-cloud-gateway-server-webflux/gatewayfilter-factories/deduperesponseheader-factory.html",
    ),
  ],
} as const;

/** All values as one line; false where there are not several. */
export function severalOriginsOf({ response }: Exchange): string | false {
  const allowed = response ? allowedOrigins(response.fields) : [];
  return allowed.length > 1 && allowed.join(", ");
}

/** A browser joins the values to one, which equals no origin, even where all are right. */
export const severalOrigins: Condition = measuring("response.field.access-control-allow-origin", (c) =>
  severalOriginsOf(c.exchange),
);

/** The same of an answer that is the exchange's own or its preflight's. */
export function severalOriginsSeen({ exchange, surroundings }: Case): { allowed: string } {
  const own = severalOriginsOf(exchange);
  const before = surroundings.preflight === null ? false : severalOriginsOf(surroundings.preflight);
  return { allowed: own || before || "" };
}
