import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status425 = defineStatus({
  code: 425,
  phrase: "Too Early",
  kind: "registered",
  name: text({ en: "Too Early", "zh-CN": "为时过早" }),
  meaning: text({
    en: "The request came in TLS early data, which can be replayed, and the server will not take that risk.",
    "zh-CN": "请求随 TLS 早期数据到达，可能被重放，服务器不愿冒这个险。",
  }),
  use: text({
    en: 'Send it only for early data, so that the client repeats after the handshake. Some APIs misuse it for "not ready yet".',
    "zh-CN": "只用于早期数据，让客户端在握手完成后重发。有的 API 误用它表示“尚未就绪”。",
  }),
  request: [
    {
      level: "may",
      field: "Early-Data",
      what: text({
        en: "`1`, set by a proxy that got the request in early data",
        "zh-CN": "`1`，由在早期数据中收到请求的代理添加",
      }),
      source: rfc(8470, "5.1"),
    },
  ],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "at-once",
  example: `
    POST /orders HTTP/1.1
    Host: shop.example
    Early-Data: 1

    HTTP/1.1 425 Too Early
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "425 is left over from a WebDAV draft.",
        "zh-CN": "425 出自某个 WebDAV 草案。",
      }),
      truth: text({
        en: "A draft once had Unordered Collection under 425. Since RFC 8470 (2018) it is registered as Too Early.",
        "zh-CN": "确有草案用 425 表示 Unordered Collection；自 RFC 8470（2018 年）起注册为 Too Early。",
      }),
      source: rfc(8470, "5.2"),
    },
    {
      believed: text({
        en: "The caller came too soon and should wait a while.",
        "zh-CN": "请求来得太早，应等一会儿再发。",
      }),
      truth: text({
        en: "By the standard no waiting is needed: the client repeats after the TLS handshake, as browsers do by themselves. Only APIs that misuse 425 want a wait.",
        "zh-CN": "按标准不用等：TLS 握手完成后即可重发，浏览器会自动处理。只有误用 425 的 API 才需要等。",
      }),
      source: rfc(8470, "5.2"),
    },
  ],
  lookAlikes: [
    {
      codes: [429, 503],
      difference: text({
        en: "425: repeat at once outside early data. 429 and 503: wait first.",
        "zh-CN": "425：不用早期数据，立即重发。429、503：先等待。",
      }),
    },
    {
      codes: [421],
      difference: text({
        en: "425: too early on this connection. 421: the wrong connection.",
        "zh-CN": "425：在这个连接上太早。421：连接本身不对。",
      }),
    },
  ],
  usual: ["blocked-by-config-rule", "application-error"],
  causes: [],
  asked: ["0-rtt", "early data", "replay", "unordered collection", "早期数据", "重放攻击"],
  sources: [
    rfc(8470, "5.2"),
    docs("nginx: ssl_early_data", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_early_data"),
  ],
});
