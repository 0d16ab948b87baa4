import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("npm: npm-publish", "https://docs.npmjs.com/cli/commands/npm-publish"),
  docs("npm: about access tokens", "https://docs.npmjs.com/about-access-tokens"),
);
const byNpm: Condition = any(sent("npm-command"), sent("user-agent", /^(?:npm|pnpm|yarn)\//));
/** Where versions, tags and owners are written. */
const publishes: Condition = all(byNpm, method("PUT"));
const oneTimePassword = any(
  field("www-authenticate", /^(?:[^"]{0,40}, ?)?OTP(?:,|$)/),
  says(/\bThis operation requires a one-time password\b/i),
);

/** What registries of npm packages answer to the programs that fill them. */
export const npmCauses = {
  id: "npm",
  over: [
    "not-found",
    "auth",
    "auth-words",
    "refusal",
    "conflict",
    "limits",
    "request-body",
    "account-terms",
    "verdaccio",
  ],
  causes: [
    likely(
      "publish-without-token",
      "auth-missing",
      [401, 403, 404],
      all(publishes, notSent("authorization")),
      {
        why: text({
          en: "npm sent this change without a token; some registries then answer 404, as if the package were not there, instead of 401.",
          "zh-CN": "npm 的这次写入没有带令牌；有些注册表此时返回 404，像包不存在一样，而不是 401。",
        }),
        fix: [
          text({
            en: "Log in with `npm login`, or set `//REGISTRY/:_authToken` in .npmrc for exactly this registry; `npm whoami` shows who is logged in.",
            "zh-CN":
              "用 `npm login` 登录，或在 .npmrc 中为这个注册表设置 `//REGISTRY/:_authToken`；`npm whoami` 显示当前用户。",
          }),
        ],
      },
    ),
    likely("token-lacks-package", "auth-not-authorised", [403, 404], all(publishes, sent("authorization")), {
      why: text({
        en: "The token may not write this package or scope, has expired, or two-factor rules refuse it (403). Many registries answer 404, as if the package were not there.",
        "zh-CN":
          "令牌无权写入这个包或作用域、已过期，或被双因素规则拒绝（403）。很多注册表返回 404，像包不存在一样。",
      }),
      fix: [
        text({
          en: "See `npm whoami` and `npm owner ls NAME`; a granular token needs write access to this package or scope.",
          "zh-CN": "查看 `npm whoami` 和 `npm owner ls 包名`；细粒度令牌要有该包或作用域的写入权限。",
        }),
      ],
    }),
    likely("token-over", "auth-token-expired", 404, all(publishes, sent("authorization"))),
    proven(
      "version-there",
      "target-already-exists",
      [403, 409],
      all(
        publishes,
        says(/\bcannot publish over (?:the )?(?:previously published versions?|existing version)/i),
      ),
      {
        why: text({
          en: "This version is, or once was, published. A published version cannot be overwritten, and on npmjs.com not even used again after it was taken down.",
          "zh-CN": "这个版本现在或曾经发布过。已发布的版本不能覆盖；在 npmjs.com 上，撤回之后也不能再用。",
        }),
        fix: [
          text({
            en: "Raise the version (`npm version patch`) and publish again.",
            "zh-CN": "提高版本号（`npm version patch`）后重新发布。",
          }),
        ],
      },
    ),
    proven("scope-private", "feature-not-enabled", 402, says(/\bYou must sign up for private packages\b/i), {
      why: text({
        en: "A package of a scope is private unless the publish says otherwise, and this account or organisation has no plan with private packages.",
        "zh-CN": "带作用域的包默认是私有的，而这个账户或组织没有包含私有包的套餐。",
      }),
      fix: [
        text({
          en: "Publish it with `npm publish --access public`, or set `publishConfig.access` to `public` in package.json.",
          "zh-CN":
            "用 `npm publish --access public` 发布，或在 package.json 中将 `publishConfig.access` 设为 `public`。",
        }),
      ],
    }),
    proven(
      "not-maintainer",
      "auth-not-authorised",
      403,
      says(/\bYou do not have permission to publish "[^"\n]{1,220}"/),
      {
        why: text({
          en: "The name belongs to somebody else, or the user or token that publishes may not write this package.",
          "zh-CN": "这个包名属于别人，或发布所用的用户或令牌无权写入这个包。",
        }),
        fix: [
          text({
            en: "See `npm whoami` and `npm owner ls NAME`; a new package takes another name or your scope.",
            "zh-CN": "查看 `npm whoami` 和 `npm owner ls 包名`；新包请换名称，或放入自己的作用域。",
          }),
        ],
      },
    ),
    proven(
      "second-factor",
      "auth-not-authorised",
      403,
      says(
        /\bTwo-factor authentication (?:or granular access token with bypass 2fa enabled )?is required to publish\b/i,
      ),
      {
        why: text({
          en: "The registry lets only logins with a second factor publish here, or tokens that may go without it.",
          "zh-CN": "注册表只允许带双因素验证的登录，或获准免验证的令牌在此发布。",
        }),
        fix: [
          text({
            en: "Switch on the account's second factor and confirm with it (`--otp=CODE` or the browser); in a pipeline use trusted publishing or a granular token that bypasses it.",
            "zh-CN":
              "为账户启用双因素验证并用它确认（`--otp=验证码` 或浏览器）；在流水线中使用可信发布，或获准绕过双因素验证的细粒度令牌。",
          }),
        ],
      },
    ),
    proven("one-time-password", "auth-missing", 401, all(notSent("npm-otp"), oneTimePassword), {
      why: text({
        en: "The account uses a second factor, and the request carried no one-time password.",
        "zh-CN": "账户启用了双因素验证，而请求没有携带一次性密码。",
      }),
      fix: [
        text({
          en: "Repeat it with `--otp=CODE`, or confirm in the browser where npm offers that; a pipeline needs a token that may go without it.",
          "zh-CN": "加上 `--otp=验证码` 重试，或在 npm 提示的浏览器页面中确认；流水线需要免验证的令牌。",
        }),
      ],
    }),
    likely("one-time-password-wrong", "auth-invalid", 401, all(sent("npm-otp"), oneTimePassword), {
      why: text({
        en: "The one-time password that was sent is wrong or over.",
        "zh-CN": "所发送的一次性密码有误或已过期。",
      }),
    }),
    likely(
      "name-too-similar",
      "validation-failed",
      403,
      says(/\bPackage name too similar to existing packages?\b/i),
      {
        why: text({
          en: "npm finds the name too like an existing package's: apart from punctuation the same, or only a letter or two away from a well-known one. In your own scope it is free.",
          "zh-CN":
            "npm 认为这个名称与现有包名过于相似：除标点外相同，或与知名包名只差一两个字母。放在自己的作用域下则可以。",
        }),
      },
    ),
    proven(
      "just-unpublished",
      "application-conflict",
      403,
      says(/\bcannot be republished until 24 hours have passed\b/),
      {
        why: text({
          en: "The package was unpublished less than 24 hours ago. Until 24 hours have passed, nothing can be published under its name.",
          "zh-CN": "这个包被撤回还不到 24 小时。满 24 小时之前，不能用这个名称发布。",
        }),
        fix: [
          text({
            en: "Wait until the 24 hours have passed, and use a version number that was never published; or take another name.",
            "zh-CN": "等满 24 小时，并使用从未发布过的版本号；或换一个名称。",
          }),
        ],
      },
    ),
    likely("scope-missing", "record-not-found", 404, all(publishes, says(/\bScope not found\b/i)), {
      why: text({
        en: "npm has no organisation or user of this scope, or this login is no member of it.",
        "zh-CN": "npm 上没有这个作用域对应的组织或用户，或当前登录不是其成员。",
      }),
    }),
    proven("provenance", "validation-failed", 422, says(/\bError verifying sigstore provenance bundle\b/), {
      why: text({
        en: "The provenance is refused: mostly `repository.url` in package.json is empty or another than the repository that built it, else a self-hosted runner or a private repository.",
        "zh-CN":
          "来源证明被拒绝：多半是 package.json 中的 `repository.url` 为空或不是构建它的仓库，否则是自托管运行器或私有仓库。",
      }),
    }),
  ],
} as const;
