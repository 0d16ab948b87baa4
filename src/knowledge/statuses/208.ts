import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status208 = defineStatus({
  code: 208,
  phrase: "Already Reported",
  kind: "registered",
  name: text({ en: "Already Reported", "zh-CN": "已报告" }),
  meaning: text({
    en: "Inside a 207: the members of this collection were listed before under another path.",
    "zh-CN": "出现在 207 内部：这个集合的成员已在另一个路径下列出过。",
  }),
  use: text({
    en: "Only within a 207 multistatus, when a WebDAV tree contains the same collection twice.",
    "zh-CN": "只用在 207 的正文里：WebDAV 目录树中同一个集合出现两次时使用。",
  }),
  request: [
    {
      level: "should",
      field: "DAV",
      what: text({
        en: "bind, by which the client says that it understands 208",
        "zh-CN": "bind，表示客户端理解 208",
      }),
      source: rfc(5842, "7.1"),
    },
  ],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "the code inside the XML of a 207, not as the status of the whole response",
        "zh-CN": "把此码写在 207 的 XML 里，而不是作为整个响应的状态码",
      }),
      source: rfc(5842, "7.1"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    PROPFIND /coll/ HTTP/1.1
    Host: dav.example
    Depth: infinity
    DAV: bind

    HTTP/1.1 207 Multi-Status
    Content-Type: application/xml; charset="utf-8"

    <d:multistatus xmlns:d="DAV:">
      <d:response><d:href>/coll/bar/</d:href>
        <d:propstat><d:prop/><d:status>HTTP/1.1 208 Already Reported</d:status></d:propstat></d:response>
    </d:multistatus>
  `,
  misreadings: [
    {
      believed: text({
        en: "208 answers a request that was sent twice.",
        "zh-CN": "208 表示同一个请求发送了两次。",
      }),
      truth: text({
        en: "It concerns a WebDAV collection bound at two paths, not repeated requests. Using it for duplicates is some APIs' own invention.",
        "zh-CN":
          "它说的是绑定在两个路径上的 WebDAV 集合，与重复请求无关。把它用于重复提交，是个别 API 自己的做法。",
      }),
      source: rfc(5842, "7.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [508],
      difference: text({
        en: "208: a collection met again (by a second path or a loop) is noted and skipped. 508: the operation failed because of a loop.",
        "zh-CN": "208：再次遇到同一集合（经另一路径或循环）时记下并跳过。508：操作因循环而失败。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["duplicate", "webdav binding", "已经报告", "响应已发送"],
  sources: [rfc(5842, "7.1")],
});
