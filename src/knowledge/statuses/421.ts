import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status421 = defineStatus({
  code: 421,
  phrase: "Misdirected Request",
  kind: "registered",
  name: text({ en: "Misdirected Request", "zh-CN": "请求发错了服务器" }),
  meaning: text({
    en: "The request came over a connection whose server does not answer for this host name.",
    "zh-CN": "请求所用的连接通往一台不负责该主机名的服务器。",
  }),
  use: text({
    en: "Send it when host and connection do not fit, such as another TLS name, so that the client connects anew.",
    "zh-CN": "主机名与连接不符（例如 TLS 名称不同）时使用，让客户端另建连接。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "at-once",
  example: `
    GET / HTTP/1.1
    Host: admin.shop.example

    HTTP/1.1 421 Misdirected Request
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "Too many connections come from your IP address.",
        "zh-CN": "从你的 IP 地址到服务器的连接数过多。",
      }),
      truth: text({
        en: "That resembles FTP's 421. In HTTP it means that this connection does not serve the host.",
        "zh-CN": "那更像 FTP 的 421。在 HTTP 里，它表示这个连接不提供该主机名。",
      }),
      source: rfc(9110, "15.5.20"),
    },
    {
      believed: text({
        en: "Only GET may be repeated after a 421.",
        "zh-CN": "421 之后只有 GET 能重发。",
      }),
      truth: text({
        en: "Any method may, over another connection: the server has not processed the request.",
        "zh-CN": "换一个连接后，任何方法都可以重发：服务器并没有处理该请求。",
      }),
      source: rfc(9110, "15.5.20"),
    },
  ],
  lookAlikes: [
    {
      codes: [404],
      difference: text({
        en: "421: right request, wrong connection. 404: the connection is right, the path is unknown.",
        "zh-CN": "421：请求没错，连接错了。404：连接没错，路径不存在。",
      }),
    },
    {
      codes: [400],
      difference: text({
        en: "421: a valid Host that is not served here. 400: a Host that is missing, doubled or refused.",
        "zh-CN": "421：Host 有效，但不在这里提供。400：Host 缺失、重复或被拒。",
      }),
    },
  ],
  usual: ["misdirected-request", "host-not-configured"],
  causes: [],
  asked: [
    "sni",
    "connection reuse",
    "wrong host",
    "http2 coalescing",
    "连接复用",
    "主机名不符",
    "连接数过多",
  ],
  sources: [rfc(9110, "15.5.20"), rfc(9110, "7.4")],
});
