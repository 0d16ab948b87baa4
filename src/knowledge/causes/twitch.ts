import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Twitch: authentication", "https://dev.twitch.tv/docs/authentication/"),
  docs(
    "Twitch: authenticating with the API",
    "https://discuss.dev.twitch.com/t/authenticating-with-the-twitch-api/29237",
  ),
);

const said = (words: RegExp) =>
  all(jsonWith(["error", "status", "message"]), json("status", /^4\d\d$/), json("message", words));
const MISSING = said(/^OAuth token is missing$/);

/** What the interface of Twitch says by the sentence of its error. */
export const twitchCauses = {
  id: "twitch",
  over: ["auth", "refusal", "limits"],
  causes: [
    // It says so of a token after another word than Bearer as well.
    likely("scheme", "auth-scheme-wrong", 401, all(MISSING, sent("authorization", /^(?!Bearer\s)\S/i)), {
      why: text({
        en: "The Twitch API (Helix) reads a token only after the word Bearer, and the field Authorization has none there.",
        "zh-CN": "Twitch API（Helix）只读取 Bearer 之后的令牌，而 Authorization 标头里没有。",
      }),
    }),
    proven("token-missing", "auth-missing", 401, all(MISSING, notSent("authorization")), {
      why: text({
        en: "Twitch wants an OAuth token besides the client id, and none was sent.",
        "zh-CN": "除客户端 id 外，Twitch 还需要 OAuth 令牌，而请求没有携带。",
      }),
      fix: [
        text({
          en: "Send Authorization: Bearer TOKEN; the client credentials flow gives one without a user.",
          "zh-CN": "发送 Authorization: Bearer 令牌；不涉及用户时可用 client credentials 流程获取。",
        }),
      ],
    }),
    proven("ids-differ", "auth-invalid", 401, said(/^Client ID and OAuth token do not match$/i), {
      why: text({
        en: "Client-Id is not the id of the app for which the token was issued: swapped, a token's value in its place, or a token of another site.",
        "zh-CN": "Client-Id 不是令牌所属应用的 id：写反了，误填了令牌的值，或令牌由别的网站签发。",
      }),
      fix: [
        text({
          en: "Ask id.twitch.tv/oauth2/validate whose the token is, and send exactly this client_id.",
          "zh-CN": "用 id.twitch.tv/oauth2/validate 查看令牌所属的应用，并发送该 client_id。",
        }),
      ],
    }),
    // One sentence for a token that is past its time and for one that never was.
    likely("token-wrong", "auth-invalid", 401, said(/^Invalid OAuth token$/i), {
      why: text({
        en: "Twitch does not know the token: past its time, revoked, or never valid.",
        "zh-CN": "Twitch 不认识该令牌：已过期、已撤销，或从未有效。",
      }),
    }),
    likely(
      "client-id-missing",
      "auth-missing",
      [400, 401],
      said(/^(?:Client ID is missing|Must provide a valid Client-ID)/i),
      {
        why: text({
          en: "The Client-Id field is missing, or names no app that Twitch knows.",
          "zh-CN": "缺少 Client-Id 标头，或它不是 Twitch 认识的应用。",
        }),
      },
    ),
    proven("scope-missing", "auth-not-authorised", [401, 403], said(/^Missing scope: /i), {
      why: text({
        en: "The token lacks the scope that the message names.",
        "zh-CN": "令牌缺少消息所指的作用域。",
      }),
      fix: [
        text({
          en: "Ask for the scope in a new authorisation by the user: a token of the app alone has none.",
          "zh-CN": "让用户重新授权并申请该作用域：应用自身的令牌没有作用域。",
        }),
      ],
    }),
  ],
} as const;
