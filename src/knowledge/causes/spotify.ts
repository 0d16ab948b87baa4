import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Spotify: quota modes", "https://developer.spotify.com/documentation/web-api/concepts/quota-modes"),
  docs("Spotify: API calls", "https://developer.spotify.com/documentation/web-api/concepts/api-calls"),
);

const { likely: ofPlayback } = causesOf(
  anybody,
  docs(
    "Spotify: pause playback",
    "https://developer.spotify.com/documentation/web-api/reference/pause-a-users-playback",
  ),
);

const { possible } = causesOf(
  anybody,
  docs("Spotify: Premium wanted of a Premium user", "https://github.com/spotify/web-api/issues/1238"),
);

const said = (words: RegExp) => all(json("error.status", /^[45]\d\d$/), json("error.message", words));

/** All that is said of a user whom an app in development mode does not list. */
export const userNotListed = body(/^User not registered in the Developer Dashboard\s{0,2}$/);

/** Said of an account without Premium, and of a token that lets nobody see the account. */
const premiumWanted = all(said(/\bPremium required\b/i), json("error.reason", /^PREMIUM_REQUIRED$/));

/** What the interface of Spotify says by the sentence of its error. */
export const spotifyCauses = {
  id: "spotify",
  over: ["auth", "limits", "refusal"],
  causes: [
    proven("token-over", "auth-token-expired", 401, said(/^The access token expired/), {
      why: text({
        en: "The access token is past its hour; Spotify says so.",
        "zh-CN": "访问令牌的一小时有效期已过，Spotify 写明了这一点。",
      }),
    }),
    proven("token-wrong", "auth-invalid", 401, said(/^Invalid access token/)),
    proven("token-missing", "auth-missing", 401, said(/^No token provided/)),
    proven(
      "scope-missing",
      "auth-not-authorised",
      [401, 403],
      said(/^(?:Insufficient client scope|Permissions missing)/),
      {
        why: text({
          en: "The token was issued without the scope that this address wants.",
          "zh-CN": "签发令牌时没有包含这个地址所需的作用域。",
        }),
        fix: [
          text({
            en: "Ask for the scope anew in the authorisation request: a refresh keeps the old scopes.",
            "zh-CN": "在授权请求中重新申请作用域：刷新令牌会沿用旧的作用域。",
          }),
        ],
      },
    ),
    proven(
      "user-not-listed",
      "auth-not-authorised",
      403,
      any(userNotListed, said(/^User not registered in the Developer Dashboard/)),
      {
        why: text({
          en: "The app is in development mode, and this user is not on its list.",
          "zh-CN": "该应用处于开发模式，而这个用户不在它的名单中。",
        }),
        fix: [
          text({
            en: "Add the user's name and e-mail under User Management of the app in Spotify's dashboard; organisations can also ask for extended quota.",
            "zh-CN":
              "在 Spotify 控制台该应用的 User Management 中加入用户的姓名和邮箱；组织还可申请扩展配额模式。",
          }),
        ],
      },
    ),
    ofPlayback("premium-wanted", "feature-not-enabled", 403, premiumWanted, {
      why: text({
        en: "Controlling playback needs a Premium account, and Spotify says that it takes this one for none.",
        "zh-CN": "控制播放需要 Premium 账户，Spotify 表示当前账户不是。",
      }),
    }),
    possible("scope-behind-premium", "auth-not-authorised", 403, premiumWanted, {
      why: text({
        en: "Spotify asks Premium users for Premium too where their token lacks the scope.",
        "zh-CN": "令牌缺少作用域时，Spotify 对 Premium 用户也会这样说。",
      }),
      fix: [
        text({
          en: "For a Premium account, have the user authorise `user-modify-playback-state`, and call with the new token.",
          "zh-CN": "如果账户已是 Premium，让用户授权 `user-modify-playback-state`，再用新令牌调用。",
        }),
      ],
    }),
    likely("no-device", "record-not-found", 404, json("error.reason", /^NO_ACTIVE_DEVICE$/), {
      why: text({
        en: "No device of the account is active: one that is only open has to be named by device_id, or to start playing first.",
        "zh-CN": "账户没有活动设备：仅仅打开的设备要用 device_id 指定，或先开始播放。",
      }),
      fix: [
        text({
          en: "Take an id from /v1/me/player/devices and send it as device_id, or start playing in an open app first.",
          "zh-CN":
            "从 /v1/me/player/devices 取得设备 id，作为 device_id 发送，或先在已打开的应用中开始播放。",
        }),
      ],
    }),
    likely("id-wrong", "validation-failed", 400, said(/^(?:Invalid (?:base62 id|id|limit)|invalid id)/)),
  ],
} as const;
