import { method } from "../../diagnosis/condition/request.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status507 = defineStatus({
  code: 507,
  phrase: "Insufficient Storage",
  kind: "registered",
  name: text({ en: "Insufficient Storage", "zh-CN": "存储空间不足" }),
  meaning: text({
    en: "The server has no room to store what the request needs stored.",
    "zh-CN": "服务器没有足够的空间保存请求所需的内容。",
  }),
  use: text({
    en: "When a disk or quota is full; the state counts as temporary.",
    "zh-CN": "磁盘或配额已满时使用；视为暂时状态。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    PUT /docs/film.mp4 HTTP/1.1
    Host: dav.example
    Content-Length: 734003200

    HTTP/1.1 507 Insufficient Storage
    Content-Type: text/plain

    Your quota is used up.
  `,
  misreadings: [
    {
      believed: text({ en: "507 means that the upload is too large.", "zh-CN": "507 表示上传的文件太大。" }),
      truth: text({
        en: "A limit on size is 413. 507 is about room: the same file fits once space is free.",
        "zh-CN": "超过大小限制是 413。507 说的是空间：腾出空间后，同样的文件就能存下。",
      }),
      source: rfc(4918, "11.5"),
    },
  ],
  lookAlikes: [
    {
      codes: [413],
      difference: text({
        en: "413: too large by rule. 507: no room at present.",
        "zh-CN": "413：超过规定的大小。507：目前没有空间。",
      }),
    },
  ],
  usual: ["storage-full", "quota-exhausted"],
  causes: [
    cause({
      id: "no-room-to-write",
      mechanism: "storage-full",
      on: [507],
      certainty: "likely",
      when: method("PUT", "POST", "PATCH", "COPY", "MOVE", "MKCOL", "PROPPATCH", "LOCK"),
      sources: [rfc(4918, "11.5")],
    }),
  ],
  asked: ["disk full", "quota", "磁盘满", "空间不足"],
  sources: [rfc(4918, "11.5")],
});
