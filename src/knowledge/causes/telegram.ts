import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith } from "../../diagnosis/condition/json.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Telegram: making requests", "https://core.telegram.org/bots/api#making-requests"),
);

const form = jsonStartsWith("ok", "error_code", "description");
const said = (words: RegExp) => all(form, json("description", words));
const rightMissing = said(
  /^Bad Request: (?:not enough rights|need administrator rights|have no rights to send|CHAT_ADMIN_REQUIRED|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED)/,
);

/** Its sentences (telegram-bot-api, Client.cpp) where a library or a bot's own interface kept nothing else of it. */
const UNKNOWN = String.raw`(?:chat|user|message(?: thread| to [a-z ]{3,20})?) not found\.?$`;
const unknownInWords = all(
  not(form),
  any(
    sentence(new RegExp(`\\bBad Request: ${UNKNOWN}`)),
    all(host(/^api\.telegram\.org$/), sentence(new RegExp(`^${UNKNOWN}`))),
  ),
);
const UNKNOWN_WHY = {
  why: text({
    en: "The bot knows no such chat, user, topic or message: the id is wrong, it was deleted, or it is a person who never wrote to the bot.",
    "zh-CN": "机器人不认识这个会话、用户、话题或消息：ID 有误、已被删除，或对方从未给机器人发过消息。",
  }),
};

/** What the Bot interface of Telegram says by the sentence of its error. */
export const telegramCauses = {
  id: "telegram",
  over: ["auth", "limits", "refusal", "request-body", "not-found"],
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
        /^Forbidden: (?:bot was (?:blocked|kicked)|bot can't (?:initiate|send)|bot is not a member|the group chat was deleted|user is deactivated)/,
      ),
      {
        why: text({
          en: "This chat takes no messages of the bot: it was blocked, removed, never added or never started, the group or account was deleted, or the other side is a bot.",
          "zh-CN":
            "该会话不接收机器人的消息：它被屏蔽、被移除、从未加入或从未被启动过，群组或账号已被删除，或对方本身是机器人。",
        }),
        fix: [
          text({
            en: "Send nothing more to this chat, unless the person starts the bot or somebody adds it to the group.",
            "zh-CN": "不要再向该会话发送，除非对方启动机器人，或有人把它加入群组。",
          }),
        ],
      },
    ),
    proven(
      "chat-unknown",
      "record-not-found",
      400,
      said(/^Bad Request: (?:chat|user|message[a-z ]{0,20}) not found/),
      UNKNOWN_WHY,
    ),
    likely("unknown-in-words", "record-not-found", [400, 500], unknownInWords, UNKNOWN_WHY),
    likely("right-missing", "auth-not-authorised", 400, rightMissing, {
      why: text({
        en: "The bot is in the chat and lacks a right for this, such as to post, delete or pin, or it is not an administrator.",
        "zh-CN": "机器人在会话中，但缺少这个操作的权限（如发言、删除、置顶），或不是管理员。",
      }),
      fix: [
        text({
          en: "Make the bot an administrator of the group or channel, with the right that this method needs.",
          "zh-CN": "把机器人设为群组或频道的管理员，并授予该方法所需的权限。",
        }),
      ],
    }),
    proven(
      "chat-moved",
      "resource-gone",
      400,
      said(/^Bad Request: group chat was upgraded to a supergroup chat/),
      {
        why: text({
          en: "The group has become a supergroup and has a new id: parameters.migrate_to_chat_id.",
          "zh-CN": "该群组已升级为超级群组，有了新的 id：parameters.migrate_to_chat_id。",
        }),
        fix: [
          text({
            en: "Store the new chat_id in place of the old one and send again.",
            "zh-CN": "用新的 chat_id 替换旧的，再次发送。",
          }),
        ],
      },
    ),
    proven("text-unreadable", "validation-failed", 400, said(/^Bad Request: can't parse entities/), {
      why: text({
        en: "The text breaks the rules of its parse_mode: a mark not closed or not known, or a special character not escaped; a byte offset, if given, tells where.",
        "zh-CN":
          "文本不符合 parse_mode 的规则：标记没有闭合或不受支持，或特殊字符没有转义；如有字节偏移，它指明位置。",
      }),
      fix: [
        text({
          en: "Escape what users wrote, use HTML as parse_mode, or leave parse_mode out.",
          "zh-CN": "转义用户输入的内容，改用 HTML 作为 parse_mode，或去掉 parse_mode。",
        }),
      ],
    }),
    proven("nothing-changed", "application-conflict", 400, said(/^Bad Request: message is not modified/), {
      why: text({
        en: "The edit would leave the message as it is.",
        "zh-CN": "这次编辑不会改变消息。",
      }),
    }),
    proven("file-too-big", "request-body-too-large", 413, said(/^Request Entity Too Large/), {
      why: text({
        en: "The file is larger than Telegram's Bot interface takes (50 MB).",
        "zh-CN": "文件超过了 Telegram 机器人接口的上传上限（50 MB）。",
      }),
      fix: [
        text({
          en: "Send a link to it as text (a file that Telegram fetches by URL may have only 20 MB), or run a Bot API server of your own with --local, which takes 2000 MB.",
          "zh-CN":
            "把下载链接作为文本发送（由 Telegram 按 URL 获取的文件最多 20 MB），或以 --local 自建 Bot API 服务器（上限 2000 MB）。",
        }),
      ],
    }),
    // The file lies at Telegram: nothing of the request is too large.
    likely("download-too-big", "validation-failed", 400, said(/^Bad Request: file is too big/), {
      why: text({
        en: "The file is larger than a bot may download from Telegram (20 MB).",
        "zh-CN": "文件超过了机器人可以从 Telegram 下载的上限（20 MB）。",
      }),
      fix: [
        text({
          en: "Ask for a smaller file, or run a Bot API server of your own in local mode, which has no such limit.",
          "zh-CN": "请求较小的文件，或以本地模式自建 Bot API 服务器，它没有这个上限。",
        }),
      ],
    }),
    likely(
      "parameter-refused",
      "validation-failed",
      400,
      all(
        said(
          /^Bad Request: (?!(?:chat|user|message[a-z ]{0,20}) not found|group chat was upgraded|message is not modified)/,
        ),
        not(rightMissing),
      ),
    ),
  ],
} as const;
