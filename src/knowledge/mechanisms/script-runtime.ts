import { any } from "../../diagnosis/condition/condition.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { defineMechanisms } from "../../diagnosis/mechanism.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { PHP_CORE, phpManual } from "../writing/manuals.ts";
import { ERROR_LOG, perSystem, sameFor } from "../writing/per-system.ts";

export const scriptRuntime = defineMechanisms("script-runtime", {
  "script-fatal-error-hidden": {
    name: text({ en: "The script died, and the message is hidden", "zh-CN": "脚本出错，信息被隐藏" }),
    why: text({
      en: "The script ended with a fatal error, and the runtime keeps the message out of the page: the 500 is empty or shows only a general page.",
      "zh-CN": "脚本因致命错误终止，运行环境没有显示信息：500 是空白的，或只有一个通用的错误页。",
    }),
    fix: [
      perSystem({
        sentence: text({
          en: "Read the error log of the runtime: {systems}.",
          "zh-CN": "查看运行环境的错误日志：{systems}。",
        }),
        systems: sameFor(
          ["php", "wordpress", "litespeed"],
          text({ en: "for PHP its error_log", "zh-CN": "PHP 看它的 error_log" }),
        ),
        general: text({ en: "Read the error log of the runtime.", "zh-CN": "查看运行环境的错误日志。" }),
      }),
      perSystem({
        sentence: text({
          en: "If a function is undefined: {systems}.",
          "zh-CN": "如果是函数未定义：{systems}。",
        }),
        systems: sameFor(
          ["php", "wordpress", "litespeed"],
          text({
            en: 'PHP says "Call to undefined function"; one of its own lacks its extension, is of another version or in disable_functions; else its file is not loaded',
            "zh-CN":
              "PHP 报“Call to undefined function”；若是自带的函数，是扩展未安装、版本不符或在 disable_functions 中；其他函数则是所在文件没有加载",
          }),
        ),
        general: text({
          en: "If a function is undefined, its extension or file is mostly not loaded, or the runtime is of another version.",
          "zh-CN": "如果是函数未定义，多半是扩展或文件没有加载，或运行环境版本不符。",
        }),
      }),
      perSystem({
        sentence: text({
          en: "If a folder is off limits: {systems}.",
          "zh-CN": "如果是目录不允许访问：{systems}。",
        }),
        systems: sameFor(
          ["php", "wordpress", "litespeed"],
          text({
            en: 'PHP says "open_basedir restriction in effect"; add the folder to open_basedir in place of switching it off',
            "zh-CN": "PHP 报“open_basedir restriction in effect”；把所需目录加入 open_basedir，而不是关闭它",
          }),
        ),
        general: text({
          en: "If a folder is off limits, allow this folder in place of lifting the restriction.",
          "zh-CN": "如果是目录不允许访问，放行所需的目录，而不是取消限制。",
        }),
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: sameFor(
        ["php", "wordpress", "litespeed"],
        text({
          en: 'PHP writes "PHP Fatal error"; "PHP Parse error" in sound code mostly means that the PHP version is too old for it, at times too new',
          "zh-CN":
            "PHP 为“PHP Fatal error”；若代码没错却报“PHP Parse error”，多半是 PHP 版本过旧，有时是过新",
        }),
      ),
      general: text({
        en: "The error log of the runtime holds the error that ended the script.",
        "zh-CN": "运行环境的错误日志里有让脚本终止的错误。",
      }),
    }),
    refutedBy: any(jsonBody, field("x-powered-by", /express|next\.js|asp\.net|servlet|jsp\b|nuxt/i)),
    sources: [phpManual("error handling configuration", "errorfunc.configuration"), PHP_CORE],
  },
  "script-error-shown": {
    name: text({ en: "The script printed its error", "zh-CN": "脚本把错误输出到了页面里" }),
    why: text({
      en: "The script met an error or a warning, and the runtime printed it into the page.",
      "zh-CN": "脚本出现错误或警告，运行环境把它输出到了页面里。",
    }),
    fix: [
      text({
        en: "Repair the error that the page names, with file and line.",
        "zh-CN": "按页面给出的文件和行号修复错误。",
      }),
      text({
        en: "In production set display_errors to Off and log_errors to On: the text shows inner paths.",
        "zh-CN": "生产环境把 display_errors 设为 Off、log_errors 设为 On：错误信息会暴露内部路径。",
      }),
    ],
    confirm: text({
      en: "The response body. With log_errors on, the PHP error log holds the same line.",
      "zh-CN": "查看响应正文；log_errors 开启时，PHP 错误日志里有同样的一行。",
    }),
    sources: [phpManual("error handling configuration", "errorfunc.configuration")],
  },
  "script-time-limit": {
    name: text({ en: "The script ran out of time", "zh-CN": "脚本超过了时限" }),
    why: text({
      en: "The script ran longer than the runtime's own time limit and was ended.",
      "zh-CN": "脚本的运行时间超过了运行环境自身的时限，被终止。",
    }),
    fix: [
      text({
        en: "Find the slow part, or move long work to a background job.",
        "zh-CN": "找出耗时的部分，或把长任务放到后台。",
      }),
      text({
        en: "Or raise max_execution_time; waiting for a database or the network counts only on Windows, on Apple silicon and in thread-safe builds (FrankenPHP).",
        "zh-CN":
          "或调大 php.ini 的 max_execution_time；除 Windows、Apple 芯片的 Mac 和线程安全构建（FrankenPHP）外，它不计入等待数据库或网络的时间。",
      }),
      text({
        en: "Let each limit be longer than the one before: max_execution_time, then request_terminate_timeout, then fastcgi_read_timeout.",
        "zh-CN": "各时限依次增大：max_execution_time、request_terminate_timeout、fastcgi_read_timeout。",
      }),
    ],
    confirm: text({
      en: 'PHP error log: "Maximum execution time of … seconds exceeded"; php-fpm log: "execution timed out" means the pool\'s limit.',
      "zh-CN":
        "PHP 错误日志：“Maximum execution time of … seconds exceeded”；php-fpm 日志中的“execution timed out”则是进程池的时限。",
    }),
    sources: [
      phpManual("options and information configuration", "info.configuration"),
      phpManual("set_time_limit", "function.set-time-limit"),
      phpManual("FPM configuration", "install.fpm.configuration"),
    ],
  },
  "script-memory-limit": {
    name: text({ en: "The script ran out of memory", "zh-CN": "脚本超过了内存上限" }),
    why: text({
      en: "The script needed more memory than memory_limit allows.",
      "zh-CN": "脚本需要的内存超过了 memory_limit。",
    }),
    fix: [
      text({
        en: "Load less at once: fetch rows or read files piece by piece.",
        "zh-CN": "减少一次载入的数据：逐行取记录、分块读文件。",
      }),
      text({
        en: "Or raise memory_limit, with the number of workers in mind.",
        "zh-CN": "或调大 memory_limit，同时考虑工作进程的数量。",
      }),
    ],
    confirm: text({
      en: 'PHP error log: "Allowed memory size of … bytes exhausted".',
      "zh-CN": "PHP 错误日志：“Allowed memory size of … bytes exhausted”。",
    }),
    sources: [PHP_CORE],
  },
  "script-headers-already-sent": {
    name: text({ en: "Output came before the header fields", "zh-CN": "标头之前已有输出" }),
    why: text({
      en: "The script printed something before it set a header field or started the session, so the field (often a redirect) or the session was lost.",
      "zh-CN": "脚本在设置标头或启动会话之前已有输出，因此标头（常是重定向）或会话没有生效。",
    }),
    fix: [
      text({
        en: "Remove what is printed before: blank lines, a byte order mark, a notice or debug output.",
        "zh-CN": "去掉之前的输出：空行、BOM、提示信息或调试输出。",
      }),
      text({ en: "End PHP-only files without a closing tag.", "zh-CN": "纯 PHP 文件末尾不写结束标记。" }),
    ],
    confirm: text({
      en: 'PHP error log: "headers already sent by (output started at FILE:LINE)" or "… after headers have already been sent".',
      "zh-CN":
        "PHP 错误日志：“headers already sent by (output started at FILE:LINE)”或“… after headers have already been sent”。",
    }),
    sources: [phpManual("header", "function.header")],
  },
  "script-cannot-start": {
    name: text({ en: "The script could not be started", "zh-CN": "脚本无法启动" }),
    why: text({
      en: "The web server could not run the script: its interpreter is missing, or it may not be executed.",
      "zh-CN": "Web 服务器无法运行脚本：找不到解释器，或脚本没有执行权限。",
    }),
    fix: [
      text({
        en: "Check the first line of the script: path of the interpreter, and Unix line ends.",
        "zh-CN": "检查脚本首行：解释器路径，以及是否使用 Unix 换行。",
      }),
      text({ en: "Give it the execute bit: chmod 755 FILE.", "zh-CN": "赋予执行权限：chmod 755 FILE。" }),
      text({
        en: "Check that the file system is not mounted noexec.",
        "zh-CN": "确认文件系统没有以 noexec 挂载。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        apache: text({
          en: 'Apache "exec of … failed" or "couldn\'t create child process"',
          "zh-CN": "Apache 为“exec of … failed”或“couldn't create child process”",
        }),
      },
      general: text({
        en: "The server's error log says that the script could not be started.",
        "zh-CN": "服务器错误日志会写明脚本无法启动。",
      }),
    }),
    sources: [
      docs("Apache: dynamic content with CGI", "https://httpd.apache.org/docs/2.4/howto/cgi.html"),
      rfc(3875, "3.1"),
    ],
  },
  "script-output-invalid": {
    name: text({ en: "The script did not send a valid header section", "zh-CN": "脚本没有输出有效的标头" }),
    why: text({
      en: "The script ended or printed text before it gave a valid header section.",
      "zh-CN": "脚本在给出有效标头之前就结束了，或先输出了别的文字。",
    }),
    fix: [
      text({
        en: "Run the script by hand as the web server's user and see what it prints first.",
        "zh-CN": "以 Web 服务器的用户手动运行脚本，看它最先输出什么。",
      }),
      text({
        en: "Print Content-Type and an empty line before anything else.",
        "zh-CN": "最先输出 Content-Type 和一个空行。",
      }),
    ],
    confirm: perSystem({
      sentence: ERROR_LOG,
      systems: {
        apache: text({
          en: 'Apache "End of script output before headers" or "malformed header from script"',
          "zh-CN": "Apache 为“End of script output before headers”或“malformed header from script”",
        }),
      },
      general: text({
        en: "The server's error log may quote what the script printed in place of header fields.",
        "zh-CN": "服务器错误日志可能会引用脚本在应有标头的位置输出的内容。",
      }),
    }),
    sources: [
      rfc(3875, "6.2"),
      docs("Apache: dynamic content with CGI", "https://httpd.apache.org/docs/2.4/howto/cgi.html"),
    ],
  },
});
