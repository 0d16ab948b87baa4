import { IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status510 = defineStatus({
  code: 510,
  phrase: "Not Extended",
  kind: "obsolete",
  name: text({ en: "Not Extended", "zh-CN": "未扩展" }),
  meaning: text({
    en: "Obsolete: the request lacked an extension that the server demanded.",
    "zh-CN": "已废弃：请求缺少服务器要求的扩展。",
  }),
  use: text({
    en: "Do not send it; the extension framework behind it was never taken up.",
    "zh-CN": "不要使用；它所属的扩展框架从未得到采用。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "all that a client needs to send an extended request",
        "zh-CN": "客户端发出扩展请求所需的全部信息",
      }),
      source: rfc(2774, "7"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /licensed HTTP/1.1
    Host: files.example

    HTTP/1.1 510 Not Extended
    Content-Type: text/plain

    Send the extension http://files.example/rights with your request.
  `,
  misreadings: [
    {
      believed: text({
        en: "510 is a server fault like other 5xx.",
        "zh-CN": "510 和其他 5xx 一样是服务器故障。",
      }),
      truth: text({
        en: "It asked the client for more. The framework is historic; what sends a 510 today means something of its own.",
        "zh-CN": "它是要求客户端补充内容。该框架已成历史，如今发送 510 的系统各有各的含义。",
      }),
      source: rfc(2774, "7"),
    },
  ],
  lookAlikes: [
    {
      codes: [428, 501],
      difference: text({
        en: "428: make the request conditional. 501: a feature is missing in the server.",
        "zh-CN": "428：请求需要带条件。501：服务器缺少某项功能。",
      }),
    },
  ],
  usual: ["application-error"],
  causes: [],
  asked: ["http extension", "policy not met", "扩展请求", "策略不满足"],
  sources: [IANA_STATUS_CODES, rfc(2774, "7")],
});
