import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status304 = defineStatus({
  code: 304,
  phrase: "Not Modified",
  kind: "registered",
  name: text({ en: "Not Modified", "zh-CN": "未修改" }),
  meaning: text({
    en: "The copy that the client holds is still good; nothing is sent again.",
    "zh-CN": "客户端手里的副本仍然有效，不再重新发送。",
  }),
  use: text({
    en: "Answer a conditional GET or HEAD with it when nothing has changed.",
    "zh-CN": "条件 GET 或 HEAD 发现内容没变时使用。",
  }),
  request: [
    {
      level: "should",
      field: "If-None-Match",
      what: text({
        en: "the ETag of the stored copy; it wins over If-Modified-Since",
        "zh-CN": "已存副本的 ETag；优先于 If-Modified-Since",
      }),
      source: rfc(9110, "13.1.2"),
    },
    {
      level: "may",
      field: "If-Modified-Since",
      what: text({ en: "date of the stored copy", "zh-CN": "已存副本的日期" }),
      source: rfc(9110, "13.1.3"),
    },
  ],
  response: [
    {
      level: "must",
      field: "Date",
      what: text({ en: "where a 200 would carry it", "zh-CN": "200 响应会带时必须带" }),
      source: rfc(9110, "15.4.5"),
    },
    {
      level: "must",
      field: "ETag",
      what: text({ en: "where a 200 would carry it", "zh-CN": "200 响应会带时必须带" }),
      source: rfc(9110, "15.4.5"),
    },
    {
      level: "must",
      field: "Cache-Control",
      what: text({
        en: "and Expires, Vary, Content-Location, where a 200 would carry them",
        "zh-CN": "以及 Expires、Vary、Content-Location，200 响应会带时必须带",
      }),
      source: rfc(9110, "15.4.5"),
    },
    {
      level: "must-not",
      field: null,
      what: text({
        en: "content; the message ends with its header section",
        "zh-CN": "携带正文；标头结束，消息即结束",
      }),
      source: rfc(9110, "15.4.5"),
    },
  ],
  content: "forbidden",
  cacheable: "never",
  retry: "not-needed",
  example: `
    GET /app.js HTTP/1.1
    Host: shop.example
    If-None-Match: "a7"

    HTTP/1.1 304 Not Modified
    Date: Fri, 20 Nov 2026 08:00:00 GMT
    ETag: "a7"
    Cache-Control: max-age=600

  `,
  misreadings: [
    {
      believed: text({ en: "304 has nothing to do with redirects.", "zh-CN": "304 和重定向毫无关系。" }),
      truth: text({
        en: "It sends the client to its own stored copy. But there is no Location and no second request.",
        "zh-CN": "它把客户端引向自己已存的副本，只是没有 Location，也没有第二个请求。",
      }),
      source: rfc(9110, "15.4"),
    },
    {
      believed: text({ en: "If-Match can lead to a 304.", "zh-CN": "If-Match 也会得到 304。" }),
      truth: text({
        en: "A failed If-Match gives 412. Only If-None-Match and If-Modified-Since lead to 304.",
        "zh-CN": "If-Match 不满足得到的是 412。只有 If-None-Match 和 If-Modified-Since 会得到 304。",
      }),
      source: rfc(9110, "13.2.2"),
    },
    {
      believed: text({ en: "304 means that no request was made.", "zh-CN": "出现 304 说明没有发出请求。" }),
      truth: text({
        en: "One was made. A copy taken without asking shows as 200 from cache.",
        "zh-CN": "请求已经发出。不询问就直接用副本时，显示的是来自缓存的 200。",
      }),
      source: rfc(9111, "4.3"),
    },
  ],
  lookAlikes: [
    {
      codes: [200],
      difference: text({
        en: "304: the server was asked and sent nothing. 200 from cache: it was not asked.",
        "zh-CN": "304：问过服务器，没有重新发送。来自缓存的 200：没有问服务器。",
      }),
    },
    {
      codes: [412],
      difference: text({
        en: "304: a read that is not needed. 412: a write that is not safe.",
        "zh-CN": "304：不必再读。412：不宜写入。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["not modified", "etag", "cache validation", "协商缓存", "没有修改"],
  sources: [rfc(9110, "15.4.5"), rfc(9111, "4.3")],
});
