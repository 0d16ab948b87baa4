import { body } from "../../diagnosis/condition/body.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** A line of a stack trace as Python, Node, the JVM, .NET, PHP, Ruby and Go print it. */
const STACK_TRACE =
  /Traceback \(most recent call last\)|\([^\s()]{1,200}\.(?:[cm]?[jt]sx?:\d{1,6}:\d{1,6}|java:\d{1,6}|kt:\d{1,6})\)| in [^\n]{1,200}:line \d{1,6}\b|#0 [^\n]{1,200}\(\d{1,6}\): |\.rb:\d{1,6}:in [`']|goroutine \d{1,6} \[running\]/;

export const status500 = defineStatus({
  code: 500,
  phrase: "Internal Server Error",
  kind: "registered",
  name: text({ en: "Internal Server Error", "zh-CN": "服务器内部错误" }),
  meaning: text({
    en: "Something failed in the server that it did not expect; its log mostly says what.",
    "zh-CN": "服务器遇到了意料之外的错误，具体原因多半在日志里。",
  }),
  use: text({
    en: "Send it when no other 5xx fits, and never show the details to strangers.",
    "zh-CN": "没有更贴切的 5xx 时使用；不要把细节暴露给外人。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "an explanation, and whether the state is lasting",
        "zh-CN": "说明情况，以及是暂时还是持续",
      }),
      source: rfc(9110, "15.6"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    POST /orders HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"item":7}

    HTTP/1.1 500 Internal Server Error
    Content-Type: application/problem+json

    {"title":"Internal Server Error","status":500}
  `,
  misreadings: [
    {
      believed: text({ en: "A 500 has nothing to do with the request.", "zh-CN": "500 与请求无关。" }),
      truth: text({
        en: "Often one input sets it off. Find what differs from a request that works.",
        "zh-CN": "往往是某个输入触发的。对比能成功的请求，找出差别。",
      }),
      source: rfc(9110, "15.6.1"),
    },
    {
      believed: text({
        en: "The status tells the cause: rewrite rules, PHP version, database.",
        "zh-CN": "看状态码就知道原因：伪静态、PHP 版本、数据库。",
      }),
      truth: text({
        en: "It tells none. The error log at that second mostly does.",
        "zh-CN": "它不说明任何原因，那一秒的错误日志多半会说明。",
      }),
      source: rfc(9110, "15.6.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [502, 504],
      difference: text({
        en: "500: the server itself failed. 502 and 504: a gateway got nothing usable from the one behind it.",
        "zh-CN": "500：服务器自身出错。502 和 504：网关没能从上游得到可用的响应。",
      }),
    },
    {
      codes: [503],
      difference: text({
        en: "500: unexpected. 503: it knows that it cannot serve now.",
        "zh-CN": "500：意外出错。503：服务器知道自己暂时不能服务。",
      }),
    },
    {
      codes: [400, 422],
      difference: text({
        en: "If the input itself is at fault, a 4xx would have been right. Valid input that always fails is a bug: 500.",
        "zh-CN": "如果是输入本身有误，本该返回 4xx。有效的输入总是出错，则是程序缺陷，500 是对的。",
      }),
    },
  ],
  usual: [
    "unhandled-exception",
    "script-fatal-error-hidden",
    "server-config-error",
    "application-error",
    "database-unavailable",
  ],
  causes: [
    cause({
      id: "stack-trace-shown",
      mechanism: "unhandled-exception",
      on: [500],
      certainty: "likely",
      when: body(STACK_TRACE),
      sources: [
        docs(
          "CWE-209: error message with sensitive information",
          "https://cwe.mitre.org/data/definitions/209.html",
        ),
      ],
    }),
    cause({
      id: "proxy-says-configuration",
      mechanism: "server-config-error",
      on: [500],
      certainty: "certain",
      when: field("proxy-status", /\berror="?proxy_configuration_error\b/),
      sources: [rfc(9209, "2.3.31")],
    }),
    cause({
      id: "proxy-says-no-destination",
      mechanism: "gateway-route-not-found",
      on: [500],
      certainty: "certain",
      when: field("proxy-status", /\berror="?destination_not_found\b/),
      sources: [rfc(9209, "2.3.3")],
    }),
  ],
  asked: ["server error", "crash", "exception", "internal error", "程序报错", "内部错误"],
  sources: [rfc(9110, "15.6.1")],
});
