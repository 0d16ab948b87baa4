import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status402 = defineStatus({
  code: 402,
  phrase: "Payment Required",
  kind: "registered",
  name: text({ en: "Payment Required", "zh-CN": "需要付款" }),
  meaning: text({
    en: "The code is reserved; services that send it mostly mean an unpaid bill, an empty balance or a used-up plan.",
    "zh-CN": "标准只是保留了这个状态码；实际发送它的服务多指欠费、余额不足或套餐用尽。",
  }),
  use: text({
    en: "No standard says what it carries. If you send it, explain in the content what to pay and where.",
    "zh-CN": "标准没有规定它带什么。如果要用，请在正文里说明付什么、在哪里付。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /v1/completions HTTP/1.1
    Host: api.example

    HTTP/1.1 402 Payment Required
    Content-Type: application/json

    {"error":"balance_empty"}
  `,
  misreadings: [
    {
      believed: text({
        en: "402 is never used.",
        "zh-CN": "402 从来没有人用。",
      }),
      truth: text({
        en: "It is reserved, yet hosting platforms and paid APIs send it for suspended or unpaid accounts.",
        "zh-CN": "它虽是保留码，但托管平台和收费 API 会用它表示账户停用或欠费。",
      }),
      source: docs("Vercel: error codes", "https://vercel.com/docs/errors"),
    },
  ],
  lookAlikes: [
    {
      codes: [429],
      difference: text({
        en: "402: paying helps, waiting rarely does. 429: waiting mostly helps.",
        "zh-CN": "402：付款才有用，等待多半没用。429：多半等一等就行。",
      }),
    },
    {
      codes: [403],
      difference: text({
        en: "402: the account lacks money or plan. 403: the caller lacks permission, or a rule forbids it.",
        "zh-CN": "402：账户缺的是钱或套餐。403：缺的是权限，或被规则禁止。",
      }),
    },
  ],
  usual: ["quota-exhausted", "service-stopped", "application-error", "blocked-by-config-rule"],
  causes: [],
  asked: [
    "unpaid",
    "billing",
    "insufficient balance",
    "subscription",
    "欠费",
    "余额不足",
    "付费",
    "套餐到期",
  ],
  sources: [rfc(9110, "15.5.3")],
});
