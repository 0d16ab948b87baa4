import { all } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status406 = defineStatus({
  code: 406,
  phrase: "Not Acceptable",
  kind: "registered",
  name: text({ en: "Not Acceptable", "zh-CN": "没有可接受的内容" }),
  meaning: text({
    en: "The server has no version of this resource that the request's Accept fields allow.",
    "zh-CN": "该资源没有符合请求中 Accept 系列标头的版本。",
  }),
  use: text({
    en: "Send it when you would rather fail than send another type. Sending the default version with 200 is allowed too.",
    "zh-CN": "宁可报错也不愿返回其他类型时使用；忽略 Accept、以 200 返回默认版本同样合规。",
  }),
  request: [
    {
      level: "may",
      field: "Accept",
      what: text({
        en: "the types wanted; likewise Accept-Language and Accept-Encoding",
        "zh-CN": "想要的类型；Accept-Language、Accept-Encoding 同理",
      }),
      source: rfc(9110, "12.5.1"),
    },
  ],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "a list of the versions that exist, with their addresses",
        "zh-CN": "现有各版本及其地址的列表",
      }),
      source: rfc(9110, "15.5.7"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /report HTTP/1.1
    Host: api.example
    Accept: application/xml

    HTTP/1.1 406 Not Acceptable
    Content-Type: application/json

    {"available":["application/json","text/csv"]}
  `,
  misreadings: [
    {
      believed: text({
        en: "406 is about the content that the request carries.",
        "zh-CN": "406 说的是请求所带的内容不被接受。",
      }),
      truth: text({
        en: "It is about what the client wants back (Accept). A refused request body is 415.",
        "zh-CN": "它说的是客户端想要的响应类型（Accept）。请求正文不被接受是 415。",
      }),
      source: rfc(9110, "15.5.7"),
    },
    {
      believed: text({
        en: "A 406 is always a matter of Accept.",
        "zh-CN": "出现 406 一定是 Accept 的问题。",
      }),
      truth: text({
        en: "A ModSecurity rule may block with any status, and some hosts use 406. If the request accepts */*, suspect a firewall, or allow_browser in Rails.",
        "zh-CN":
          "ModSecurity 规则可以用任何状态码拦截，有的主机用 406。请求已接受 */* 时，应怀疑防火墙，或 Rails 的 allow_browser。",
      }),
      source: docs(
        "ModSecurity: status action",
        "https://github.com/owasp-modsecurity/ModSecurity/wiki/Reference-Manual-(v2.x)",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [415],
      difference: text({
        en: "406: no response in the type you want. 415: your request's content is in a type the server does not take.",
        "zh-CN": "406：给不出你想要的响应类型。415：服务器不收你请求正文的类型。",
      }),
    },
  ],
  usual: ["not-acceptable", "waf-blocked", "template-missing"],
  refuted: {
    // Who names no type, language or coding takes any (RFC 9110, 12.4.1).
    "not-acceptable": all(
      notSent("accept"),
      notSent("accept-language"),
      notSent("accept-encoding"),
      notSent("accept-charset"),
    ),
  },
  causes: [
    cause({
      id: "accept-takes-anything",
      mechanism: "waf-blocked",
      on: [406],
      certainty: "possible",
      when: sent("accept", "*/*"),
      why: text({
        en: "The request accepts any type, so by HTTP Accept is no reason. Some firewalls answer 406 to what they block; a few APIs want their type named.",
        "zh-CN":
          "请求接受任何类型，按 HTTP 标准原因不在 Accept。有的防火墙用 406 拦截请求；少数 API 要求写明具体类型。",
      }),
      sources: [rfc(9110, "12.5.1")],
    }),
  ],
  asked: [
    "accept header",
    "content negotiation",
    "format not supported",
    "内容协商",
    "不可接受",
    "格式不支持",
  ],
  sources: [rfc(9110, "15.5.7")],
});
