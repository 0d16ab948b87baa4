import { body } from "../../diagnosis/condition/body.ts";
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
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Drupal says by itself. */
export const drupalCauses = {
  id: "drupal",
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
    likely(
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
    likely(
      "permission",
      "auth-not-authorised",
      403,
      body(
        /The (?:following permissions are|(?:'|\\u0027)[^'\n]{1,100}(?:'|\\u0027) permission is) required|The current user is not allowed to (?:GET|POST|PATCH|DELETE|view|update|delete|create)/,
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
