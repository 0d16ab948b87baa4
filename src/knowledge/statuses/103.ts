import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status103 = defineStatus({
  code: 103,
  phrase: "Early Hints",
  kind: "registered",
  name: text({ en: "Early Hints", "zh-CN": "早期提示" }),
  meaning: text({
    en: "The final response is not ready; these links will probably be needed and can be fetched now.",
    "zh-CN": "最终响应还没准备好，但这些资源多半会用到，可以先取。",
  }),
  use: text({
    en: "Send it with Link: rel=preload or preconnect while the page is being built.",
    "zh-CN": "页面生成期间，用 Link: rel=preload 或 preconnect 提前告知要用的资源。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: "Link",
      what: text({ en: "what to preload or connect to", "zh-CN": "要预加载的资源或要预连接的源" }),
      source: rfc(8297, "2"),
    },
    {
      level: "must-not",
      field: null,
      what: text({ en: "content; a final response has to follow", "zh-CN": "携带正文；之后必须有最终响应" }),
      source: rfc(9110, "15.2"),
    },
  ],
  content: "forbidden",
  cacheable: "never",
  retry: "not-needed",
  example: `
    GET /shop HTTP/1.1
    Host: shop.example

    HTTP/1.1 103 Early Hints
    Link: </main.css>; rel=preload; as=style

  `,
  misreadings: [
    {
      believed: text({
        en: "Fields sent in 103 need not be sent again.",
        "zh-CN": "103 里发过的标头，最终响应就不用再发。",
      }),
      truth: text({
        en: "They are hints only: the final response carries all that applies to it.",
        "zh-CN": "它们只是提示：最终响应仍要带齐自己的标头。",
      }),
      source: rfc(8297, "2"),
    },
    {
      believed: text({ en: "Any client uses 103.", "zh-CN": "所有客户端都会利用 103。" }),
      truth: text({
        en: "Many ignore it, and it is best sent over HTTP/2 or later; no page may depend on it.",
        "zh-CN": "很多客户端会忽略它，而且最好只在 HTTP/2 及以上发送；页面不能依赖它。",
      }),
      source: docs("MDN: 103 Early Hints", "https://developer.mozilla.org/docs/Web/HTTP/Status/103"),
    },
  ],
  lookAlikes: [
    {
      codes: [100],
      difference: text({
        en: "100 answers the client's question; 103 comes unasked.",
        "zh-CN": "100 是对客户端询问的响应；103 是服务器主动发出的。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["preload hint", "server push replacement", "预加载", "提前提示"],
  sources: [rfc(8297, "2")],
});
