import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { bare500, debug, debugSays, debugText, ofDjango, page } from "./django.pages.ts";

const { likely, usual, possible, proven } = ofDjango;

/** How code of the application failed, or what it needs was not there (500). */
export const djangoFailures = [
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
          en: "Run `python manage.py migrate` against this database, after `makemigrations` if the models changed.",
          "zh-CN": "对这个数据库运行 `python manage.py migrate`；模型有改动时先运行 `makemigrations`。",
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
      en: "Mostly a view raised an exception; with DEBUG off Django shows nothing and by default only mails the traceback to ADMINS (a log needs LOGGING).",
      "zh-CN":
        "多半是视图抛出了异常；DEBUG 关闭时 Django 不显示细节，默认只把回溯邮件发给 ADMINS（写入日志需配置 LOGGING）。",
    }),
  }),
  possible("template-500", "template-missing", 500, all(bare500, page)),
  possible("nothing-500", "handler-sent-nothing", 500, all(bare500, not(page))),
  possible("migration-500", "database-not-migrated", 500, bare500),
  possible("database-500", "database-unavailable", 500, bare500),
  possible("duplicate-500", "target-already-exists", 500, debug("IntegrityError")),
] as const;
