import { docs, IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status529 = defineStatus({
  code: 529,
  phrase: "Site is overloaded",
  kind: "unregistered",
  name: text({ en: "Site Overloaded", "zh-CN": "站点过载" }),
  meaning: text({
    en: "The service has too much to do for everybody; not a standard status.",
    "zh-CN": "服务整体过载，并非针对某个客户端；不是标准状态码。",
  }),
  use: text({
    en: "Some APIs use it to tell general overload from your own limit (429). 503 is the standard code.",
    "zh-CN": "有些 API 用它区分整体过载和个人限流（429）。标准的做法是 503。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: "Retry-After",
      what: text({
        en: "seconds or a date after which to try again",
        "zh-CN": "多少秒后，或哪个时刻之后再试",
      }),
      source: rfc(9110, "10.2.3"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    POST /v1/messages HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"text":"hello"}

    HTTP/1.1 529 Site is overloaded
    Content-Type: application/json

    {"error":{"type":"overloaded_error"}}
  `,
  misreadings: [
    {
      believed: text({ en: "You exceeded your limit.", "zh-CN": "你超出了自己的限额。" }),
      truth: text({
        en: "That would be 429. Here everybody is affected: wait, then retry with growing pauses.",
        "zh-CN": "那是 429。这里所有人都受影响：稍等，再以逐渐加长的间隔重试。",
      }),
      source: docs("Anthropic: API errors", "https://docs.anthropic.com/en/api/errors"),
    },
  ],
  lookAlikes: [
    {
      codes: [429, 503],
      difference: text({
        en: "429: your limit. 529 and 503: the service's own limit.",
        "zh-CN": "429：你的限额。529 和 503：服务自身的上限。",
      }),
    },
  ],
  usual: ["service-overloaded"],
  causes: [],
  asked: ["overloaded_error", "overloaded", "服务过载", "接口繁忙"],
  sources: [
    docs(
      "Qualys SSL Labs: API documentation",
      "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md",
    ),
    docs("Anthropic: API errors", "https://docs.anthropic.com/en/api/errors"),
    IANA_STATUS_CODES,
  ],
});
