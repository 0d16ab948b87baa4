import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status226 = defineStatus({
  code: 226,
  phrase: "IM Used",
  kind: "registered",
  name: text({ en: "IM Used", "zh-CN": "已使用实例操作" }),
  meaning: text({
    en: "The body is not the document but the result of a manipulation, such as a delta to an old copy.",
    "zh-CN": "正文不是完整文档，而是变换的结果，例如相对旧副本的差异。",
  }),
  use: text({
    en: "For delta encoding, when the client names in A-IM what it can undo. Rare.",
    "zh-CN": "用于增量编码：客户端在 A-IM 中说明自己支持的变换方式。很少见。",
  }),
  request: [
    {
      level: "must",
      field: "A-IM",
      what: text({ en: "the manipulations that the client accepts", "zh-CN": "客户端接受的变换方式" }),
      source: rfc(3229, "10.4.1"),
    },
    {
      level: "may",
      field: "If-None-Match",
      what: text({ en: "the copies that a delta may build on", "zh-CN": "差异可以依据的旧副本" }),
      source: rfc(3229),
    },
  ],
  response: [
    {
      level: "must",
      field: "ETag",
      what: text({ en: "validator of the present version", "zh-CN": "当前版本的校验值" }),
      source: rfc(3229, "10.4.1"),
    },
    {
      level: "may",
      field: "IM",
      what: text({ en: "the manipulations that were applied", "zh-CN": "实际使用的变换方式" }),
      source: rfc(3229, "10.5.2"),
    },
    {
      level: "may",
      field: "Delta-Base",
      what: text({ en: "which copy the delta builds on", "zh-CN": "差异所依据的旧副本" }),
      source: rfc(3229, "10.5.1"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    GET /feed HTTP/1.1
    Host: news.example
    If-None-Match: "v1"
    A-IM: diffe

    HTTP/1.1 226 IM Used
    ETag: "v2"
    IM: diffe
    Delta-Base: "v1"

    2c2
  `,
  misreadings: [
    {
      believed: text({ en: "226 means that the response is complete.", "zh-CN": "226 表示响应已完成。" }),
      truth: text({
        en: "That is FTP's 226. In HTTP the body is the result of a manipulation, mostly a delta to be applied to an older copy.",
        "zh-CN": "那是 FTP 的 226。在 HTTP 里，它表示正文是变换的结果，多为要与旧副本合并的差异。",
      }),
      source: rfc(3229, "10.4.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [206],
      difference: text({
        en: "206: a stretch of bytes of the document. 226: a recipe for building it from an older one.",
        "zh-CN": "206：文档中的一段字节。226：由旧版本还原出新版本所需的差异。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["delta encoding", "instance manipulation", "增量编码", "差异更新"],
  sources: [rfc(3229, "10.4.1")],
});
