import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const jira = causesOf(
  anybody,
  docs(
    "Jira: status codes",
    "https://developer.atlassian.com/cloud/jira/platform/rest/v3/intro/#status-codes",
  ),
);
const bitbucket = causesOf(
  anybody,
  docs(
    "Bitbucket: errors",
    "https://developer.atlassian.com/cloud/bitbucket/rest/intro/#standardized-error-responses",
  ),
);

/** Jira lists its sentences, and beside them what is wrong with which field. */
const form = jsonWith(["errorMessages"], ["errors", "warningMessages", "status"]);
const says = (words: string): Condition =>
  all(form, body(new RegExp(`"errorMessages":\\s{0,4}\\[\\s{0,8}"${words}`)));
const clientUnknown = says("Client must be authenticated to access this resource");
/** Bitbucket: one sentence, sometimes with details. */
const said = (words: RegExp): Condition => all(json("type", /^error$/), json("error.message", words));

/** What Jira and Bitbucket say in the forms of their interfaces. */
export const jiraCauses = {
  id: "jira",
  over: ["auth", "refusal", "not-found", "request-body"],
  causes: [
    jira.likely(
      "issue-hidden",
      "record-not-found",
      404,
      says('(?:Issue|No project|The issue|Project)[^"]{0,120}(?:does not exist|could be found)'),
      {
        why: text({
          en: "No such issue or project, or this user may not see it: Jira says both alike.",
          "zh-CN": "没有这个事务或项目，或该用户无权查看：Jira 对两者说法相同。",
        }),
        fix: [
          text({
            en: "Open it in the browser as the same user; a call that is not logged in sees public projects alone.",
            "zh-CN": "以同一用户在浏览器中打开；未登录的调用只能看到公开项目。",
          }),
        ],
      },
    ),
    jira.likely("login-missing", "auth-missing", 401, all(clientUnknown, notSent("authorization"))),
    jira.likely("login-refused", "auth-invalid", 401, all(clientUnknown, sent("authorization")), {
      why: text({
        en: "Jira took the caller for nobody. Its cloud wants e-mail address and API token. OAuth and scoped tokens go to api.atlassian.com/ex/jira/… instead.",
        "zh-CN":
          "Jira 没有认出调用者。云端需要邮箱加 API 令牌。OAuth 令牌和带作用域的令牌须发往 api.atlassian.com/ex/jira/…。",
      }),
    }),
    jira.likely(
      "right-missing",
      "auth-not-authorised",
      [400, 401, 403, 404],
      says("You do not have (?:the )?permission"),
      {
        why: text({
          en: "The user lacks the permission that the sentence names. With 401 or 'Login Required', Jira mostly saw no logged-in user.",
          "zh-CN":
            "该用户缺少消息所指的权限。如果是 401 或带有 “Login Required”，多半是 Jira 没有认出已登录的用户。",
        }),
      },
    ),
    jira.proven("interface-removed", "resource-gone", 410, says("The requested API has been removed"), {
      why: text({
        en: "Atlassian has removed this address; the sentence names the one that took its place.",
        "zh-CN": "Atlassian 已移除这个地址；消息中写明了替代它的地址。",
      }),
    }),
    // A field that lacks the right to be set (reporter, assignee, project) is named in the same form.
    jira.likely(
      "fields",
      "validation-failed",
      400,
      all(form, body(/"errors":\s{0,4}\{\s{0,8}"[^"]{1,80}":\s{0,4}"/)),
      {
        why: text({
          en: "Jira names each wrong field under `errors`; one that cannot be set is mostly not on the screen of this action.",
          "zh-CN": "Jira 在 `errors` 中写明了每个不对的字段；“不能设置”的字段多半不在该操作的界面上。",
        }),
      },
    ),
    bitbucket.proven(
      "scope-missing",
      "auth-not-authorised",
      [401, 403],
      said(/^Your credentials lack one or more required privilege scopes/),
      {
        why: text({
          en: "The token lacks a scope; `detail` lists what is required and what was granted.",
          "zh-CN": "令牌缺少作用域；`detail` 列出了需要的和已授予的。",
        }),
        fix: [
          text({
            en: "Make a new token with the scopes under `required`: those of an old one cannot be changed.",
            "zh-CN": "按 `required` 中的作用域新建令牌：旧令牌的作用域不能更改。",
          }),
        ],
      },
    ),
    bitbucket.proven(
      "token-over",
      "auth-token-expired",
      401,
      said(/^Access token expired\. Use your refresh token/),
      {
        why: text({
          en: "The access token is past its time; the refresh token gets a new one.",
          "zh-CN": "访问令牌已过期；用刷新令牌换取新的。",
        }),
      },
    ),
    bitbucket.likely(
      "token-refused",
      "auth-invalid",
      401,
      said(/^Token is invalid, expired, or not supported for this endpoint/),
      {
        why: text({
          en: "Bitbucket does not take the token here: wrong, over, or of a kind that this address does not accept.",
          "zh-CN": "Bitbucket 在这里不接受该令牌：错误、已过期，或不是这个地址支持的类型。",
        }),
      },
    ),
    bitbucket.likely(
      "repository-hidden",
      "record-not-found",
      [403, 404],
      said(
        /^(?:Repository \S{1,200} not found|You may not have access to this repository or it no longer exists)/,
      ),
      {
        why: text({
          en: "No such repository, or this user may not see it: Bitbucket says both alike.",
          "zh-CN": "没有这个仓库，或该用户无权查看：Bitbucket 对两者说法相同。",
        }),
      },
    ),
  ],
} as const;
