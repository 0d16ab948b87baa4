import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { innerCode, sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const HASURA = causesOf(
  anybody,
  docs("Hasura: permissions", "https://hasura.io/docs/2.0/auth/authorization/permissions/"),
);
const DIRECTUS = causesOf(
  anybody,
  docs("Directus: error codes", "https://directus.io/docs/guides/connect/errors"),
);

const TERRAFORM = causesOf(
  anybody,
  docs("HCP Terraform: API", "https://developer.hashicorp.com/terraform/cloud-docs/api-docs"),
);

const missing = sentence(
  /^field ["'][\w$]{1,100}["'] not found in type: ["'](?:query|mutation|subscription)_root["']/,
);

/** Systems that show to each role what it may see, so that a missing right looks like a missing thing. */
export const hiddenRightsCauses = {
  id: "hidden-rights",
  over: ["misleading-success", "auth", "not-found"],
  causes: [
    HASURA.likely("field-of-role", "auth-not-authorised", [200, 400], missing, {
      why: text({
        en: "Hasura's schema for the caller's role has no such field: the role has no permission on that table, the name is wrong or the table not tracked.",
        "zh-CN":
          "Hasura 按调用者的角色生成 schema，其中没有这个字段：该角色对该表没有权限，或名称有误，或该表没有被 track。",
      }),
      fix: [
        text({
          en: "Console, Data, the table, Permissions: give the role of the token select (or insert, update) on the table.",
          "zh-CN":
            "在控制台的 Data、该表、Permissions 里，给令牌的角色授予 select（或 insert、update）权限。",
        }),
        text({
          en: "With the right in place, check the spelling, that the table is tracked, and x-hasura-role.",
          "zh-CN": "如果已有权限，核对拼写、该表是否已被 track，以及 x-hasura-role。",
        }),
      ],
      confirm: text({
        en: "The same query with the admin secret succeeds where the role is the reason.",
        "zh-CN": "如果原因在角色，带上 admin secret 发送同一查询会成功。",
      }),
    }),
    HASURA.possible("field-unknown", "validation-failed", [200, 400], missing),
    TERRAFORM.possible(
      "terraform-hides",
      "auth-not-authorised",
      404,
      all(
        methodOtherThan("GET", "HEAD"),
        sent("authorization"),
        field("content-type", "application/vnd.api+json"),
        body(/^\{"errors":\[\{"status":"404","title":"not found"\}\]\}$/),
      ),
      {
        why: text({
          en: "HCP Terraform answers 404 as well for what the token may not do; an organization token, say, starts no runs.",
          "zh-CN": "令牌无权执行的操作，HCP Terraform 也返回 404；例如组织令牌不能启动运行。",
        }),
        fix: [
          text({
            en: "Send the same call with a user or team token that has the right on the workspace.",
            "zh-CN": "改用对该工作区有权限的用户令牌或团队令牌发送同一调用。",
          }),
        ],
      },
    ),
    DIRECTUS.possible(
      "forbidden-or-missing",
      "record-not-found",
      403,
      all(
        innerCode(/^FORBIDDEN$/),
        sentence(/^You don't have permission to (?:access this|perform "|access (?:field|collection))/),
      ),
      {
        why: text({
          en: "Directus answers FORBIDDEN for a collection that does not exist, too, so that nobody can probe for names.",
          "zh-CN": "集合不存在时 Directus 也返回 FORBIDDEN，以免被人试探名称。",
        }),
      },
    ),
  ],
} as const;
