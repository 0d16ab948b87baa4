import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { CORE } from "./drupal-sources.ts";

const CSRF = docs(
  "Drupal: CsrfRequestHeaderAccessCheck.php",
  `${CORE}/lib/Drupal/Core/Access/CsrfRequestHeaderAccessCheck.php`,
);
const PROVIDERS = docs(
  "Drupal: AuthenticationSubscriber.php",
  `${CORE}/lib/Drupal/Core/EventSubscriber/AuthenticationSubscriber.php`,
);
const BASIC = docs(
  "Drupal: BasicAuth.php",
  `${CORE}/modules/basic_auth/src/Authentication/Provider/BasicAuth.php`,
);
const LOGIN = docs(
  "Drupal: UserAuthenticationController.php",
  `${CORE}/modules/user/src/Controller/UserAuthenticationController.php`,
);
const login = causesOf(anybody, LOGIN);

const withoutCredentials = body("No authentication credentials provided.");

/** Who calls a Drupal site: its logins, credentials and sessions. */
export const drupalCallersCauses = {
  id: "drupal-callers",
  over: ["auth", "csrf"],
  causes: [
    causesOf(anybody, CSRF).proven(
      "csrf-missing",
      "csrf-token-invalid",
      403,
      body(/X-CSRF-Token request header is (?:missing|invalid)/),
      {
        why: text({
          en: "Drupal wants its session token in X-CSRF-Token for changes made with a cookie login.",
          "zh-CN": "用 Cookie 登录时，Drupal 要求修改请求在 X-CSRF-Token 中带会话令牌。",
        }),
        fix: [
          text({
            en: "Fetch /session/token with the same cookie, and send the text as X-CSRF-Token.",
            "zh-CN": "用同一 Cookie 请求 /session/token，把得到的文本放进 X-CSRF-Token。",
          }),
        ],
      },
    ),
    causesOf(anybody, PROVIDERS).proven(
      "login-way-refused",
      "auth-scheme-wrong",
      403,
      body("The used authentication method is not allowed on this route."),
      {
        why: text({
          en: "Drupal knows this way to log in, but this route does not take it.",
          "zh-CN": "Drupal 支持这种登录方式，但这个路由不接受它。",
        }),
        fix: [
          text({
            en: "Name the provider (basic_auth, oauth2, cookie) in the REST resource or in _auth of the route, then rebuild the cache.",
            "zh-CN": "在 REST 资源或路由的 _auth 中写上该方式（basic_auth、oauth2、cookie），再重建缓存。",
          }),
        ],
      },
    ),
    // Wrong credentials leave a visitor, to whom the challenge says the same.
    causesOf(anybody, BASIC).likely(
      "credentials-refused",
      "auth-invalid",
      401,
      all(withoutCredentials, sent("authorization")),
      {
        why: text({
          en: "Drupal did not accept the credentials that were sent and goes on as for a visitor; they are wrong, blocked by flood control, or not for this provider. Others may use the same words.",
          "zh-CN":
            "Drupal 没有接受所发送的凭据，按访客处理：凭据错误、被防刷机制锁定，或不适用于这种登录方式。其他系统也可能用同样的措辞。",
        }),
      },
    ),
    causesOf(anybody, BASIC).likely(
      "credentials-missing",
      "auth-missing",
      401,
      all(withoutCredentials, not(sent("authorization"))),
    ),
    login.proven("login-wrong", "auth-invalid", 400, body("Sorry, unrecognized username or password.")),
    login.proven(
      "account-blocked",
      "auth-not-authorised",
      [400, 403],
      body(/The user(?:name \S{1,60})? has not been activated or is blocked\./),
    ),
    login.likely(
      "login-incomplete",
      "validation-failed",
      400,
      body(/"Missing credentials(?:\.(?:name|pass))?\."/),
      {
        why: text({
          en: "The login wants name and pass in the body, as the format of the address says (_format=json).",
          "zh-CN": "登录需要正文中的 name 和 pass，格式与地址一致（_format=json）。",
        }),
      },
    ),
    login.proven(
      "login-flood",
      "rate-limited",
      [403, 429],
      body(
        /Too many failed login attempts from your IP address\. This IP address is temporarily blocked|There have been more than \d{1,4} failed login attempts? for this account\. It is temporarily blocked|Access is blocked because of IP based flood prevention/,
      ),
      {
        why: text({
          en: "Drupal's flood control has blocked the account or the address after failed logins.",
          "zh-CN": "多次登录失败后，Drupal 的防刷机制锁定了该账户或地址。",
        }),
        fix: [
          text({
            en: "Wait (6 hours for an account, 1 hour for an address, by default), or empty the table flood.",
            "zh-CN": "等待（默认账户 6 小时，地址 1 小时），或清空数据表 flood。",
          }),
        ],
      },
    ),
  ],
} as const;
