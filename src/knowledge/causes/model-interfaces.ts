import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("DeepSeek: error codes", "https://api-docs.deepseek.com/quick_start/error_codes"),
);

const said = (words: RegExp) => json("error.message", words);

/** What interfaces of language models in the form of OpenAI (DeepSeek, OpenRouter and others) say in words. */
export const modelInterfacesCauses = {
  id: "model-interfaces",
  over: ["auth", "limits", "openai"],
  causes: [
    proven("balance-used-up", "quota-exhausted", 402, said(/^Insufficient (?:Balance|credits)/i), {
      why: text({
        en: "The account's balance is used up; the interface answers again after a top-up.",
        "zh-CN": "账户余额已用完，充值后接口恢复。",
      }),
    }),
    proven(
      "key-wrong",
      "auth-invalid",
      401,
      said(
        /^(?:Authentication Fails|Incorrect API key provided|No cookie auth credentials found|No auth credentials found|User not found\.)/,
      ),
      {
        why: text({ en: "The interface does not know this API key.", "zh-CN": "接口不认识这个 API 密钥。" }),
      },
    ),
    proven("key-missing", "auth-missing", 401, said(/^You didn't provide an API key/)),
    likely(
      "context-over-limit",
      "validation-failed",
      400,
      said(/maximum context length is \d{3,9} tokens|context length exceeded/i),
      {
        why: text({
          en: "Prompt and answer together exceed what the model can read; the message names both numbers.",
          "zh-CN": "提示与回答合计超过模型的上下文长度；消息中写明了两个数字。",
        }),
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
          en: "The limit of requests or tokens a minute is reached; the message names the limit and when it begins anew.",
          "zh-CN": "达到了每分钟请求数或 token 限额；消息中写明限额和恢复时间。",
        }),
      },
    ),
  ],
} as const;
