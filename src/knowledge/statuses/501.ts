import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status501 = defineStatus({
  code: 501,
  phrase: "Not Implemented",
  kind: "registered",
  name: text({ en: "Not Implemented", "zh-CN": "未实现" }),
  meaning: text({
    en: "The server does not support this method, or a feature that the request needs, for any resource.",
    "zh-CN": "服务器完全不支持这个方法，或请求所需的功能。",
  }),
  use: text({
    en: "When the method is unknown for every address; else 405.",
    "zh-CN": "服务器对任何地址都不认识这个方法时使用；否则用 405。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "by-default",
  retry: "after-change",
  example: `
    PATCH /articles/7 HTTP/1.1
    Host: files.example
    Content-Type: application/json

    {"title":"x"}

    HTTP/1.1 501 Not Implemented
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "501 means that the feature is planned but not finished.",
        "zh-CN": "501 表示功能已规划，只是还没做好。",
      }),
      truth: text({
        en: "It means that the server does not know the method at all, or lacks what it needs to serve it.",
        "zh-CN": "它表示服务器根本不认识这个方法，或缺少处理它所需的功能。",
      }),
      source: rfc(9110, "15.6.2"),
    },
  ],
  lookAlikes: [
    {
      codes: [405],
      difference: text({
        en: "501: no address takes this method. 405: other addresses may.",
        "zh-CN": "501：任何地址都不支持这个方法。405：别的地址可能支持。",
      }),
    },
  ],
  usual: ["method-not-implemented", "static-file-method-refused", "application-error"],
  causes: [
    cause({
      id: "method-uncommon",
      mechanism: "method-not-implemented",
      on: [501],
      certainty: "likely",
      when: methodOtherThan("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"),
      sources: [rfc(9110, "15.6.2")],
    }),
  ],
  asked: ["unsupported method", "not supported", "不支持的方法", "尚未实施"],
  sources: [rfc(9110, "15.6.2")],
});
