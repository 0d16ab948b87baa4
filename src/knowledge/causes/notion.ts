import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Notion: errors", "https://developers.notion.com/reference/errors");

const notionCode = codeInJson("code", all(json("object", /^error$/), json("status", /^[45]\d\d$/)));
const { proven, likely } = vendorCodes(
  notionCode,
  text({
    en: "Notion answers with its error code {code}, which means this.",
    "zh-CN": "Notion 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const notionProven = {
  "request-body-malformed": ["invalid_json"],
  "validation-failed": ["missing_version"],
  "auth-not-authorised": ["restricted_resource"],
  "application-conflict": ["conflict_error"],
  "rate-limited": ["rate_limited"],
  "database-unavailable": ["database_connection_unavailable"],
} as const satisfies CauseTable;

export const notionLikely = {
  "auth-invalid": ["unauthorized"],
  "route-not-found": ["invalid_request_url"],
  // An archived block or a limit of a list has validation_error too.
  "validation-failed": ["validation_error", "invalid_request", "invalid_grant"],
  "application-error": ["internal_server_error"],
  "service-overloaded": ["service_unavailable"],
  "upstream-response-timeout": ["gateway_timeout"],
} as const satisfies CauseTable;

/** What the interface of Notion says by the code of its error. */
export const notionCauses = {
  id: "notion",
  over: ["auth", "limits"],
  causes: [
    cause({
      // Ids are copied from the addresses of pages that are there; a new integration sees none until one is shared.
      id: "page-not-shared",
      mechanism: "auth-not-authorised",
      on: [404],
      certainty: "likely",
      when: code(notionCode, "object_not_found"),
      why: text({
        en: "Notion knows no such page or database, or it is not shared with this integration: it says the same for both.",
        "zh-CN": "Notion 没有这个页面或数据库，或者它没有共享给这个集成：两种情况的响应相同。",
      }),
      fix: [
        text({
          en: "Open the page in Notion, choose Connections in its menu, and add the integration whose token is used.",
          "zh-CN": "在 Notion 打开该页面，在菜单中选择“连接”，加入所用令牌对应的集成。",
        }),
        text({
          en: "Check the id: the 32 hexadecimal digits of the page's address, not the view's id after ?v=; a data source has an id of its own.",
          "zh-CN": "检查 id：页面地址中的 32 位十六进制数，而不是 ?v= 后面的视图 id；数据源有自己的 id。",
        }),
      ],
      sources: [SOURCE],
    }),
    cause({
      id: "page-unknown",
      mechanism: "record-not-found",
      on: [404],
      certainty: "possible",
      when: code(notionCode, "object_not_found"),
      sources: [SOURCE],
    }),
    ...proven(notionProven),
    ...likely(notionLikely, { prefix: "likely-" }),
  ],
} as const;
