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

const pypiRefused = says(/\bInvalid or non-existent authentication information\b/);
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
      says(/\bThe (?:user|credential) [^\n]{0,120}isn't allowed to upload to project\b/),
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
