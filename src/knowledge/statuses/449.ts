import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

const MS_WDV = "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv";
const RETRY_WITH = docs("[MS-WDV] 2.2.6", `${MS_WDV}/83ecf19f-e0f8-4706-aae5-ba618f52f100`);
const SERVER_RULES = docs("[MS-WDV] server details", `${MS_WDV}/1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d`);

export const status449 = defineStatus({
  code: 449,
  phrase: "Retry With",
  kind: "unregistered",
  name: text({ en: "Retry With (Microsoft)", "zh-CN": "补充后重试（微软）" }),
  meaning: text({
    en: "A Microsoft extension: the client gave too little information and shall repeat the request with more.",
    "zh-CN": "微软扩展：客户端提供的信息不足，应补充后重发请求。",
  }),
  use: text({
    en: "Defined in MS-WDV for old Microsoft clients. Elsewhere, and in new APIs, send 400, 401 or 428.",
    "zh-CN": "由 MS-WDV 为旧的微软客户端定义。其他场合和新 API 应使用 400、401 或 428。",
  }),
  request: [
    {
      level: "may",
      field: "Ms-Echo-Reply",
      what: text({ en: "the token sent back, in the repeated request", "zh-CN": "重发请求时送回令牌" }),
      source: docs("[MS-WDV] 3.1.5.5", `${MS_WDV}/31cfbd6d-fab9-475c-8309-96c91fc27936`),
    },
  ],
  response: [
    {
      level: "must",
      field: "Ms-Echo-Request",
      what: text({ en: "a token for the client to send back", "zh-CN": "要客户端送回的令牌" }),
      source: SERVER_RULES,
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /page HTTP/1.1
    Host: files.example

    HTTP/1.1 449 Retry With
    Ms-Echo-Request: token
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "Any browser repeats the request after a 449.",
        "zh-CN": "任何浏览器遇到 449 都会重发请求。",
      }),
      truth: text({
        en: "Only clients that know the extension do; all others treat it as a plain 400.",
        "zh-CN": "只有支持该扩展的客户端才会；其他客户端把它当作普通的 400。",
      }),
      source: docs("[MS-WDV] 3.1.5.5", `${MS_WDV}/31cfbd6d-fab9-475c-8309-96c91fc27936`),
    },
  ],
  lookAlikes: [
    {
      codes: [428],
      difference: text({
        en: "428 is registered and asks for a condition such as If-Match. 449 is Microsoft's and asks for anything.",
        "zh-CN": "428 已注册，要的是 If-Match 一类的条件。449 属于微软，要什么都可以。",
      }),
    },
    {
      codes: [429],
      difference: text({
        en: "449: more information is wanted. 429: fewer requests are.",
        "zh-CN": "449：要更多信息。429：要更少请求。",
      }),
    },
  ],
  usual: ["validation-failed", "application-error"],
  causes: [
    cause({
      id: "echo-requested",
      mechanism: "validation-failed",
      on: [449],
      certainty: "likely",
      when: field("ms-echo-request"),
      why: text({
        en: "The server wants the request again with Ms-Echo-Reply, once the client has processed the body, whose script may set a cookie.",
        "zh-CN": "服务器要求客户端先处理正文（其中的脚本可能设置 Cookie），再带上 Ms-Echo-Reply 重发请求。",
      }),
      fix: [
        text({
          en: "Let the client process the body, then send the request again with Ms-Echo-Reply.",
          "zh-CN": "让客户端先处理正文，再带上 Ms-Echo-Reply 重发请求。",
        }),
      ],
      sources: [SERVER_RULES],
    }),
  ],
  asked: ["microsoft retry", "reply with", "ms-echo-request", "重试", "微软状态码"],
  sources: [RETRY_WITH],
});
