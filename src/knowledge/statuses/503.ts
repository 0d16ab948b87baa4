import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { field, statusText } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status503 = defineStatus({
  code: 503,
  phrase: "Service Unavailable",
  kind: "registered",
  name: text({ en: "Service Unavailable", "zh-CN": "服务不可用" }),
  meaning: text({
    en: "The server cannot serve this now, being overloaded, in maintenance or without a backend.",
    "zh-CN": "服务器暂时无法服务：过载、维护中，或没有可用的后端。",
  }),
  use: text({
    en: "For planned downtime and overload; say in Retry-After when to come back.",
    "zh-CN": "用于计划内停机和过载；用 Retry-After 说明何时再来。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: "Retry-After",
      what: text({
        en: "seconds or a date after which to try again",
        "zh-CN": "多少秒后，或哪个时刻之后再试",
      }),
      source: rfc(9110, "10.2.3"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    GET / HTTP/1.1
    Host: shop.example

    HTTP/1.1 503 Service Unavailable
    Retry-After: 600
    Content-Type: text/html

    <h1>Back in ten minutes</h1>
  `,
  misreadings: [
    {
      believed: text({ en: "503 means that the server is overloaded.", "zh-CN": "503 就是服务器过载。" }),
      truth: text({
        en: "It may as well be a proxy that found no healthy backend, or a maintenance mode.",
        "zh-CN": "也可能是代理找不到健康的后端，或者有人开启了维护模式。",
      }),
      source: rfc(9110, "15.6.4"),
    },
    {
      believed: text({ en: "503 means that the server timed out.", "zh-CN": "503 表示服务器超时。" }),
      truth: text({
        en: "The code for that is 504. Some proxies, HAProxy for one, do say 503 when connecting took too long.",
        "zh-CN": "超时对应的是 504。不过有些代理在建立连接超时时也返回 503，例如 HAProxy。",
      }),
      source: docs("HAProxy: configuration manual", "https://docs.haproxy.org/3.0/configuration.html"),
    },
    {
      believed: text({
        en: "Retry-After proves planned maintenance.",
        "zh-CN": "有 Retry-After 就说明是计划内维护。",
      }),
      truth: text({
        en: "Overload and rate limits send it too; it only says when to try again.",
        "zh-CN": "过载和限流也会带上它；它只说明何时再试。",
      }),
      source: rfc(9110, "10.2.3"),
    },
  ],
  lookAlikes: [
    {
      codes: [429],
      difference: text({
        en: "429: you send too much. 503: mostly the server cannot take requests now, whoever sends them. nginx's limits say 503 by default.",
        "zh-CN":
          "429：你的请求太多。503：多半是服务器现在处理不了，与由谁发出无关。nginx 的限流默认也用 503。",
      }),
    },
    {
      codes: [500],
      difference: text({ en: "500: it broke. 503: it declined.", "zh-CN": "500：出错了。503：主动谢绝。" }),
    },
    {
      codes: [502, 504],
      difference: text({
        en: "503: declined. 502: a bad answer from behind. 504: none in time.",
        "zh-CN": "503：谢绝服务。502：上游响应无效。504：上游没有及时响应。",
      }),
    },
  ],
  usual: [
    "service-overloaded",
    "upstream-none-available",
    "maintenance-mode",
    "upstream-connection-refused",
    "rate-limited",
  ],
  causes: [
    cause({
      id: "says-maintenance",
      mechanism: "maintenance-mode",
      on: [503],
      certainty: "likely",
      when: any(
        body(/<(?:title|h1)\b[^<>]{0,80}>[^<]{0,80}(?:maintenance|维护)/i),
        body(/"[^"\n]{0,80}\b(?:under|in|for) maintenance\b/i),
        statusText("maintenance"),
      ),
      sources: [rfc(9110, "15.6.4")],
    }),
    cause({
      id: "proxy-says-unavailable",
      mechanism: "upstream-none-available",
      on: [503],
      certainty: "certain",
      when: field("proxy-status", /\berror="?destination_unavailable\b/),
      sources: [rfc(9209, "2.3.4")],
    }),
    cause({
      id: "proxy-says-connection-limit",
      mechanism: "connection-limit",
      on: [503],
      certainty: "certain",
      when: field("proxy-status", /\berror="?connection_limit_reached\b/),
      sources: [rfc(9209, "2.3.12")],
    }),
  ],
  asked: [
    "unavailable",
    "overloaded",
    "maintenance",
    "服务暂停",
    "停机维护",
    "服务器忙",
    "过载",
    "服务器繁忙",
    "系统繁忙",
    "稍后再试",
  ],
  sources: [rfc(9110, "15.6.4"), rfc(9110, "10.2.3")],
});
