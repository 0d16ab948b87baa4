import { all, quoting } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan, notSent, sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { ofGithub, ofGithubApi, said } from "./github-answer.ts";

const { likely, possible } = ofGithubApi;

/** The classic token's scopes are none of those that the address takes; none at all, where it names none. */
const lacksScope = quoting("response.field.x-oauth-scopes", (c) => {
  const list = (name: string) =>
    (c.field(name) ?? "")
      .split(",")
      .map((scope) => scope.trim())
      .filter(Boolean);
  if (c.field("x-oauth-scopes") === null) return false;
  const [has, wanted] = [list("x-oauth-scopes"), list("x-accepted-oauth-scopes")];
  return wanted.length === 0 ? has.length === 0 : !wanted.some((scope) => has.includes(scope));
});

/** What GitHub hides behind 404: the caller may not see or change it, or it is not there. */
export const githubHiddenCauses = {
  id: "github-hidden",
  over: ["auth"],
  causes: [
    likely(
      "token-without-scope",
      "auth-not-authorised",
      [403, 404],
      all(ofGithub, sent("authorization"), lacksScope),
      {
        why: text({
          en: "The token (x-oauth-scopes) has none of the scopes that this address takes, or none at all; GitHub then often answers 404 as for what is not there.",
          "zh-CN":
            "令牌（x-oauth-scopes）没有这个地址接受的作用域，或没有任何作用域；此时 GitHub 常返回 404，与不存在时相同。",
        }),
        fix: [
          text({
            en: "Give the token a scope of x-accepted-oauth-scopes (repo, or public_repo for public repositories), or make a new one.",
            "zh-CN":
              "给令牌加上 x-accepted-oauth-scopes 中的作用域（repo，公开仓库可用 public_repo），或新建一个令牌。",
          }),
        ],
      },
    ),
    likely(
      "write-hidden",
      "auth-not-authorised",
      404,
      all(said(/^Not Found$/), sent("authorization"), methodOtherThan("GET", "HEAD", "OPTIONS")),
      {
        why: text({
          en: "GitHub often answers a write with 404, not 403, where the token may not change the target (mostly a repository), or may not see it at all.",
          "zh-CN": "令牌不能修改目标（多为仓库），或根本看不到它时，GitHub 对写入常返回 404 而不是 403。",
        }),
        fix: [
          text({
            en: "Compare x-oauth-scopes with x-accepted-oauth-scopes (mostly repo, or public_repo for a public one); a fine-grained token needs this repository and write access.",
            "zh-CN":
              "对照 x-oauth-scopes 与 x-accepted-oauth-scopes（多为 repo，公开仓库可用 public_repo）；细粒度令牌要选中该仓库并有写入权限。",
          }),
        ],
      },
    ),
    likely("not-there", "record-not-found", 404, said(/^Not Found$/), {
      why: text({
        en: "GitHub has nothing at this address that the caller may see: it hides what is private behind 404.",
        "zh-CN": "在调用者可见的范围内，GitHub 的这个地址没有内容：私有内容也用 404 隐藏。",
      }),
    }),
    possible(
      "private-without-token",
      "auth-missing",
      404,
      all(said(/^Not Found$/), notSent("authorization")),
      {
        why: text({
          en: "A private repository answers 404 where no token comes along.",
          "zh-CN": "没有携带令牌时，私有仓库返回 404。",
        }),
      },
    ),
    possible("token-sees-less", "auth-not-authorised", 404, all(said(/^Not Found$/), sent("authorization")), {
      why: text({
        en: "Perhaps the token cannot see this repository: GitHub says 404 for that too.",
        "zh-CN": "令牌可能看不到这个仓库：GitHub 对此也返回 404。",
      }),
    }),
  ],
} as const;
