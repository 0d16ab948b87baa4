import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Drupal: JSON:API",
  "https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module",
);
const SOURCE_2 = docs(
  "Drupal: trusted host settings",
  "https://www.drupal.org/docs/getting-started/installing-drupal/trusted-host-settings",
);
const CORE = "https://git.drupalcode.org/project/drupal/-/blob/11.x/core";
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
const WRITES = docs(
  "Drupal: JSON:API read-only mode",
  `${CORE}/modules/jsonapi/src/Routing/ReadOnlyModeMethodFilter.php`,
);
const ENTITY = docs(
  "Drupal: EntityResource.php",
  `${CORE}/modules/jsonapi/src/Controller/EntityResource.php`,
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);
const login = causesOf(anybody, LOGIN);
const entity = causesOf(anybody, ENTITY);

const withoutCredentials = body("No authentication credentials provided.");

/** What Drupal says by itself. */
export const drupalCauses = {
  id: "drupal",
  over: ["auth", "csrf"],
  causes: [
    likely(
      "host-untrusted",
      "host-not-allowed",
      400,
      body("The provided host name is not valid for this server."),
      {
        why: text({
          en: "The host name does not fit trusted_host_patterns of this Drupal site.",
          "zh-CN": "主机名不符合该 Drupal 站点的 trusted_host_patterns。",
        }),
        fix: [
          text({
            en: "Add the name as a regular expression to $settings['trusted_host_patterns'] in settings.php.",
            "zh-CN": "在 settings.php 的 $settings['trusted_host_patterns'] 中以正则表达式加入该主机名。",
          }),
        ],
      },
    ),
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
          en: "Drupal did not accept the credentials that were sent and goes on as for a visitor; they are wrong, blocked by flood control, or not for this provider.",
          "zh-CN":
            "Drupal 没有接受所发送的凭据，按访客处理：凭据错误、被防刷机制锁定，或不适用于这种登录方式。",
        }),
      },
    ),
    causesOf(anybody, BASIC).likely(
      "credentials-missing",
      "auth-missing",
      401,
      all(withoutCredentials, not(sent("authorization"))),
    ),
    causesOf(anybody, WRITES).proven(
      "read-only",
      "method-not-allowed-by-application",
      405,
      body("JSON:API is configured to accept only read operations."),
      {
        why: text({
          en: "JSON:API of this Drupal site is set to read only, as it is after installation.",
          "zh-CN": "该 Drupal 站点的 JSON:API 设为只读，这也是安装后的默认值。",
        }),
        fix: [
          text({
            en: "Allow all operations at /admin/config/services/jsonapi.",
            "zh-CN": "在 /admin/config/services/jsonapi 中允许所有操作。",
          }),
        ],
      },
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
    entity.proven("invalid", "validation-failed", 422, body("Unprocessable Entity: validation failed.")),
    entity.proven("exists", "target-already-exists", 409, body("Conflict: Entity already exists.")),
    entity.likely(
      "id-differs",
      "validation-failed",
      400,
      body(/The selected entity \([^)\n]{1,60}\) does not match the ID in the payload/),
      {
        why: text({
          en: "The id in the body is another than that of the address.",
          "zh-CN": "正文中的 id 与地址中的不同。",
        }),
      },
    ),
    likely(
      "permission",
      "auth-not-authorised",
      403,
      body(
        /The (?:following permissions are|(?:'|\\u0027)[^'\n]{1,100}(?:'|\\u0027) permission is) required|The current user is not allowed to (?:GET|POST|PATCH|DELETE|view|update|delete|create)|Access denied on (?:creating|updating|deleting) field/,
      ),
      {
        why: text({
          en: "The caller's role lacks a permission, or rules of the entity refuse (unpublished, of another owner); Drupal names the permission where it knows one.",
          "zh-CN":
            "调用者的角色缺少权限，或实体的访问规则拒绝（未发布、属于他人）；Drupal 知道是哪项权限时会写明。",
        }),
        fix: [
          text({
            en: "Grant the permission under People, Permissions; look at the entity's status and owner. Without a login the role is Anonymous user.",
            "zh-CN":
              "在“People → Permissions”授予权限，并查看实体的发布状态和所有者；未登录的调用属于匿名用户角色。",
          }),
        ],
      },
    ),
    likely(
      "format",
      "not-acceptable",
      406,
      body(/No route found for the specified formats?[ .]|Not acceptable format: /),
      {
        why: text({
          en: "No route at this path delivers the format; REST of Drupal wants ?_format=json.",
          "zh-CN": "这个路径没有输出该格式的路由；Drupal 的 REST 需要 ?_format=json。",
        }),
        fix: [
          text({
            en: "Add ?_format=json, and enable the resource and its format.",
            "zh-CN": "加上 ?_format=json，并启用该资源及其格式。",
          }),
        ],
      },
    ),
    likely(
      "content-type",
      "unsupported-media-type",
      415,
      body(/No route found that matches \\?"Content-Type: /),
      {
        why: text({
          en: "No route at this path takes the content type of the request.",
          "zh-CN": "这个路径没有接受该内容类型的路由。",
        }),
      },
    ),
    likely(
      "maintenance",
      "maintenance-mode",
      503,
      body(/is currently under maintenance\. We should be back shortly\./),
      {
        why: text({ en: "The Drupal site is in maintenance mode.", "zh-CN": "该 Drupal 站点处于维护模式。" }),
        fix: [
          text({
            en: "Switch it off with `drush state:set system.maintenance_mode 0` and `drush cache:rebuild`.",
            "zh-CN": "用 `drush state:set system.maintenance_mode 0` 和 `drush cache:rebuild` 关闭它。",
          }),
        ],
      },
    ),
    likely("unexpected", "unhandled-exception", 500, body("The website encountered an unexpected error."), {
      why: text({
        en: "Drupal caught an exception; with error messages hidden its text is in the log (Recent log messages, if Database Logging is on).",
        "zh-CN":
          "Drupal 捕获了异常；错误消息被隐藏时，原文在日志里（启用 Database Logging 时在“Recent log messages”）。",
      }),
      fix: [
        text({
          en: "Read `drush watchdog:show` or /admin/reports/dblog, or set error_level to verbose.",
          "zh-CN": "查看 `drush watchdog:show` 或 /admin/reports/dblog，或把 error_level 设为 verbose。",
        }),
      ],
    }),
  ],
} as const;
