import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Zoom: errors", "https://developers.zoom.us/docs/api/errors"),
);
const said = (code: RegExp, words: RegExp) =>
  all(jsonWith(["code", "message"], ["errors"]), json("code", code), json("message", words));

/** What the interface of Zoom says by code and sentence. */
export const zoomCauses = {
  id: "zoom",
  over: ["auth", "limits", "not-found", "request-body", "refusal", "inner-status"],
  causes: [
    proven("token-over", "auth-token-expired", 401, said(/^124$/, /^Access token is expired\.?$/i), {
      why: text({
        en: "The access token has expired (one of OAuth lives an hour); Zoom says so.",
        "zh-CN": "访问令牌已过期（OAuth 令牌有效期一小时），Zoom 写明了这一点。",
      }),
    }),
    likely("token-wrong", "auth-invalid", 401, said(/^124$/, /^Invalid access token\.?$/i), {
      why: text({
        en: "Zoom does not accept this token: cut off, revoked, or replaced by a newer one.",
        "zh-CN": "Zoom 不接受这个令牌：被截断、已撤销，或已被新令牌取代。",
      }),
    }),
    proven(
      "scope-missing",
      "auth-not-authorised",
      [400, 401, 403],
      said(/^(?:104|470\d|4711|124)$/, /^Invalid access token, does not contain scopes?:/i),
      {
        why: text({
          en: "The token holds none of the scopes that the message lists; one of them is enough.",
          "zh-CN": "令牌不含消息所列的任何一个作用域；有其中一个即可。",
        }),
        fix: [
          text({
            en: "Add the scope in the Marketplace, then get a new token: with user OAuth by authorizing the app again, a refresh is not enough.",
            "zh-CN":
              "在 Marketplace 中添加作用域，然后重新获取令牌：用户级 OAuth 需要重新授权应用，只刷新令牌不够。",
          }),
        ],
      },
    ),
    proven(
      "too-fast",
      "rate-limited",
      429,
      said(/^\d+$/, /^You have reached the maximum per-second rate limit/i),
      {
        why: text({
          en: "More calls a second than the account may make for this kind of call.",
          "zh-CN": "每秒调用次数超过账户对这类接口的限额。",
        }),
      },
    ),
    proven(
      "day-used-up",
      "quota-exhausted",
      429,
      said(/^\d+$/, /^You have (?:reached|exceeded) the (?:maximum )?daily rate limit/i),
      {
        why: text({
          en: "The calls of this kind for the day are used up; they begin anew at midnight UTC.",
          "zh-CN": "这类调用今天的次数已用完；UTC 零点重新计算。",
        }),
      },
    ),
    likely(
      "meeting-unknown",
      "record-not-found",
      [400, 404],
      said(/^(?:3001|1001)$/, /^(?:Meeting|User) does not exist/i),
      {
        why: text({
          en: "No such meeting or user in this account: deleted, expired, or of another account than the token.",
          "zh-CN": "该账户中没有这个会议或用户：已删除、已过期，或不属于令牌所在的账户。",
        }),
      },
    ),
    proven("token-not-sent", "auth-missing", 401, said(/^4700$/, /^Token cannot be empty/i)),
    proven("plan-missing", "feature-not-enabled", [400, 403], said(/^200$/, /^Webinar plan is missing/i), {
      why: text({
        en: "The user has no webinar licence, so webinars cannot be made or read for them.",
        "zh-CN": "该用户没有网络研讨会许可证，因此不能为其创建或读取网络研讨会。",
      }),
    }),
    likely("no-permission", "auth-not-authorised", [400, 403], said(/^200$/, /^No permission/i)),
    proven("fields", "validation-failed", 400, said(/^300$/, /^Validation Failed\.?$/i), {
      why: text({
        en: "Zoom refused the values that were sent; `errors`, where it is there, names the fields.",
        "zh-CN": "Zoom 拒绝了发送的值；如果有 `errors`，其中写明了是哪些字段。",
      }),
    }),
    proven(
      "not-json",
      "request-body-malformed",
      400,
      said(/^300$/, /^Request Body should be a valid JSON object/i),
    ),
  ],
} as const;
