import { any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

/** PostgreSQL's own sentence, which interfaces over it hand on, or its code for a lacking right. */
const REFUSED =
  /row[- ]level security|permission denied for (table|relation|schema|function|view|sequence|column|database)/i;

/** A database applies its own rights to the caller's role; no firewall and no file is meant. */
export const databaseRefusalCauses = {
  id: "database-refusal",
  causes: [
    cause({
      id: "role-lacks-right",
      mechanism: "auth-not-authorised",
      on: [400, 401, 403, 404, 500],
      certainty: "likely",
      when: any(says(REFUSED), json("code", /^42501$/)),
      why: text({
        en: "The database refused the operation to the role of this call: a right is missing, or no row-level policy allows this row (SQLSTATE 42501).",
        "zh-CN":
          "数据库拒绝了这次调用的角色执行该操作：缺少权限，或没有行级策略允许这一行（SQLSTATE 42501）。",
      }),
      fix: [
        text({
          en: "Grant the role the right on the table, or see that a policy for this command allows this row. PostgREST's 401 (Supabase) says that nobody was signed in.",
          "zh-CN":
            "为该角色授予表的权限，或确认有策略允许它对这一行执行该命令；PostgREST（Supabase）的 401 表示调用没有登录。",
        }),
        text({
          en: "An insert or update that returns its rows needs a SELECT policy as well.",
          "zh-CN": "需要返回结果行的插入或更新，还要有 SELECT 策略。",
        }),
      ],
      confirm: text({
        en: "SELECT * FROM pg_policies for the table, and the role in the token's claims.",
        "zh-CN": "用 SELECT * FROM pg_policies 查看该表的策略，并核对令牌声明中的角色。",
      }),
      sources: [
        docs(
          "PostgreSQL: row security policies",
          "https://www.postgresql.org/docs/current/ddl-rowsecurity.html",
        ),
        docs("PostgreSQL: error codes", "https://www.postgresql.org/docs/current/errcodes-appendix.html"),
      ],
    }),
  ],
} as const;
