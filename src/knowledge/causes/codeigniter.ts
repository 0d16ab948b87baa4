import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "CodeIgniter 4: error handling",
  "https://codeigniter.com/user_guide/general/errors.html",
);
const SOURCE_2 = docs(
  "CodeIgniter 4: security",
  "https://codeigniter.com/user_guide/libraries/security.html",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What CodeIgniter (3 and 4) says by itself. */
export const codeigniterCauses = {
  id: "codeigniter",
  causes: [
    likely(
      "forgery",
      "csrf-token-invalid",
      [403, 500],
      body(/The action you (?:have )?requested is not allowed\./),
      {
        why: text({
          en: "CodeIgniter found no valid CSRF token in the form, the header or the JSON body.",
          "zh-CN": "CodeIgniter 在表单、标头或 JSON 正文中没有找到有效的 CSRF 令牌。",
        }),
        fix: [
          text({
            en: "Put csrf_field() into the form (version 3: use form_open()); with AJAX send the newest token, since it may change at every request.",
            "zh-CN":
              "在表单中加入 csrf_field()（3 版用 form_open()）；AJAX 要发送最新的令牌，因为它可能每次请求都变。",
          }),
        ],
      },
    ),
    likely(
      "no-route",
      "route-not-found",
      404,
      any(
        body(
          /Can(?:'|&#0?39;|\\u0027)t find a route for (?:'|&#0?39;|\\u0027)|Controller or its method is not found: /,
        ),
        body("<p>The page you requested was not found.</p>"),
        body(/Sorry! Cannot seem to find the page you were looking for\./),
      ),
      {
        why: text({
          en: "CodeIgniter has no route, controller or method for this path, or the application's code threw PageNotFoundException or called show_404().",
          "zh-CN":
            "CodeIgniter 没有这个路径的路由、控制器或方法，或应用代码抛出了 PageNotFoundException、调用了 show_404()。",
        }),
        fix: [
          text({
            en: "Compare with `php spark routes` (CodeIgniter 4) or application/config/routes.php (3), and check the rewrite rule to index.php.",
            "zh-CN":
              "与 `php spark routes`（CodeIgniter 4）或 application/config/routes.php（3）对照，并检查重写到 index.php 的规则。",
          }),
        ],
      },
    ),
    likely("uri", "malformed-url", 400, body("The URI you submitted has disallowed characters"), {
      why: text({
        en: "The path holds a character that permittedURIChars (version 3: permitted_uri_chars) does not list.",
        "zh-CN": "路径含有 permittedURIChars（3 版为 permitted_uri_chars）未列出的字符。",
      }),
    }),
    likely(
      "database",
      "database-unavailable",
      500,
      body(
        /Unable to connect to (?:your database server using the provided settings|the database\.\s{0,8}(?:<br ?\/?>\s{0,8})?Main connection \[)/,
      ),
      {
        why: text({
          en: "CodeIgniter could not connect to the database that its configuration names.",
          "zh-CN": "CodeIgniter 无法连接配置中的数据库。",
        }),
      },
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      body(
        /We seem to have hit a snag\. Please try again later|<h4>An uncaught Exception was encountered<\/h4>|<h4>A PHP Error was encountered<\/h4>/,
      ),
      {
        why: text({
          en: "The CodeIgniter application threw or met a PHP error. In production the text is in writable/logs (version 3: application/logs, if log_threshold is set).",
          "zh-CN":
            "CodeIgniter 应用抛出了异常或发生 PHP 错误；生产环境下原文在 writable/logs（3 版在 application/logs，需设置 log_threshold）。",
        }),
      },
    ),
  ],
} as const;
