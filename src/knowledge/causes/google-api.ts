import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const ERRORS = docs("Google APIs: error model", "https://cloud.google.com/apis/design/errors#error_info");
const KEYS = docs(
  "Google: API key restrictions",
  "https://cloud.google.com/docs/authentication/api-keys#securing",
);

/** Reasons of google.rpc.ErrorInfo in the domain googleapis.com. */
export const googleReasons = {
  "auth-invalid": ["API_KEY_INVALID", "ACCESS_TOKEN_TYPE_UNSUPPORTED", "ACCOUNT_STATE_INVALID"],
  "auth-missing": ["CREDENTIALS_MISSING"],
  "auth-token-expired": ["ACCESS_TOKEN_EXPIRED"],
  "ip-not-allowed": ["API_KEY_IP_ADDRESS_BLOCKED"],
  "feature-not-enabled": ["SERVICE_DISABLED"],
  "service-stopped": ["BILLING_DISABLED", "CONSUMER_SUSPENDED"],
  "rate-limited": ["RATE_LIMIT_EXCEEDED"],
  "quota-exhausted": ["RESOURCE_QUOTA_EXCEEDED"],
} as const satisfies CauseTable;

const reason = codeInBody(/"reason"\s{0,4}:\s{0,4}"([A-Z][A-Z_]{6,50})"/);
const { proven } = causesOf(anybody, KEYS);

/** What Google's interfaces say by the reason of an error. */
export const googleApiCauses = {
  id: "google-api",
  over: ["auth", "limits", "refusal", "named-codes"],
  causes: [
    ...causesOf(anybody, ERRORS).table(googleReasons, {
      certainty: "certain",
      when: (name) => code(reason, name),
    }),
    proven(
      "referrer-not-on-key",
      "auth-not-authorised",
      ["4xx"],
      code(reason, "API_KEY_HTTP_REFERRER_BLOCKED"),
      {
        why: text({
          en: "The API key is restricted to certain websites, and the page that asked is not among them.",
          "zh-CN": "API 密钥只允许指定的网站使用，而发起请求的页面不在其中。",
        }),
        fix: [
          text({
            en: "In the Cloud console under Credentials add the site to the key's website restrictions: https://HOST/*, and https://*.HOST/* for subdomains.",
            "zh-CN":
              "在 Cloud 控制台“凭据”中，把网站加入密钥的网站限制：https://HOST/*，子域名用 https://*.HOST/*。",
          }),
          text({
            en: "Firebase's sign-in asks from the host in `authDomain`: add https://PROJECT.firebaseapp.com/* too, even where the site has its own domain.",
            "zh-CN":
              "Firebase 登录从 `authDomain` 所写的主机发出请求：即使网站有自己的域名，也要加入 https://PROJECT.firebaseapp.com/*。",
          }),
          text({
            en: "If the page sends no Referer (Referrer-Policy: no-referrer), send at least the origin.",
            "zh-CN": "如果页面不发送 Referer（Referrer-Policy: no-referrer），至少要发送源。",
          }),
          text({
            en: "Wait some minutes after a change; a key for servers needs address restrictions in place of websites.",
            "zh-CN": "修改后要等几分钟；服务器使用的密钥应限制 IP 地址，而不是网站。",
          }),
        ],
      },
    ),
    proven("interface-not-on-key", "auth-not-authorised", ["4xx"], code(reason, "API_KEY_SERVICE_BLOCKED"), {
      why: text({
        en: "The API key is restricted to certain interfaces, and this one is not among them.",
        "zh-CN": "API 密钥只允许调用指定的接口，而这个接口不在其中。",
      }),
      fix: [
        text({
          en: "In the Cloud console under Credentials add this interface to the key's API restrictions.",
          "zh-CN": "在 Cloud 控制台“凭据”中，把这个接口加入密钥的 API 限制。",
        }),
      ],
    }),
  ],
} as const;
