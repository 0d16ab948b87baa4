import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { overTls } from "../../diagnosis/condition/origin.ts";
import { asksForFile, path, query } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const REST = docs("WordPress: REST API handbook", "https://developer.wordpress.org/rest-api/");
const AUTH = docs(
  "WordPress: REST API authentication",
  "https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/",
);
const AJAX = docs("WordPress: AJAX in plugins", "https://developer.wordpress.org/plugins/javascript/ajax/");
const DEBUG = docs(
  "WordPress: common errors",
  "https://wordpress.org/documentation/article/common-wordpress-errors/",
);
const { says, states, likely, usual, possible, proven } = causesOf("wordpress", REST, AUTH, AJAX, DEBUG);

const WC_LOGIN = docs(
  "WooCommerce: class-wc-rest-authentication.php",
  "https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/includes/class-wc-rest-authentication.php",
);
const STORE_API = docs(
  "WooCommerce: Store API nonce tokens",
  "https://developer.woocommerce.com/docs/apis/store-api/nonce-tokens/",
);
const MEDIA = docs(
  "WordPress: WP_REST_Attachments_Controller",
  "https://developer.wordpress.org/reference/classes/wp_rest_attachments_controller/",
);
const plugin = causesOf(
  "wordpress",
  docs(
    "WP REST API plugin 1.2: class-wp-json-server.php",
    "https://github.com/WP-API/WP-API/blob/1.2.5/lib/class-wp-json-server.php",
  ),
);
const woocommerce = causesOf("wordpress", WC_LOGIN);
const storeApi = causesOf("wordpress", STORE_API);
const media = causesOf("wordpress", MEDIA);

const diePage = body('<body id="error-page">');
const restError = all(
  jsonWith(["code", "message", "data"], ["additional_errors", "additional_data"]),
  json("code", /^[a-z][a-z0-9_-]+$/),
);
const code = (pattern: RegExp) => json("code", pattern);
const ajax = path(/\/wp-admin\/admin-ajax\.php$/);
/** The plugin of before WordPress 4.4 answers with a list of errors, whose codes begin with json_. */
const firstVersion = (codes: string) =>
  body(new RegExp(`^\\s{0,4}\\[\\s{0,4}\\{\\s{0,8}"code":\\s?"json_(?:${codes})"`));
const firstNoRoute = firstVersion("no_route");
const namespaced = path(/\/wp-json\/[\w-]{1,60}\/v\d/);
const ownFile = path(
  /\/wp-(?:login|comments-post|cron|signup|activate|mail|trackback)\.php$|\/wp-(?:admin|json)(?:\/|$)|\/xmlrpc\.php$/,
);

