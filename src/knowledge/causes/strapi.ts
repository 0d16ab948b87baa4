import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Strapi: error handling", "https://docs.strapi.io/cms/error-handling");
const SOURCE_2 = docs("Strapi: Users & Permissions", "https://docs.strapi.io/cms/features/users-permissions");
const { table, proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

const errorName = codeInBody(/"error":\s{0,4}\{"status":\s{0,4}\d{3},"name":\s{0,4}"([A-Za-z]{3,40})"/);

/** Strapi's codes by mechanism. */
export const strapiErrors = {
  "validation-failed": ["ValidationError", "BadRequestError", "PaginationError"],
  "auth-not-authorised": ["ForbiddenError", "PolicyError"],
  "auth-invalid": ["UnauthorizedError"],
  "record-not-found": ["NotFoundError"],
  "method-not-allowed-by-application": ["MethodNotAllowedError"],
  "request-body-too-large": ["PayloadTooLargeError"],
  "rate-limited": ["RateLimitError", "TooManyRequestsError"],
  "unhandled-exception": ["InternalServerError"],
  "application-error": ["ApplicationError"],
  "feature-not-enabled": ["NotImplementedError"],
} as const satisfies CauseTable;

/** What Strapi (4 and 5) says by the name of its error. */
export const strapiCauses = {
  id: "strapi",
  causes: [
    ...table(strapiErrors, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(errorName, name),
      prefix: "name-",
    }),
    likely(
      "role-lacks-action",
      "auth-not-authorised",
      403,
      all(code(errorName, "ForbiddenError"), json("error.message", /^Forbidden$/)),
      {
        why: text({
          en: "The role of the caller (the public role where no token came) or the API token lacks this action of the content type.",
          "zh-CN": "调用者的角色（没有令牌时是 Public 角色）或 API 令牌没有这个内容类型的该操作权限。",
        }),
        fix: [
          text({
            en: "In the admin panel open Settings, Users & Permissions, Roles, tick the action (find, create …) for Public or Authenticated, and save.",
            "zh-CN":
              "在管理后台打开 Settings → Users & Permissions → Roles，为 Public 或 Authenticated 勾选该操作（find、create 等）并保存。",
          }),
          text({
            en: "With an API token check its type and scope under Settings, API Tokens.",
            "zh-CN": "使用 API 令牌时，在 Settings → API Tokens 检查它的类型和范围。",
          }),
        ],
      },
    ),
    likely(
      "token-refused",
      "auth-invalid",
      401,
      all(
        code(errorName, "UnauthorizedError"),
        json("error.message", /^Missing or invalid credentials$|^Invalid (?:token|credentials)/),
      ),
      {
        why: text({
          en: "Strapi refuses the token (wrong, expired, of another kind, its user gone, blocked or unconfirmed), or none came and the public role has no permission at all.",
          "zh-CN":
            "Strapi 不接受这个令牌（不正确、已过期、种类不对，或其用户已不存在、被封禁或未确认），或没有带令牌，而 Public 角色没有任何权限。",
        }),
      },
    ),
    proven(
      "login-wrong",
      "auth-invalid",
      400,
      all(code(errorName, "ValidationError"), json("error.message", /^Invalid identifier or password$/)),
      {
        why: text({
          en: "Strapi found no user with this identifier and password.",
          "zh-CN": "Strapi 没有找到匹配该标识和密码的用户。",
        }),
      },
    ),
  ],
} as const;
