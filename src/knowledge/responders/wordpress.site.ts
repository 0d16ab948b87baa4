import { body } from "../../diagnosis/condition/body.ts";
import { all, quoting } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { locationTarget } from "../../http/redirect.ts";
import { causesOf } from "../writing/causes-of.ts";
import { ofWordpress } from "./wordpress.answer.ts";

const { says, states, likely } = ofWordpress;
const canonical = causesOf(
  "wordpress",
  docs(
    "WordPress: redirect_canonical()",
    "https://developer.wordpress.org/reference/functions/redirect_canonical/",
  ),
);

/** The same host and scheme on another port. */
const toOtherPort = quoting("response.field.location", (c) => {
  const to = locationTarget(c.field("location") ?? "", c.exchange.request.url);
  return (
    to !== null &&
    c.url !== null &&
    to.hostname === c.url.hostname &&
    to.protocol === c.url.protocol &&
    to.port !== c.url.port
  );
});

/** What keeps the whole site from being shown: it broke, has no database, is being updated or was never set up. */
export const wordpressSite = [
  // redirect_canonical (wp-includes/canonical.php) takes the port from the stored address, or drops it.
  canonical.likely(
    "other-port-stored",
    "redirect-leaks-internal-address",
    [301, 302],
    all(field("x-redirect-by", /^WordPress$/), toOtherPort),
    {
      why: text({
        en: "WordPress redirects to its configured address (home; siteurl for the login), which has another port than the one that was asked, or none.",
        "zh-CN":
          "WordPress 重定向到它所配置的地址（home；登录页为 siteurl），其端口与这次请求的不同，或没有写端口。",
      }),
      fix: [
        text({
          en: "Set both addresses to what the browser uses, port included: WP_HOME and WP_SITEURL in wp-config.php if it has them, else `wp option update home URL`, and siteurl alike.",
          "zh-CN":
            "把两个地址都设为浏览器所用的地址（含端口）：wp-config.php 定义了 WP_HOME 和 WP_SITEURL 时改那里，否则用 `wp option update home URL`、`wp option update siteurl URL`。",
        }),
        text({
          en: "Browsers keep a 301: try again in a private window.",
          "zh-CN": "浏览器会缓存 301：用无痕窗口重试。",
        }),
      ],
      confirm: text({
        en: "`wp option get home` (siteurl for wp-login.php) shows the same port as Location, or none as well.",
        "zh-CN":
          "`wp option get home`（wp-login.php 则为 siteurl）显示的端口与 Location 相同，或同样没有端口。",
      }),
    },
  ),
  says(
    "critical-error",
    "plugin-fatal-error",
    ["2xx", 500, 503],
    /There has been a critical error on this website|The site is experiencing technical difficulties/,
    {
      why: text({
        en: "PHP died in a plugin, the theme or WordPress itself; the administrator mostly gets a mail about it, by default at most one a day.",
        "zh-CN": "PHP 在插件、主题或 WordPress 本身中出错；管理员通常会收到相关邮件，默认每天最多一封。",
      }),
      fix: [
        text({
          en: "Read wp-content/debug.log (set WP_DEBUG and WP_DEBUG_LOG to true) or the PHP log; rename the folder of the plugin that it names.",
          "zh-CN":
            "查看 wp-content/debug.log（需把 WP_DEBUG 和 WP_DEBUG_LOG 设为 true）或 PHP 日志，把其中提到的插件目录改名。",
        }),
      ],
    },
  ),
  likely(
    "database-not-reached",
    "database-unavailable",
    "5xx",
    body(/<h1>Error establishing a database connection<\/h1>/),
    {
      why: text({
        en: "WordPress could not connect to its database; a multisite network says the same of a domain or tables that it does not find.",
        "zh-CN": "WordPress 连不上数据库；多站点网络找不到该域名或数据表时也显示这个页面。",
      }),
      fix: [
        text({
          en: "Start the database, and check DB_NAME, DB_USER, DB_PASSWORD, DB_HOST in wp-config.php; unavailable tables: WP_ALLOW_REPAIR, then repair.",
          "zh-CN":
            "启动数据库，并检查 wp-config.php 中的 DB_NAME、DB_USER、DB_PASSWORD 和 DB_HOST；如果提示数据表不可用，设置 WP_ALLOW_REPAIR 并修复。",
        }),
        text({
          en: "In containers DB_HOST is the database's service name, not localhost.",
          "zh-CN": "在容器里 DB_HOST 是数据库的服务名，不是 localhost。",
        }),
      ],
    },
  ),
  states(
    "no-database",
    "database-unavailable",
    ["2xx", "5xx"],
    /Error establishing a database connection|One or more database tables are unavailable/,
    {
      fix: [
        text({
          en: "Start the database, and check DB_NAME, DB_USER, DB_PASSWORD, DB_HOST in wp-config.php; unavailable tables: WP_ALLOW_REPAIR, then repair.",
          "zh-CN":
            "启动数据库，并检查 wp-config.php 中的 DB_NAME、DB_USER、DB_PASSWORD 和 DB_HOST；如果提示数据表不可用，设置 WP_ALLOW_REPAIR 并修复。",
        }),
      ],
    },
  ),
  states("maintenance", "maintenance-mode", ["2xx", 503], /Briefly unavailable for scheduled maintenance/, {
    fix: [
      text({
        en: "Wait for the update; where it got stuck, delete the file .maintenance in the site's folder.",
        "zh-CN": "等待更新完成；如果卡住，删除站点目录里的 .maintenance 文件。",
      }),
    ],
  }),
  likely("not-installed", "setup-required", "any", path(/\/wp-admin\/(?:install|setup-config)\.php$/)),
  likely("database-upgrade", "database-not-migrated", "2xx", path(/\/wp-admin\/upgrade\.php$/)),
] as const;
