import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("Kimi CLI: clients on the list", "https://github.com/MoonshotAI/kimi-cli/issues/2322"),
  docs("Claude Code: legal and compliance", "https://code.claude.com/docs/en/legal-and-compliance"),
);

/** What plans for coding agents refuse: another client, another use, more than was paid for. */
export const modelPlansCauses = {
  id: "model-plans",
  over: ["auth", "limits", "model-interfaces", "openai", "anthropic", "refusal", "named-reasons"],
  causes: [
    likely(
      "client-not-on-list",
      "user-agent-blocked",
      [400, 401, 403],
      says(/\bonly available for Coding Agents\b/i),
      {
        why: text({
          en: "This plan serves coding clients on a list alone, which it tells mostly by their User-Agent; the one that called is not on it.",
          "zh-CN": "这个套餐只为名单上的编程客户端服务，主要按 User-Agent 识别；发起调用的客户端不在名单上。",
        }),
        fix: [
          text({
            en: "Use a client that the answer names, or the provider's interface that is paid by use, with a key of its own (Kimi: api.moonshot.ai).",
            "zh-CN":
              "使用响应中列出的客户端，或改用该服务商按量付费的接口及其密钥（Kimi：国内 api.moonshot.cn，国际 api.moonshot.ai）。",
          }),
          text({
            en: "Ask the provider to put the client on its list; the name of another client is not yours to send.",
            "zh-CN": "请服务商把该客户端加入名单；不要冒用其他客户端的名称。",
          }),
        ],
        confirm: text({
          en: "The same key works in a client that is on the list.",
          "zh-CN": "同一密钥在名单上的客户端中可以正常使用。",
        }),
      },
    ),
    likely(
      "credential-of-subscription",
      "auth-not-authorised",
      [400, 401, 403],
      says(/\bcredential is only authorized for use with Claude Code\b/),
      {
        why: text({
          en: "This token is of a Claude subscription and good for Claude Code alone; the interface takes it from nobody else.",
          "zh-CN": "这个令牌属于 Claude 订阅，只能用于 Claude Code；其他程序用它调用接口会被拒绝。",
        }),
        fix: [
          text({
            en: "Call the interface with an API key of the Claude Console.",
            "zh-CN": "用 Claude Console 的 API 密钥调用接口。",
          }),
        ],
      },
    ),
    likely(
      "plan-used-up",
      "quota-exhausted",
      [403, 429],
      says(/\breached your usage limit for this billing cycle\b/),
      {
        why: text({
          en: "What the plan includes for this billing cycle is used up.",
          "zh-CN": "套餐在本计费周期内包含的用量已用完。",
        }),
        fix: [
          text({
            en: "Wait for the next cycle, take a larger plan, or call with a key that is paid by use.",
            "zh-CN": "等待下个周期，升级套餐，或改用按量付费的密钥。",
          }),
        ],
      },
    ),
  ],
} as const;
