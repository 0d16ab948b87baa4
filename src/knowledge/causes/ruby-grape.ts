import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Grape: README", "https://github.com/ruby-grape/grape");
const { likely } = causesOf(anybody, SOURCE);

/** What Grape, the library of many Ruby interfaces, says by itself. */
export const rubyGrapeCauses = {
  id: "ruby-grape",
  causes: [
    likely("method", "method-not-allowed-by-application", 405, json("error", /^405 Not Allowed$/), {
      why: text({
        en: "Grape has this path for other methods; Allow lists them.",
        "zh-CN": "Grape 的这个路径只有其他方法，见 Allow。",
      }),
    }),
    likely(
      "accept",
      "not-acceptable",
      406,
      json("error", /^The requested format '[^']{1,60}' is not supported\./),
      { why: text({ en: "The interface has no such format.", "zh-CN": "该接口没有这种格式。" }) },
    ),
    likely(
      "content-type",
      "unsupported-media-type",
      415,
      json("error", /^The provided content-type '[^']{0,100}' is not supported\./),
      {
        why: text({
          en: "The interface does not take this content type.",
          "zh-CN": "该接口不接受这种内容类型。",
        }),
      },
    ),
    likely(
      "parameter",
      "validation-failed",
      400,
      json(
        "error",
        /(?:^|, )[\w.[\]]{1,60} (?:is missing|is invalid|is empty|does not have a valid value)(?:,|$)/,
      ),
      {
        why: text({
          en: "The interface names the parameter and what is wrong with it.",
          "zh-CN": "接口写明了参数及其问题。",
        }),
      },
    ),
  ],
} as const;
