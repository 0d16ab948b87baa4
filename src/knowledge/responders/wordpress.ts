import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { asksForFile, path, query } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, mediaType, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { defineResponder } from "../writing/define.ts";
import { ajax, ofWordpress, restCode, restError, WORDPRESS_REST } from "./wordpress.answer.ts";
import { wordpressCalls } from "./wordpress.calls.ts";
import { wordpressLogin } from "./wordpress.login.ts";
import { wordpressSite } from "./wordpress.site.ts";
import { woocommerceStore } from "./wordpress.store.ts";
import { wordpressUploads } from "./wordpress.uploads.ts";
import { firstVersion, wordpressVersion1 } from "./wordpress.version-1.ts";

const { says, states, likely, usual, possible, proven } = ofWordpress;

const diePage = body('<body id="error-page">');
const ownFile = path(
  /\/wp-(?:login|comments-post|cron|signup|activate|mail|trackback)\.php$|\/wp-(?:admin|json)(?:\/|$)|\/xmlrpc\.php$/,
);

/** Redirects to the very address that was asked, over https, on and on. */
const toItself = measuring("chain", (c) => {
  return c.redirects >= 3 && c.url?.protocol === "https:" && c.field("location") === c.exchange.request.url
    ? `${c.redirects}`
    : false;
});

export const wordpress = defineResponder({
  id: "wordpress",
  name: text({ en: "WordPress", "zh-CN": "WordPress" }),
  roles: ["application"],
  signs: [
    wrote("die-page", diePage),
    wrote("error-json", all(restError, json("data.status", /^\d{3}$/))),
    wrote("error-list-of-version-1", firstVersion("[a-z_]{3,60}")),
    wrote("ajax-refusal", all(ajax, body(/^(?:0|-1)$/))),
    wrote("xml-rpc-text", body(/^XML-RPC server accepts POST requests only\./)),
    named("x-redirect-by-field", field("x-redirect-by", /^WordPress$/)),
    named("link-field", field("link", "https://api.w.org/")),
    named("cookie", setsCookie(/^wordpress(?:_|pass|user)/)),
    // The date that WordPress puts into every answer that may not be stored.
    named("no-cache-date", field("expires", /^Wed, 11 Jan 1984 05:00:00 GMT$/)),
    named("x-pingback-field", field("x-pingback")),
    // The comment script refuses all but POST so, with nothing else.
    named(
      "comment-refusal",
      all(status(405), field("allow", /^POST$/), path(/\/wp-comments-post\.php$/), not(body("<h1>"))),
    ),
    // A path names nobody: any server can answer for it.
    relayed(
      "own-file",
      all(
        ownFile,
        holds((c) => c.status !== null),
      ),
    ),
  ],
  causes: [
    ...wordpressSite,
    proven("nonce-named", "csrf-token-invalid", 403, restCode(/^rest_cookie_invalid_nonce$/)),
    likely(
      "nonce",
      "csrf-token-invalid",
      403,
      any(
        restCode(/nonce/),
        body(/The link you followed has expired|Are you sure you want to do this|Nonce verification failed/),
        all(ajax, body(/^-1$/)),
      ),
      {
        why: text({
          en: "The nonce is missing, too old (by default it lasts 12 to 24 hours) or made for another login; cached pages often carry old ones.",
          "zh-CN":
            "nonce（一次性令牌）缺失、过期（默认有效 12 至 24 小时）或属于另一次登录；缓存的页面常带有旧的 nonce。",
        }),
        fix: [
          text({
            en: "Reload the page for a fresh nonce; send it as X-WP-Nonce (REST) or in the parameter the form or action uses, with the login cookie.",
            "zh-CN":
              "重新加载页面取得新的 nonce，放进 X-WP-Nonce（REST）或表单、action 所用的参数中发送，并带上登录 Cookie。",
          }),
        ],
      },
    ),
    possible("upload-dropped", "upload-dropped-over-limit", 403, body("The link you followed has expired")),
    likely("no-handler", "route-not-found", 400, all(ajax, body(/^0$/)), {
      why: text({
        en: "No plugin or theme handles this action, or none arrived (JSON is not read); for visitors who are not logged in a wp_ajax_nopriv_ hook is needed.",
        "zh-CN":
          "没有插件或主题处理这个 action，或 action 没有送到（不读取 JSON 正文）；未登录的访客需要 wp_ajax_nopriv_ 钩子。",
      }),
    }),
    ...wordpressVersion1,
    ...wordpressLogin,
    ...woocommerceStore,
    ...wordpressCalls,
    ...wordpressUploads,
    says(
      "comment-fields",
      "validation-failed",
      ["2xx", "4xx"],
      /Please (?:fill the required fields|enter a valid email|type your comment)/,
    ),
    states("comment-duplicate", "application-conflict", ["2xx", 409], "Duplicate comment detected"),
    states("comment-flood", "rate-limited", ["2xx", 429], "You are posting comments too quickly"),
    likely("post-only", "method-not-allowed-by-application", 405, by("wordpress")),
    likely(
      "login-wanted",
      "login-redirect",
      200,
      all(path(/\/wp-login\.php$/), query(/[?&](?:redirect_to|reauth)=/)),
    ),
    likely(
      "https-behind-proxy",
      "redirect-loop-tls-termination",
      ["3xx", "failure"],
      all(field("x-redirect-by", /^WordPress$/), toItself),
      {
        why: text({
          en: "Mostly WordPress sees plain http behind the proxy that ends TLS, and redirects to the same https address for ever.",
          "zh-CN": "多半是 TLS 终止于前面的代理，WordPress 只看到 http，于是不断重定向到同一个 https 地址。",
        }),
        fix: [
          text({
            en: "Send X-Forwarded-Proto, and set $_SERVER['HTTPS']='on' in wp-config.php where it says https.",
            "zh-CN": "让代理发送 X-Forwarded-Proto，并在 wp-config.php 中据此设置 $_SERVER['HTTPS']='on'。",
          }),
        ],
      },
    ),
    likely(
      "theme-404",
      "route-not-found",
      404,
      all(by("wordpress"), not(asksForFile), mediaType("text/html")),
      {
        fix: [
          text({
            en: "Save the permalink settings once, so that the rewrite rules are written anew.",
            "zh-CN": "在固定链接设置中保存一次，让重写规则重新生成。",
          }),
        ],
      },
    ),
    likely("file-missing", "file-not-found", 404, all(by("wordpress"), asksForFile)),
    possible("post-gone", "record-not-found", 404),
    likely("fatal-hidden", "script-fatal-error-hidden", 500, bodyless),
    likely(
      "fatal",
      "plugin-fatal-error",
      500,
      all(by("wordpress"), method("GET", "POST", "PUT", "DELETE", "HEAD")),
    ),
    usual("unavailable", "maintenance-mode", 503),
    usual("limited", "rate-limited", 429),
  ],
  sources: [WORDPRESS_REST],
});
