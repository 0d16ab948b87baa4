import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "AdonisJS: exceptions reference",
  "https://docs.adonisjs.com/guides/references/exceptions",
);
const { proven, likely } = causesOf(anybody, SOURCE);

/** What AdonisJS says by code or sentence. */
export const adonisjsCauses = {
  id: "adonisjs",
  causes: [
    proven(
      "no-route",
      "route-not-found",
      404,
      any(body("E_ROUTE_NOT_FOUND"), body(/(?:^|"message":\s{0,4}")Cannot [A-Z]{3,7}:\//)),
      {
        why: text({
          en: "No route of the AdonisJS application fits this method and path.",
          "zh-CN": "AdonisJS 应用没有匹配这个方法和路径的路由。",
        }),
        fix: [
          text({
            en: "Compare it with `node ace list:routes`.",
            "zh-CN": "与 `node ace list:routes` 的输出对照。",
          }),
        ],
      },
    ),
    proven("row-missing", "record-not-found", 404, body("E_ROW_NOT_FOUND"), {
      why: text({
        en: "A look-up of AdonisJS that must find a row (findOrFail, findByOrFail, firstOrFail) found none.",
        "zh-CN": "AdonisJS 中必须有结果的查询（findOrFail、findByOrFail、firstOrFail）没有找到行。",
      }),
    }),
    proven("forgery", "csrf-token-invalid", 403, body(/E_BAD_CSRF_TOKEN|^Invalid or expired CSRF token$/), {
      why: text({
        en: "AdonisJS found no valid CSRF token in the form, in X-CSRF-TOKEN or in X-XSRF-TOKEN.",
        "zh-CN": "AdonisJS 在表单、X-CSRF-TOKEN 和 X-XSRF-TOKEN 里都没有找到有效的 CSRF 令牌。",
      }),
      fix: [
        text({
          en: "Put csrfField() into the form, or send its token as X-CSRF-TOKEN; exclude API routes in config/shield.ts.",
          "zh-CN":
            "在表单中加入 csrfField()，或把令牌放进 X-CSRF-TOKEN；API 路由可在 config/shield.ts 中排除。",
        }),
        text({
          en: "For the XSRF-TOKEN cookie, sent back as X-XSRF-TOKEN, set enableXsrfCookie: true there.",
          "zh-CN": "若要用 XSRF-TOKEN Cookie 并以 X-XSRF-TOKEN 发回，在那里设置 enableXsrfCookie: true。",
        }),
      ],
    }),
    likely(
      "rules",
      "validation-failed",
      422,
      body(/"rule":\s{0,4}"[^"]{1,60}",\s{0,4}"field":\s{0,4}"|E_VALIDATION_ERROR/),
      {
        why: text({
          en: "The validator (VineJS, the one of AdonisJS) names rule and field.",
          "zh-CN": "校验器（AdonisJS 所用的 VineJS）写明了规则和字段。",
        }),
      },
    ),
    likely(
      "login-wanted",
      "auth-missing",
      401,
      body(
        /E_UNAUTHORIZED_ACCESS|"errors":\s{0,4}\[\{"message":\s{0,4}"(?:Unauthorized access|Invalid or expired user session|Invalid basic auth credentials)"/,
      ),
      {
        why: text({
          en: "The auth guard of AdonisJS found no valid session, token or Basic credentials.",
          "zh-CN": "AdonisJS 的认证守卫没有找到有效的会话、令牌或 Basic 凭据。",
        }),
      },
    ),
    proven(
      "login-wrong",
      "auth-invalid",
      400,
      body(/E_INVALID_CREDENTIALS|"errors":\s{0,4}\[\{"message":\s{0,4}"Invalid user credentials"/),
      {
        why: text({
          en: "AdonisJS knows no user with this name and password.",
          "zh-CN": "AdonisJS 找不到匹配的用户名和密码。",
        }),
      },
    ),
  ],
} as const;
