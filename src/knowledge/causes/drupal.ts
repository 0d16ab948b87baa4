import { body } from "../../diagnosis/condition/body.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { JSON_API, TRUSTED_HOSTS } from "./drupal-sources.ts";

const { likely } = causesOf(anybody, JSON_API, TRUSTED_HOSTS);

/** What a Drupal site says of itself. */
export const drupalCauses = {
  id: "drupal",
  over: ["application"],
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
