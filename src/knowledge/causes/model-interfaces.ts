import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { placeholderSent, schemeAlone } from "./credentials.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("DeepSeek: error codes", "https://api-docs.deepseek.com/quick_start/error_codes"),
);

const litellm = causesOf(
  anybody,
  docs("LiteLLM: proxy, virtual keys", "https://docs.litellm.ai/docs/proxy/virtual_keys"),
);
const openrouter = causesOf(
  anybody,
  docs("OpenRouter: errors", "https://openrouter.ai/docs/api-reference/errors"),
);
const providerFailed = sentence(/^Provider returned error\.?$/);
const PROVIDER = {
  why: text({
    en: "OpenRouter writes so when the provider behind it failed or refused: where `error.metadata` is there, it may hold that one's name, code and words.",
    "zh-CN":
      "后方服务商失败或拒绝时，OpenRouter 会这样写：如果有 `error.metadata`，其中可能有该服务商的名字、代码和原话。",
  }),
  fix: [
    text({
      en: "Read `error.metadata` (raw, provider_code): if the provider refuses a parameter, change it; else try again or let another provider answer (`provider.order`, `provider.ignore`).",
      "zh-CN":
        "看 `error.metadata`（raw、provider_code）：若服务商拒绝某个参数就修改它；否则重试，或换一个服务商（`provider.order`、`provider.ignore`）。",
    }),
  ],
};
const typed = (words: RegExp) => all(json("error.message", /\S/), json("error.type", words));

const said = (words: RegExp) => json("error.message", words);

