import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, possible, proven } = causesOf(
  anybody,
  docs("GitLab: troubleshooting the REST API", "https://docs.gitlab.com/api/rest/troubleshooting/"),
);

/** Its sentences begin with the status: `404 Project Not Found`. */
const said = (words: RegExp) => json("message", words);
const hidden = said(/^404 (?:Project|Group|User|Repository|File|Branch|Commit|Namespace) Not Found$/);
const withToken: Condition = any(
  sent("private-token"),
  sent("authorization"),
  sent("job-token"),
  sent("deploy-token"),
  sent("cookie", /_gitlab_session/),
  query(/[?&](?:private_token|access_token|job_token)=/),
);

/** What the interface of GitLab says by the sentence of its error. */
export const gitlabCauses = {
  id: "gitlab",
  over: ["auth", "limits", "not-found"],
  causes: [
    likely(
      "private-without-token",
      "auth-missing",
      404,
      all(said(/^404 (?:Project|Group) Not Found$/), not(withToken)),
      {
        why: text({
          en: "GitLab hides a private project or group behind 404 from a caller without a token.",
          "zh-CN": "对没有令牌的调用者，GitLab 用 404 隐藏私有项目和群组。",
        }),
        fix: [
          text({
            en: "Send PRIVATE-TOKEN (or Authorization: Bearer, in a job JOB-TOKEN) with the scope read_api or api.",
            "zh-CN":
              "携带 PRIVATE-TOKEN（或 Authorization: Bearer，作业中用 JOB-TOKEN），作用域为 read_api 或 api。",
          }),
          text({
            en: "With a token, check the id or the escaped path: group%2Fproject.",
            "zh-CN": "已有令牌时，检查项目 ID 或转义后的路径：group%2Fproject。",
          }),
        ],
      },
    ),
    likely("not-there", "record-not-found", 404, hidden),
    possible("token-sees-less", "auth-not-authorised", 404, all(hidden, withToken), {
      why: text({
        en: "The owner of the token is no member of this project: GitLab says 404 for that too.",
        "zh-CN": "令牌的所有者可能不是该项目的成员：GitLab 对此也返回 404。",
      }),
    }),
    proven("retry-later", "rate-limited", 429, body(/^Retry later\s{0,4}$/), {
      why: text({
        en: "GitLab's rate limit is reached; RateLimit-Reset and Retry-After say when it begins anew.",
        "zh-CN": "达到了 GitLab 的速率限制；RateLimit-Reset 和 Retry-After 写明何时重新开始。",
      }),
    }),
  ],
} as const;
