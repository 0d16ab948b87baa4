import { IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status306 = defineStatus({
  code: 306,
  phrase: "(Unused)",
  kind: "unused",
  name: text({ en: "Unused", "zh-CN": "未使用" }),
  meaning: text({
    en: "Reserved and without meaning; an early draft called it Switch Proxy.",
    "zh-CN": "保留但没有含义；早期草案曾称为 Switch Proxy。",
  }),
  use: text({ en: "Do not send it.", "zh-CN": "不要使用。" }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET / HTTP/1.1
    Host: shop.example

    HTTP/1.1 306 Switch Proxy
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "306 tells the client to change to another proxy.",
        "zh-CN": "306 告诉客户端换一个代理。",
      }),
      truth: text({
        en: "It never became part of HTTP; clients treat it as a 300, that is, they show the body.",
        "zh-CN": "它从未成为 HTTP 的正式内容；客户端按 300 处理，即直接显示正文。",
      }),
      source: rfc(9110, "15.4.7"),
    },
  ],
  lookAlikes: [
    {
      codes: [305],
      difference: text({
        en: "305 was once standard and is deprecated; 306 never was.",
        "zh-CN": "305 曾是标准，后来弃用；306 从来不是。",
      }),
    },
  ],
  usual: ["redirect-not-followable"],
  causes: [],
  asked: ["switch proxy", "reserved", "切换代理", "保留"],
  sources: [rfc(9110, "15.4.7"), IANA_STATUS_CODES],
});
