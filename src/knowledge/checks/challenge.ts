import { defineCheck } from "../../diagnosis/check.ts";
import { all, any, type Condition, not, quoting } from "../../diagnosis/condition/condition.ts";
import { method, resourceType } from "../../diagnosis/condition/request.ts";
import { lacks, mediaType, status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

/** A program asked, and tells its user itself; no browser would ask for a password. */
const toScript: Condition = any(resourceType("fetch", "xhr"), mediaType("json"));

export const challengeChecks = [
  defineCheck({
    id: "401-without-challenge",
    level: "error",
    on: [401],
    when: all(status(401), lacks("www-authenticate"), not(toScript), not(method("OPTIONS"))),
    says: text({
      en: "A 401 must name how to log in, in WWW-Authenticate. This one has none.",
      "zh-CN": "401 必须用 WWW-Authenticate 说明如何认证，而这个响应没有。",
    }),
    source: rfc(9110, "15.5.2"),
  }),
  defineCheck({
    id: "401-to-script-without-challenge",
    level: "note",
    on: [401],
    when: all(status(401), lacks("www-authenticate"), toScript, not(method("OPTIONS"))),
    says: text({
      en: "By the standard a 401 names how to log in, in WWW-Authenticate; interfaces for scripts often leave it out.",
      "zh-CN": "按标准，401 要用 WWW-Authenticate 说明如何认证；供脚本调用的接口常常省略它。",
    }),
    source: rfc(9110, "15.5.2"),
  }),
  defineCheck({
    id: "407-without-challenge",
    level: "error",
    on: [407],
    when: all(status(407), lacks("proxy-authenticate")),
    says: text({
      en: "A 407 must name how to log in to the proxy, in Proxy-Authenticate. This one has none.",
      "zh-CN": "407 必须用 Proxy-Authenticate 说明如何向代理认证，而这个响应没有。",
    }),
    source: rfc(9110, "15.5.8"),
  }),
  defineCheck({
    id: "426-without-upgrade",
    level: "error",
    on: [426],
    when: all(status(426), lacks("upgrade")),
    says: text({
      en: "A 426 must name the protocol that it wants, in Upgrade. This one has none.",
      "zh-CN": "426 必须用 Upgrade 说明要换成什么协议，而这个响应没有。",
    }),
    source: rfc(9110, "15.5.22"),
  }),
  defineCheck({
    id: "retry-after-unreadable",
    level: "warning",
    on: [429, 503, "3xx"],
    when: quoting("response.field.retry-after", (c) => {
      const value = c.field("retry-after")?.trim() ?? null;
      return value !== null && !/^\d{1,10}$/.test(value) && Number.isNaN(Date.parse(value));
    }),
    says: text({
      en: "Retry-After holds either whole seconds or an HTTP date. This value is neither.",
      "zh-CN": "Retry-After 只能是整数秒或 HTTP 日期，这个值两者都不是。",
    }),
    source: rfc(9110, "10.2.3"),
  }),
] as const;
