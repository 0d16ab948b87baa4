import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, asksForRecord, query } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const VIEWS = docs("Django: error views", "https://docs.djangoproject.com/en/stable/ref/views/");
const SETTINGS = docs("Django: settings", "https://docs.djangoproject.com/en/stable/ref/settings/");
const { likely, usual, possible, proven } = causesOf("django", VIEWS, SETTINGS);

// Before Django 3 the page was no more than its heading.
const bare400 = any(body("<title>Bad Request (400)</title>"), body(/^<h1>Bad Request \(400\)<\/h1>$/));
const bare404 = any(
  body("<h1>Not Found</h1><p>The requested resource was not found on this server.</p>"),
  body(/^<h1>Not Found<\/h1><p>The requested URL [^<]{1,500} was not found on this server\.<\/p>$/),
);
const bare500 = any(body("<title>Server Error (500)</title>"), body(/^<h1>Server Error \(500\)<\/h1>$/));
const bare403 = body("<h1>403 Forbidden</h1><p></p>");
/** What a client gets that takes no HTML: the same in plain text. */
const debugText = body(/\nDjango Version: [^\n]{1,40}\nPython Executable: /);
/** The debug page of this exception: its name opens the title, or the text. */
const debug = (exceptions: string) =>
  any(
    body(new RegExp(`<title>(?:${exceptions})\\s`)),
    all(debugText, body(new RegExp(`^(?:${exceptions}) at /`))),
  );
const debugSays = (words: string) =>
  any(
    body(new RegExp(`<pre class="exception_value">[^<]{0,400}(?:${words})`)),
    all(debugText, body(new RegExp(`^[\\w.]{1,80} at /[^\\n]{0,2000}\\n[^\\n]{0,400}(?:${words})`))),
  );
