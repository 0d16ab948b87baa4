import { docs, IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

const DRAFT = docs(
  "Resumable Uploads for HTTP (draft)",
  "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/",
);

export const status104 = defineStatus({
  code: 104,
  phrase: "Upload Resumption Supported",
  kind: "registered",
  name: text({ en: "Upload Resumption Supported", "zh-CN": "支持续传上传" }),
  meaning: text({
    en: "The upload has an address of its own and can be resumed there if it breaks off.",
    "zh-CN": "这次上传有了自己的地址，中断后可以从那里续传。",
  }),
  use: text({
    en: "Send it during an upload that carries Upload-Complete. A draft: the registration is temporary (last seen extended to 13 November 2026).",
    "zh-CN":
      "上传请求带有 Upload-Complete 时发送。目前是草案，登记是临时的（最近一次延期到 2026 年 11 月 13 日）。",
  }),
  request: [
    {
      level: "must",
      field: "Upload-Complete",
      what: text({
        en: "?1 if the upload ends with this body, ?0 if more follows",
        "zh-CN": "?1 表示上传到这次的正文为止，?0 表示后面还有",
      }),
      source: DRAFT,
    },
  ],
  response: [
    {
      level: "must",
      field: "Location",
      what: text({
        en: "where the upload can be resumed; those that only report progress may leave it out",
        "zh-CN": "续传地址；只报告进度的 104 可以省略",
      }),
      source: DRAFT,
    },
    {
      level: "may",
      field: "Upload-Offset",
      what: text({ en: "bytes processed so far", "zh-CN": "目前已处理的字节数" }),
      source: DRAFT,
    },
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
    POST /files HTTP/1.1
    Host: media.example
    Content-Length: 734003200
    Upload-Complete: ?1

    HTTP/1.1 104 Upload Resumption Supported
    Location: https://media.example/uploads/b530ce8f

  `,
  misreadings: [
    {
      believed: text({ en: "104 lets a download be resumed.", "zh-CN": "104 用于断点续传下载。" }),
      truth: text({
        en: "It is about uploads. A download is resumed with Range and 206.",
        "zh-CN": "它只管上传。下载的断点续传用 Range 和 206。",
      }),
      source: DRAFT,
    },
  ],
  lookAlikes: [
    {
      codes: [100, 206],
      difference: text({
        en: "104: this upload can be resumed. 100: send the body. 206: a part of a download.",
        "zh-CN": "104：这次上传可以续传。100：请发送正文。206：下载内容的一部分。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["resumable upload", "tus", "断点上传", "续传"],
  sources: [DRAFT, IANA_STATUS_CODES],
});
