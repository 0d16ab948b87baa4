import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, setsCookie, status, statusText } from "../../diagnosis/condition/response.ts";
import { named, probablyWrote, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { defineResponder } from "../writing/define.ts";
import { laravelAdvice } from "./laravel.advice.ts";
import {
  debugPage,
  exception,
  exceptionJson,
  LARAVEL,
  LARAVEL_ERRORS,
  message,
  messageJson,
  minimalPage,
  ownWords,
  postRefused,
} from "./laravel.answer.ts";
import { laravelCodes } from "./laravel.codes.ts";
import { laravelForgery } from "./laravel.forgery.ts";

const { says, states, likely, proven, usual, possible } = LARAVEL;

const ITS_SESSION = /^[\w-]{1,60}[_-]session$/;
/** Its encrypter writes JSON in base64 that begins with the member iv. */
const SEALED = /^\s{0,8}(?:[\w-]{1,60}[_-]session|XSRF-TOKEN)=eyJpdiI6/;
/** Its session is named after the application, as those of others are: what stands in it tells, or both of its cookies. */
const ownCookie: Condition = any(
  setsCookie(/^laravel_session$/),
  all(
    setsCookie(ITS_SESSION),
    any(
      setsCookie(/^XSRF-TOKEN$/),
      holds((c) => c.exchange.response?.fields.all("set-cookie").some((line) => SEALED.test(line)) ?? false),
    ),
  ),
);

export const laravel = defineResponder({
  id: "laravel",
  name: text({ en: "Laravel", "zh-CN": "Laravel" }),
  roles: ["framework"],
  signs: [
    wrote("debug-json", exceptionJson),
    wrote("error-json", all(messageJson, message(ownWords))),
    // Its errors are listed by field; an interface that lists them in an array is another's.
    wrote(
      "validation-json",
      all(status(422), jsonWith(["message", "errors"]), not(body(/"errors":\s{0,8}\[\s{0,8}[{"]/))),
    ),
    wrote("stock-page", any(minimalPage, debugPage)),
    // artisan down; it answers with Symfony's own Cache-Control, which a gateway with the same words lacks.
    wrote(
      "maintenance-json",
      all(
        status(503),
        messageJson,
        message(/^Service Unavailable$/),
        any(field("cache-control", /^no-cache, private$/), field("x-powered-by", /\bPHP\//)),
      ),
    ),
    wrote("post-refused-page", postRefused),
    named("own-status", status(419)),
    // Symfony's HttpFoundation, which it answers with, has no phrase for a status that it does not list.
    probablyWrote("own-status-unnamed", all(status(419), statusText(/^unknown status$/))),
    named("cookie", ownCookie),
  ],
  over: ["symfony", "php"],
  statuses: laravelCodes,
  advice: laravelAdvice,
  causes: [
    ...laravelForgery,
    likely(
      "no-route",
      "route-not-found",
      404,
      any(message(/^The route .{1,8000} could not be found\./), exception("NotFoundHttpException")),
    ),
    likely(
      "record",
      "record-not-found",
      404,
      any(message(/^No query results for model/), exception("ModelNotFoundException")),
    ),
    likely("file-missing", "file-not-found", 404, all(inside("laravel"), asksForFile)),
    usual("not-found", "route-not-found", 404),
    possible("no-record", "record-not-found", 404),
    likely(
      "wrong-method",
      "method-not-allowed-by-application",
      405,
      any(message(/method is not supported for/), inside("laravel")),
    ),
    likely(
      "login-wanted",
      "auth-missing",
      401,
      all(message(/^Unauthenticated\.$/), not(sent("authorization"))),
    ),
    likely("token-refused", "auth-invalid", 401, all(message(/^Unauthenticated\.$/), sent("authorization"))),
    likely("signature", "signed-url-invalid", 403, message(/^Invalid signature\.$/)),
    likely(
      "policy",
      "auth-not-authorised",
      403,
      any(message(/^This action is unauthorized\.$/), inside("laravel")),
    ),
    likely("rules", "validation-failed", 422, inside("laravel")),
    proven(
      "post-too-large",
      "request-body-too-large",
      413,
      any(
        all(
          exceptionJson,
          json("exception", /\\PostTooLargeException$/),
          json("file", /ValidatePostSize\.php$/),
        ),
        message(/^The POST data is too large\.$/),
        postRefused,
      ),
      {
        why: text({
          en: "The body is larger than PHP's post_max_size: Laravel compares it with Content-Length before its routes and rules run.",
          "zh-CN":
            "正文超过 PHP 的 post_max_size：Laravel 在路由和验证规则运行之前就用它与 Content-Length 比较。",
        }),
        fix: [
          text({
            en: "Raise `post_max_size` and `upload_max_filesize` in php.ini of the process that serves (php-fpm, artisan serve), and restart it.",
            "zh-CN":
              "在提供服务的进程（php-fpm、artisan serve）所用的 php.ini 中调高 `post_max_size` 和 `upload_max_filesize`，然后重启。",
          }),
          text({
            en: "Or send large files in parts, or straight to object storage.",
            "zh-CN": "或分块发送大文件，或直接传到对象存储。",
          }),
        ],
      },
    ),
    likely("too-large", "request-body-too-large", 413, inside("laravel"), {
      fix: [
        text({
          en: "Raise post_max_size of PHP (Laravel refuses a larger request), and upload_max_filesize for single files.",
          "zh-CN":
            "调高 PHP 的 post_max_size（Laravel 拒绝超过它的请求），单个文件还受 upload_max_filesize 限制。",
        }),
      ],
    }),
    likely("throttled", "rate-limited", 429, inside("laravel")),
    likely("maintenance", "maintenance-mode", 503, inside("laravel"), {
      fix: [
        text({
          en: "Run `php artisan up` on the server.",
          "zh-CN": "在服务器上运行 `php artisan up`。",
        }),
      ],
    }),
    says(
      "no-key",
      "server-config-error",
      500,
      /No application encryption key has been specified|Unsupported cipher or incorrect key length/,
      {
        fix: [
          text({
            en: "Give the environment its APP_KEY (a new application: `php artisan key:generate`), and clear the configuration cache. Data that an old key encrypted needs that key.",
            "zh-CN":
              "在环境中设置 APP_KEY（新应用用 `php artisan key:generate` 生成），并清除配置缓存。用旧密钥加密的数据仍要旧密钥才能解密。",
          }),
        ],
      },
    ),
    states(
      "storage-unwritable",
      "file-permission-denied",
      500,
      /could not be opened in append mode|storage[^\n]{0,120}[Pp]ermission denied|must be present and writable/,
    ),
    likely("view-missing", "template-missing", 500, body(/View \[[^\]]{1,120}\] not found/)),
    likely(
      "assets-not-built",
      "build-error",
      500,
      body(/Vite manifest not found|Unable to locate file in Vite manifest|The Mix manifest does not exist/),
    ),
    likely(
      "tables-missing",
      "database-not-migrated",
      500,
      body(/Base table or view not found|SQLSTATE\[42(?:S0[12]|P01|703)\]|no such (?:table|column)/),
    ),
    likely(
      "database-away",
      "database-unavailable",
      500,
      body(/SQLSTATE\[(?:HY000|08\d{3})\] ?\[(?:1045|1049|2002|2003|2005|2006|7)\]|could not find driver/),
    ),
    likely("no-login-route", "auth-missing", 500, message(/^Route \[login\] not defined/), {
      why: text({
        en: "The request was not signed in and did not ask for JSON, so Laravel looked for a route named login and found none.",
        "zh-CN": "请求未登录，也没有要求 JSON，Laravel 于是去找名为 login 的路由，却没有找到。",
      }),
      fix: [
        text({
          en: "Send the token, and Accept: application/json: a refusal is then a 401 that says so.",
          "zh-CN": "发送令牌和 Accept: application/json：如果仍被拒绝，响应会是写明原因的 401。",
        }),
        text({
          en: "For pages name the login route, or set redirectGuestsTo in bootstrap/app.php (Laravel 11 and later).",
          "zh-CN":
            "页面请求则要有名为 login 的路由，或在 bootstrap/app.php 中设置 redirectGuestsTo（Laravel 11 起）。",
        }),
      ],
    }),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      any(exceptionJson, debugPage, message(/^Server Error$/), inside("laravel")),
    ),
    possible("database", "database-unavailable", 500),
    possible("bad", "validation-failed", 400, method("POST", "PUT", "PATCH")),
  ],
  sources: [LARAVEL_ERRORS],
});
