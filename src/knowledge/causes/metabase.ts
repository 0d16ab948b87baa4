import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven, likely } = causesOf(
  anybody,
  docs("Metabase: API", "https://www.metabase.com/docs/latest/api"),
  docs(
    "Metabase: api/common.clj",
    "https://github.com/metabase/metabase/blob/master/src/metabase/api/common.clj",
  ),
);
const said = (words: RegExp) => any(body(words), json("message", words));

/** What Metabase says in the sentences of its interface. */
export const metabaseCauses = {
  id: "metabase",
  over: ["auth", "auth-words", "limits", "refusal", "not-found", "account-terms", "request-body"],
  causes: [
    proven(
      "paid-feature",
      "feature-not-enabled",
      402,
      said(/is a paid feature not currently available to your instance\./),
      {
        why: text({
          en: "This feature of Metabase needs a paid plan that this instance does not have, or its licence token is not read.",
          "zh-CN": "Metabase 的这项功能需要付费套餐，而该实例没有这样的套餐，或没有读到其许可证令牌。",
        }),
      },
    ),
    likely(
      "group-not-allowed",
      "auth-not-authorised",
      403,
      said(/^"?You don't have permissions to do that\.?"?$/),
      {
        why: text({
          en: "The user's groups may not use this data, collection or setting.",
          "zh-CN": "该用户所在的组无权使用这些数据、集合或设置。",
        }),
      },
    ),
    proven("password-wrong", "auth-invalid", 401, json("errors.password", /^did not match stored password$/)),
    proven("account-off", "auth-not-authorised", 401, json("errors._error", /^Your account is disabled/)),
    proven(
      "too-many-tries",
      "rate-limited",
      [400, 401, 429],
      body(/\bToo many attempts! You must wait (?:\d{1,6}|[^\n"]{1,40}) before trying again\./),
      {
        why: text({
          en: "There were too many attempts to log in or to reset a password. Metabase makes this user or address wait as long as the message says.",
          "zh-CN": "登录或重置密码的尝试过多。Metabase 要求该用户或地址等待消息中写明的时间。",
        }),
      },
    ),
    proven("no-such-address", "route-not-found", 404, body(/^"?API endpoint does not exist\.?"?$/)),
  ],
} as const;
