import { codeInJson } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const { spoken } = vendorCodes(
  codeInJson("errors.*.extensions.code"),
  text({
    en: "KeystoneJS answers with its code {code}, which means this.",
    "zh-CN": "KeystoneJS 返回了代码 {code}，它的含义就是这个。",
  }),
  docs(
    "KeystoneJS: graphql-errors.ts",
    "https://github.com/keystonejs/keystone/blob/main/packages/core/src/lib/core/graphql-errors.ts",
  ),
  docs("KeystoneJS: access control", "https://keystonejs.com/docs/config/access-control"),
);

export const keystonejsSpoken = {
  denied: {
    mechanism: "auth-not-authorised",
    codes: ["KS_ACCESS_DENIED"],
    why: text({
      en: "KeystoneJS: the access rules of the list, item or field refuse this caller; an item that does not exist is answered alike.",
      "zh-CN": "KeystoneJS：列表、条目或字段的访问规则拒绝该调用者；条目不存在时的响应相同。",
    }),
    fix: [
      text({
        en: "Check that the session cookie or token arrives, then access.operation, filter and item of the list.",
        "zh-CN": "先确认会话 Cookie 或令牌已送达，再检查列表的 access.operation、filter 和 item。",
      }),
    ],
  },
  invalid: {
    mechanism: "validation-failed",
    codes: ["KS_VALIDATION_FAILURE", "KS_USER_INPUT_ERROR"],
    why: text({
      en: "KeystoneJS: an input breaks a rule of the list or field, or an id or filter has no valid form.",
      "zh-CN": "KeystoneJS：输入违反了列表或字段的规则，或 id、筛选条件的形式无效。",
    }),
  },
  relation: {
    mechanism: "validation-failed",
    codes: ["KS_RELATIONSHIP_ERROR"],
    why: text({
      en: "KeystoneJS: a connect, create or disconnect of a relationship failed; mostly its item does not exist or may not be read.",
      "zh-CN": "KeystoneJS：关系的 connect、create 或 disconnect 失败；多半是该条目不存在或无权读取。",
    }),
  },
  limit: {
    mechanism: "validation-failed",
    codes: ["KS_LIMITS_EXCEEDED"],
    why: text({
      en: "KeystoneJS: the query asks for more items than graphql.maxTake of the list allows.",
      "zh-CN": "KeystoneJS：查询的条目数超过了列表的 graphql.maxTake。",
    }),
  },
  code: {
    mechanism: "unhandled-exception",
    codes: ["KS_EXTENSION_ERROR", "KS_RESOLVER_ERROR", "KS_ACCESS_RETURN_ERROR"],
    why: text({
      en: "KeystoneJS: a hook, an access rule or a field's input resolver threw, or an access rule returned no boolean.",
      "zh-CN": "KeystoneJS：钩子、访问规则或字段的输入解析器抛出异常，或访问规则没有返回布尔值。",
    }),
  },
  database: {
    mechanism: "application-error",
    codes: ["KS_PRISMA_ERROR"],
    why: text({
      en: "KeystoneJS: a database query failed (a rule of the table, a schema that is behind the code, or no connection).",
      "zh-CN": "KeystoneJS：数据库查询失败（违反表的约束、表结构落后于代码，或连接失败）。",
    }),
  },
} as const satisfies SpokenCodes;

/** What KeystoneJS says by the code of its GraphQL errors, under 200. */
export const keystonejsCauses = {
  id: "keystonejs",
  over: ["inner-status"],
  causes: [...spoken(keystonejsSpoken, { on: ["2xx", 400, 500] })],
} as const;
