import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(anybody, docs("One API", "https://github.com/songquanpeng/one-api"));

const form = json("error.type", /^(?:one_api_error|new_api_error)$/);
const said = (words: RegExp) => all(form, json("error.message", words));

/** What One API and New API, relays of model interfaces, say by the sentence of their error. */
export const oneApiCauses = {
  id: "one-api",
  over: ["auth", "limits", "openai"],
  causes: [
    proven(
      "no-channel",
      "upstream-none-available",
      [400, 404, 500, 503],
      said(/无可用渠道|no available channel/i),
      {
        why: text({
          en: "The relay has no enabled channel for this model in the group of the token.",
          "zh-CN": "中转服务在该令牌所属分组中没有可用于此模型的渠道。",
        }),
        fix: [
          text({
            en: "In the relay's console add a channel with this model and group, or enable and test the one there is.",
            "zh-CN": "在中转服务后台添加带有该模型和分组的渠道，或启用并测试已有的渠道。",
          }),
        ],
      },
    ),
    proven("token-wrong", "auth-invalid", [401, 403], said(/无效的令牌|令牌状态不可用|Invalid token/i), {
      why: text({
        en: "The relay does not know this token, or it is switched off.",
        "zh-CN": "中转服务不认识这个令牌，或者它已被禁用。",
      }),
    }),
    proven("token-missing", "auth-missing", 401, said(/未提供令牌/)),
    proven("token-over", "auth-token-expired", [401, 403], said(/令牌已过期|token has expired/i)),
    proven(
      "quota-used-up",
      "quota-exhausted",
      [401, 403, 429],
      said(/额度已用尽|额度不足|quota is not enough|insufficient quota/i),
      {
        why: text({
          en: "The quota of the token or of its user at the relay is used up.",
          "zh-CN": "令牌或其用户在中转服务的额度已用完。",
        }),
      },
    ),
    proven(
      "model-not-for-token",
      "auth-not-authorised",
      403,
      said(/令牌.{0,20}无权(?:使用|访问)模型|无权访问/),
    ),
    likely("upstream-busy", "service-overloaded", 429, said(/上游负载已饱和/), {
      why: text({
        en: "The service behind the relay answered 429: it is busy, or a rate limit of the channel's account is reached; the relay writes these words over its message.",
        "zh-CN":
          "中转服务后面的服务返回了 429：它负载已满，或渠道账号达到速率限制；中转服务用这句话替换了原来的消息。",
      }),
    }),
  ],
} as const;
