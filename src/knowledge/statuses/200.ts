import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status200 = defineStatus({
  code: 200,
  phrase: "OK",
  kind: "registered",
  name: text({ en: "OK", "zh-CN": "成功" }),
  meaning: text({
    en: "The request succeeded; the body is its result.",
    "zh-CN": "请求成功，正文就是结果。",
  }),
  use: text({
    en: "The plain success, if no other 2xx says more.",
    "zh-CN": "没有更贴切的 2xx 时，用它表示成功。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "ETag",
      what: text({
        en: "a validator (or Last-Modified) for GET and HEAD, so that it can be asked for again cheaply",
        "zh-CN": "GET 和 HEAD 的校验值（或 Last-Modified），便于以后低成本地再次请求",
      }),
      source: rfc(9110, "15.3.1"),
    },
  ],
  content: "expected",
  cacheable: "by-default",
  retry: "not-needed",
  example: `
    GET /articles/7 HTTP/1.1
    Host: api.example

    HTTP/1.1 200 OK
    Content-Type: application/json
    ETag: "a7"

    {"id":7}
  `,
  misreadings: [
    {
      believed: text({ en: "200 means that the operation worked.", "zh-CN": "200 就表示操作成功了。" }),
      truth: text({
        en: "It means that HTTP worked. Many APIs put an error into the body, and a fallback page is 200 as well.",
        "zh-CN": "它只说明 HTTP 这一层成功。不少 API 把错误写在正文里，兜底页面也是 200。",
      }),
      source: rfc(9110, "15.3.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [204],
      difference: text({
        en: "200 with an empty body claims an empty document; 204 says that there is none, and a page stays as it is.",
        "zh-CN": "200 加空正文表示文档是空的；204 表示没有文档，页面保持原样。",
      }),
    },
    {
      codes: [206, 304],
      difference: text({
        en: "206: only a part was sent. 304: nothing was sent, the stored copy is good.",
        "zh-CN": "206：只发送了一部分。304：什么也没发送，继续用已存的副本。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["success", "ok", "请求成功", "正常"],
  sources: [rfc(9110, "15.3.1")],
});
