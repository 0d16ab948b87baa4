import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, possible, proven } = causesOf(
  anybody,
  docs("Replicate: HTTP API", "https://replicate.com/docs/reference/http"),
);
const form = jsonWith(["title", "detail"], ["status", "type", "invalid_fields", "instance"]);
const said = (title: RegExp) => all(form, json("title", title));
const unauthenticated = all(
  said(/^Unauthenticated$/),
  json("detail", /^You did not pass (?:a valid|an) authentication token/),
);

const tokenSent = sent("authorization", /^(?:Bearer|Token)\s+\S/i);
/** It speaks of no token, though one was sent. */
const unseen = all(unauthenticated, json("detail", /^You did not pass an /), tokenSent);

/** What Replicate says by the title of its problem. */
export const replicateCauses = {
  id: "replicate",
  over: ["auth", "limits", "not-found", "request-body", "account-terms"],
  causes: [
    proven(
      "token-refused",
      "auth-invalid",
      401,
      all(unauthenticated, json("detail", /^You did not pass a valid/), tokenSent),
      {
        why: text({
          en: "Replicate does not know this token (one begins with r8_): wrong, deleted or disabled.",
          "zh-CN": "Replicate 不认识这个令牌（应以 r8_ 开头）：错误、已删除或已停用。",
        }),
      },
    ),
    likely("token-not-seen", "auth-header-stripped", 401, unseen, {
      why: text({
        en: "The request carried a token, and Replicate found none: most likely something on the way (a proxy, a redirect) takes Authorization out.",
        "zh-CN":
          "请求带有令牌，但 Replicate 没有看到：多半是途中某个环节（如代理、重定向）去掉了 Authorization。",
      }),
    }),
    possible("token-of-other-form", "auth-invalid", 401, unseen),
    proven("token-missing", "auth-missing", 401, all(unauthenticated, notSent("authorization"))),
    proven(
      "no-credit",
      "quota-exhausted",
      402,
      said(/^(?:Insufficient credit|Billing required|Free time limit reached|Monthly spend limit reached)$/),
      {
        why: text({
          en: "The account has no credit or no billing, or its free time or monthly spend limit is used up.",
          "zh-CN": "该账户没有余额或没有开通计费，或免费额度、每月消费上限已用完。",
        }),
      },
    ),
    likely("version", "record-not-found", 422, said(/^Invalid version or not permitted$/), {
      why: text({
        en: "No such version of the model, or the token may not use it. `version` takes the 64-character id, owner/name:id, or owner/name of an official model.",
        "zh-CN":
          "没有这个模型版本，或令牌无权使用。`version` 可写 64 位的 id、owner/name:id，或官方模型的 owner/name。",
      }),
    }),
    proven("input", "validation-failed", 422, said(/^Input validation failed$/), {
      why: text({
        en: "The body does not fit the schema of the call, or its input that of the model. `detail` names the member.",
        "zh-CN": "正文不符合接口的 schema，或其中的 input 不符合模型的 schema。`detail` 写明了是哪个成员。",
      }),
    }),
  ],
} as const;
