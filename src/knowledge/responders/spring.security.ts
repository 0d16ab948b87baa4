import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { SPRING, securityFields } from "./spring.answer.ts";

const { says, likely, usual, possible } = SPRING;

/** What Spring Security and the check of the origin refuse. */
export const springSecurity = [
  likely(
    "token-expired",
    "auth-token-expired",
    401,
    any(body(/[Ee]xpired/), field("www-authenticate", /expired/i)),
  ),
  likely("login-wanted", "auth-missing", 401, all(inside("spring"), not(sent("authorization")))),
  likely("login-wrong", "auth-invalid", 401, all(inside("spring"), sent("authorization"))),
  says("csrf", "csrf-token-invalid", 403, /CSRF|Csrf/),
  says("origin", "cors-origin-not-allowed", 403, /^Invalid CORS request$/),
  likely(
    "csrf-in-silence",
    "csrf-token-invalid",
    403,
    all(inside("spring"), methodOtherThan("GET", "HEAD", "OPTIONS"), not(sent("authorization"))),
    {
      why: text({
        en: "Spring Security refuses a changing request without its CSRF token by a bare 403.",
        "zh-CN": "修改类请求没有 CSRF 令牌时，Spring Security 返回不带说明的 403。",
      }),
    },
  ),
  likely(
    "login-in-silence",
    "auth-missing",
    403,
    all(securityFields, bodyless, method("GET", "HEAD"), not(sent("authorization"))),
    {
      why: text({
        en: "Where no way to log in is set up, Spring Security answers an anonymous caller by a bare 403, not by 401.",
        "zh-CN": "没有配置登录方式时，Spring Security 对匿名调用者返回不带说明的 403，而不是 401。",
      }),
      fix: [
        text({
          en: "Permit the path in authorizeHttpRequests, or send the token; mind the order of the matchers.",
          "zh-CN": "在 authorizeHttpRequests 中放行该路径，或发送令牌；注意匹配规则的顺序。",
        }),
        text({
          en: "It may hide a 404 or 500: permit DispatcherType.ERROR (or /error) and look at the answer again.",
          "zh-CN": "它可能掩盖了 404 或 500：放行 DispatcherType.ERROR（或 /error），再看响应。",
        }),
      ],
    },
  ),
  usual("denied", "auth-not-authorised", 403),
  possible("token-403", "auth-missing", 403, not(sent("authorization"))),
] as const;