/** What interfaces of language models in the form of OpenAI (DeepSeek, OpenRouter and others) say in words. */
export const modelInterfacesCauses = {
  id: "model-interfaces",
  over: ["auth", "limits", "refusal", "not-found", "openai", "request-fields"],
  causes: [
    openrouter.likely("provider-failed", "dependency-unavailable", "5xx", providerFailed, PROVIDER),
    // The status is the provider's: it may have failed, or refuse what the model was asked.
    openrouter.possible("provider-refused", "dependency-unavailable", 400, providerFailed, PROVIDER),
    proven("balance-used-up", "quota-exhausted", 402, said(/^Insufficient (?:Balance|credits)/i), {
      why: text({
        en: "The account's balance does not suffice: it is used up, or there never was one. The interface answers after a top-up.",
        "zh-CN": "账户余额不足：已用完，或从未充值。充值后接口即可使用。",
      }),
    }),
    proven(
      "key-wrong",
      "auth-invalid",
      401,
      all(
        said(/^(?:Authentication Fails|Incorrect API key provided|User not found\.)/),
        not(placeholderSent),
        not(schemeAlone),
      ),
      {
        why: text({
          en: "The interface does not accept the API key: it is unknown, empty, or not sent as Authorization: Bearer KEY.",
          "zh-CN":
            "接口不接受这个 API 密钥：密钥未知、为空，或没有以 Authorization: Bearer 密钥 的形式发送。",
        }),
      },
    ),
    proven("key-missing", "auth-missing", 401, said(/^You didn't provide an API key/)),
    likely("no-usable-key", "auth-missing", 401, said(/^No (?:cookie )?auth credentials found/), {
      why: text({
        en: "The interface (OpenRouter) found no API key: Authorization is missing, or what it carries is not a key of its form.",
        "zh-CN": "接口（OpenRouter）没有找到 API 密钥：缺少 Authorization，或其中的内容不是它的密钥格式。",
      }),
    }),
    proven("address-unknown", "route-not-found", 404, said(/^Invalid URL \([A-Z]{3,7} \//), {
      why: text({
        en: "The interface has no such address: often the base address lacks /v1 or holds part of the path twice; old ones (/v1/engines) are gone.",
        "zh-CN":
          "接口没有这个地址：常见原因是基础地址缺少 /v1，或路径的一部分重复；旧地址（/v1/engines）已不存在。",
      }),
    }),
    likely(
      "model-not-granted",
      "auth-not-authorised",
      [401, 403, 404],
      said(/\bdoes not have access to (?:the )?model\b/),
      {
        why: text({
          en: "This project or key may not use a model of this name; if the name is right, the model must be allowed for the project.",
          "zh-CN": "该项目或密钥无权使用这个名称的模型；若名称无误，需要为项目开放该模型。",
        }),
      },
    ),
    likely(
      "data-policy",
      "blocked-by-config-rule",
      404,
      said(/^No endpoints found matching your data policy|^No endpoints available matching your guardrail/),
      {
        why: text({
          en: "The account's own privacy settings or guardrails leave no provider for this model.",
          "zh-CN": "账户自己的隐私设置或 guardrail 规则排除了该模型的所有提供方。",
        }),
        fix: [
          text({
            en: "In OpenRouter, Settings, Privacy, allow the data policy that this model's providers have.",
            "zh-CN": "在 OpenRouter 的 Settings 的 Privacy 中，允许该模型提供方的数据政策。",
          }),
        ],
      },
    ),
    likely(
      "subscription-key-wrong",
      "auth-invalid",
      401,
      any(
        said(/^Access denied due to invalid subscription key or wrong API endpoint/),
        json("message", /^Access denied due to invalid subscription key/),
      ),
      {
        why: text({
          en: "The key is none of this resource, its subscription is not active, or the address belongs to another resource or region.",
          "zh-CN": "密钥不属于这个资源、其订阅未激活，或地址属于另一个资源或区域。",
        }),
        fix: [
          text({
            en: "Copy key and endpoint from one resource (Keys and Endpoint in the Azure portal); behind API Management use a key of its subscriptions.",
            "zh-CN":
              "在 Azure 门户的“密钥和终结点”中，从同一个资源复制密钥和地址；在 API Management 之后则使用其订阅的密钥。",
          }),
        ],
      },
    ),
    likely(
      "context-over-limit",
      "validation-failed",
      400,
      any(
        said(/maximum context length is \d{3,9} tokens|context length exceeded/i),
        json("message", /maximum context length is \d{3,9} tokens/),
      ),
      {
        why: text({
          en: "The prompt, or prompt and answer together, exceeds what the model can read; the message mostly names both numbers.",
          "zh-CN": "提示（或提示加上生成内容）超过模型的上下文长度；消息中多半写明了两个数字。",
        }),
        fix: [
          text({
            en: "Shorten the prompt or its history, ask for fewer tokens in the answer, or take a model with a longer context.",
            "zh-CN": "缩短提示或对话历史，减少要求生成的 token 数，或换用上下文更长的模型。",
          }),
        ],
      },
    ),
    likely(
      "busy",
      "service-overloaded",
      [429, 503, 529],
      said(
        /^(?:Service is too busy|The server is overloaded|The engine is currently overloaded|That model is currently overloaded)/i,
      ),
    ),
    likely("quota-over", "quota-exhausted", 429, said(/^You exceeded your current quota/)),
    likely(
      "limit-reached",
      "rate-limited",
      429,
      said(/^(?:Rate limit (?:reached|exceeded)|Request too large for)/),
      {
        why: text({
          en: "A limit of requests or tokens (a minute or a day) is reached, or this one request is larger than the limit. The message mostly names which.",
          "zh-CN":
            "达到了请求数或 token 限额（每分钟或每天），或这一个请求就超过限额；消息中多半写明是哪一种。",
        }),
      },
    ),
    litellm.likely("litellm-key-unknown", "auth-invalid", [401, 403], typed(/^token_not_found_in_db$/), {
      why: text({
        en: "LiteLLM has no such virtual key in its database: deleted, of another proxy, or a provider's own key was sent.",
        "zh-CN": "LiteLLM 的数据库中没有这个虚拟密钥：已删除、属于另一个代理，或误发了提供方自己的密钥。",
      }),
    }),
    litellm.likely("litellm-key-over", "auth-token-expired", [400, 401], typed(/^expired_key$/), {
      why: text({
        en: "The virtual key of LiteLLM is past its time.",
        "zh-CN": "LiteLLM 的虚拟密钥已过期。",
      }),
    }),
    litellm.likely("litellm-budget", "quota-exhausted", [400, 429], typed(/^budget_exceeded$/), {
      why: text({
        en: "A budget of LiteLLM is spent, of the key, user, team or a wider one; the message mostly names cost and limit.",
        "zh-CN": "LiteLLM 的某项预算已用完，属于该密钥、用户、团队或更大的范围；消息多半写明花费和上限。",
      }),
    }),
    litellm.likely(
      "litellm-model-denied",
      "auth-not-authorised",
      [401, 403],
      typed(/^(?:key|team|user|org|project)_model_access_denied$/),
      {
        why: text({
          en: "The key is valid, but LiteLLM does not let it, its user, team, project or organization use this model.",
          "zh-CN": "密钥有效，但 LiteLLM 不允许该密钥、其用户、团队、项目或组织使用这个模型。",
        }),
      },
    ),
    litellm.likely(
      "litellm-model-unknown",
      "record-not-found",
      400,
      said(/\bInvalid model name passed in model=/),
      {
        why: text({
          en: "The proxy's model_list has no model of this name; /v1/models shows those of the key.",
          "zh-CN": "代理的 model_list 中没有这个名称的模型；/v1/models 列出该密钥可用的模型。",
        }),
      },
    ),
  ],
} as const;
