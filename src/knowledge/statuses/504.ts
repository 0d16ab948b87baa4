import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status504 = defineStatus({
  code: 504,
  phrase: "Gateway Timeout",
  kind: "registered",
  name: text({ en: "Gateway Timeout", "zh-CN": "网关超时" }),
  meaning: text({
    en: "A gateway or proxy waited for the server behind it, and the time limit passed.",
    "zh-CN": "网关或代理等待上游响应，超过了时限。",
  }),
  use: text({
    en: "Sent by a gateway whose upstream did not answer in time.",
    "zh-CN": "上游没有及时响应时，由网关发送。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: "Proxy-Status",
      what: text({ en: "which proxy gave up and why", "zh-CN": "哪个代理放弃等待，以及原因" }),
      source: rfc(9209, "2"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    GET /reports/2025 HTTP/1.1
    Host: shop.example

    HTTP/1.1 504 Gateway Timeout
    Proxy-Status: edge.example; error=http_response_timeout
    Content-Type: text/plain

    The report took too long.
  `,
  misreadings: [
    {
      believed: text({
        en: "504 means that the proxy cannot connect.",
        "zh-CN": "504 表示代理无法连接上游。",
      }),
      truth: text({
        en: "Mostly that no answer came in time, perhaps while connecting. A refusal is mostly a 502 or 503; http-proxy-middleware says 504 for it.",
        "zh-CN":
          "多表示没有及时得到响应，可能卡在建立连接。连接被拒绝一般是 502 或 503；http-proxy-middleware 则返回 504。",
      }),
      source: rfc(9110, "15.6.5"),
    },
    {
      believed: text({
        en: "Larger FastCGI buffers cure a 504.",
        "zh-CN": "加大 FastCGI 缓冲区能解决 504。",
      }),
      truth: text({
        en: "Buffers change no time limit. Find the slow work, or raise the read timeout.",
        "zh-CN": "缓冲区不影响时限。找出慢在哪里，或调大读超时。",
      }),
      source: docs(
        "nginx: ngx_http_fastcgi_module",
        "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html",
      ),
    },
    {
      believed: text({ en: "After a 504 the work has stopped.", "zh-CN": "返回 504 后，后端就停止处理了。" }),
      truth: text({
        en: "It often goes on and may succeed. Check before you send a POST again.",
        "zh-CN": "它往往还在继续，可能会成功。重发 POST 之前先确认。",
      }),
      source: rfc(9110, "9.2.2"),
    },
  ],
  lookAlikes: [
    {
      codes: [502],
      difference: text({
        en: "504: no answer in time. 502: an unusable answer, or the connection broke.",
        "zh-CN": "504：没有在时限内响应。502：响应不可用，或连接断开。",
      }),
    },
    {
      codes: [408],
      difference: text({
        en: "408: the client was too slow. 504: the upstream was.",
        "zh-CN": "408：客户端太慢。504：上游太慢。",
      }),
    },
  ],
  usual: [
    "upstream-response-timeout",
    "upstream-connect-timeout",
    "service-overloaded",
    "upstream-dns-failure",
  ],
  causes: [
    cause({
      id: "asked-cache-only",
      mechanism: "only-if-cached-miss",
      on: [504],
      certainty: "likely",
      when: sent("cache-control", /\bonly-if-cached\b/i),
      sources: [rfc(9111, "5.2.1.7")],
    }),
    cause({
      id: "proxy-says-timeout",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "certain",
      when: field("proxy-status", /\berror="?(?:http_response_timeout|connection_read_timeout)\b/),
      sources: [rfc(9209, "2.3.26")],
    }),
    cause({
      id: "proxy-says-connect-timeout",
      mechanism: "upstream-connect-timeout",
      on: [504],
      certainty: "certain",
      when: field("proxy-status", /\berror="?connection_timeout\b/),
      sources: [rfc(9209, "2.3.9")],
    }),
    cause({
      id: "proxy-says-dns-timeout",
      mechanism: "upstream-dns-failure",
      on: [504],
      certainty: "certain",
      when: field("proxy-status", /\berror="?dns_timeout\b/),
      sources: [rfc(9209, "2.3.1")],
    }),
  ],
  asked: [
    "gateway timeout",
    "upstream timed out",
    "php-fpm 没有返回",
    "网关过载",
    "请求超时",
    "上游超时",
    "接口超时",
    "服务器无响应",
    "上游没有响应",
    "gateway timed out",
    "timed out after 60 seconds",
  ],
  sources: [rfc(9110, "15.6.5"), rfc(9209)],
});
