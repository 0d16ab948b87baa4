import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "API Management: subscriptions",
  "https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const azureApiManagementAdvice = {
  "auth-missing": {
    fix: [
      text({
        en: "If a subscription key is missing, send it in Ocp-Apim-Subscription-Key (or the query parameter subscription-key), as WWW-Authenticate says.",
        "zh-CN":
          "如果缺少的是订阅密钥，按 WWW-Authenticate 的提示，在标头 Ocp-Apim-Subscription-Key（或查询参数 subscription-key）中发送。",
      }),
      text({
        en: "If callers need no key, clear Subscription required in the API's settings or product.",
        "zh-CN": "如果不要求密钥，在 API 设置或产品中取消“需要订阅”。",
      }),
    ],
    sources: [SOURCE],
  },
  "auth-invalid": {
    fix: [
      text({
        en: "Compare a subscription key with Subscriptions in the portal: it must be active and belong to this API or its product.",
        "zh-CN": "在门户的“订阅”中核对订阅密钥：应为活动状态，且属于这个 API 或它的产品。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
