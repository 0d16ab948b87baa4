import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Replicate: HTTP API", "https://replicate.com/docs/reference/http"),
);
const form = jsonWith(["title", "detail"], ["status", "type", "invalid_fields", "instance"]);
const said = (title: RegExp) => all(form, json("title", title));
const unauthenticated = all(
  said(/^Unauthenticated$/),
  json("detail", /^You did not pass (?:a valid|an) authentication token/),
);

/** What Replicate says by the title of its problem. */
export const replicateCauses = {
  id: "replicate",
  over: ["auth", "limits", "not-found", "request-body", "account-terms"],
  causes: [
    proven(
      "token-refused",
      "auth-invalid",
      401,
      all(unauthenticated, sent("authorization", /^(?:Bearer|Token)\s+\S/i)),
      {
        why: text({
          en: "Replicate does not know this token (one begins with r8_): wrong, deleted or disabled.",
          "zh-CN": "Replicate 不认识这个令牌（应以 r8_ 开头）：错误、已删除或已停用。",
        }),
      },
    ),
    proven("token-missing", "auth-missing", 401, all(unauthenticated, notSent("authorization"))),
    proven(
      "no-credit",
      "quota-exhausted",
      402,
      said(/^(?:Insufficient credit|Billing required|Free time limit reached|Monthly spend limit reached)$/),
      {
        why: text({
          en: "The account has no credit or no billing for this model.",
          "zh-CN": "该账户没有余额，或没有为这个模型开通计费。",
        }),
      },
    ),
    likely("version", "record-not-found", 422, said(/^Invalid version or not permitted$/), {
      why: text({
        en: "No such version of the model, or the token may not use it; the body wants the long version id, not the name.",
        "zh-CN": "没有这个模型版本，或令牌无权使用；正文要写完整的版本 id，而不是名称。",
      }),
    }),
    proven("input", "validation-failed", 422, said(/^Input validation failed$/), {
      why: text({
        en: "The input does not fit the model's schema; `detail` names the member.",
        "zh-CN": "输入与模型的 schema 不符；`detail` 写明了是哪个成员。",
      }),
    }),
  ],
} as const;
