import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status207 = defineStatus({
  code: 207,
  phrase: "Multi-Status",
  kind: "registered",
  name: text({ en: "Multi-Status", "zh-CN": "多状态" }),
  meaning: text({
    en: "One WebDAV request touched several resources; the XML body gives a status for each.",
    "zh-CN": "一个 WebDAV 请求涉及多个资源，XML 正文里逐个给出状态码。",
  }),
  use: text({
    en: "For PROPFIND, PROPPATCH and collection operations with differing results.",
    "zh-CN": "用于 PROPFIND、PROPPATCH，以及结果不一的集合操作。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Content-Type",
      what: text({
        en: "application/xml or text/xml; the root element is multistatus",
        "zh-CN": "application/xml 或 text/xml；根元素为 multistatus",
      }),
      source: rfc(4918, "13"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    DELETE /files/ HTTP/1.1
    Host: dav.example

    HTTP/1.1 207 Multi-Status
    Content-Type: application/xml; charset="utf-8"

    <d:multistatus xmlns:d="DAV:">
      <d:response><d:href>/files/a.txt</d:href><d:status>HTTP/1.1 423 Locked</d:status></d:response>
    </d:multistatus>
  `,
  misreadings: [
    {
      believed: text({
        en: "207 is in the 2xx class, so everything worked.",
        "zh-CN": "207 属于 2xx，所以全都成功了。",
      }),
      truth: text({
        en: "Each part has a status of its own, often an error; read the body.",
        "zh-CN": "每一项都有自己的状态码，常有错误，要看正文。",
      }),
      source: rfc(4918, "13"),
    },
  ],
  lookAlikes: [
    {
      codes: [200],
      difference: text({
        en: "200: one result. 207: one result for each resource.",
        "zh-CN": "200：一个结果。207：每个资源一个结果。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["webdav propfind", "batch result", "批量结果", "多个状态"],
  sources: [rfc(4918, "11.1"), rfc(4918, "13")],
});
