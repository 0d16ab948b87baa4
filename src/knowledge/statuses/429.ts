import { quoting } from "../../diagnosis/condition/condition.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { readHttpDate } from "../../http/http-date.ts";
import { cause, defineStatus } from "../writing/define.ts";

function readsAsTime(after: string): boolean {
  return /^\s*\d{1,10}\s*$/.test(after) || readHttpDate(after) !== null;
}

export const status429 = defineStatus({
  code: 429,
  phrase: "Too Many Requests",
  kind: "registered",
  name: text({ en: "Too Many Requests", "zh-CN": "请求过多" }),
  meaning: text({
    en: "The caller has sent more requests than the server allows in this span of time.",
    "zh-CN": "在这段时间内，调用方发送的请求超过了服务器允许的数量。",
  }),
  use: text({
    en: "Send it when one caller exceeds a rate limit. Say which limit, and give Retry-After.",
    "zh-CN": "某个调用方超过速率限制时使用。请说明是哪项限制，并给出 Retry-After。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: "Retry-After",
      what: text({
        en: "seconds or a date until the next request is welcome",
        "zh-CN": "多少秒后或在什么时间可以再次请求",
      }),
      source: rfc(6585, "4"),
    },
    {
      level: "should",
      field: null,
      what: text({ en: "an explanation of the limit", "zh-CN": "对限制的说明" }),
      source: rfc(6585, "4"),
    },
  ],
  content: "expected",
  cacheable: "never",
  retry: "later",
  example: `
    GET /search?q=http HTTP/1.1
    Host: api.example

    HTTP/1.1 429 Too Many Requests
    Retry-After: 30
    Content-Type: application/json

    {"error":"100 requests a minute are allowed"}
  `,
  misreadings: [
    {
      believed: text({
        en: "The limit counts my IP address.",
        "zh-CN": "限制是按我的 IP 地址计算的。",
      }),
      truth: text({
        en: "The server decides what it counts: a key, an account, a cookie, one resource, or all who share an address.",
        "zh-CN": "按什么计算由服务器决定：密钥、账户、Cookie、单个资源，或共用一个地址的所有人。",
      }),
      source: rfc(6585, "4"),
    },
    {
      believed: text({
        en: "Waiting always helps.",
        "zh-CN": "等一等总会好。",
      }),
      truth: text({
        en: "Not where paid credit or the balance is used up, which some APIs report with 429 too. Read the content.",
        "zh-CN": "付费额度或余额用尽时等也没用，而有的 API 也用 429 表示这种情况。请看正文。",
      }),
      source: rfc(6585, "4"),
    },
  ],
  lookAlikes: [
    {
      codes: [503],
      difference: text({
        en: "429: this caller asks too much. 503: mostly the server has too much to do, whoever asks. nginx's limits say 503 by default.",
        "zh-CN": "429：这个调用方请求太多。503：多半是服务器太忙，与谁请求无关。nginx 的限流默认也用 503。",
      }),
    },
    {
      codes: [403],
      difference: text({
        en: "429: slow down and it works. 403: it is refused; some firewalls say 403 for floods too.",
        "zh-CN": "429：放慢就行。403：直接拒绝；有的防火墙对请求洪流也返回 403。",
      }),
    },
  ],
  usual: ["rate-limited", "quota-exhausted", "connection-limit", "blocked-by-config-rule"],
  causes: [
    cause({
      id: "retry-after",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      // What cannot be read names no time.
      when: quoting("response.field.retry-after", (c) => readsAsTime(c.field("retry-after") ?? "")),
      sources: [rfc(6585, "4"), rfc(9110, "10.2.3")],
    }),
  ],
  asked: [
    "rate limit",
    "throttled",
    "quota exceeded",
    "slow down",
    "限流",
    "频率限制",
    "请求太频繁",
    "配额用完",
    "rate limited",
    "请求太快",
  ],
  sources: [rfc(6585, "4")],
});
