import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, possible } = causesOf(
  anybody,
  docs(
    "Azure DevOps: personal access tokens",
    "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
  ),
  docs(
    "Azure DevOps: troubleshoot access",
    "https://learn.microsoft.com/en-us/azure/devops/organizations/security/troubleshoot-permissions",
  ),
);

/** The form of a wrapped exception: its class stands in `typeName` and `typeKey`. */
const form = all(jsonStartsWith("$id", "innerException", "message"), json("typeKey", /^[A-Z]/));
const says = (words: RegExp) => all(form, json("message", words));
/** Two quotes with nothing or the anonymous identity between: the caller was taken for nobody. */
const nobody = says(
  /^TF400813: [^\n]{0,20}(?:user|用户)\s?['"“](?:['"”]|aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa)/i,
);
const bearer = sent("authorization", /^Bearer\s/i);

/** What Azure DevOps says in its own form of an exception. */
export const azureDevopsCauses = {
  id: "azure-devops",
  over: ["auth", "refusal", "not-found", "request-body", "application"],
  causes: [
    likely("bearer-over", "auth-token-expired", [401, 403], all(nobody, bearer), {
      why: text({
        en: "Azure DevOps took the caller for nobody (quotes empty or aaaaaaaa-…): the bearer token is over (Entra's last about an hour) or not meant for it.",
        "zh-CN":
          "Azure DevOps 没有认出调用者（引号中为空或 aaaaaaaa-…）：Bearer 令牌已过期（Entra 令牌约一小时有效），或不是发给它的。",
      }),
      fix: [
        text({
          en: "Get a new token right before the call, for the scope `499b84ac-1321-427f-aa17-267ca6975798/.default`.",
          "zh-CN": "在调用前重新获取令牌，作用域为 `499b84ac-1321-427f-aa17-267ca6975798/.default`。",
        }),
      ],
    }),
    likely(
      "credentials-not-known",
      "auth-invalid",
      [401, 403],
      all(nobody, sent("authorization"), any(bearer, sent("authorization", /^Basic\s/i))),
      {
        why: text({
          en: "Azure DevOps read no user from these credentials: a wrong, revoked or expired token, or a PAT that was not sent as the password of Basic (the user name may be empty).",
          "zh-CN":
            "Azure DevOps 从凭据中读不出用户：令牌错误、已撤销或过期，或 PAT 没有作为 Basic 的密码发送（用户名可为空）。",
        }),
      },
    ),
    possible("pat-over", "auth-token-expired", [401, 403], all(nobody, sent("authorization", /^Basic\s/i))),
    likely("nobody-sent", "auth-missing", [401, 403], all(nobody, notSent("authorization"))),
    likely(
      "user-without-right",
      "auth-not-authorised",
      [401, 403],
      says(
        /^TF400813: [^\n]{0,20}user '(?!'|aaaaaaaa-aaaa)[^'\n]{1,200}' is not authorized|^(?:TF401027|TF50309|VS403463):/i,
      ),
      {
        why: text({
          en: "Azure DevOps knows the user, who has no right here: not in the organisation, no access level, no permission, or a policy forbids it.",
          "zh-CN":
            "Azure DevOps 认得该用户，但其没有权限：不在组织中、没有访问级别、缺少权限，或被策略禁止。",
        }),
      },
    ),
    likely(
      "hidden-or-gone",
      "record-not-found",
      [400, 401, 403, 404],
      says(/^(?:TF401019|TF200016|TF401232|VS800075|TF401174|TF401180|TF401175):/),
      {
        why: text({
          en: "No such project, repository, branch, file, pull request or work item, or this user may not see it: for several of them Azure DevOps says both alike.",
          "zh-CN":
            "没有这个项目、仓库、分支、文件、拉取请求或工作项，或该用户无权查看：对其中一些，Azure DevOps 不区分这两种情况。",
        }),
      },
    ),
    likely("exists", "target-already-exists", [400, 409], says(/^(?:TF401179|TF400948|TF200019):/), {
      why: text({
        en: "One with this name, or an active pull request of these branches, exists already.",
        "zh-CN": "已存在同名的对象，或这两个分支之间已有进行中的拉取请求。",
      }),
    }),
    likely("work-item-rule", "validation-failed", 400, says(/^(?:TF401320|TF401326|TF401347|TF51535):/), {
      why: text({
        en: "A field of the work item is unknown, breaks a rule of its type, or names an area or iteration that does not exist; the message names the field.",
        "zh-CN": "工作项的某个字段不存在、违反了其类型的规则，或引用了不存在的区域或迭代；消息中写明了字段。",
      }),
    }),
  ],
} as const;
