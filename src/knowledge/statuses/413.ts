import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status413 = defineStatus({
  code: 413,
  phrase: "Content Too Large",
  kind: "registered",
  name: text({ en: "Content Too Large", "zh-CN": "正文过大" }),
  meaning: text({
    en: "The content of the request is larger than the server takes.",
    "zh-CN": "请求正文超过了服务器愿意接收的大小。",
  }),
  use: text({
    en: "Send it when the content exceeds your limit; you may close the connection to stop the upload.",
    "zh-CN": "正文超过上限时使用；可以直接关闭连接以中止上传。",
  }),
  request: [
    {
      level: "may",
      field: "Expect",
      what: text({
        en: "`100-continue`, so that the refusal comes before the upload",
        "zh-CN": "`100-continue`，这样在上传之前就能得知被拒绝",
      }),
      source: rfc(9110, "10.1.1"),
    },
  ],
  response: [
    {
      level: "should",
      field: "Retry-After",
      what: text({
        en: "when to try again, where the limit is a passing one",
        "zh-CN": "限制只是暂时的时候，说明何时可以重试",
      }),
      source: rfc(9110, "15.5.14"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /avatar HTTP/1.1
    Host: shop.example
    Content-Type: image/png
    Content-Length: 52428800

    HTTP/1.1 413 Content Too Large
    Connection: close
    Content-Type: application/json

    {"limit":1048576}
  `,
  misreadings: [
    {
      believed: text({
        en: "Its name is Request Entity Too Large.",
        "zh-CN": "它叫 Request Entity Too Large。",
      }),
      truth: text({
        en: "So it was until 2014; then Payload Too Large, and since 2022 Content Too Large. Programs must go by the number.",
        "zh-CN":
          "那是 2014 年以前的名字；后来叫 Payload Too Large，2022 年起叫 Content Too Large。程序应只认数字。",
      }),
      source: rfc(9110, "15.5.14"),
    },
    {
      believed: text({
        en: "Raising the application's upload limit repairs it.",
        "zh-CN": "调大应用的上传限制就行了。",
      }),
      truth: text({
        en: "Each layer may have a limit of its own, and the first one exceeded answers. nginx's default is 1 MB.",
        "zh-CN": "每一层都可能有自己的上限，请求先超过哪一层就由哪一层拒绝。nginx 默认 1 MB。",
      }),
      source: docs(
        "nginx: client_max_body_size",
        "https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [414, 431],
      difference: text({
        en: "413: the content is too large. 414: the address. 431: the header fields, mostly cookies.",
        "zh-CN": "413：正文过大。414：地址过长。431：标头过大，多半是 Cookie。",
      }),
    },
    {
      codes: [507],
      difference: text({
        en: "413: more than the server takes at once. 507: the server has no room left to store it.",
        "zh-CN": "413：超过单次上限。507：服务器没有空间存放了。",
      }),
    },
  ],
  usual: ["request-body-too-large", "request-header-too-large"],
  refuted: {
    "request-body-too-large": any(
      sent("content-length", /^\s*0+\s*$/),
      all(method("GET", "HEAD"), not(withBody)),
    ),
  },
  causes: [
    cause({
      id: "announced-size",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "likely",
      when: sent("content-length", /^[1-9]\d{0,18}$/),
      sources: [rfc(9110, "15.5.14")],
    }),
  ],
  asked: [
    "request entity too large",
    "payload too large",
    "upload limit",
    "file too big",
    "文件太大",
    "上传限制",
    "请求实体过大",
    "large upload",
    "请求体",
    "请求体太大",
    "上传大文件",
  ],
  sources: [rfc(9110, "15.5.14")],
});
