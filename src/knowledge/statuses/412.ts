import { sent } from "../../diagnosis/condition/request.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status412 = defineStatus({
  code: 412,
  phrase: "Precondition Failed",
  kind: "registered",
  name: text({ en: "Precondition Failed", "zh-CN": "前提条件不成立" }),
  meaning: text({
    en: "A condition that the client put into its request does not hold, so nothing was done.",
    "zh-CN": "客户端在请求里设的条件不成立，因此什么都没有执行。",
  }),
  use: text({
    en: "Send it when If-Match or If-Unmodified-Since fails, or If-None-Match fails for other methods than GET and HEAD.",
    "zh-CN": "If-Match、If-Unmodified-Since 不成立，或 GET、HEAD 以外的方法上 If-None-Match 不成立时使用。",
  }),
  request: [
    {
      level: "may",
      field: "If-Match",
      what: text({
        en: "the version the client knows; or If-Unmodified-Since or If-None-Match",
        "zh-CN": "客户端已知的版本；也可以是 If-Unmodified-Since 或 If-None-Match",
      }),
      source: rfc(9110, "13.1"),
    },
  ],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    PUT /articles/7 HTTP/1.1
    Host: api.example
    If-Match: "v3"
    Content-Type: application/json

    {"title":"New"}

    HTTP/1.1 412 Precondition Failed
    ETag: "v4"
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "A failed If-None-Match always gives 412.",
        "zh-CN": "If-None-Match 不成立就一定是 412。",
      }),
      truth: text({
        en: "For GET and HEAD it gives 304: the copy you hold is current. 412 is for the other methods.",
        "zh-CN": "GET 和 HEAD 得到的是 304：手上的副本仍是最新。其他方法才是 412。",
      }),
      source: rfc(9110, "13.1.2"),
    },
    {
      believed: text({
        en: "412 is an error to be retried with the same request.",
        "zh-CN": "遇到 412，原样重试即可。",
      }),
      truth: text({
        en: "Mostly it did its job: it saved someone's change from being overwritten. Load the new version first.",
        "zh-CN": "多半是它起了作用：避免覆盖别人的修改。先取回新版本再说。",
      }),
      source: rfc(9110, "13.1.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [409],
      difference: text({
        en: "412: the client's own condition failed. 409: the server sees a conflict without any condition.",
        "zh-CN": "412：客户端自己设的条件不成立。409：没有条件，服务器自己判断有冲突。",
      }),
    },
    {
      codes: [428],
      difference: text({
        en: "412: the condition failed. 428: there was none, and the server wants one.",
        "zh-CN": "412：条件不成立。428：没有带条件，而服务器要求带。",
      }),
    },
    {
      codes: [304],
      difference: text({
        en: "304 is the good outcome of a condition on GET or HEAD; 412 says that a condition does not hold, mostly one that guards a change.",
        "zh-CN": "304 是 GET、HEAD 条件请求的正常结果；412 表示条件不成立，多半是为保护一次修改而设的条件。",
      }),
    },
  ],
  usual: ["precondition-failed", "target-already-exists"],
  // It asks that nothing be there.
  refuted: { "precondition-failed": sent("if-none-match", /^\s*\*/) },
  causes: [
    cause({
      id: "must-not-exist",
      mechanism: "target-already-exists",
      on: [412],
      certainty: "likely",
      when: sent("if-none-match", /^\s*\*/),
      sources: [rfc(9110, "13.1.2")],
    }),
  ],
  asked: [
    "etag mismatch",
    "if-match",
    "optimistic locking",
    "lost update",
    "条件请求",
    "先决条件失败",
    "未满足前提条件",
    "版本不一致",
    "乐观锁",
  ],
  sources: [rfc(9110, "15.5.13")],
});
