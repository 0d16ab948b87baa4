import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { text } from "../../diagnosis/text.ts";
import { ofGithub, ofGithubApi, said } from "./github-answer.ts";

const { likely, proven } = ofGithubApi;

/** The reason that GitHub gives for a field. */
const fieldReason = codeInJson("errors.*.code", ofGithub);

/** What the interface of GitHub says by the sentence of its error. */
export const githubCauses = {
  id: "github",
  over: ["auth", "limits"],
  causes: [
    proven("credentials-bad", "auth-invalid", [401, 403], said(/^Bad credentials/), {
      why: text({
        en: "GitHub does not know this token, or it was revoked or has expired.",
        "zh-CN": "GitHub 不认识这个令牌，或者它已被撤销、已过期。",
      }),
    }),
    proven(
      "login-wanted",
      "auth-missing",
      [401, 403],
      said(/^(?:Requires authentication|This endpoint requires you to be authenticated)/),
      {
        why: text({
          en: "GitHub wants a token for this address and found none: none was sent, or not in the form Authorization: Bearer TOKEN (or token TOKEN).",
          "zh-CN":
            "GitHub 的这个地址需要令牌，而它没有找到：请求没有携带，或没有写成 Authorization: Bearer 令牌（也可用 token 令牌）。",
        }),
      },
    ),
    proven("hourly-limit", "rate-limited", [403, 429], said(/^API rate limit exceeded/), {
      why: text({
        en: "A limit of GitHub's interface is used up: by the hour, for searches by the minute; without a token it is 60 requests an hour for an address.",
        "zh-CN": "GitHub 接口的限额已用完：按小时计，搜索按分钟计；没有令牌时，每个地址每小时只有 60 次。",
      }),
      fix: [
        text({
          en: "Send a token (5,000 requests an hour), wait until x-ratelimit-reset, and use ETags: with a token a 304 costs nothing.",
          "zh-CN":
            "携带令牌（每小时 5,000 次），等到 x-ratelimit-reset 再请求，并使用 ETag：带令牌时 304 不计次数。",
        }),
      ],
    }),
    proven("burst-limit", "rate-limited", [403, 429], said(/secondary rate limit|abuse detection/), {
      why: text({
        en: "Too many requests in a short time or at once: GitHub's secondary limit.",
        "zh-CN": "短时间内或同时的请求太多：触发了 GitHub 的二级限额。",
      }),
      fix: [
        text({
          en: "Wait for Retry-After, else a minute; send requests one after another, and writes a second apart.",
          "zh-CN": "等待 Retry-After 指定的时间，没有则等一分钟；请求依次发送，写操作间隔一秒。",
        }),
      ],
    }),
    proven(
      "token-lacks-rights",
      "auth-not-authorised",
      403,
      said(/^Resource not accessible by (?:integration|personal access token)/),
      {
        why: text({
          en: "The token is valid and lacks the permission for this address.",
          "zh-CN": "令牌有效，但没有这个地址所需的权限。",
        }),
        fix: [
          text({
            en: "x-accepted-github-permissions names what is wanted: add it to the app or the fine-grained token; in Actions, under permissions:.",
            "zh-CN":
              "x-accepted-github-permissions 写明所需权限：在应用或细粒度令牌中加上它；在 Actions 中写到 permissions: 下。",
          }),
        ],
      },
    ),
    proven(
      "single-sign-on",
      "auth-not-authorised",
      403,
      said(/^Resource protected by organization SAML enforcement/),
      {
        why: text({
          en: "The organisation demands single sign-on, and this token was not authorised for it.",
          "zh-CN": "该组织要求单点登录，而这个令牌没有为它授权。",
        }),
        fix: [
          text({
            en: "For a classic token choose Configure SSO and authorise the organisation; for an app, sign in to the organisation and authorise it anew.",
            "zh-CN":
              "在经典令牌的设置中选择“Configure SSO”，为该组织授权；若是应用，登录该组织的单点登录后重新授权应用。",
          }),
        ],
      },
    ),
    proven("admin-wanted", "auth-not-authorised", [403, 404], said(/^Must have admin rights/)),
    proven("exists-already", "target-already-exists", 422, code(fieldReason, "already_exists"), {
      why: text({
        en: "GitHub has one of this name already (release, label, repository, key): errors names the field.",
        "zh-CN": "GitHub 上已有同名的对象（发行版、标签、仓库、密钥）：errors 中写明了字段。",
      }),
      fix: [
        text({
          en: "Ask for the existing one first and change it (PATCH), or choose another value for the field in errors.",
          "zh-CN": "先查询已有的对象并用 PATCH 修改，或为 errors 中的字段换一个值。",
        }),
      ],
    }),
    proven(
      "name-taken",
      "target-already-exists",
      422,
      all(code(fieldReason, "custom"), says(/\bname already exists on this account/i)),
      {
        why: text({
          en: "The account or organisation has a repository of this name already.",
          "zh-CN": "该账户或组织下已有同名仓库。",
        }),
        fix: [
          text({
            en: "Use the existing repository, delete it first, or choose another name.",
            "zh-CN": "使用已有的仓库、先删除它，或换一个名称。",
          }),
        ],
      },
    ),
    likely("named-object-missing", "record-not-found", 422, code(fieldReason, "missing"), {
      why: text({
        en: "Something that the request names is not there for GitHub: errors says which resource or field.",
        "zh-CN": "请求中指定的对象在 GitHub 上不存在：errors 写明了是哪个资源或字段。",
      }),
    }),
    likely("says-exists", "target-already-exists", 422, all(ofGithub, says(/already exists/i))),
    proven(
      "field-refused",
      "validation-failed",
      422,
      code(fieldReason, "missing_field", "invalid", "unprocessable"),
    ),
    likely("input-refused", "validation-failed", 422, said(/^(?:Validation Failed|Invalid request)/), {
      why: text({
        en: "GitHub read the request and refused what it holds. errors or message says which field is wrong or missing.",
        "zh-CN": "GitHub 读懂了请求，但拒绝了其中的内容。errors 或 message 写明了哪个字段有误或缺失。",
      }),
    }),
    proven(
      "not-json",
      "request-body-malformed",
      400,
      said(/^(?:Problems parsing JSON|Body should be a JSON)/),
    ),
    likely(
      "branch-moved",
      "application-conflict",
      [409, 422],
      said(
        /not a fast forward|does not match [0-9a-f]{6}|^Merge conflict|^Git Repository is empty|but expected [0-9a-f]{6}/,
      ),
      {
        why: text({
          en: "The branch or file has changed since it was read, or cannot be merged, or the repository is still empty.",
          "zh-CN": "分支或文件在读取之后已经变化，或者无法合并，或者仓库还是空的。",
        }),
      },
    ),
  ],
} as const;