const woocommerceLogin = code(/^woocommerce_rest_authentication_error$/);
const keysSent = any(sent("authorization", /^Basic /i), query(/[?&]consumer_key=/));
/** The interface refuses, though a key came along. */
const refusedWithKeys = all(code(/^woocommerce_rest_cannot_/), keysSent);

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
    proven("nonce-named", "csrf-token-invalid", 403, code(/^rest_cookie_invalid_nonce$/)),
    likely(
      "nonce",
      "csrf-token-invalid",
      403,
      any(
        code(/nonce/),
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
    likely("no-rest-route", "route-not-found", 404, code(/^rest_no_route$/)),
    possible("rest-method", "route-lacks-method", 404, code(/^rest_no_route$/)),
    plugin.likely("version-1-asked-as-2", "wrong-endpoint", 404, all(firstNoRoute, namespaced), {
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
    plugin.likely("version-1-no-route", "route-not-found", 404, all(firstNoRoute, not(namespaced))),
    plugin.possible("version-1-method", "route-lacks-method", 404, firstNoRoute),
    plugin.proven("version-1-off", "feature-not-enabled", 404, firstVersion("disabled"), {
      why: text({
        en: "The filter json_enabled switches the REST API plugin off on this site.",
        "zh-CN": "过滤器 json_enabled 在这个站点停用了 REST API 插件。",
      }),
    }),
    plugin.proven("version-1-nonce", "csrf-token-invalid", 403, firstVersion("cookie_invalid_nonce")),
    plugin.likely(
      "version-1-parameter",
      "validation-failed",
      400,
      firstVersion("missing_callback_param|invalid_\\w{1,40}"),
    ),
    plugin.likely(
      "version-1-record",
      "record-not-found",
      404,
      firstVersion("\\w{1,40}_invalid_(?:id|parent|type|term)"),
    ),
    plugin.likely(
      "version-1-login",
      "auth-missing",
      401,
      all(firstVersion("(?:user_)?cannot_\\w{1,40}|not_logged_in"), not(sent("authorization"))),
    ),
    plugin.likely(
      "version-1-refused",
      "auth-not-authorised",
      [401, 403],
      firstVersion("(?:user_)?cannot_\\w{1,40}|meta_protected"),
    ),
    likely(
      "rest-credentials-wrong",
      "auth-invalid",
      [401, 403, 500],
      code(
        /^(?:incorrect_password|invalid_(?:username|email|application_password|auth)|application_passwords_|\[jwt_auth\]|jwt_auth_(?:invalid|failed|bad)|rest_authentication_error)/,
      ),
    ),
    likely(
      "rest-token-expired",
      "auth-token-expired",
      [401, 403],
      all(code(/jwt|token/), body(/[Ee]xpired/)),
    ),
    likely("rest-login-wanted", "auth-missing", 401, all(restError, not(sent("authorization")))),
    // WooCommerce: class-wc-rest-authentication.php writes one code for several reasons, each with its sentence.
    woocommerce.likely(
      "woocommerce-basic-over-http",
      "https-required",
      401,
      all(
        refusedWithKeys,
        holds((c) => c.url?.protocol === "http:"),
      ),
      {
        why: text({
          en: "WooCommerce looks at a key and secret (Basic, or consumer_key in the address) only over https; over http it saw no login.",
          "zh-CN":
            "WooCommerce 只在 https 下读取密钥（Basic 或地址中的 consumer_key）；通过 http 时它看不到登录信息。",
        }),
        fix: [
          text({
            en: "Call the https address; without TLS requests must be signed with OAuth 1.0a.",
            "zh-CN": "改用 https 地址；没有 TLS 时，请求必须用 OAuth 1.0a 签名。",
          }),
        ],
      },
    ),
    woocommerce.proven(
      "woocommerce-key-wrong",
      "auth-invalid",
      401,
      all(woocommerceLogin, json("message", /^Consumer (?:key|secret) is invalid/)),
      {
        why: text({
          en: "WooCommerce does not know this consumer key, or the secret is not the key's.",
          "zh-CN": "WooCommerce 不认识这个 consumer key，或 secret 与它不匹配。",
        }),
        fix: [
          text({
            en: "Make a new key under WooCommerce, Settings, Advanced, REST API; the secret is shown once.",
            "zh-CN": "在 WooCommerce → 设置 → 高级 → REST API 新建密钥；secret 只显示一次。",
          }),
        ],
      },
    ),
    woocommerce.proven(
      "woocommerce-signature",
      "auth-invalid",
      401,
      all(woocommerceLogin, json("message", /^Invalid signature/)),
      {
        why: text({
          en: "The OAuth 1.0a signature does not fit the request as WordPress sees it (method, scheme, host, parameters, secret), or is neither HMAC-SHA1 nor HMAC-SHA256.",
          "zh-CN":
            "OAuth 1.0a 签名与 WordPress 看到的请求（方法、协议、主机、参数、secret）不符，或签名方法不是 HMAC-SHA1 或 HMAC-SHA256。",
        }),
        fix: [
          text({
            en: "Over https use Basic instead; behind a proxy check that WordPress sees https and the public host name.",
            "zh-CN": "https 下改用 Basic；在代理之后，确认 WordPress 看到的是 https 和对外主机名。",
          }),
        ],
      },
    ),
    woocommerce.proven(
      "woocommerce-clock",
      "signed-request-expired",
      401,
      all(woocommerceLogin, json("message", /^Invalid timestamp/)),
      {
        why: text({
          en: "The signed time is more than 15 minutes from the server's clock.",
          "zh-CN": "签名中的时间与服务器时钟相差超过 15 分钟。",
        }),
      },
    ),
    woocommerce.proven(
      "woocommerce-nonce-used",
      "auth-invalid",
      401,
      all(woocommerceLogin, json("message", /^Invalid nonce - nonce has already been used/)),
      {
        why: text({
          en: "The nonce was used before: the same signed request came twice, or another one with the same nonce. Each needs its own.",
          "zh-CN":
            "nonce 已经用过：同一个签名请求发送了两次，或另一个请求用了相同的 nonce。每个请求都要有自己的 nonce。",
        }),
      },
    ),
    woocommerce.proven(
      "woocommerce-key-rights",
      "auth-not-authorised",
      401,
      all(
        woocommerceLogin,
        json(
          "message",
          /^The (?:API key provided does not have (?:read|write) permissions|provided API key cannot be used)/,
        ),
      ),
      {
        why: text({
          en: "The key is right, and lacks the permission (read, write) or this part of the interface.",
          "zh-CN": "密钥正确，但没有读或写权限，或不能用于接口的这一部分。",
        }),
        fix: [
          text({
            en: "Set the key to Read/Write under WooCommerce, Settings, Advanced, REST API. Outside wc/… use an application password of WordPress instead.",
            "zh-CN":
              "在 WooCommerce → 设置 → 高级 → REST API 中把密钥改为“读/写”。wc/… 以外的接口改用 WordPress 的应用程序密码。",
          }),
        ],
      },
    ),
    woocommerce.proven(
      "woocommerce-oauth-incomplete",
      "auth-missing",
      401,
      code(/^woocommerce_rest_authentication_missing_parameter$/),
      {
        why: text({
          en: "Some of the OAuth 1.0a parameters came along and others did not; the answer names them.",
          "zh-CN": "OAuth 1.0a 的参数只带了一部分，响应写明了缺少哪些。",
        }),
      },
    ),
    woocommerce.possible("woocommerce-https-not-seen", "https-required", 401, all(refusedWithKeys, overTls), {
      why: text({
        en: "If TLS ends at a proxy, WordPress may see plain http, where WooCommerce does not read keys.",
        "zh-CN": "如果 TLS 在代理处终止，WordPress 可能只看到 http，而 WooCommerce 此时不读取密钥。",
      }),
      fix: [
        text({
          en: "Send X-Forwarded-Proto, and set $_SERVER['HTTPS']='on' in wp-config.php where it says https.",
          "zh-CN": "让代理发送 X-Forwarded-Proto，并在 wp-config.php 中据此设置 $_SERVER['HTTPS']='on'。",
        }),
      ],
    }),
    storeApi.proven(
      "store-nonce",
      "csrf-token-invalid",
      [401, 403],
      code(/^woocommerce_rest_(?:missing|invalid)_nonce$/),
      {
        why: text({
          en: "The Store API wants the field Nonce (or a Cart-Token) for changes of the cart and for checkout: it is missing, past its time, or of another session.",
          "zh-CN":
            "Store API 修改购物车和结账时需要标头 Nonce（或 Cart-Token）：它缺失、已过期，或属于另一个会话。",
        }),
        fix: [
          text({
            en: "GET /wc/store/v1/cart first, and send its Nonce or Cart-Token along; across origins expose both by CORS.",
            "zh-CN":
              "先 GET /wc/store/v1/cart，再带上响应中的 Nonce 或 Cart-Token；跨源时要通过 CORS 暴露这两个标头。",
          }),
        ],
      },
    ),
    storeApi.likely(
      "out-of-stock",
      "application-conflict",
      [400, 409],
      code(/^woocommerce_rest_product_(?:partially_)?out_of_stock$/),
    ),
    likely("sku-taken", "target-already-exists", 400, code(/^(?:woocommerce_)?product_invalid_sku$/), {
      why: text({
        en: "Another product has this SKU, or it is not valid.",
        "zh-CN": "已有其他产品使用这个 SKU，或它无效。",
      }),
    }),
    // 401 says that WordPress knows nobody, 403 that it knows the caller (rest_authorization_required_code).
    likely(
      "rest-login-not-seen",
      "auth-header-stripped",
      401,
      all(
        code(/^(?:rest|woocommerce_rest)_(?:forbidden|cannot_|user_cannot|not_allowed|not_logged_in)/),
        sent("authorization"),
      ),
      {
        why: text({
          en: "WordPress answers 401 where it knows nobody: the Authorization that was sent did not reach it, or nothing there reads its scheme.",
          "zh-CN":
            "WordPress 在不知道来者是谁时才返回 401：发送的 Authorization 没有到达它，或没有插件识别这种方案。",
        }),
        confirm: text({
          en: "In PHP $_SERVER lacks HTTP_AUTHORIZATION; with a Bearer token, check also that a plugin for it is active.",
          "zh-CN": "PHP 的 $_SERVER 里没有 HTTP_AUTHORIZATION；若用 Bearer 令牌，还要确认相应插件已启用。",
        }),
      },
    ),
    // Over https the keys were read, where nothing took them away on the way.
    woocommerce.likely("woocommerce-key-unknown", "auth-invalid", 401, all(refusedWithKeys, overTls), {
      why: text({
        en: "WooCommerce knows no such consumer key: it was deleted, is of another site, or was not sent as the user name.",
        "zh-CN": "WooCommerce 没有这个 consumer key：已删除、属于另一个站点，或没有作为用户名发送。",
      }),
    }),
    likely(
      "rest-refused",
      "auth-not-authorised",
      [401, 403],
      code(/^(?:rest|woocommerce_rest)_(?:forbidden|cannot_|user_cannot|not_allowed)/),
    ),
    likely(
      "not-allowed",
      "auth-not-authorised",
      403,
      body(/Sorry, you are not allowed|You need a higher level of permission/),
    ),
    likely(
      "rest-record",
      "record-not-found",
      [404, 410],
      code(
        /(?:_invalid_id|_invalid|_not_found|_no_\w+|_trashed)$|^rest_(?:post|user|term|comment|attachment)/,
      ),
    ),
    likely("rest-json", "request-body-malformed", 400, code(/^rest_invalid_json$/)),
    likely(
      "rest-parameter",
      "validation-failed",
      [400, 422],
      code(/^(?:rest_(?:invalid_param|missing_callback_param|invalid_)|empty_|existing_|rest_post_invalid)/),
    ),
    possible("rest-input", "validation-failed", 400),
    likely(
      "rest-duplicate",
      "target-already-exists",
      [400, 409, 500],
      code(/^(?:term_exists|existing_user_|folder_exists|plugin_exists)/),
    ),
    media.proven(
      "upload-quota",
      "quota-exhausted",
      400,
      code(/^rest_upload_(?:limited_space|user_quota_exceeded)$/),
      {
        why: text({
          en: "This site of the network has used up its upload space, or has less left than this file needs.",
          "zh-CN": "网络中这个站点的上传空间已用完，或剩余空间容不下这个文件。",
        }),
      },
    ),
    media.likely(
      "upload-type",
      "validation-failed",
      [400, 500],
      all(
        code(/^rest_upload_/),
        json("message", /not allowed to upload this file type|file type is not permitted/),
      ),
      {
        why: text({
          en: "WordPress does not allow this file type for the user, or the name does not fit the content.",
          "zh-CN": "WordPress 不允许该用户上传这种文件类型，或文件名与内容不符。",
        }),
      },
    ),
    media.likely(
      "upload-not-stored",
      "file-permission-denied",
      500,
      all(
        code(/^rest_upload_/),
        json("message", /could not be moved to|Unable to create directory|Could not write file/),
      ),
      {
        why: text({
          en: "PHP could not write the file into the uploads folder.",
          "zh-CN": "PHP 无法把文件写入 uploads 目录。",
        }),
        fix: [
          text({
            en: "Let the user that PHP runs as own wp-content/uploads, and look at the free space.",
            "zh-CN": "让运行 PHP 的用户拥有 wp-content/uploads，并查看剩余空间。",
          }),
        ],
      },
    ),
    likely(
      "upload-too-large",
      "request-body-too-large",
      [400, 413, 500],
      any(code(/^rest_upload_file_too_big$/), body(/exceeds the (?:upload_max_filesize|maximum upload)/)),
    ),
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
          en: "WordPress sees plain http behind the proxy that ends TLS, and redirects to the same https address for ever.",
          "zh-CN": "TLS 终止于前面的代理，WordPress 只看到 http，于是不断重定向到同一个 https 地址。",
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
  sources: [REST],
});
