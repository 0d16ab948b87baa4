import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";

const { likely, possible, proven } = causesOf(
  "wordpress",
  docs(
    "WP REST API plugin 1.2: class-wp-json-server.php",
    "https://github.com/WP-API/WP-API/blob/1.2.5/lib/class-wp-json-server.php",
  ),
);

/** The plugin of before WordPress 4.4 answers with a list of errors, whose codes begin with json_. */
export const firstVersion = (codes: string) =>
  body(new RegExp(`^\\s{0,4}\\[\\s{0,4}\\{\\s{0,8}"code":\\s?"json_(?:${codes})"`));
const firstNoRoute = firstVersion("no_route");
const namespaced = path(/\/wp-json\/[\w-]{1,60}\/v\d/);

/** What version 1 of the REST API, a plugin, says. */
export const wordpressVersion1 = [
  likely("version-1-asked-as-2", "wrong-endpoint", 404, all(firstNoRoute, namespaced), {
    why: text({
      en: "Version 1 of the REST API plugin answered. It has no namespaces such as wp/v2: its posts are at /wp-json/posts.",
      "zh-CN": "给出响应的是 REST API 插件的版本 1，它没有 wp/v2 这样的命名空间：文章在 /wp-json/posts。",
    }),
    fix: [
      text({
        en: "Update WordPress to 4.7 or later, which has wp/v2 of its own, and switch the old plugin off.",
        "zh-CN": "把 WordPress 升级到 4.7 或更高版本（自带 wp/v2），并停用旧插件。",
      }),
      text({
        en: "Or ask the paths of version 1, which `/wp-json/` lists.",
        "zh-CN": "或改用版本 1 的路径，`/wp-json/` 会列出它们。",
      }),
    ],
    confirm: text({
      en: "`/wp-json/` lists routes without a namespace.",
      "zh-CN": "`/wp-json/` 列出的路由没有命名空间。",
    }),
  }),
  likely("version-1-no-route", "route-not-found", 404, all(firstNoRoute, not(namespaced))),
  possible("version-1-method", "route-lacks-method", 404, firstNoRoute),
  proven("version-1-off", "feature-not-enabled", 404, firstVersion("disabled"), {
    why: text({
      en: "The filter json_enabled switches the REST API plugin off on this site.",
      "zh-CN": "过滤器 json_enabled 在这个站点停用了 REST API 插件。",
    }),
  }),
  proven("version-1-nonce", "csrf-token-invalid", 403, firstVersion("cookie_invalid_nonce")),
  likely(
    "version-1-parameter",
    "validation-failed",
    400,
    firstVersion("missing_callback_param|invalid_\\w{1,40}"),
  ),
  likely(
    "version-1-record",
    "record-not-found",
    404,
    firstVersion("\\w{1,40}_invalid_(?:id|parent|type|term)"),
  ),
  likely(
    "version-1-login",
    "auth-missing",
    401,
    all(firstVersion("(?:user_)?cannot_\\w{1,40}|not_logged_in"), not(sent("authorization"))),
  ),
  likely(
    "version-1-refused",
    "auth-not-authorised",
    [401, 403],
    firstVersion("(?:user_)?cannot_\\w{1,40}|meta_protected"),
  ),
] as const;
