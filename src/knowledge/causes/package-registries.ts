import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
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
const crates = causesOf(
  anybody,
  docs("crates.io: data access policy", "https://crates.io/data-access"),
  docs("Cargo: registry web API", "https://doc.rust-lang.org/cargo/reference/registry-web-api.html"),
);

const byNpm: Condition = any(sent("npm-command"), sent("user-agent", /^(?:npm|pnpm|yarn)\//));
/** Where versions, tags and owners are written. */
const publishes: Condition = all(byNpm, method("PUT"));
const detail = (words: RegExp) => all(jsonWith(["errors"]), body(words));

/** What registries of packages (npm, PyPI, crates.io) answer to the programs that fill them. */
export const packageRegistriesCauses = {
  id: "package-registries",
  over: ["not-found", "auth", "refusal", "conflict"],
  causes: [
    npm.likely(
      "npm-publish-without-token",
      "auth-missing",
      [401, 403, 404],
      all(publishes, notSent("authorization")),
      {
        why: text({
          en: "npm publishes without a token, and the registry then answers as if the package were not there: 404 in place of 401.",
          "zh-CN": "npm 发布时没有带令牌，注册表便像包不存在一样响应：用 404 代替 401。",
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
          en: "The registry hides what a token may not write: it has no right on this package or scope, or is past its time.",
          "zh-CN": "注册表会隐藏令牌无权写入的内容：令牌对这个包或作用域没有权限，或已过期。",
        }),
        fix: [
          text({
            en: "See `npm whoami` and `npm owner ls NAME`; a granular token must name the package or scope with write access.",
            "zh-CN": "查看 `npm whoami` 和 `npm owner ls 包名`；细粒度令牌要授予该包或作用域的写入权限。",
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
          en: "This version is published already, and a version can never be published twice, not even after it was taken down.",
          "zh-CN": "这个版本已经发布过；同一版本不能发布两次，撤回之后也不行。",
        }),
        fix: [
          text({
            en: "Raise the version (`npm version patch`) and publish again.",
            "zh-CN": "提高版本号（`npm version patch`）后重新发布。",
          }),
        ],
      },
    ),
    pypi.proven(
      "pypi-token-wrong",
      "auth-invalid",
      403,
      says(/\bInvalid or non-existent authentication information\b/),
      {
        why: text({
          en: "PyPI does not accept the login: user name and password no longer work, a token wants `__token__` as user name and belongs to one index.",
          "zh-CN":
            "PyPI 不接受该登录：用户名和密码已不能用于上传；令牌要以 `__token__` 为用户名，并且只属于一个索引。",
        }),
      },
    ),
    pypi.proven(
      "pypi-not-owner",
      "auth-not-authorised",
      403,
      says(/\bThe (?:user|credential) [^\n]{0,120}isn't allowed to upload to project\b/),
      {
        why: text({
          en: "The name belongs to a project of somebody else, or the token is of another project.",
          "zh-CN": "该名称属于别人的项目，或令牌属于另一个项目。",
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
          en: "The index holds a file of this name, or held one: a file name can never be used again, even after deletion.",
          "zh-CN": "索引中已有或曾有这个名称的文件：文件名不能再次使用，删除后也不行。",
        }),
        fix: [
          text({
            en: "Raise the version and build anew; twine takes --skip-existing.",
            "zh-CN": "提高版本号并重新构建；twine 可用 --skip-existing。",
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
