import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Gitea: API usage", "https://docs.gitea.com/development/api-usage");
const SOURCE_2 = docs("Forgejo: API usage", "https://forgejo.org/docs/latest/user/api-usage/");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

const gitea = (pattern: RegExp) => all(json("url", /\/api\/swagger$/), json("message", pattern));

/** What Gitea and Forgejo say by themselves. */
export const giteaCauses = {
  id: "gitea",
  causes: [
    likely(
      "login-wanted",
      "auth-missing",
      [401, 403],
      any(
        gitea(/^token is required$/),
        all(jsonWith(["message"]), json("message", /^Only signed in user is allowed to call APIs\.$/)),
      ),
      {
        why: text({
          en: "The interface of Gitea wants a token and found none; old versions say so of an unknown one too.",
          "zh-CN": "Gitea 的接口需要令牌，而没有找到；旧版本对不认识的令牌说法也相同。",
        }),
      },
    ),
    likely("token-wrong", "auth-invalid", 401, gitea(/^invalid username, password or token$/), {
      why: text({
        en: "Gitea does not know the token or password that was sent.",
        "zh-CN": "Gitea 不认识所发送的令牌或密码。",
      }),
    }),
    likely(
      "scope",
      "auth-not-authorised",
      403,
      gitea(/^token does not have at least one of required scope/),
      {
        why: text({
          en: "Gitea names the scopes that the token needs, all of them; at least one is missing.",
          "zh-CN": "Gitea 写明了令牌所需的全部权限范围（scope），该令牌至少缺少其中一个。",
        }),
      },
    ),
    likely(
      "target-missing",
      "record-not-found",
      404,
      body(/"message":\s{0,4}"The target couldn't be found\."/),
      {
        why: text({
          en: "Gitea has nothing there (repository, issue, branch, file …), it is private and the caller may not see it, or its unit (issues, wiki …) is switched off.",
          "zh-CN":
            "Gitea 中没有所请求的对象（仓库、工单、分支、文件等），它是私有的而调用者无权查看，或相应功能（工单、百科等）已关闭。",
        }),
      },
    ),
  ],
} as const;
