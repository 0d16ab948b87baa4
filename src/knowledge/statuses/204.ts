import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status204 = defineStatus({
  code: 204,
  phrase: "No Content",
  kind: "registered",
  name: text({ en: "No Content", "zh-CN": "无内容" }),
  meaning: text({
    en: "The request succeeded and there is nothing to send; a page stays as it is.",
    "zh-CN": "请求成功，没有内容可发送；页面保持原样。",
  }),
  use: text({
    en: "After a save or delete that has no result to show, and for a preflight.",
    "zh-CN": "保存或删除之后没有结果要展示时使用，也常用于预检。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: "ETag",
      what: text({ en: "validator of what is stored now", "zh-CN": "当前所存内容的校验值" }),
      source: rfc(9110, "15.3.5"),
    },
    {
      level: "must-not",
      field: "Content-Length",
      what: text({ en: "any length, not even 0", "zh-CN": "任何长度，0 也不行" }),
      source: rfc(9110, "8.6"),
    },
    {
      level: "must-not",
      field: null,
      what: text({
        en: "content; the message ends with its header section",
        "zh-CN": "携带正文；标头结束，消息即结束",
      }),
      source: rfc(9110, "15.3.5"),
    },
  ],
  content: "forbidden",
  cacheable: "by-default",
  retry: "not-needed",
  example: `
    DELETE /articles/7 HTTP/1.1
    Host: api.example

    HTTP/1.1 204 No Content

  `,
  misreadings: [
    {
      believed: text({ en: "A 204 may carry a small JSON body.", "zh-CN": "204 可以带一小段 JSON 正文。" }),
      truth: text({
        en: "It cannot. The bytes are dropped or taken for the next response, and response.json() fails.",
        "zh-CN": "不可以。这些字节会被丢弃，或被当成下一个响应；response.json() 会报错。",
      }),
      source: rfc(9112, "6.3"),
    },
    {
      believed: text({
        en: "A link answered with 204 shows an empty page.",
        "zh-CN": "点击链接得到 204，会显示空白页。",
      }),
      truth: text({
        en: "The browser stays on the present page (HTML). Chromium reports the load as net::ERR_ABORTED, though the status is 204.",
        "zh-CN":
          "按 HTML 标准，浏览器停留在当前页面。Chromium 会把这次加载报告为 net::ERR_ABORTED，但状态码仍是 204。",
      }),
      source: docs(
        "HTML: navigation",
        "https://html.spec.whatwg.org/multipage/browsing-the-web.html#attempt-to-populate-the-history-entry's-document",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [200],
      difference: text({
        en: "204: no document. 200 with an empty body: a document that is empty.",
        "zh-CN": "204：没有文档。200 加空正文：文档存在，但内容为空。",
      }),
    },
    {
      codes: [205, 304],
      difference: text({
        en: "205: reset the form too. 304: content exists, and the client has it already.",
        "zh-CN": "205：还要重置表单。304：内容存在，客户端已经有了。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["empty response", "no body", "空响应", "没有返回内容"],
  sources: [rfc(9110, "15.3.5")],
});
