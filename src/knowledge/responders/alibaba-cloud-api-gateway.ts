import { code, codeInField } from "../../diagnosis/condition/code.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const CODES = docs(
  "API Gateway: error codes",
  "https://www.alibabacloud.com/help/en/api-gateway/traditional-api-gateway/support/error-codes",
);

/** X-Ca-Error-Code; an answer without one is the backend's. */
export const apiGatewayCodes = {
  "validation-failed": ["I400HD", "I400MH", "I400MP", "I400IP", "I400CT", "I400I5", "I400NC", "I400SG"],
  "request-body-malformed": ["I400BD"],
  "malformed-url": ["I400PA", "I400RU"],
  "method-not-allowed-by-application": ["I405UM"],
  "https-required": ["I403PT"],
  "request-body-too-large": ["I413RL"],
  "uri-too-long": ["I413UL"],
  "host-not-configured": ["I404DO"],
  "gateway-route-not-found": ["I404NF", "I404NR", "I404SR"],
  "auth-missing": ["A400MA", "I400JR"],
  "auth-invalid": ["A400IK", "A403IS", "A400AC", "A401AC", "A403PR", "A403JT", "A403JK"],
  "auth-token-expired": ["A403EP", "A403JE"],
  "auth-not-authorised": ["I403AA", "A403AC", "A403VN"],
  "ip-not-allowed": ["A403IP"],
  "cors-origin-not-allowed": ["A403CO"],
  "quota-exhausted": ["B403MQ", "B403ME", "B403OD", "B403MO", "B403MI"],
  "service-stopped": ["B451DO", "B451GO"],
  "rate-limited": ["T429ID", "T429IN", "T429GR", "T429PA", "T429PR", "T429SR", "T429MR"],
  "upstream-response-timeout": ["D504TO", "X504TO"],
  "upstream-connection-refused": ["D504CO"],
  "upstream-tls-handshake-failed": ["D504CS"],
  "upstream-closed-without-response": ["D504RE"],
  "upstream-invalid-response": ["D502FC"],
  "service-overloaded": ["D503BB", "D503CB", "X503BZ"],
} as const satisfies CauseTable;

const errorCode = codeInField("x-ca-error-code", /^\s{0,4}([A-Z]\d{3}[A-Z0-9]{2})\b/);
const message = (pattern: RegExp) => field("x-ca-error-message", pattern);
const { proven, likely } = causesOf(anybody, CODES);

export const alibabaCloudApiGateway = defineResponder({
  id: "alibaba-cloud-api-gateway",
  name: text({ en: "Alibaba Cloud API Gateway", "zh-CN": "阿里云 API 网关" }),
  roles: ["reverse-proxy"],
  over: ["tengine", "nginx"],
  signs: [
    wrote("error-code-field", field("x-ca-error-code", /\S/)),
    wrote("error-message-field", field("x-ca-error-message", /\S/)),
    relayed("request-id-field", field("x-ca-request-id")),
  ],
  causes: [
    ...causesOf(anybody, CODES).table(apiGatewayCodes, {
      certainty: "certain",
      when: (entry) => code(errorCode, entry),
    }),
    // Gateways of the classic network say it in words alone.
    proven(
      "key-required",
      "auth-missing",
      [400, 401, 403],
      message(/Header `?X-Ca-Key`? is Required|Empty (?:AppKey|AppCode|Signature)/i),
      {
        why: text({
          en: "The gateway wants a signed call or an AppCode, and the request lacks the AppKey (X-Ca-Key), the signature or the AppCode.",
          "zh-CN": "网关要求签名调用或 AppCode，而请求缺少 AppKey（X-Ca-Key）、签名或 AppCode。",
        }),
        fix: [
          text({
            en: "Send Authorization: APPCODE followed by the application's AppCode, if the interface allows simple authentication.",
            "zh-CN": "如果接口允许简单认证，发送 Authorization: APPCODE 加应用的 AppCode。",
          }),
          text({
            en: "Or sign with the AppKey: X-Ca-Key, X-Ca-Signature, X-Ca-Signature-Headers, X-Ca-Timestamp, X-Ca-Nonce.",
            "zh-CN":
              "或用 AppKey 签名：X-Ca-Key、X-Ca-Signature、X-Ca-Signature-Headers、X-Ca-Timestamp、X-Ca-Nonce。",
          }),
        ],
      },
    ),
    proven("signature", "auth-invalid", [400, 403], message(/Server StringToSign|Invalid Signature/i), {
      why: text({
        en: "The signature does not fit what the gateway computed; X-Ca-Error-Message shows the text that it signed.",
        "zh-CN": "签名与网关计算的不一致；X-Ca-Error-Message 中有网关参与签名的字符串。",
      }),
      fix: [
        text({
          en: "Compare the StringToSign of X-Ca-Error-Message (line breaks are written #) with the client's own, line by line.",
          "zh-CN": "把 X-Ca-Error-Message 中的 StringToSign（换行显示为 #）与客户端的逐行比较。",
        }),
        text({
          en: "Check the AppSecret, the order of the query parameters and the value of Accept and Content-Type.",
          "zh-CN": "检查 AppSecret、查询参数的顺序，以及 Accept 和 Content-Type 的值。",
        }),
      ],
    }),
    proven("app-not-authorised", "auth-not-authorised", 403, message(/^\s{0,4}Unauthorized\b/i), {
      why: text({
        en: "The application is known to the gateway and was not authorised for this API.",
        "zh-CN": "网关认得这个应用，但它没有得到调用此 API 的授权。",
      }),
      fix: [
        text({
          en: "Authorise the application for this API and this stage (Release, Pre, Test) in the API Gateway console.",
          "zh-CN": "在 API 网关控制台为该应用授权此 API，并选对环境（线上、预发、测试）。",
        }),
        text({
          en: "For an API bought in the marketplace, check that the order is still valid.",
          "zh-CN": "如果是云市场购买的 API，检查订单是否仍在有效期内。",
        }),
      ],
    }),
    likely(
      "key-unknown",
      "auth-invalid",
      [400, 401, 403],
      message(/Invalid App(?:Key|Code|Secret)|Invalid Key/i),
    ),
    likely("throttled", "rate-limited", [403, 429], message(/Throttled/i)),
    likely("used-up", "quota-exhausted", 403, message(/Quota (?:Exhausted|Expired)|User Arrears/i)),
    likely(
      "no-such-domain",
      "host-not-configured",
      [400, 403, 404],
      message(/Invalid Domain|Domain not bind/i),
    ),
    likely(
      "no-such-api",
      "gateway-route-not-found",
      [400, 403, 404],
      message(/Invalid (?:Path|Url|API)\b|No API|not found/i),
    ),
    likely(
      "backend-late",
      "upstream-response-timeout",
      [500, 503, 504],
      message(/Backend.{0,40}time|Async Service|Timeout/i),
    ),
  ],
  sources: [CODES],
});
