import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs("Shopify: response status and error codes", "https://shopify.dev/docs/api/usage/response-codes"),
  ],
});

export const shopifyCodes = [
  sent(
    "430",
    "Shopify Security Rejection",
    {
      en: "Shopify took the request for a malicious one or for one of a bot.",
      "zh-CN": "Shopify 认为请求有恶意，或来自机器人。",
    },
    {
      en: "Send fewer requests; in calls of the Storefront API from a server, pass the buyer's address in Shopify-Storefront-Buyer-IP.",
      "zh-CN": "减少请求；从服务器调用 Storefront API 时，用 Shopify-Storefront-Buyer-IP 传买家 IP。",
    },
  ),
  sent("530", "Origin DNS Error", {
    en: "Cloudflare, which stands before Shopify, could not resolve the name that it needed.",
    "zh-CN": "Shopify 前面的 Cloudflare 无法解析所需的域名。",
  }),
  sent("540", "Temporarily Disabled", {
    en: "Shopify has switched this endpoint off for a while.",
    "zh-CN": "Shopify 暂时关闭了这个接口。",
  }),
  sent("783", "Unexpected Token", {
    en: "The JSON of the request does not parse.",
    "zh-CN": "请求中的 JSON 无法解析。",
  }),
] as const satisfies readonly PrivateStatus[];
