import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { READ_BY_WORDS } from "../writing/vendor-codes.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Xero: response codes", "https://developer.xero.com/documentation/api/accounting/responsecodes"),
  docs("Xero: limits", "https://developer.xero.com/documentation/guides/oauth2/limits/"),
);
const said = (words: RegExp) =>
  all(jsonWith(["Title", "Status", "Detail"], ["Type", "Instance", "Extensions"]), json("Detail", words));

/** What Xero says in the problem that it answers with, and in its field of limits. */
export const xeroCauses = {
  id: "xero",
  over: READ_BY_WORDS,
  causes: [
    proven("token-over", "auth-token-expired", 401, said(/^TokenExpired: /), {
      why: text({
        en: "An access token of Xero lives 30 minutes, and this one is over.",
        "zh-CN": "Xero 的访问令牌有效期为 30 分钟，这个已过期。",
      }),
    }),
    likely("token-wrong", "auth-invalid", 401, said(/^TokenInvalidSignature\b/)),
    likely(
      "tenant",
      "auth-not-authorised",
      [401, 403],
      said(/^(?:AuthenticationUnsuccessful|AuthorizationUnsuccessful)\b/),
      {
        why: text({
          en: "Mostly the token does not belong to this organisation (xero-tenant-id), the connection was removed, or the scope for this call is missing.",
          "zh-CN": "多半是令牌不属于这个组织（xero-tenant-id）、连接已被移除，或缺少此调用所需的 scope。",
        }),
        fix: [
          text({
            en: "Ask `GET /connections` which organisations the token has, and send the tenantId of one as xero-tenant-id.",
            "zh-CN":
              "用 `GET /connections` 查看该令牌可用的组织，并把其中的 tenantId 作为 xero-tenant-id 发送。",
          }),
        ],
      },
    ),
    proven(
      "rate",
      "rate-limited",
      429,
      field("x-rate-limit-problem", /^(?:appminute|minute|concurrent)\b/i),
      {
        why: text({
          en: "Too many calls of this app in a minute or at once; X-Rate-Limit-Problem says which limit of Xero it is.",
          "zh-CN": "该应用每分钟或同时的调用过多；X-Rate-Limit-Problem 说明是 Xero 的哪一项限制。",
        }),
      },
    ),
    proven("day", "quota-exhausted", 429, field("x-rate-limit-problem", /^day\b/i), {
      why: text({
        en: "The calls of a day for this organisation are used up; Retry-After says how long to wait.",
        "zh-CN": "该组织当天的调用次数已用完；Retry-After 给出等待时间。",
      }),
    }),
  ],
} as const;
