import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status506 = defineStatus({
  code: 506,
  phrase: "Variant Also Negotiates",
  kind: "registered",
  name: text({ en: "Variant Also Negotiates", "zh-CN": "变体也参与协商" }),
  meaning: text({
    en: "The server chose a variant that is itself set up to negotiate: its configuration goes in circles.",
    "zh-CN": "服务器选中的变体自身又要协商：配置形成了循环。",
  }),
  use: text({
    en: "A server with transparent negotiation sends it on this configuration error. Rare.",
    "zh-CN": "启用透明内容协商的服务器遇到这种配置错误时发送。很少见。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /manual HTTP/1.1
    Host: docs.example
    Negotiate: trans

    HTTP/1.1 506 Variant Also Negotiates
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "The server lists other choices with a 506.",
        "zh-CN": "服务器用 506 列出其他可选版本。",
      }),
      truth: text({
        en: "That is 300 or 406. A 506 is a fault in the server's list of variants.",
        "zh-CN": "那是 300 或 406。506 是服务器的变体列表配置有误。",
      }),
      source: rfc(2295, "8.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [300, 406],
      difference: text({
        en: "300: choose. 406: none fits. 506: the choice leads back to a choice.",
        "zh-CN": "300：请选择。406：没有合适的。506：选中的又是一次选择。",
      }),
    },
  ],
  usual: ["server-config-error"],
  causes: [],
  asked: ["content negotiation loop", "multiviews", "内容协商错误"],
  sources: [rfc(2295, "8.1")],
});
