import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven } = causesOf(
  anybody,
  docs("Algolia: API errors", "https://www.algolia.com/doc/rest-api/search/"),
);

const said = (words: RegExp) => all(jsonWith(["message", "status"]), json("message", words));

/** What Algolia says by the sentence of its error. */
export const algoliaCauses = {
  id: "algolia",
  over: ["auth", "limits"],
  causes: [
    proven("key-wrong", "auth-invalid", 403, said(/^Invalid Application-ID or API key/), {
      why: text({
        en: "The application id and the API key do not belong together, or one is wrong.",
        "zh-CN": "应用 ID 与 API 密钥不匹配，或其中之一有误。",
      }),
    }),
    proven(
      "key-lacks-right",
      "auth-not-authorised",
      [401, 403],
      said(/^(?:Method|Index) not allowed with this (?:API )?key/),
      {
        why: text({
          en: "The key lacks the right (ACL) for this operation, or is restricted to other indices.",
          "zh-CN": "密钥没有这个操作的权限（ACL），或被限制为只能访问别的索引。",
        }),
      },
    ),
    proven(
      "index-unknown",
      "record-not-found",
      404,
      said(/^(?:Index \S{1,200} does not exist|ObjectID does not exist)/),
    ),
    proven(
      "record-over-limit",
      "request-body-too-large",
      [400, 413],
      said(/^Record (?:at the position \d{1,9} )?(?:objectID=\S{1,100} )?is too big/),
      {
        why: text({
          en: "A record is larger than the plan allows; the message mostly names its objectID.",
          "zh-CN": "某条记录超过套餐允许的大小；消息通常写明它的 objectID。",
        }),
      },
    ),
  ],
} as const;
