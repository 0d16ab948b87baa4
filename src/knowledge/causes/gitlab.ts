import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("GitLab: REST API authentication", "https://docs.gitlab.com/api/rest/authentication/");
const SOURCE_2 = docs(
  "GitLab: REST API troubleshooting",
  "https://docs.gitlab.com/api/rest/troubleshooting/",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

const tokenInAddress = query(/[?&](?:private_token|access_token|job_token)=/);

/** What GitLab says by itself. */
export const gitlabCauses = {
  id: "gitlab",
  over: ["not-found"],
  causes: [
    likely(
      "token-expired",
      "auth-token-expired",
      401,
      body("Token is expired. You can either do re-authorization or token refresh."),
      {
        why: text({
          en: "The token of this GitLab user or project is past its time.",
          "zh-CN": "这个 GitLab 用户或项目的令牌已过期。",
        }),
        fix: [
          text({
            en: "Create a new token (most live for a year at most), or refresh it where OAuth issued it (two hours).",
            "zh-CN": "新建令牌（一般最长有效一年）；OAuth 签发的令牌（有效两小时）则刷新。",
          }),
        ],
      },
    ),
    likely(
      "path-decoded",
      "path-mismatch",
      404,
      all(path(/\/api\/v4\//), path(/%2f/i), body(/^\{"error":"404 Not Found"\}$/)),
      {
        why: text({
          en: 'GitLab found no route (a missing project would be "404 Project Not Found"): a proxy decoded the %2F of the path, or the rest of the path is misspelt.',
          "zh-CN":
            "GitLab 没有找到路由（项目不存在时会写“404 Project Not Found”）：可能是代理解码了路径中的 %2F，也可能路径的其余部分写错。",
        }),
        fix: [
          text({
            en: "Let the proxy pass the path on as sent: in nginx proxy_pass without a path, in Apache nocanon and AllowEncodedSlashes NoDecode.",
            "zh-CN":
              "让代理原样转发路径：nginx 的 proxy_pass 不带路径，Apache 用 nocanon 和 AllowEncodedSlashes NoDecode。",
          }),
          text({
            en: "Or name the project by its numeric id.",
            "zh-CN": "或改用项目的数字 ID。",
          }),
        ],
      },
    ),
    likely(
      "token-revoked",
      "auth-invalid",
      401,
      body("Token was revoked. You have to re-authorize from the user."),
      { why: text({ en: "The token was revoked in GitLab.", "zh-CN": "该令牌在 GitLab 中已被撤销。" }) },
    ),
    likely(
      "scope",
      "auth-not-authorised",
      403,
      all(json("error", /^insufficient_scope$/), json("error_description", /requires higher privileges/)),
      {
        why: text({
          en: "The token lacks a scope that this address wants; GitLab names it in scope (api, read_api, write_repository …), and others use the same words.",
          "zh-CN":
            "令牌缺少这个地址所需的范围；GitLab 在 scope 中写明（api、read_api、write_repository 等），其他系统也用同样的措辞。",
        }),
      },
    ),
    likely(
      "hidden-by-404",
      "auth-missing",
      404,
      all(
        json("message", /^404 (?:Project|Group|Repository|User|File|Branch|Merge Request|Issue) Not Found$/),
        notSent("private-token"),
        notSent("authorization"),
        notSent("job-token"),
        not(tokenInAddress),
      ),
      {
        why: text({
          en: "GitLab says 404 where something is private and the caller may not know of it; this call carried no token.",
          "zh-CN": "对调用者无权知晓的私有内容，GitLab 返回 404；这次调用没有带令牌。",
        }),
        fix: [
          text({
            en: "Repeat it with PRIVATE-TOKEN or Authorization: Bearer; encode the project's path (group%2Fname).",
            "zh-CN": "带上 PRIVATE-TOKEN 或 Authorization: Bearer 重试；项目路径要编码（group%2Fname）。",
          }),
        ],
      },
    ),
    likely(
      "hidden-from-token",
      "auth-not-authorised",
      404,
      all(
        json("message", /^404 (?:Project|Group) Not Found$/),
        any(sent("private-token"), sent("authorization"), sent("job-token"), tokenInAddress),
      ),
      {
        why: text({
          en: "GitLab hides a private project or group from a token whose user is no member of it, as if it were not there. A wrong id reads the same.",
          "zh-CN": "令牌的用户不是成员时，GitLab 会隐藏私有项目或群组，如同不存在。ID 写错时响应相同。",
        }),
        fix: [
          text({
            en: "Add the token's user as a member. A project or group token reaches its own alone: take another token. For a job token the other project must allow its project.",
            "zh-CN":
              "把令牌的用户加为成员。项目或群组令牌只能访问自己的项目或群组，应换用别的令牌。作业令牌所属的项目要在对方的允许列表中。",
          }),
        ],
      },
    ),
    likely(
      "throttled",
      "rate-limited",
      429,
      body("This endpoint has been requested too many times. Try again later."),
      {
        why: text({
          en: "A rate limit of the GitLab application is reached.",
          "zh-CN": "达到了 GitLab 应用自身的速率限制。",
        }),
        fix: [
          text({
            en: "Wait some minutes, or for Retry-After where a newer version sends it; administrators can change some of the limits.",
            "zh-CN": "等待几分钟；较新版本会发送 Retry-After，则按它等待；管理员只能调整其中一部分限制。",
          }),
        ],
      },
    ),
  ],
} as const;