const sentToLogin = all(
  query(/^\?next=/),
  holds((c) => c.surroundings.chain.length > 0),
);
/** The page for a https request without Referer, and the request had one. */
const refererNotSeen = all(
  sent("referer"),
  body(/requires a (?:&#x?\d{2};|['"])?Referer header[^\n]{0,120}none was sent/),
);
const page = resourceType("document", "iframe");

export const django = defineResponder({
  id: "django",
  name: text({ en: "Django", "zh-CN": "Django" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", any(bare400, bare404, bare500, bare403)),
    wrote("csrf-page", body("CSRF verification failed. Request aborted.")),
    wrote(
      "debug-page",
      any(
        body(
          /<th(?: scope="row")?>Django Version:<\/th>|Using the URLconf defined in|you have <code>DEBUG = True<\/code>|<pre class="exception_value">/,
        ),
        debugText,
      ),
    ),
    named("server-field", field("server", /^WSGIServer\//)),
    // The stock security and clickjacking middleware together.
    named(
      "security-fields",
      all(
        field("referrer-policy", /^same-origin$/),
        field("x-content-type-options", "nosniff"),
        any(field("x-frame-options", /^DENY$/), field("server", /^(?:gunicorn|uvicorn|daphne|hypercorn)\b/)),
      ),
    ),
  ],
  causes: [
    proven("disallowed-host", "host-not-allowed", 400, debug("DisallowedHost"), {
      why: text({
        en: "The Host of the request is not in ALLOWED_HOSTS, or is no valid host name (an underscore, for instance).",
        "zh-CN": "请求的 Host 不在 ALLOWED_HOSTS 中，或不是合法的主机名（例如含下划线）。",
      }),
      fix: [
        text({
          en: "Add the host name to ALLOWED_HOSTS in the settings and restart. A name with an underscore has to be changed.",
          "zh-CN": "在设置的 ALLOWED_HOSTS 中加入该主机名并重启。含下划线的主机名要改名。",
        }),
      ],
    }),
    proven(
      "too-much-form-data",
      "request-body-too-large",
      [400, 413],
      debug("TooManyFieldsSent|RequestDataTooBig|TooManyFilesSent"),
      {
        why: text({
          en: "The form has more data, fields or files than Django's DATA_UPLOAD_MAX settings allow.",
          "zh-CN": "表单的数据量、字段数或文件数超过了 Django 的 DATA_UPLOAD_MAX 系列设置。",
        }),
        fix: [
          text({
            en: "Raise DATA_UPLOAD_MAX_MEMORY_SIZE, DATA_UPLOAD_MAX_NUMBER_FIELDS or _FILES, or send less.",
            "zh-CN":
              "调高 DATA_UPLOAD_MAX_MEMORY_SIZE、DATA_UPLOAD_MAX_NUMBER_FIELDS 或 _FILES，或减少发送的数据。",
          }),
        ],
      },
    ),
    likely(
      "boundary",
      "multipart-boundary-missing",
      [400, 500],
      any(debugSays("Invalid boundary"), all(inside("django"), body(/./), sentWithoutBoundary)),
    ),
    likely(
      "multipart-broken",
      "request-body-malformed",
      400,
      debug("MultiPartParserError|UnreadablePostError|BadRequest"),
    ),
    likely(
      "suspicious",
      "validation-failed",
      400,
      debug("SuspiciousOperation|SuspiciousFileOperation|DisallowedRedirect|InvalidSessionKey"),
    ),
    likely(
      "host-before-view",
      "host-not-allowed",
      400,
      all(bare400, lacks("x-frame-options"), lacks("vary")),
      {
        why: text({
          en: "Django refused the request before any view: mostly its Host is not in ALLOWED_HOSTS.",
          "zh-CN": "Django 在进入视图之前就拒绝了请求：多半是 Host 不在 ALLOWED_HOSTS 中。",
        }),
        fix: [
          text({
            en: "Compare the address bar with ALLOWED_HOSTS; behind a proxy, pass the Host on.",
            "zh-CN": "把地址栏与 ALLOWED_HOSTS 对照；在代理之后要转发 Host。",
          }),
        ],
        confirm: text({
          en: 'Log "django.security.DisallowedHost": Invalid HTTP_HOST header.',
          "zh-CN": "日志“django.security.DisallowedHost”：Invalid HTTP_HOST header。",
        }),
      },
    ),
    likely(
      "form-limits",
      "request-body-too-large",
      400,
      all(
        bare400,
        any(field("x-frame-options"), field("vary")),
        method("POST", "PUT", "PATCH"),
        sent("content-type", /^(?:application\/x-www-form-urlencoded|multipart\/form-data)/),
        not(sentWithoutBoundary),
      ),
      {
        why: text({
          en: "The form probably has more data, fields or files than Django's DATA_UPLOAD_MAX settings allow.",
          "zh-CN": "表单的数据量、字段数或文件数多半超过了 Django 的 DATA_UPLOAD_MAX 系列设置。",
        }),
      },
    ),
    likely(
      "view-refused",
      "validation-failed",
      400,
      all(bare400, any(field("x-frame-options"), field("vary"))),
    ),
    possible("host", "host-not-allowed", 400, bare400),
    possible("large", "request-body-too-large", 400, all(bare400, methodOtherThan("GET", "HEAD"))),
    likely("forgery-check-without-referer", "header-dropped-by-proxy", 403, refererNotSeen, {
      why: text({
        en: "Django says that no Referer came, and the request had one: a server on the way did not pass it on.",
        "zh-CN": "Django 说没有收到 Referer，而请求中有：途中的某一层没有转发它。",
      }),
      fix: [
        text({
          en: "Let what stands in front pass Referer on; in CloudFront an origin request policy such as AllViewer does that.",
          "zh-CN":
            "让前面的一层转发 Referer；CloudFront 可使用 AllViewer 这类源请求策略（origin request policy）。",
        }),
      ],
    }),
    proven(
      "forgery",
      "csrf-token-invalid",
      403,
      all(
        not(refererNotSeen),
        body(
          /CSRF verification failed|CSRF token (?:missing|from|has)|Referer checking failed|Origin checking failed/,
        ),
      ),
      {
        fix: [
          text({
            en: "Put {% csrf_token %} into the form, or send the csrftoken cookie as X-CSRFToken.",
            "zh-CN": "在表单里加 {% csrf_token %}，或把 csrftoken Cookie 的值放进 X-CSRFToken 发送。",
          }),
          text({
            en: "Behind a TLS proxy or from another origin, add the origin with its scheme to CSRF_TRUSTED_ORIGINS.",
            "zh-CN": "在 TLS 代理之后或来自其他源时，把带协议的源加入 CSRF_TRUSTED_ORIGINS。",
          }),
        ],
      },
    ),
    likely(
      "permission",
      "auth-not-authorised",
      403,
      any(bare403, debug("PermissionDenied"), inside("django")),
      {
        why: text({
          en: "A view or decorator raised PermissionDenied for this user.",
          "zh-CN": "视图或装饰器对该用户抛出了 PermissionDenied。",
        }),
      },
    ),
    likely("sent-to-login", "login-redirect", [200, 403, 404], all(inside("django"), sentToLogin)),
    likely(
      "raised-by-view",
      "record-not-found",
      404,
      body(/<th(?: scope="row")?>Raised by:<\/th>|matched the last one/),
    ),
    likely(
      "no-pattern",
      "route-not-found",
      404,
      all(
        body(/Using the URLconf defined in|match any of these/),
        not(sentToLogin),
        not(body("matched the last one")),
      ),
    ),
    likely(
      "static-not-served",
      "file-not-found",
      404,
      all(inside("django"), asksForFile, not(page), not(body("DEBUG = True"))),
      {
        why: text({
          en: "Django does not serve static files with DEBUG off; a web server or WhiteNoise has to.",
          "zh-CN": "DEBUG 关闭时 Django 不提供静态文件，要由 Web 服务器或 WhiteNoise 来做。",
        }),
        fix: [
          text({
            en: "Run collectstatic and map STATIC_URL in the web server.",
            "zh-CN": "运行 collectstatic，并在 Web 服务器中映射 STATIC_URL。",
          }),
        ],
      },
    ),
    likely("record", "record-not-found", 404, all(bare404, asksForRecord)),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(bare404, not(asksForRecord), not(asksForFile), not(sentToLogin)),
    ),
    possible("other-record", "record-not-found", 404),
    possible("other-route", "route-not-found", 404),
    possible("slash", "path-mismatch", 404),
    usual("wrong-method", "method-not-allowed-by-application", 405),
    likely("post-without-slash", "path-mismatch", 500, debugSays("end in a slash"), {
      why: text({
        en: "The route ends with a slash, and Django cannot redirect a POST, PUT, PATCH or DELETE there without losing its data.",
        "zh-CN": "路由以斜杠结尾，而 Django 无法在不丢数据的情况下把 POST、PUT、PATCH 或 DELETE 重定向过去。",
      }),
      fix: [
        text({
          en: "Call the address with its trailing slash.",
          "zh-CN": "请求时在地址末尾加上斜杠。",
        }),
      ],
    }),
    proven("template", "template-missing", 500, debug("TemplateDoesNotExist")),
    proven(
      "migration",
      "database-not-migrated",
      500,
      all(
        debug("OperationalError|ProgrammingError|DatabaseError"),
        debugSays("no such (?:table|column)|does ?n?.{0,8}t? exist|Unknown column|has no column"),
      ),
      {
        fix: [
          text({
            en: "Run `python manage.py migrate` against this database.",
            "zh-CN": "对这个数据库运行 `python manage.py migrate`。",
          }),
        ],
      },
    ),
    likely(
      "database",
      "database-unavailable",
      [500, 503],
      all(
        debug("OperationalError|InterfaceError|DatabaseError"),
        not(debugSays("no such|does ?n?.{0,8}t? exist|Unknown column|has no column")),
      ),
    ),
    likely("returned-none", "handler-sent-nothing", 500, debugSays("return an HttpResponse object")),
    likely(
      "service",
      "dependency-unavailable",
      500,
      debug(
        "ConnectionRefusedError|ConnectionError|gaierror|TimeoutError|SMTPException|ConnectTimeout|ReadTimeout",
      ),
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      any(
        body(
          /<title>[\w.]+(?:Error|Exception|DoesNotExist|NoReverseMatch|ImproperlyConfigured|MultipleObjectsReturned|Http404)?\s{1,40}at /,
        ),
        all(debugText, body(/^[\w.]{1,80} at \//)),
      ),
    ),
    usual("failed", "unhandled-exception", 500, {
      why: text({
        en: "A view raised an exception; with DEBUG off Django shows nothing and by default only mails the traceback to ADMINS (a log needs LOGGING).",
        "zh-CN":
          "视图抛出了异常；DEBUG 关闭时 Django 不显示细节，默认只把回溯邮件发给 ADMINS（写入日志需配置 LOGGING）。",
      }),
    }),
    possible("template-500", "template-missing", 500, all(bare500, page)),
    possible("nothing-500", "handler-sent-nothing", 500, all(bare500, not(page))),
    possible("migration-500", "database-not-migrated", 500, bare500),
    possible("database-500", "database-unavailable", 500, bare500),
    possible("duplicate-500", "target-already-exists", 500, debug("IntegrityError")),
  ],
  sources: [VIEWS],
});
