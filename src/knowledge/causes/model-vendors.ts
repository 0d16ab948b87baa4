import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";
import { SIGN_IN_WITH_ENTRA } from "./entra-for-keys.ts";

const moonshot = vendorCodes(
  codeInJson("error.type", json("error.message", /\S/)),
  text({
    en: "Moonshot (Kimi) answers with its error code {code}, which means this.",
    "zh-CN": "Moonshot (Kimi) 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("Moonshot: error codes", "https://platform.moonshot.ai/docs/api/chat#error-codes"),
);
export const moonshotProven = {
  "quota-exhausted": ["exceeded_current_quota_error"],
  "service-overloaded": ["engine_overloaded_error"],
  "auth-invalid": ["incorrect_api_key_error"],
} as const satisfies CauseTable;

export const moonshotLikely = {
  "rate-limited": ["rate_limit_reached_error"],
  "auth-invalid": ["invalid_authentication_error"],
} as const satisfies CauseTable;

const azure = causesOf(
  anybody,
  docs(
    "Azure AI services: virtual networks",
    "https://learn.microsoft.com/en-us/azure/ai-services/cognitive-services-virtual-networks",
  ),
  docs(
    "Azure AI services: disable local authentication",
    "https://learn.microsoft.com/en-us/azure/ai-services/disable-local-auth",
  ),
  docs(
    "Azure OpenAI: quotas and limits",
    "https://learn.microsoft.com/en-us/azure/ai-services/openai/quotas-limits",
  ),
);
const mistral = causesOf(anybody, docs("Mistral: API", "https://docs.mistral.ai/api/"));
const cohere = causesOf(anybody, docs("Cohere: errors", "https://docs.cohere.com/reference/errors"));
const azureSays = (words: RegExp) => json("error.message", words);

/** What Moonshot and the models of Azure say by the codes of their errors. */
export const modelVendorsCauses = {
  id: "model-vendors",
  over: [...READ_BY_WORDS, "model-interfaces", "openai"],
  causes: [
    azure.proven(
      "azure-network",
      "ip-not-allowed",
      403,
      any(
        azureSays(
          /^(?:Access denied due to Virtual Network\/Firewall rules|Public access is disabled\. Please configure private endpoint)/,
        ),
        json("message", /^Access denied due to Virtual Network\/Firewall rules/),
      ),
      {
        why: text({
          en: "The network rules of this Azure AI resource do not let this address or network in.",
          "zh-CN": "这个 Azure AI 资源的网络规则不允许该地址或网络访问。",
        }),
        fix: [
          text({
            en: "Under Networking of the resource allow selected networks and add the address or subnet; or call it from the network of its private endpoint.",
            "zh-CN": "在资源的“网络”中允许所选网络，并加入该地址或子网；或从其专用终结点所在的网络调用。",
          }),
        ],
      },
    ),
    azure.proven(
      "azure-keys-off",
      "auth-scheme-wrong",
      [401, 403],
      azureSays(/^Key based authentication is disabled for this resource/),
      {
        why: text({
          en: "This Azure AI resource takes no keys (local authentication is off), only tokens of Microsoft Entra ID.",
          "zh-CN": "这个 Azure AI 资源不接受密钥（已关闭本地身份验证），只接受 Microsoft Entra ID 令牌。",
        }),
        fix: SIGN_IN_WITH_ENTRA,
      },
    ),
    azure.proven(
      "azure-role-missing",
      "auth-not-authorised",
      [401, 403],
      azureSays(
        /^(?:The principal `?[^`\n]{0,120}`? lacks the required data action|Principal does not have access to API\/Operation)/,
      ),
      {
        why: text({
          en: "The identity has no role with this data action, such as Cognitive Services OpenAI User; Owner and Contributor do not contain it.",
          "zh-CN":
            "该身份没有包含此数据操作的角色，例如 Cognitive Services OpenAI User；所有者和参与者角色不包含它。",
        }),
        fix: [
          text({
            en: "Assign the role to the identity that calls, in the scope of this resource, and wait some minutes.",
            "zh-CN": "在该资源范围内把角色授予发起调用的身份，并等待几分钟。",
          }),
        ],
      },
    ),
    azure.proven(
      "azure-rate",
      "rate-limited",
      429,
      azureSays(
        /\bhave exceeded (?:the )?(?:call|token) rate limit of your current\b(?![^\n]{0,120}\bretry after \d{5,} seconds)/i,
      ),
      {
        why: text({
          en: "The calls or tokens that this deployment or pricing tier allows in a period are used up. The message mostly says after how many seconds it goes on.",
          "zh-CN": "该部署或定价层在一段时间内允许的调用数或 token 数已用尽。消息多半写明多少秒后可继续。",
        }),
        fix: [
          text({
            en: "Wait as long as it says; then give the deployment more of the quota, or send less with each call (`max_tokens` counts in full).",
            "zh-CN": "按其说明等待；然后为部署分配更多配额，或减少每次调用的量（`max_tokens` 按全额计算）。",
          }),
        ],
      },
    ),
    azure.likely(
      "azure-day",
      "quota-exhausted",
      429,
      azureSays(
        /\bhave exceeded (?:the )?(?:call|token) rate limit of your current\b[^\n]{0,120}\bretry after \d{5,} seconds/i,
      ),
      {
        why: text({
          en: "The wait is hours long, so it is not the limit per minute: probably a longer allowance of this deployment or pricing tier is used up.",
          "zh-CN": "需要等待数小时，因此不是每分钟的限额：很可能是该部署或定价层更长周期的用量已用尽。",
        }),
      },
    ),
    mistral.likely(
      "mistral-capacity",
      "rate-limited",
      429,
      json("message", /^Service tier capacity exceeded for this model/),
      {
        why: text({
          en: "The plan's share of this model's capacity is used up at the moment.",
          "zh-CN": "套餐在这个模型上的容量暂时用尽。",
        }),
      },
    ),
    mistral.likely(
      "mistral-model",
      "record-not-found",
      [400, 404],
      all(json("type", /^invalid_model$/), json("message", /^Invalid model: /)),
    ),
    cohere.likely("cohere-key", "auth-invalid", 401, json("message", /^invalid api token$/)),
    cohere.likely(
      "cohere-trial",
      "rate-limited",
      429,
      json("message", /^You are using a Trial key, which is limited to \d/),
      {
        why: text({
          en: "A trial key of Cohere allows few calls a minute and a month; the message names the limit. A production key allows more.",
          "zh-CN": "Cohere 的试用密钥每分钟和每月只允许少量调用；消息中写明了限额。生产密钥的限额更高。",
        }),
      },
    ),
    ...moonshot.proven(moonshotProven, { prefix: "moonshot-" }),
    ...moonshot.likely(moonshotLikely, { prefix: "moonshot-likely-" }),
  ],
} as const;
