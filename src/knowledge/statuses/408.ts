import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status408 = defineStatus({
  code: 408,
  phrase: "Request Timeout",
  kind: "registered",
  name: text({ en: "Request Timeout", "zh-CN": "请求超时" }),
  meaning: text({
    en: "The request did not arrive completely within the time that the server was ready to wait.",
    "zh-CN": "服务器在等待时限内没有收到完整的请求。",
  }),
  use: text({
    en: "Send it when header or body stop arriving. For slow work of your own, send 503. 504 is for a gateway.",
    "zh-CN": "标头或正文迟迟收不全时使用。自身处理太慢应返回 503，504 只供网关使用。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Connection",
      what: text({
        en: "`close` over HTTP/1.1, since the rest of the request can no longer be told from the next one",
        "zh-CN": "HTTP/1.1 下为 `close`，因为剩余数据已无法与下一个请求区分",
      }),
      source: rfc(9112, "9.6"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "at-once",
  example: `
    POST /upload HTTP/1.1
    Host: files.example
    Content-Length: 52428800

    HTTP/1.1 408 Request Timeout
    Connection: close
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "408 means that the script ran too long, such as PHP's 30 seconds.",
        "zh-CN": "408 是脚本执行超时，例如 PHP 的 30 秒限制。",
      }),
      truth: text({
        en: "The server was still waiting for the request. A slow script shows as a 5xx, such as 500, 502, 503 or 504.",
        "zh-CN": "此时服务器还在等请求。脚本太慢表现为 5xx，例如 500、502、503 或 504。",
      }),
      source: rfc(9110, "15.5.9"),
    },
    {
      believed: text({
        en: "A 408 without a request is an attack or a fault.",
        "zh-CN": "没有请求却出现 408，说明有攻击或故障。",
      }),
      truth: text({
        en: "Browsers open connections in advance; some servers end an idle one with 408. The browser just opens another.",
        "zh-CN": "浏览器会预先建立连接，有的服务器用 408 结束空闲连接，浏览器另开一个即可。",
      }),
      source: docs(
        "HAProxy: option http-ignore-probes",
        "https://docs.haproxy.org/3.0/configuration.html#4.2-option%20http-ignore-probes",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [504],
      difference: text({
        en: "408: the server waited for the client. 504: a gateway waited for the server behind it.",
        "zh-CN": "408：服务器等客户端。504：网关等后面的服务器。",
      }),
    },
    {
      codes: [499],
      difference: text({
        en: "408: the server gave up on the client. 499 (nginx log): the client gave up on the server.",
        "zh-CN": "408：服务器不等客户端了。499（nginx 日志）：客户端不等服务器了。",
      }),
    },
  ],
  usual: ["client-header-timeout", "client-body-timeout", "handler-timeout"],
  causes: [],
  asked: ["slow upload", "client too slow", "timed out", "上传超时", "网速慢", "连接超时"],
  sources: [rfc(9110, "15.5.9")],
});
