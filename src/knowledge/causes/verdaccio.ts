import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Verdaccio: package access", "https://verdaccio.org/docs/packages"),
  docs(
    "Verdaccio: core errors",
    "https://github.com/verdaccio/verdaccio/blob/master/packages/core/core/src/error-utils.ts",
  ),
);
const told = (words: RegExp) => json("error", words);
/** It takes a caller whose login it refuses for one without a login. */
const anonymous = told(
  /^(?:authorization required to \w{4,12} package |unregistered users are not allowed to |You must be logged in to publish packages\.$)/,
);

/** What Verdaccio, a registry of npm packages, answers. */
export const verdaccioCauses = {
  id: "verdaccio",
  over: ["not-found", "auth", "auth-words", "refusal", "conflict", "limits", "request-body", "account-terms"],
  causes: [
    proven("login-wrong", "auth-invalid", [401, 403], told(/^bad username\/password, access denied$/)),
    proven("login-missing", "auth-missing", [401, 403], all(notSent("authorization"), anonymous)),
    likely("login-not-taken", "auth-invalid", [401, 403], all(sent("authorization"), anonymous), {
      why: text({
        en: "A login was sent, and Verdaccio went on as if there were none: the token is wrong, over, or of another secret of the server.",
        "zh-CN": "请求带有登录信息，而 Verdaccio 当作没有：令牌错误、已过期，或由服务器的另一个密钥签发。",
      }),
      fix: [
        text({
          en: "Log in anew with `npm login --registry ADDRESS`, and see that .npmrc has the token for this address.",
          "zh-CN": "用 `npm login --registry 地址` 重新登录，并确认 .npmrc 中有这个地址的令牌。",
        }),
      ],
    }),
    proven(
      "not-allowed",
      "auth-not-authorised",
      [401, 403],
      told(/^user [^\n]{1,120} is not allowed to (?:access|publish|unpublish) package /),
      {
        why: text({
          en: "The user is known, but the rules of Verdaccio (access, publish, unpublish under packages) do not name it or its group for this package.",
          "zh-CN":
            "用户有效，但 Verdaccio 的规则（packages 下的 access、publish、unpublish）没有把该包授予此用户或其组。",
        }),
      },
    ),
    proven("there", "target-already-exists", 409, told(/^this package is already present$/)),
    proven(
      "uplink",
      "dependency-unavailable",
      503,
      told(/^(?:one of the uplinks is down, refuse to publish|uplink is offline)$/),
      {
        why: text({
          en: "Verdaccio cannot reach an uplink (mostly registry.npmjs.org), or gets an error other than 404 from it, and so refuses to publish this package, or cannot look it up.",
          "zh-CN":
            "Verdaccio 无法连接上游（多半是 registry.npmjs.org），或上游返回了 404 以外的错误，因此拒绝发布这个包，或无法查询它。",
        }),
        fix: [
          text({
            en: "Mend its way out (DNS, proxy, certificate). To publish all the same, set `allow_offline: true` under `publish` in its configuration.",
            "zh-CN":
              "修复它的出网（DNS、代理、证书）。若只需发布，可在配置的 `publish` 下设 `allow_offline: true`。",
          }),
        ],
      },
    ),
    proven(
      "no-registration",
      "feature-not-enabled",
      [403, 409],
      told(/^(?:user registration disabled|maximum amount of users reached)$/),
      {
        why: text({
          en: "This Verdaccio takes no new users (`max_users` of its htpasswd).",
          "zh-CN": "这个 Verdaccio 不接受新用户（htpasswd 的 `max_users`）。",
        }),
      },
    ),
    // It also says so where an uplink that would have the package failed.
    likely(
      "missing",
      "record-not-found",
      404,
      told(/^(?:no such package available|this version doesn't exist|package does not exist on uplink)/),
    ),
  ],
} as const;
