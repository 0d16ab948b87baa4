import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { statusText } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

const CPANEL = docs(
  "cPanel: Web Template Editor",
  "https://docs.cpanel.net/whm/account-functions/web-template-editor/",
);

export const status509 = defineStatus({
  code: 509,
  phrase: "Bandwidth Limit Exceeded",
  kind: "unregistered",
  name: text({ en: "Bandwidth Limit Exceeded", "zh-CN": "超出带宽限制" }),
  meaning: text({
    en: "The hosting account has used up its traffic; not a standard status.",
    "zh-CN": "主机账户的流量已用完；不是标准状态码。",
  }),
  use: text({
    en: "A habit of Apache hosts with cPanel. Send 503 or 429 instead.",
    "zh-CN": "是使用 cPanel 的 Apache 主机的习惯做法。应改用 503 或 429。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    GET / HTTP/1.1
    Host: shop.example

    HTTP/1.1 509 Bandwidth Limit Exceeded
    Content-Type: text/html

    <h1>Bandwidth Limit Exceeded</h1>
  `,
  misreadings: [
    {
      believed: text({
        en: "The server is overloaded; waiting a minute helps.",
        "zh-CN": "服务器过载，等一分钟就好。",
      }),
      truth: text({
        en: "A quota is used up. It ends when the count starts anew, mostly on the 1st of the month, or when the owner buys more.",
        "zh-CN": "是配额用完了。要等流量重新计算（多为每月 1 日），或由站长增购。",
      }),
      source: CPANEL,
    },
  ],
  lookAlikes: [
    {
      codes: [429, 503],
      difference: text({
        en: "429: you send too much. 503: busy now. 509: the site's traffic is used up.",
        "zh-CN": "429：你的请求太多。503：现在繁忙。509：网站的流量用完了。",
      }),
    },
  ],
  usual: ["quota-exhausted"],
  causes: [
    cause({
      id: "bandwidth-used-up",
      mechanism: "quota-exhausted",
      on: [509],
      certainty: "likely",
      when: any(body(/bandwidth limit/i), statusText("bandwidth")),
      sources: [
        docs(
          "Ruby: Net::HTTP status classes",
          "https://ruby-doc.org/stdlib-2.6.3/libdoc/net/http/rdoc/Net/HTTPNotExtended.html",
        ),
      ],
    }),
  ],
  asked: ["traffic exceeded", "cpanel", "流量超限", "带宽用完"],
  sources: [CPANEL],
});
