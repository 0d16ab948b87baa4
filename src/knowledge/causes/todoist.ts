import { all, type Condition, found, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("Todoist: API", "https://developer.todoist.com/api/v1/"),
  docs("Todoist: the end of tokens as parameters", "https://github.com/sachaos/todoist/issues/201"),
);

/** Todoist names its errors by a tag, and repeats the status. */
const tagged = (tag: RegExp): Condition =>
  all(json("error_tag", tag), json("error_code", /^\d{1,4}$/), json("http_code", /^[45]\d\d$/));
const takenForPage = tagged(/^AUTH_INVALID_CSRF_TOKEN$/);
const tokenInBody = sentBody((body) => found(/(?:^|[&"{,]\s?)"?token"?\s?[=:]/.exec(body.slice(0, 4_000))));

/** What the interface of Todoist says by the tag of its error. */
export const todoistCauses = {
  id: "todoist",
  over: ["auth", "csrf", "refusal", "limits", "inner-status"],
  causes: [
    likely(
      "token-as-parameter",
      "auth-scheme-wrong",
      403,
      all(takenForPage, tokenInBody, not(sent("authorization"))),
      {
        why: text({
          en: "The token was sent as a parameter, where Todoist no longer reads it: the call was taken for one from its web app.",
          "zh-CN": "令牌作为参数发送，而 Todoist 已不再读取：这个调用被当成了来自其网页应用的请求。",
        }),
        fix: [
          text({
            en: "Send Authorization: Bearer TOKEN instead; update a client or library that still sends it as a parameter.",
            "zh-CN": "改用 Authorization: Bearer 令牌发送；若是客户端或程序库仍以参数发送，请更新它。",
          }),
        ],
      },
    ),
    likely(
      "token-missing",
      "auth-missing",
      403,
      all(takenForPage, not(tokenInBody), notSent("authorization")),
      {
        why: text({
          en: "No token came along, so Todoist took the call for one from its web app.",
          "zh-CN": "请求没有携带令牌，Todoist 因此把它当成了来自其网页应用的请求。",
        }),
        fix: [
          text({ en: "Send Authorization: Bearer TOKEN.", "zh-CN": "发送 Authorization: Bearer 令牌。" }),
        ],
      },
    ),
    likely("token-wrong", "auth-invalid", [401, 403], tagged(/^AUTH_INVALID_TOKEN$/), {
      why: text({
        en: "Todoist does not know this token: mistyped, or issued anew since.",
        "zh-CN": "Todoist 不认识这个令牌：写错了，或之后已重新签发。",
      }),
    }),
    likely("limit-reached", "quota-exhausted", [400, 403], tagged(/^MAX_[A-Z_]{1,60}LIMIT_REACHED$/), {
      why: text({
        en: "As many items, projects or the like exist as Todoist or the plan allows; the tag names which.",
        "zh-CN": "任务、项目等的数量已达到 Todoist 或套餐的上限；tag 写明是哪一种。",
      }),
    }),
  ],
} as const;
