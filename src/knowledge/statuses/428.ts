import { all, any, quoting } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan, notSent, sent } from "../../diagnosis/condition/request.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status428 = defineStatus({
  code: 428,
  phrase: "Precondition Required",
  kind: "registered",
  name: text({ en: "Precondition Required", "zh-CN": "必须带前提条件" }),
  meaning: text({
    en: "The server takes this change only with a condition, so that nobody's work is overwritten unseen.",
    "zh-CN": "服务器要求修改时带上前提条件，以免无意中覆盖别人的修改。",
  }),
  use: text({
    en: "Send it when a change comes without If-Match or the like. Say how to repeat the request.",
    "zh-CN": "修改请求没有 If-Match 之类的条件时使用，并说明应如何重发。",
  }),
  request: [
    {
      level: "may",
      field: "If-Match",
      what: text({
        en: "the ETag of the version that was edited, when the request is repeated",
        "zh-CN": "重发请求时带上所编辑版本的 ETag",
      }),
      source: rfc(6585, "3"),
    },
  ],
  response: [
    {
      level: "should",
      field: null,
      what: text({ en: "how to repeat the request", "zh-CN": "如何重发请求的说明" }),
      source: rfc(6585, "3"),
    },
  ],
  content: "expected",
  cacheable: "never",
  retry: "after-change",
  example: `
    PUT /articles/7 HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"title":"New"}

    HTTP/1.1 428 Precondition Required
    Content-Type: application/json

    {"error":"send If-Match with the ETag of your copy"}
  `,
  misreadings: [
    {
      believed: text({
        en: "428 reports that somebody else changed the resource.",
        "zh-CN": "428 表示资源已被别人改过。",
      }),
      truth: text({
        en: "It cannot know yet: the request named no version. Once it does, a change by others shows as 412.",
        "zh-CN": "它还无从得知，因为请求没有说明版本。带上版本后，被别人改过才会得到 412。",
      }),
      source: rfc(6585, "3"),
    },
  ],
  lookAlikes: [
    {
      codes: [412],
      difference: text({
        en: "428: no condition was sent. 412: one was, and it failed.",
        "zh-CN": "428：没有带条件。412：带了，但不成立。",
      }),
    },
    {
      codes: [409],
      difference: text({
        en: "428 prevents a lost update before it happens; 409 reports a conflict found.",
        "zh-CN": "428 预防更新丢失；409 报告已发现的冲突。",
      }),
    },
  ],
  usual: ["precondition-failed", "validation-failed"],
  refuted: {
    "precondition-failed": any(sent("if-match"), sent("if-unmodified-since"), sent("if-none-match")),
  },
  causes: [
    cause({
      id: "no-condition-sent",
      mechanism: "precondition-failed",
      on: [428],
      certainty: "likely",
      when: all(
        notSent("if-match"),
        notSent("if-unmodified-since"),
        notSent("if-none-match"),
        methodOtherThan("GET", "HEAD"),
        quoting("response.status", () => true),
      ),
      why: text({
        en: "The change came without If-Match or If-Unmodified-Since; a 428 says that the server demands one.",
        "zh-CN": "修改请求没有 If-Match 或 If-Unmodified-Since；428 表示服务器要求带。",
      }),
      fix: [
        text({
          en: "GET the resource, keep its ETag, and repeat the change with If-Match and that ETag.",
          "zh-CN": "先 GET 该资源，记下 ETag，再带上 If-Match 和这个 ETag 重发修改。",
        }),
      ],
      sources: [rfc(6585, "3")],
    }),
  ],
  asked: ["if-match required", "lost update", "etag required", "丢失更新", "缺少条件"],
  sources: [rfc(6585, "3")],
});
