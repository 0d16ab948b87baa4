import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status305 = defineStatus({
  code: 305,
  phrase: "Use Proxy",
  kind: "obsolete",
  name: text({ en: "Use Proxy", "zh-CN": "使用代理" }),
  meaning: text({
    en: "Deprecated: the resource was to be fetched through the proxy named in Location.",
    "zh-CN": "已弃用：原意是通过 Location 所指的代理来访问资源。",
  }),
  use: text({
    en: "Do not send it. Configure proxies in the client, or send a 307 to another address.",
    "zh-CN": "不要使用。代理在客户端配置，或者用 307 重定向到别的地址。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET / HTTP/1.1
    Host: mirror.example

    HTTP/1.1 305 Use Proxy
    Location: http://proxy.example:8080/
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "The browser repeats the request through the proxy that 305 names.",
        "zh-CN": "浏览器会通过 305 指定的代理重新请求。",
      }),
      truth: text({
        en: "No browser does. A response that could set a proxy would let an attacker read the traffic.",
        "zh-CN": "没有浏览器这样做。如果响应能指定代理，攻击者就能窃听流量。",
      }),
      source: docs(
        "RFC 7231, appendix B (obsolete)",
        "https://www.rfc-editor.org/rfc/rfc7231.html#appendix-B",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [307, 407],
      difference: text({
        en: "307: another address. 407: a proxy in use wants credentials. 305: browsers use no proxy because of it.",
        "zh-CN": "307：换一个地址。407：正在用的代理要求凭据。305：浏览器不会因此改用代理。",
      }),
    },
  ],
  usual: ["redirect-not-followable"],
  causes: [],
  asked: ["proxy redirect", "必须使用代理", "代理访问"],
  sources: [rfc(9110, "15.4.6")],
});
