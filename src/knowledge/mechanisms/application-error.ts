import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { AFTER_SHOWN_TRACE, exceptionKnown } from "../known/exception.ts";
import { EXPRESS_ERRORS, manualOf } from "../writing/manuals.ts";
import { perSystem, sameFor } from "../writing/per-system.ts";

export const applicationError = defineMechanisms("application-error", {
  "application-error": {
    name: text({ en: "The application answered with an error", "zh-CN": "应用返回了错误" }),
    why: text({
      en: "The application received the request and decided itself to answer with this error.",
      "zh-CN": "应用收到了请求，并自行决定返回这个错误。",
    }),
    fix: [
      text({ en: "Read the message in the response body.", "zh-CN": "查看响应正文中的说明。" }),
      text({
        en: "Look up the request id or time in the application log.",
        "zh-CN": "用请求编号或时间在应用日志中查找。",
      }),
    ],
    confirm: text({
      en: "The application log for this request; a stack trace there points to an exception that was not handled.",
      "zh-CN": "查看应用日志中的这个请求；若有堆栈信息，多半是未处理的异常。",
    }),
    sources: [rfc(9110, "15.6.1"), rfc(9457, "3")],
  },
  "unhandled-exception": {
    name: text({ en: "The application code threw an exception", "zh-CN": "应用代码抛出异常" }),
    why: text({
      en: "The code for this request threw an exception, and nothing caught it.",
      "zh-CN": "处理这个请求的代码抛出了异常，没有被捕获。",
    }),
    fix: [
      text({
        en: "In the stack trace, read the line of your own code that is nearest to the failure.",
        "zh-CN": "在堆栈中查看离出错处最近的一行自己的代码。",
      }),
      ...AFTER_SHOWN_TRACE,
    ],
    confirm: text({
      en: "Application log: a stack trace at that second; none at all points to the layer in front or to a hidden script error.",
      "zh-CN": "应用日志：那一秒的堆栈信息；若完全没有，问题可能在前面一层，或是脚本错误被隐藏。",
    }),
    known: exceptionKnown,
    sources: [rfc(9110, "15.6.1"), EXPRESS_ERRORS],
  },
  "app-failed-to-start": {
    name: text({ en: "The application did not start", "zh-CN": "应用没有启动成功" }),
    why: text({
      en: "The application failed while starting, so its host answered in its place.",
      "zh-CN": "应用在启动时失败，由它的宿主代为响应。",
    }),
    fix: [
      text({
        en: "Read the start-up log: a missing setting, a wrong runtime version or a port already in use.",
        "zh-CN": "查看启动日志：缺少配置、运行环境版本不对或端口被占用。",
      }),
      perSystem({
        sentence: text({
          en: "Check what starts the application: {systems}.",
          "zh-CN": "检查应用的启动环境：{systems}。",
        }),
        systems: {
          iis: text({
            en: "in IIS the identity of the application pool, and that the pool is started (repeated crashes stop it)",
            "zh-CN": "IIS 应用程序池的标识，以及它是否已启动（反复崩溃会使它停止）",
          }),
        },
        general: text({
          en: "Check the user that the application runs as, and that its host did not give up after repeated crashes.",
          "zh-CN": "检查应用的运行用户，以及宿主是否因反复崩溃而不再启动它。",
        }),
      }),
      text({
        en: "Start the application by hand as the same user to see the error.",
        "zh-CN": "以同一用户手动启动，查看错误。",
      }),
    ],
    confirm: text({
      en: "The host's event log or start-up log; every path of this application (or function) fails alike.",
      "zh-CN": "宿主的事件日志或启动日志；这个应用（或函数）的所有路径都会同样出错。",
    }),
    sources: [
      docs(
        "ASP.NET Core: troubleshoot on IIS",
        "https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis",
      ),
      manualOf(
        "iis",
        "IIS: failure",
        "https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/applicationpools/add/failure",
      ),
    ],
  },
  "handler-sent-nothing": {
    name: text({ en: "The handler returned nothing", "zh-CN": "处理函数没有返回内容" }),
    why: text({
      en: "The handler ended without a response, and the framework or platform sent its own in place of it.",
      "zh-CN": "处理函数结束时没有给出响应，框架或平台发送了自己的内容。",
    }),
    fix: [
      text({
        en: "Return or await the result on every path of the handler.",
        "zh-CN": "在处理函数的每个分支都返回或等待结果。",
      }),
      text({
        en: "For an answer without content, say so with 204.",
        "zh-CN": "如果本来就没有内容，明确返回 204。",
      }),
    ],
    confirm: text({
      en: "The source of the handler; the application log has no exception, or one saying that no response was returned.",
      "zh-CN": "查看处理函数的源码；应用日志中没有异常，或只有“没有返回响应”一类的异常。",
    }),
    sources: [rfc(9110, "15.3.5"), EXPRESS_ERRORS],
  },
  "database-unavailable": {
    name: text({ en: "The application cannot reach its database", "zh-CN": "应用连不上数据库" }),
    why: text({
      en: "The application got no connection to its database or lost it: the database is down, out of connections, unreachable or refuses the login.",
      "zh-CN": "应用无法连接数据库，或连接中断：数据库停止、连接数已满、网络不通或拒绝登录。",
    }),
    fix: [
      text({
        en: "Check that the database runs, and host, port, user and password in the application's settings.",
        "zh-CN": "确认数据库在运行，并检查应用配置中的主机、端口、用户名和密码。",
      }),
      text({
        en: 'On "too many connections", use a pool and close idle ones before raising max_connections.',
        "zh-CN": "出现“too many connections”时，先使用连接池、关闭空闲连接，再考虑调大 max_connections。",
      }),
      text({
        en: "Set a short connect timeout, so that a dead database gives an error and not a 504.",
        "zh-CN": "设置较短的连接超时，数据库不可用时立即报错，而不是拖成 504。",
      }),
    ],
    confirm: text({
      en: 'Application log, for MySQL e.g. "Can\'t connect to … MySQL server", "[2002] Connection refused", "Too many connections" (1040) or "Access denied" (1045).',
      "zh-CN":
        "应用日志；MySQL 例如“Can't connect to … MySQL server”、“[2002] Connection refused”、“Too many connections”（1040）或“Access denied”（1045）。",
    }),
    sources: [
      docs("MySQL: can't connect", "https://dev.mysql.com/doc/refman/8.4/en/can-not-connect-to-server.html"),
      docs(
        "MySQL: too many connections",
        "https://dev.mysql.com/doc/refman/8.4/en/too-many-connections.html",
      ),
    ],
  },
  "database-not-migrated": {
    name: text({ en: "The database schema is behind the code", "zh-CN": "数据库结构落后于代码" }),
    why: text({
      en: "The database lacks a table, column, function or schema that the code expects.",
      "zh-CN": "数据库缺少代码所需的表、列、函数或 schema。",
    }),
    fix: [
      text({
        en: "Run the migrations against the database that this environment really uses.",
        "zh-CN": "对当前环境实际使用的数据库执行迁移。",
      }),
      text({
        en: "In deployments, migrate before the new code takes requests.",
        "zh-CN": "发布时先迁移，再让新代码接收请求。",
      }),
    ],
    confirm: text({
      en: 'Application log, for example: "no such table", "… does not exist", "doesn\'t exist" or "Unknown column".',
      "zh-CN": "应用日志，例如“no such table”“… does not exist”“doesn't exist”或“Unknown column”。",
    }),
    sources: [docs("Django: migrations", "https://docs.djangoproject.com/en/stable/topics/migrations/")],
  },
  "template-missing": {
    name: text({ en: "The page template is missing", "zh-CN": "缺少页面模板" }),
    why: text({
      en: "The application has this page, but where it looks there is no template of that name, or none for this format.",
      "zh-CN": "应用有这个页面，但在查找的位置没有对应名称的模板，或没有这种格式的。",
    }),
    fix: [
      text({
        en: "Add the template or correct its name, with letter case and folder.",
        "zh-CN": "添加模板或改正名称，注意大小写和目录。",
      }),
      text({
        en: "Check that the build or package includes the template files.",
        "zh-CN": "确认构建或安装包中包含模板文件。",
      }),
    ],
    confirm: perSystem({
      sentence: text({ en: "Application log: {systems}.", "zh-CN": "应用日志：{systems}。" }),
      systems: {
        flask: text({ en: "TemplateNotFound in Flask", "zh-CN": "Flask 为 TemplateNotFound" }),
        django: text({ en: "TemplateDoesNotExist in Django", "zh-CN": "Django 为 TemplateDoesNotExist" }),
        ...sameFor(
          ["express", "nestjs"],
          text({
            en: '"Failed to lookup view" in Express',
            "zh-CN": "Express 为“Failed to lookup view”",
          }),
        ),
      },
      general: text({
        en: "The application log names the template that was not found.",
        "zh-CN": "应用日志会写明找不到哪个模板。",
      }),
    }),
    sources: [
      docs("Django: templates", "https://docs.djangoproject.com/en/stable/topics/templates/"),
      docs("Flask: templates", "https://flask.palletsprojects.com/en/stable/templating/"),
    ],
  },
  "dependency-unavailable": {
    name: text({ en: "A service the application calls failed", "zh-CN": "应用依赖的服务出错" }),
    why: text({
      en: "The application works, but a service that it calls for this request failed or could not be reached.",
      "zh-CN": "应用本身正常，但它为这个请求调用的服务失败或无法到达。",
    }),
    fix: [
      text({
        en: "Look at the log of the outgoing call and at that service's status page.",
        "zh-CN": "查看对外调用的日志和那个服务的状态页。",
      }),
      text({
        en: "Set a time limit for the call and decide what to answer without it.",
        "zh-CN": "给调用设置时限，并决定它不可用时如何响应。",
      }),
    ],
    confirm: text({
      en: "The application log mostly names the call that failed; while the failure lasts, the same call by hand from that machine mostly fails too.",
      "zh-CN": "应用日志多半会指出失败的调用；故障持续期间，在那台机器上手动调用多半也会失败。",
    }),
    sources: [
      docs(
        "Microsoft: Circuit Breaker pattern",
        "https://learn.microsoft.com/en-us/azure/architecture/patterns/circuit-breaker",
      ),
    ],
  },
  "build-error": {
    name: text({ en: "The code does not build", "zh-CN": "代码没有构建成功" }),
    why: text({
      en: "A source file does not compile, or a module or a built asset that it needs is missing.",
      "zh-CN": "源文件编译不通过，或缺少它所需的模块或构建产物。",
    }),
    fix: [
      text({
        en: "Read the output of the build or the server: it names the file, mostly with its line.",
        "zh-CN": "查看构建或服务器的输出，其中有文件名，多半还有行号。",
      }),
      text({
        en: "Install the missing package, correct the import path with its letter case, or run the build that makes the assets.",
        "zh-CN": "安装缺少的包，改正导入路径及其大小写，或执行生成静态资源的构建。",
      }),
    ],
    confirm: text({
      en: "The console of the development server or the application's log at that second.",
      "zh-CN": "查看开发服务器控制台或应用日志当时的输出。",
    }),
    sources: [docs("Vite: troubleshooting", "https://vite.dev/guide/troubleshooting")],
  },
  "plugin-fatal-error": {
    name: text({ en: "A plugin broke the page", "zh-CN": "插件导致页面出错" }),
    why: text({
      en: "An extension, plugin or theme of the application failed and took the page with it.",
      "zh-CN": "应用的扩展、插件或主题出错，拖垮了整个页面。",
    }),
    fix: [
      text({
        en: "Switch off the plugin that was added or updated last.",
        "zh-CN": "停用最近安装或更新的插件。",
      }),
      perSystem({
        sentence: text({ en: "Check that it fits {systems}.", "zh-CN": "检查它是否兼容 {systems}。" }),
        systems: {
          wordpress: text({ en: "the versions of WordPress and of PHP", "zh-CN": "WordPress 和 PHP 的版本" }),
        },
        general: text({
          en: "Check that it fits the version of the application and of its runtime.",
          "zh-CN": "检查它是否兼容应用和运行环境的版本。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: text({
        en: "The error log names a file below the folder of the plugin or theme; {systems}.",
        "zh-CN": "错误日志会指向插件或主题目录下的文件；{systems}。",
      }),
      systems: {
        wordpress: text({
          en: "in WordPress set WP_DEBUG and WP_DEBUG_LOG to true, WP_DEBUG_DISPLAY to false",
          "zh-CN": "WordPress 可把 WP_DEBUG 和 WP_DEBUG_LOG 设为 true，WP_DEBUG_DISPLAY 设为 false",
        }),
      },
      general: text({
        en: "The error log names a file below the folder of the plugin or theme.",
        "zh-CN": "错误日志会指向插件或主题目录下的文件。",
      }),
    }),
    sources: [
      docs(
        "WordPress: debugging",
        "https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/",
      ),
    ],
  },
  "stale-schema-cache": {
    name: text({ en: "The interface works from an outdated schema", "zh-CN": "接口使用的是旧的库结构" }),
    why: text({
      en: "The interface answers from a remembered picture of the database. What was asked for is not in it, or it could not be loaded.",
      "zh-CN": "接口按缓存的数据库结构工作：请求的表、列、函数或关系不在其中，或无法加载这份结构。",
    }),
    fix: [
      text({
        en: "If it exists in the database, reload the schema cache; PostgREST and Supabase: NOTIFY pgrst, 'reload schema'.",
        "zh-CN":
          "如果数据库里已经有，就重新加载结构缓存；PostgREST 和 Supabase 执行 NOTIFY pgrst, 'reload schema'。",
      }),
      text({
        en: "Otherwise run the migration that makes it, or correct the name in the request.",
        "zh-CN": "否则执行创建它的迁移，或改正请求中的名称。",
      }),
      text({
        en: "Check that the schema is exposed to the interface (db-schemas) and the role may use it.",
        "zh-CN": "检查该 schema 是否对接口开放（db-schemas），且角色有权使用。",
      }),
    ],
    confirm: text({
      en: "Look in the database itself whether the table, column, function or foreign key exists, with the parameter names as sent.",
      "zh-CN": "直接在数据库中查看表、列、函数或外键是否存在，参数名是否与请求一致。",
    }),
    sources: [
      docs("PostgREST: schema cache", "https://docs.postgrest.org/en/stable/references/schema_cache.html"),
      docs("PostgREST: errors", "https://docs.postgrest.org/en/stable/references/errors.html"),
    ],
  },
});
