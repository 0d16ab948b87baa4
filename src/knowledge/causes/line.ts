import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs(
    "LINE Messaging API: error responses",
    "https://developers.line.biz/en/reference/messaging-api/#error-responses",
  ),
);

/** What the Messaging interface of LINE says by the sentence of its error. */
export const lineCauses = {
  id: "line",
  over: ["request-body", "request-fields", "application"],
  causes: [
    likely(
      "message-invalid",
      "validation-failed",
      400,
      sentence(
        /^A message \(messages\[\d{1,2}\]\) in the request body is invalid|^The request body has \d{1,3} error\(s\)/,
      ),
      {
        why: text({
          en: "LINE read the JSON and refuses a value in it: `details`, where it is there, names the property and what is wrong with it.",
          "zh-CN": "LINE 成功解析了 JSON，但拒绝了其中的值：如果有 `details`，它会写明属性及其问题。",
        }),
        fix: [
          text({
            en: "Correct the property that `details` names. In a textV2 message braces mark placeholders: send text that has braces of its own as type `text`.",
            "zh-CN":
              "修正 `details` 指出的属性。在 textV2 消息中，花括号表示占位符：文字本身含花括号时，改用 `text` 类型。",
          }),
        ],
      },
    ),
  ],
} as const;
