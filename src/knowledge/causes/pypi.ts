import { all } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(anybody, docs("PyPI: help", "https://pypi.org/help/"));
const loginRefused = says(/\bInvalid or non-existent authentication information\b/);
/** Also in the reason phrase, mostly for programs that show nothing else. */
export const notOwnerWords =
  /\bThe (?:user|credential|given token) [^\n]{0,120}isn't allowed to upload to project\b|^You are not allowed to (?:upload to|store) '/m;

/** What the index of Python packages answers to the programs that fill it. */
export const pypiCauses = {
  id: "pypi",
  over: ["not-found", "auth", "auth-words", "refusal", "conflict", "limits", "request-body", "account-terms"],
  causes: [
    likely("token-wrong", "auth-invalid", 403, all(loginRefused, sent("authorization")), {
      why: text({
        en: "PyPI does not accept the login: the password is empty, is not an API token (user name `__token__`), or the token is wrong or of another index.",
        "zh-CN":
          "PyPI 不接受该登录：密码为空或不是 API 令牌（用户名应为 `__token__`），或令牌错误、属于另一个索引。",
      }),
    }),
    likely("login-missing", "auth-missing", 403, all(loginRefused, notSent("authorization")), {
      why: text({
        en: "The upload carried no login: the program got neither user name nor token, and none from trusted publishing (in GitHub Actions the job may lack `id-token: write`).",
        "zh-CN":
          "上传没有携带登录信息：程序没有得到用户名和令牌，也没有通过 Trusted Publishing 取得（GitHub Actions 的作业可能缺少 `id-token: write`）。",
      }),
    }),
    proven("not-owner", "auth-not-authorised", 403, says(notOwnerWords), {
      why: text({
        en: "This account has no role in the project of that name, or (given token) the trusted publisher is not registered for it: it is somebody else's, or the login is another's.",
        "zh-CN":
          "这个账号在该名称的项目中没有角色，或（given token）可信发布者没有登记在该项目：项目属于别人，或登录用了别的身份。",
      }),
    }),
    proven(
      "file-there",
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
    proven(
      "account-unready",
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
    proven(
      "name-refused",
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
    proven(
      "publisher-name",
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
    proven("new-projects", "rate-limited", 429, says(/\bToo many new projects created\b/)),
    proven(
      "file-too-large",
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
    proven("project-full", "storage-full", 400, says(/\bProject size too large\. Limit for project\b/), {
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
    }),
    proven(
      "second-sdist",
      "target-already-exists",
      400,
      says(/\bOnly one sdist may be uploaded per release\b/),
    ),
    proven(
      "organisation-inactive",
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
    proven(
      "uploads-off",
      "maintenance-mode",
      403,
      says(
        /\b(?:Read-only mode: Uploads|New uploads|New project registration) (?:are )?temporarily disabled\b/,
      ),
      {
        why: text({
          en: "PyPI has switched uploads or new projects off for a while; what is published stays available.",
          "zh-CN": "PyPI 暂时关闭了上传或新建项目；已发布的内容仍可使用。",
        }),
      },
    ),
    proven(
      "metadata",
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
            en: "Correct what the message names and build anew with a current backend. `twine check dist/*` finds a part of these mistakes.",
            "zh-CN":
              "改正消息所指的问题，并用较新的构建后端重新构建。`twine check dist/*` 能查出其中一部分错误。",
          }),
        ],
      },
    ),
  ],
} as const;
