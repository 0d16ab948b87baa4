import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status203 = defineStatus({
  code: 203,
  phrase: "Non-Authoritative Information",
  kind: "registered",
  name: text({ en: "Non-Authoritative Information", "zh-CN": "非权威信息" }),
  meaning: text({
    en: "The request succeeded, and a proxy on the way changed what the origin sent.",
    "zh-CN": "请求成功，但途中的代理改动了源站发来的内容。",
  }),
  use: text({
    en: "Sent by a transforming proxy, such as one that recompresses pictures, in place of 200.",
    "zh-CN": "由会改写内容的代理（例如重新压缩图片）代替 200 发送。",
  }),
  request: [],
  response: [
    {
      level: "must",
      field: "Via",
      what: text({
        en: "the proxy, as in everything that a proxy forwards",
        "zh-CN": "代理自身；代理转发的消息都要带上",
      }),
      source: rfc(9110, "7.6.3"),
    },
  ],
  content: "expected",
  cacheable: "by-default",
  retry: "not-needed",
  example: `
    GET /article HTTP/1.1
    Host: shop.example

    HTTP/1.1 203 Non-Authoritative Information
    Via: 1.1 data-saver
    Content-Type: text/html

    <p>Shortened for slow networks</p>
  `,
  misreadings: [
    {
      believed: text({
        en: "Some header fields may be wrong, since they come from a third party.",
        "zh-CN": "有些标头来自第三方，可能不准确。",
      }),
      truth: text({
        en: "That is the old definition. Today: a proxy transformed the content of a 200.",
        "zh-CN": "这是旧定义。现行含义是：代理改写了 200 响应的内容。",
      }),
      source: rfc(9110, "15.3.4"),
    },
  ],
  lookAlikes: [
    {
      codes: [200],
      difference: text({
        en: "203: a proxy says that it changed the content. 200: nobody says so, which does not exclude it.",
        "zh-CN": "203：代理声明改动过内容。200：没有这样的声明，但不排除被改动过。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["transforming proxy", "modified by proxy", "非授权信息", "代理改写"],
  sources: [rfc(9110, "15.3.4"), rfc(9110, "7.7")],
});
