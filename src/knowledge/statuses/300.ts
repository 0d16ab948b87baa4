import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status300 = defineStatus({
  code: 300,
  phrase: "Multiple Choices",
  kind: "registered",
  name: text({ en: "Multiple Choices", "zh-CN": "多种选择" }),
  meaning: text({
    en: "Several versions exist, each at its own address; the reader is to choose.",
    "zh-CN": "存在多个版本，各有自己的地址，由使用者选择。",
  }),
  use: text({
    en: "When the server cannot or will not choose a version; list them in the body.",
    "zh-CN": "服务器无法或不想替对方选择版本时使用；在正文中列出各个版本。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Location",
      what: text({ en: "the preferred choice, if the server has one", "zh-CN": "首选版本（如果有）" }),
      source: rfc(9110, "15.4.1"),
    },
    {
      level: "should",
      field: null,
      what: text({ en: "a list of the choices with their addresses", "zh-CN": "各个选项及其地址的列表" }),
      source: rfc(9110, "15.4.1"),
    },
  ],
  content: "expected",
  cacheable: "by-default",
  retry: "after-change",
  example: `
    GET /manual HTTP/1.1
    Host: docs.example

    HTTP/1.1 300 Multiple Choices
    Location: /manual.en.html
    Content-Type: text/html

    <a href="/manual.en.html">English</a> <a href="/manual.zh.html">中文</a>
  `,
  misreadings: [
    {
      believed: text({
        en: "Browsers follow the Location of a 300, as of any 3xx.",
        "zh-CN": "浏览器会像其他 3xx 一样跟随 300 的 Location。",
      }),
      truth: text({
        en: "The Fetch standard follows only 301, 302, 303, 307 and 308. RFC 9110 would allow it. Chrome shows the body of a 300; Firefox does follow its Location.",
        "zh-CN":
          "Fetch 标准只跟随 301、302、303、307、308；RFC 9110 允许跟随 300。Chrome 直接显示 300 的正文，Firefox 会跟随它的 Location。",
      }),
      source: fetchStandard("redirect-status"),
    },
  ],
  lookAlikes: [
    {
      codes: [406],
      difference: text({
        en: "300: choose one. 406: none fits what the client accepts.",
        "zh-CN": "300：请选一个。406：没有一个符合客户端的要求。",
      }),
    },
  ],
  usual: ["redirect-not-followable"],
  causes: [],
  asked: ["content negotiation", "choose version", "多个版本", "内容协商"],
  sources: [rfc(9110, "15.4.1")],
});
