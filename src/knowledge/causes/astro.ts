import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const ACTIONS = docs("Astro: actions API", "https://docs.astro.build/en/reference/modules/astro-actions/");
const CONFIGURATION = docs(
  "Astro: configuration, security",
  "https://docs.astro.build/en/reference/configuration-reference/#security",
);
const { proven, likely, table } = causesOf(anybody, ACTIONS, CONFIGURATION);

/** The codes that an action gives by hand, with the mechanism that each mostly means. */
const astroCodes = {
  "auth-missing": ["UNAUTHORIZED"],
  "auth-not-authorised": ["FORBIDDEN"],
  "record-not-found": ["NOT_FOUND"],
  "validation-failed": ["BAD_REQUEST", "UNPROCESSABLE_CONTENT"],
  "application-conflict": ["CONFLICT"],
  "rate-limited": ["TOO_MANY_REQUESTS"],
  "request-body-too-large": ["CONTENT_TOO_LARGE"],
  "unsupported-media-type": ["UNSUPPORTED_MEDIA_TYPE"],
  "unhandled-exception": ["INTERNAL_SERVER_ERROR"],
  "dependency-unavailable": ["BAD_GATEWAY", "SERVICE_UNAVAILABLE"],
  "handler-timeout": ["GATEWAY_TIMEOUT", "REQUEST_TIMEOUT"],
} as const satisfies CauseTable;

const ofAction = json("type", /^AstroActionError$/);

/** What Astro says by itself: the errors of its actions and its dev server's guard. */
export const astroCauses = {
  id: "astro",
  over: ["auth", "application"],
  causes: [
    proven("action-input", "validation-failed", 400, json("type", /^AstroActionInputError$/), {
      why: text({
        en: "The action's input schema refused what was sent; `fields` says which field and why.",
        "zh-CN": "提交的内容不符合该 action 的 input 模式；`fields` 写明了是哪个字段、为什么。",
      }),
    }),
    proven(
      "action-body-too-large",
      "request-body-too-large",
      413,
      all(ofAction, json("message", /^Request body exceeds \d{1,15} bytes$/)),
      {
        why: text({
          en: "The body is over the limit for actions, 1 MB unless it is set.",
          "zh-CN": "正文超过了 action 的上限，默认为 1 MB。",
        }),
        fix: [
          text({
            en: "Raise `security.actionBodySizeLimit` in astro.config.mjs, or send the file straight to storage.",
            "zh-CN": "在 astro.config.mjs 中调高 `security.actionBodySizeLimit`，或把文件直接传到存储。",
          }),
        ],
      },
    ),
    ...table(astroCodes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => all(ofAction, code(codeInJson("code"), name)),
      prefix: "code-",
    }),
    likely("dev-foreign-page", "cors-origin-not-allowed", 403, sentence(/^Cross-origin request blocked$/), {
      why: text({
        en: "With these words the dev server of Astro, for one, keeps pages of another site from loading its files. It judges by Sec-Fetch-Site.",
        "zh-CN": "例如 Astro 开发服务器就用这句话拒绝其他站点的页面加载它的文件，判断依据是 Sec-Fetch-Site。",
      }),
      fix: [
        text({
          en: "To let that page in, list its host in `security.allowedDomains` of astro.config.mjs; it counts only for requests that send Origin.",
          "zh-CN":
            "要放行该页面，把它的主机写进 astro.config.mjs 的 `security.allowedDomains`；这只对带 Origin 的请求有效。",
        }),
      ],
    }),
  ],
} as const;
