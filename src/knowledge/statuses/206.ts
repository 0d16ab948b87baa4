import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status206 = defineStatus({
  code: 206,
  phrase: "Partial Content",
  kind: "registered",
  name: text({ en: "Partial Content", "zh-CN": "部分内容" }),
  meaning: text({
    en: "The body is only the part that the client asked for by Range.",
    "zh-CN": "正文只是客户端用 Range 请求的那一部分。",
  }),
  use: text({
    en: "For resumed downloads and for seeking in media.",
    "zh-CN": "用于断点续传下载和音视频拖动。",
  }),
  request: [
    {
      level: "must",
      field: "Range",
      what: text({ en: "the part wanted", "zh-CN": "想要的部分" }),
      source: rfc(9110, "14.2"),
    },
    {
      level: "may",
      field: "If-Range",
      what: text({
        en: "validator: send the part only if nothing has changed",
        "zh-CN": "校验值：内容没变才发送这一部分",
      }),
      source: rfc(9110, "13.1.5"),
    },
  ],
  response: [
    {
      level: "must",
      field: "Content-Range",
      what: text({
        en: "which part of how many bytes; with several parts each part carries it instead",
        "zh-CN": "是总长中的哪一段；有多段时改写在每一段里",
      }),
      source: rfc(9110, "15.3.7"),
    },
    {
      level: "must",
      field: "Date",
      what: text({
        en: "and Cache-Control, ETag, Expires, Content-Location, Vary, where a 200 would have them",
        "zh-CN": "以及 200 响应会带的 Cache-Control、ETag、Expires、Content-Location、Vary",
      }),
      source: rfc(9110, "15.3.7"),
    },
  ],
  content: "expected",
  cacheable: "by-default",
  retry: "not-needed",
  example: `
    GET /log.txt HTTP/1.1
    Host: files.example
    Range: bytes=0-9

    HTTP/1.1 206 Partial Content
    Date: Fri, 20 Nov 2026 08:00:00 GMT
    ETag: "v3"
    Content-Type: text/plain
    Content-Range: bytes 0-9/480
    Content-Length: 10

    0123456789
  `,
  misreadings: [
    {
      believed: text({
        en: "A server that answers a Range request with 200 is broken.",
        "zh-CN": "对 Range 请求回 200 的服务器有问题。",
      }),
      truth: text({
        en: "It may ignore Range and send everything; clients have to cope with both.",
        "zh-CN": "服务器可以忽略 Range，发送全部内容；两种情况客户端都要能处理。",
      }),
      source: rfc(9110, "14.2"),
    },
    {
      believed: text({ en: "206 may answer any request.", "zh-CN": "206 可以响应任何请求。" }),
      truth: text({
        en: "Only one with Range; otherwise the client takes a part for the whole.",
        "zh-CN": "只能响应带 Range 的请求，否则客户端会把一部分当成全部。",
      }),
      source: rfc(9110, "15.3.7"),
    },
  ],
  lookAlikes: [
    {
      codes: [200, 416],
      difference: text({
        en: "200: the whole. 206: the part. 416: the part lies beyond the end.",
        "zh-CN": "200：全部内容。206：其中一部分。416：所请求的部分超出末尾。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["range request", "resume download", "video seek", "断点续传", "分段下载"],
  sources: [rfc(9110, "15.3.7"), rfc(9110, "14")],
});
