import { all, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** Characters that every server reads; the smallest limits that are set stand well above. */
const SHORT = 200;

export const status414 = defineStatus({
  code: 414,
  phrase: "URI Too Long",
  kind: "registered",
  name: text({ en: "URI Too Long", "zh-CN": "地址过长" }),
  meaning: text({
    en: "The address of the request is longer than the server is willing to read.",
    "zh-CN": "请求地址的长度超过了服务器愿意解析的上限。",
  }),
  use: text({
    en: "Send it when the request target exceeds your limit. Take at least 8000 bytes.",
    "zh-CN": "请求目标超过上限时使用。上限至少应为 8000 字节。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "by-default",
  retry: "after-change",
  example: `
    GET /search?ids=1,2,3,4,5,6,7,8,9 HTTP/1.1
    Host: api.example

    HTTP/1.1 414 URI Too Long
    Connection: close
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "HTTP limits addresses to about 2000 characters.",
        "zh-CN": "HTTP 规定地址最长约 2000 个字符。",
      }),
      truth: text({
        en: "It sets no limit and recommends that all parties take at least 8000 bytes. 2083 was Internet Explorer's.",
        "zh-CN": "标准没有上限，只建议各方至少支持 8000 字节。2083 是 Internet Explorer 的限制。",
      }),
      source: rfc(9110, "4.1"),
    },
    {
      believed: text({
        en: "Too much form data is the only reason.",
        "zh-CN": "只可能是表单数据太多。",
      }),
      truth: text({
        en: "A redirect loop that wraps its own address into a parameter each time grows into a 414 too.",
        "zh-CN": "重定向循环每次都把自己的地址再包进参数，越滚越长，也会变成 414。",
      }),
      source: rfc(9110, "15.5.15"),
    },
  ],
  lookAlikes: [
    {
      codes: [413, 431],
      difference: text({
        en: "414: the address is too long. 413: the content. 431: the header fields; a few servers count the address in.",
        "zh-CN": "414：地址过长。413：正文过大。431：标头过大；少数服务器把地址也算在内。",
      }),
    },
  ],
  usual: ["uri-too-long", "redirect-loop-rule"],
  refuted: { "uri-too-long": holds((c) => c.exchange.request.url.length < SHORT) },
  causes: [
    cause({
      id: "address-wrapped-in-itself",
      mechanism: "redirect-loop-session",
      on: [400, 414, 431],
      certainty: "likely",
      when: all(query(/%2525/), query(/(?:return|redirect|next|goto|continue|back|url)/i)),
      why: text({
        en: "The address was escaped several times inside a return parameter: a redirect probably goes round in a loop.",
        "zh-CN": "地址在返回参数里被反复编码：重定向很可能正在循环。",
      }),
      sources: [rfc(9110, "15.5.15")],
    }),
    cause({
      id: "address-length",
      mechanism: "uri-too-long",
      on: [414],
      certainty: "likely",
      when: quoting("request.url", (c) => c.exchange.request.url.length >= SHORT),
      facts: (c) => ({ length: c.exchange.request.url.length }),
      why: text({
        en: "The address has {length} characters, more than this server reads.",
        "zh-CN": "地址有 {length} 个字符，超过了这台服务器的上限。",
      }),
      sources: [rfc(9110, "15.5.15")],
    }),
  ],
  asked: ["request-uri too large", "url too long", "query string too long", "网址太长", "参数太长"],
  sources: [rfc(9110, "15.5.15")],
});
