import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Joomla: web services API", "https://docs.joomla.org/J4.x:Joomla_Core_APIs");
const { likely } = causesOf(anybody, SOURCE);

/** What Joomla says by itself. */
export const joomlaCauses = {
  id: "joomla",
  causes: [
    likely(
      "token",
      "csrf-token-invalid",
      [303, 403, 500],
      body(
        /most recent request was denied because it (?:had|contained) an invalid security token|The security token did not match\. The request was (?:aborted|cancelled)/,
      ),
      {
        why: text({
          en: "Joomla found no valid security token of this session in the form.",
          "zh-CN": "Joomla 在表单里没有找到该会话的有效安全令牌。",
        }),
      },
    ),
    likely("offline", "maintenance-mode", 503, body(/This site is down for maintenance\.<br/), {
      why: text({
        en: "The Joomla site is set offline in its global configuration.",
        "zh-CN": "该 Joomla 站点在全局配置中被设为离线。",
      }),
    }),
  ],
} as const;
