import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const npm = causesOf(
  anybody,
  docs("npm: npm-publish", "https://docs.npmjs.com/cli/commands/npm-publish"),
  docs("npm: about access tokens", "https://docs.npmjs.com/about-access-tokens"),
);
const pypi = causesOf(anybody, docs("PyPI: help", "https://pypi.org/help/"));
const verdaccio = causesOf(
  anybody,
  docs("Verdaccio: package access", "https://verdaccio.org/docs/packages"),
  docs(
    "Verdaccio: core errors",
    "https://github.com/verdaccio/verdaccio/blob/master/packages/core/core/src/error-utils.ts",
  ),
);
const told = (words: RegExp) => json("error", words);
const crates = causesOf(
  anybody,
  docs("crates.io: data access policy", "https://crates.io/data-access"),
  docs("Cargo: registry web API", "https://doc.rust-lang.org/cargo/reference/registry-web-api.html"),
);

const pypiRefused = says(/\bInvalid or non-existent authentication information\b/);
const byNpm: Condition = any(sent("npm-command"), sent("user-agent", /^(?:npm|pnpm|yarn)\//));
/** Where versions, tags and owners are written. */
const publishes: Condition = all(byNpm, method("PUT"));
const detail = (words: RegExp) => all(jsonWith(["errors"]), body(words));

const oneTimePassword = any(
  field("www-authenticate", /^(?:[^"]{0,40}, ?)?OTP(?:,|$)/),
  says(/\bThis operation requires a one-time password\b/i),
);
/** Verdaccio takes a caller whose login it refuses for one without a login. */
const anonymous = told(
  /^(?:authorization required to \w{4,12} package |unregistered users are not allowed to |You must be logged in to publish packages\.$)/,
);

/** What registries of packages (npm, PyPI, crates.io) answer to the programs that fill them. */
export const packageRegistriesCauses = {
  id: "package-registries",
  over: ["not-found", "auth", "auth-words", "refusal", "conflict", "limits", "request-body", "account-terms"],
  causes: [
    npm.likely(
      "npm-publish-without-token",
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
    npm.likely(
      "npm-token-lacks-package",
      "auth-not-authorised",
      [403, 404],
      all(publishes, sent("authorization")),
      {
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
      },
    ),
    npm.likely("npm-token-over", "auth-token-expired", 404, all(publishes, sent("authorization"))),
    npm.proven(
      "npm-version-there",
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
    npm.proven(
      "npm-scope-private",
      "feature-not-enabled",
      402,
      says(/\bYou must sign up for private packages\b/i),
      {
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
      },
    ),
    npm.proven(
      "npm-not-maintainer",
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
    npm.proven(
      "npm-second-factor",
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
            en: "Publish with `--otp=CODE`; in a pipeline use trusted publishing or a granular token with bypass of the second factor.",
            "zh-CN": "用 `--otp=验证码` 发布；在流水线中使用可信发布，或获准绕过双因素验证的细粒度令牌。",
          }),
        ],
      },
    ),
    npm.proven("npm-one-time-password", "auth-missing", 401, all(notSent("npm-otp"), oneTimePassword), {
      why: text({
        en: "The account uses a second factor, and the request carried no one-time password.",
        "zh-CN": "账户启用了双因素验证，而请求没有携带一次性密码。",
      }),
      fix: [
        text({
          en: "Repeat it with `--otp=CODE`; a pipeline needs a token that may go without it.",
          "zh-CN": "加上 `--otp=验证码` 重试；流水线需要免验证的令牌。",
        }),
      ],
    }),
    npm.likely("npm-one-time-password-wrong", "auth-invalid", 401, all(sent("npm-otp"), oneTimePassword), {
      why: text({
        en: "The one-time password that was sent is wrong or over.",
        "zh-CN": "所发送的一次性密码有误或已过期。",
      }),
    }),
    npm.likely(
      "npm-name-too-similar",
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
    npm.proven(
      "npm-just-unpublished",
      "application-conflict",
      403,
      says(/\bcannot be republished until 24 hours have passed\b/),
      {
        why: text({
          en: "The package was unpublished less than 24 hours ago. Until 24 hours have passed, nothing can be published under its name.",
          "zh-CN": "这个包被撤回还不到 24 小时。满 24 小时之前，不能用这个名称发布。",
        }),
      },
    ),
    npm.likely("npm-scope-missing", "record-not-found", 404, all(publishes, says(/\bScope not found\b/i)), {
      why: text({
        en: "npm has no organisation or user of this scope, or this login is no member of it.",
        "zh-CN": "npm 上没有这个作用域对应的组织或用户，或当前登录不是其成员。",
      }),
    }),
    npm.proven(
      "npm-provenance",
      "validation-failed",
      422,
      says(/\bError verifying sigstore provenance bundle\b/),
      {
        why: text({
          en: "The provenance is refused: mostly `repository.url` in package.json is empty or another than the repository that built it, else a self-hosted runner or a private repository.",
          "zh-CN":
            "来源证明被拒绝：多半是 package.json 中的 `repository.url` 为空或不是构建它的仓库，否则是自托管运行器或私有仓库。",
        }),
      },
    ),
    verdaccio.proven(
      "verdaccio-login-wrong",
      "auth-invalid",
      [401, 403],
      told(/^bad username\/password, access denied$/),
    ),
    verdaccio.proven(
      "verdaccio-login-missing",
      "auth-missing",
      [401, 403],
      all(notSent("authorization"), anonymous),
    ),
    verdaccio.likely(
      "verdaccio-login-not-taken",
      "auth-invalid",
      [401, 403],
      all(sent("authorization"), anonymous),
      {
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
      },
    ),
    verdaccio.proven(
      "verdaccio-not-allowed",
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
    verdaccio.proven(
      "verdaccio-there",
      "target-already-exists",
      409,
      told(/^this package is already present$/),
    ),
    verdaccio.proven(
      "verdaccio-uplink",
      "dependency-unavailable",
      503,
      told(/^(?:one of the uplinks is down, refuse to publish|uplink is offline)$/),
      {
        why: text({
          en: "Verdaccio cannot reach an uplink (mostly registry.npmjs.org), or gets an error other than 404 from it, and so neither looks up nor publishes this package.",
          "zh-CN":
            "Verdaccio 无法连接上游（多半是 registry.npmjs.org），或上游返回了 404 以外的错误，因此不能查询也不能发布这个包。",
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
    verdaccio.proven(
      "verdaccio-no-registration",
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
    verdaccio.likely(
      "verdaccio-missing",
      "record-not-found",
      404,
      told(/^(?:no such package available|this version doesn't exist|package does not exist on uplink)/),
    ),
    pypi.likely("pypi-token-wrong", "auth-invalid", 403, all(pypiRefused, sent("authorization")), {
      why: text({
        en: "PyPI does not accept the login: the password is empty, is not an API token (user name `__token__`), or the token is wrong or of another index.",
        "zh-CN":
          "PyPI 不接受该登录：密码为空或不是 API 令牌（用户名应为 `__token__`），或令牌错误、属于另一个索引。",
      }),
    }),
    pypi.likely("pypi-login-missing", "auth-missing", 403, all(pypiRefused, notSent("authorization")), {
      why: text({
        en: "The upload carried no login: the program got neither user name nor token, and none from trusted publishing (in GitHub Actions the job may lack `id-token: write`).",
        "zh-CN":
          "上传没有携带登录信息：程序没有得到用户名和令牌，也没有通过 Trusted Publishing 取得（GitHub Actions 的作业可能缺少 `id-token: write`）。",
      }),
    }),
    pypi.proven(
      "pypi-not-owner",
      "auth-not-authorised",
      403,
      says(
        /\bThe (?:user|credential|given token) [^\n]{0,120}isn't allowed to upload to project\b|^You are not allowed to (?:upload to '|store ')/m,
      ),
      {
        why: text({
          en: "This account has no role in the project of that name: it is somebody else's, or the login is of another account.",
          "zh-CN": "这个账号在该名称的项目中没有角色：项目属于别人，或登录用了另一个账号。",
        }),
      },
    ),
    pypi.proven(
      "pypi-file-there",
      "target-already-exists",
      400,
      says(/\b(?:File already exists|This filename has already been used)\b[^\n]{0,300}#file-name-reuse/),
      {
        why: text({
          en: "The index holds, or held, a file of this name, or one of just this content. A file name can never be used again, even after deletion.",
          "zh-CN":
            "索引中已有或曾有这个名称的文件，或有内容完全相同的文件。文件名不能再次使用，删除后也不行。",
        }),
        fix: [
          text({
            en: "Raise the version and build anew; twine takes --skip-existing.",
            "zh-CN": "提高版本号并重新构建；twine 可用 --skip-existing。",
          }),
        ],
      },
    ),
    pypi.proven(
      "pypi-account-unready",
      "auth-not-authorised",
      403,
      says(
        /, associated with the API token used, does not have (?:a verified primary email|two-factor authentication)/,
      ),
      {
        why: text({
          en: "The account may not upload yet: its primary email address is not verified, or it has no second factor. The message says which.",
          "zh-CN": "该账户还不能上传：主邮箱未验证，或未启用双因素验证；消息说明是哪一个。",
        }),
      },
    ),
    pypi.proven(
      "pypi-name-refused",
      "validation-failed",
      400,
      says(
        /\bThe name [^\n]{1,160} (?:(?:isn't|is not) allowed(?: \(conflict with [^)\n]{1,80}\))?|is too similar to an existing project)\. See /,
      ),
      {
        why: text({
          en: "A project cannot be made under this name: it is reserved, is that of a standard module of Python, or too much like an existing project's.",
          "zh-CN": "不能用这个名称创建项目：名称被保留、与 Python 标准库模块同名，或与现有项目过于相似。",
        }),
      },
    ),
    pypi.proven(
      "pypi-publisher-name",
      "auth-not-authorised",
      400,
      says(/\bNon-user identities cannot create new projects\b/),
      {
        why: text({
          en: "Trusted publishing may create only the project that the pending publisher names, and the upload is for another name.",
          "zh-CN": "可信发布只能创建待定发布者中写明的项目，而上传用了另一个名称。",
        }),
        fix: [
          text({
            en: "Make the project name in the pending publisher and in the package's metadata the same.",
            "zh-CN": "让待定发布者中的项目名与包元数据中的名称一致。",
          }),
        ],
      },
    ),
    pypi.proven("pypi-new-projects", "rate-limited", 429, says(/\bToo many new projects created\b/)),
    pypi.proven(
      "pypi-file-too-large",
      "request-body-too-large",
      400,
      says(/\bFile too large\. Limit for project [^\n]{1,160} is \d/),
      {
        why: text({
          en: "The file is larger than this project may upload; the message names the limit.",
          "zh-CN": "文件超过该项目允许上传的大小；消息中写明了上限。",
        }),
      },
    ),
    pypi.proven(
      "pypi-project-full",
      "storage-full",
      400,
      says(/\bProject size too large\. Limit for project\b/),
      {
        why: text({
          en: "All files of this project together have reached what it may hold; the message names the limit.",
          "zh-CN": "该项目所有文件的总大小已达上限；消息中写明了上限。",
        }),
        fix: [
          text({
            en: "Delete old releases that nobody needs, or ask the index for a higher limit.",
            "zh-CN": "删除不再需要的旧版本，或申请提高上限。",
          }),
        ],
      },
    ),
    pypi.proven(
      "pypi-second-sdist",
      "target-already-exists",
      400,
      says(/\bOnly one sdist may be uploaded per release\b/),
    ),
    pypi.proven(
      "pypi-organisation-inactive",
      "service-stopped",
      400,
      says(/\bOrganization account owning this project is inactive\b/),
      {
        why: text({
          en: "The organisation that owns the project is not active: its billing has lapsed, or the index's administrators stopped it.",
          "zh-CN": "项目所属的组织未处于活动状态：账单问题，或被索引管理员停用。",
        }),
      },
    ),
    pypi.proven(
      "pypi-uploads-off",
      "maintenance-mode",
      403,
      says(
        /\b(?:Read-only mode: Uploads|New uploads|New project registration) (?:are )?temporarily disabled\b/,
      ),
    ),
    pypi.proven(
      "pypi-metadata",
      "validation-failed",
      400,
      says(
        /\bInvalid (?:source )?distribution file(?:name)?\b|\bInvalid file extension: Use \.|\bStart filename for '|\bhas an unsupported platform tag '|\b(?:digest supplied does not match a digest calculated from the uploaded file|core-metadata\/?#)/,
      ),
      {
        why: text({
          en: "The file's name, type, content or metadata breaks a rule of the index; the message names it.",
          "zh-CN": "文件的名称、类型、内容或元数据不符合索引的规则；消息中写明了是哪一条。",
        }),
        fix: [
          text({
            en: "Correct what the message names and build anew with a current backend. `twine check dist/*` checks only the description.",
            "zh-CN": "改正消息所指的问题，并用较新的构建后端重新构建。`twine check dist/*` 只检查描述。",
          }),
        ],
      },
    ),
    crates.likely(
      "crates-caller-unnamed",
      "user-agent-blocked",
      403,
      says(/\bWe require that all requests include a `User-Agent` header\b|\bdata access policy\b/),
      {
        why: text({
          en: "crates.io wants a User-Agent that tells who calls, and blocks callers that break its data access policy.",
          "zh-CN": "crates.io 要求 User-Agent 说明调用者是谁，并会拦截违反数据访问政策的调用者。",
        }),
      },
    ),
    crates.likely(
      "crates-login-wanted",
      "auth-missing",
      [401, 403],
      detail(
        /"detail":\s{0,4}"(?:must be logged in to perform that action|this action requires authentication)/,
      ),
    ),
    crates.proven(
      "crates-missing",
      "record-not-found",
      404,
      detail(/"detail":\s{0,4}"crate `[^`\n]{1,80}` does not (?:exist|have a version)/),
    ),
  ],
} as const;
