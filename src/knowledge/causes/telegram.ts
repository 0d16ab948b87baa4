import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Telegram: making requests", "https://core.telegram.org/bots/api#making-requests"),
);

const form = jsonStartsWith("ok", "error_code", "description");
const said = (words: RegExp) => all(form, json("description", words));

/** What the Bot interface of Telegram says by the sentence of its error. */
export const telegramCauses = {
  id: "telegram",
  over: ["auth", "limits"],
  causes: [
    proven("token-wrong", "auth-invalid", 401, said(/^Unauthorized$/), {
      why: text({
        en: "Telegram does not know the bot token in the address.",
        "zh-CN": "Telegram 不认识地址中的机器人令牌。",
      }),
    }),
    likely("token-malformed", "auth-invalid", 404, said(/^Not Found$/), {
      why: text({
        en: "Telegram answers so where the token in the address is malformed (/bot must stand before it) or the method has no such name.",
        "zh-CN": "地址中的令牌格式不对（前面必须有 /bot），或没有这个方法时，Telegram 会这样响应。",
      }),
    }),
    likely("method-unknown", "route-not-found", 404, said(/^Not Found(?:: method not found)?$/)),
    proven("webhook-against-polling", "application-conflict", 409, said(/^Conflict: /), {
      why: text({
        en: "Two readers of updates at a time: another getUpdates runs, or a webhook is set.",
        "zh-CN": "同时有两个更新接收方：另一个 getUpdates 正在运行，或已设置 webhook。",
      }),
      fix: [
        text({
          en: "Stop the other process of this bot, or call deleteWebhook before you poll.",
          "zh-CN": "停掉这个机器人的另一个进程，或在轮询之前调用 deleteWebhook。",
        }),
      ],
    }),
    proven("flood", "rate-limited", 429, said(/^Too Many Requests/), {
      why: text({
        en: "Telegram's flood control; parameters.retry_after says how many seconds to wait.",
        "zh-CN": "Telegram 的流量控制；parameters.retry_after 写明要等多少秒。",
      }),
    }),
    proven(
      "person-refuses",
      "auth-not-authorised",
      403,
      said(
        /^Forbidden: (?:bot was (?:blocked|kicked)|user is deactivated|bot can't (?:initiate|send)|bot is not a member)/,
      ),
      {
        why: text({
          en: "This chat takes no messages of the bot: it was blocked, removed, never added or never started; or the account is deleted, or is a bot itself.",
          "zh-CN":
            "该会话不接收机器人的消息：它被屏蔽、被移除、从未加入或从未被启动过；也可能对方账号已注销，或对方本身是机器人。",
        }),
      },
    ),
    proven(
      "chat-unknown",
      "record-not-found",
      400,
      said(/^Bad Request: (?:chat|user|message[a-z ]{0,20}) not found/),
      {
        why: text({
          en: "The bot knows no such chat, user or message; a person must have written to it first.",
          "zh-CN": "机器人不认识这个会话、用户或消息；对方必须先给它发过消息。",
        }),
      },
    ),
    likely("parameter-refused", "validation-failed", 400, said(/^Bad Request: (?!chat not found)/)),
  ],
} as const;
