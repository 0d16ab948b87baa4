import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

const TWITTER = docs(
  "Twitter: Search API announcement, 2009",
  "https://groups.google.com/g/twitter-development-talk/c/PzsP043rmw8",
);
const SPRING = docs(
  "Spring: HttpStatus.java",
  "https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/org/springframework/http/HttpStatus.java",
);

export const status420 = defineStatus({
  code: 420,
  phrase: "Enhance Your Calm",
  kind: "unregistered",
  name: text({ en: "Enhance Your Calm / Method Failure", "zh-CN": "请冷静 / 方法执行失败" }),
  meaning: text({
    en: "No standard has it: Twitter's old API meant too many requests, Spring's constant a failed WebDAV method.",
    "zh-CN": "不属于任何标准：Twitter 旧 API 指请求过多，Spring 的常量指 WebDAV 方法执行失败。",
  }),
  use: text({
    en: "Do not send it: senders differ. For too many requests send 429, for a failed dependency 424.",
    "zh-CN": "不要使用，各方含义不同。请求过多用 429，依赖的操作失败用 424。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    GET /search?q=http HTTP/1.1
    Host: api.example

    HTTP/1.1 420 Enhance Your Calm
    Retry-After: 60
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "420 is the code for rate limiting.",
        "zh-CN": "420 是限流的状态码。",
      }),
      truth: text({
        en: "It was Twitter's, before 429 existed (2012). A new API has no reason to use it.",
        "zh-CN": "那是 429 出现（2012 年）之前 Twitter 自己的用法，新的 API 没有理由再用。",
      }),
      source: TWITTER,
    },
    {
      believed: text({
        en: "Spring sends 420 when a method fails.",
        "zh-CN": "方法失败时 Spring 会返回 420。",
      }),
      truth: text({
        en: "Spring only kept a constant from an early WebDAV draft, and has deprecated it.",
        "zh-CN": "Spring 只是保留了 WebDAV 早期草案里的一个常量，而且已弃用。",
      }),
      source: SPRING,
    },
  ],
  lookAlikes: [
    {
      codes: [429],
      difference: text({
        en: "429 is the registered code for what Twitter's 420 meant.",
        "zh-CN": "Twitter 的 420 所表达的意思，正式的状态码是 429。",
      }),
    },
    {
      codes: [424],
      difference: text({
        en: "424 is what became of the WebDAV draft's idea of a failed method.",
        "zh-CN": "WebDAV 草案里“方法失败”的想法，最后成了 424。",
      }),
    },
  ],
  usual: ["rate-limited", "application-error"],
  causes: [],
  asked: ["twitter rate limit", "calm down", "method failure", "限流", "请求太频繁"],
  sources: [TWITTER, SPRING],
});
