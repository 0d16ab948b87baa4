import { docs, IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status102 = defineStatus({
  code: 102,
  phrase: "Processing",
  kind: "registered",
  name: text({ en: "Processing", "zh-CN": "处理中" }),
  meaning: text({
    en: "The server has the whole request and is still working on it.",
    "zh-CN": "服务器已收到完整的请求，仍在处理。",
  }),
  use: text({
    en: "Made for slow WebDAV operations and dropped from WebDAV since; answer 202 for long work instead.",
    "zh-CN": "原为耗时的 WebDAV 操作而设，后来已从 WebDAV 中移除；耗时的任务改用 202。",
  }),
  request: [],
  response: [
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
    MOVE /archive/2019/ HTTP/1.1
    Host: dav.example
    Destination: https://dav.example/cold/2019/

    HTTP/1.1 102 Processing

  `,
  misreadings: [
    {
      believed: text({
        en: "A server has to send 102 after 20 seconds.",
        "zh-CN": "处理超过 20 秒，服务器就必须发送 102。",
      }),
      truth: text({
        en: "20 s was a guideline, called arbitrary in its own text; the current WebDAV standard has no 102 at all.",
        "zh-CN": "20 秒只是当年的建议值，原文就说它是随意定的；现行 WebDAV 标准里已经没有 102。",
      }),
      source: docs("RFC 2518, 10.1 (obsolete)", "https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [202],
      difference: text({
        en: "102: wait on this connection, the answer comes. 202: the answer is final, the work goes on elsewhere.",
        "zh-CN": "102：在这条连接上继续等，结果会来。202：这就是最终响应，任务在别处继续。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["still processing", "webdav 102", "正在处理", "继续执行"],
  sources: [
    IANA_STATUS_CODES,
    docs("RFC 2518, 10.1 (obsolete)", "https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1"),
  ],
});
