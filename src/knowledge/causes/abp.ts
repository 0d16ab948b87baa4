import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "ABP: exception handling",
  "https://abp.io/docs/latest/framework/fundamentals/exception-handling",
);
const { likely } = causesOf(anybody, SOURCE);

/** What the ABP Framework says by itself. */
export const abpCauses = {
  id: "abp",
  causes: [
    likely(
      "rules",
      "validation-failed",
      400,
      body(/"validationErrors":\s{0,4}\[\s{0,4}\{\s{0,8}"message":\s{0,4}"[^"\\]{0,400}",\s{0,8}"members":/),
      {
        why: text({
          en: "ABP lists the members that break a rule under validationErrors.",
          "zh-CN": "ABP 在 validationErrors 中列出了不合规则的成员。",
        }),
      },
    ),
    likely("thrown", "unhandled-exception", 500, body("An internal error occurred during your request!"), {
      why: text({
        en: "Code of the ABP application threw; the text is in its log.",
        "zh-CN": "ABP 应用代码抛出了异常；原文在日志里。",
      }),
    }),
  ],
} as const;
