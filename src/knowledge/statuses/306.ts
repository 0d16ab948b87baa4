import { docs, IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

const DRAFT = docs(
  "HTTP 305 and 306 response codes (draft)",
  "https://datatracker.ietf.org/doc/html/draft-cohen-http-305-306-responses-00",
);

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
        en: "Only a draft of 1996 said so. RFC 9110 keeps the code reserved, and browsers mostly just show the body.",
        "zh-CN": "只有 1996 年的草案这样写过；RFC 9110 仅保留这个状态码，浏览器多半直接显示正文。",
      }),
      source: rfc(9110, "15"),
    },
  ],
  lookAlikes: [
    {
      codes: [305],
      difference: text({
        en: "305 is defined and deprecated; 306 is reserved, without a meaning.",
        "zh-CN": "305 有定义，但已弃用；306 只是保留，没有含义。",
      }),
    },
  ],
  usual: ["redirect-not-followable"],
  causes: [],
  asked: ["switch proxy", "reserved", "切换代理", "保留"],
  sources: [rfc(9110, "15.4.7"), IANA_STATUS_CODES, DRAFT],
});
