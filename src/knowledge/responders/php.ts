import { body, bodyless, contains } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { endsWithSlash, path } from "../../diagnosis/condition/path.ts";
import { field, lacks, mediaType, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const ERRORS = docs(
  "PHP: error handling configuration",
  "https://www.php.net/manual/en/errorfunc.configuration.php",
);
const INI = docs("PHP: core php.ini directives", "https://www.php.net/manual/en/ini.core.php");
const FPM = docs("PHP-FPM configuration", "https://www.php.net/manual/en/install.fpm.configuration.php");
const { says, states, likely, proven, usual, possible } = causesOf("php", ERRORS, INI, FPM);

/** A message of PHP itself, as HTML or as text; what stands in a whole page has its tags, which quotations have not. */
const message = (kinds: string) => {
  const tagged = `<b>(?:${kinds})</b>:  `;
  const plain = `(?:^|\\n)(?:PHP )?(?:${kinds}): {1,2}[^\\n]{1,2000} in [^\\n]{1,400} on line \\d`;
  return any(body(new RegExp(`${tagged}|${plain}`)), all(mediaType("html"), contains(new RegExp(tagged))));
};
const fatal = message("Fatal error|Parse error|Recoverable fatal error|Catchable fatal error");
const notice = message("Warning|Notice|Deprecated|Strict Standards|User (?:Warning|Notice|Deprecated)");
const fpmSays = (words: RegExp) => all(body(words), field("content-type", /^text\/html; charset=UTF-8$/));
const noFile = fpmSays(/^File not found\.\n?$/);
const noAccess = fpmSays(/^Access denied\.\n?$/);
const script = path(/\.php(?:\/|$)/i);
/** A path without an ending leads to the front controller, whose ending is allowed. */
const otherEnding = path(/\.(?!ph(?:p|ar)$)\w{1,8}$/i);
const databaseClass =
  /Uncaught (?:mysqli_sql_exception|PDOException)[^\n]{0,120}(?:Connection refused|\[200[0-9]\]|No such file or directory|Access denied for user|could not (?:connect|find driver)|Unknown (?:database|MySQL server host)|getaddrinfo|timed out)|mysqli_connect\(\): |Unable to connect to PostgreSQL/;
const databaseTable =
  /\[42S0[12]\]|Base table or view not found|Table &?[^\n]{0,80}doesn(?:'|&#0?39;)t exist|no such table|Unknown column/;

/** What PHP says where a body is larger than its post_max_size. */
export const postOverLimit = body(/POST Content-Length of \d+ bytes exceeds the limit/);

export const php = defineResponder({
  id: "php",
  name: text({ en: "PHP", "zh-CN": "PHP" }),
  roles: ["runtime"],
  signs: [
    wrote("error-message", any(fatal, notice)),
    wrote("no-file-text", any(noFile, noAccess, body(/^No input file specified\.\n?$/))),
    wrote("built-in-server-page", body('<p>The requested resource <code class="url">'), "web-server"),
    // A hidden fatal error leaves PHP's own type and nothing else.
    wrote(
      "bare-error",
      all(
        status(500),
        bodyless,
        field("content-type", /^text\/html; charset=UTF-8$/),
        lacks("x-runtime"),
        not(field("x-request-id")),
        not(field("server", /^nghttpx/)),
      ),
    ),
    named("x-powered-by-field", field("x-powered-by", /\bPHP\/\d/)),
    named("cookie", setsCookie(/^PHPSESSID$/)),
  ],
  causes: [
    states(
      "time-limit",
      "script-time-limit",
      ["2xx", "5xx"],
      /Maximum execution time of \d+ seconds? exceeded/,
      {
        fix: [
          text({
            en: "Find what takes long, mostly a loop or heavy computing (waiting for queries or remote calls counts only on some systems), before you raise max_execution_time.",
            "zh-CN":
              "先找出耗时的部分，多半是循环或大量计算（等待查询或远程调用只在部分系统上计入），再考虑调高 max_execution_time。",
          }),
        ],
      },
    ),
    states(
      "memory-limit",
      "script-memory-limit",
      ["2xx", "5xx"],
      /Allowed memory size of \d+ bytes exhausted/,
    ),
    // Zend's allocator, where the system gave it nothing.
    states("system-memory", "server-out-of-resources", ["2xx", "5xx"], /Out of memory \(allocated/),
    states(
      "headers-sent",
      "script-headers-already-sent",
      ["2xx", "5xx"],
      /headers already sent|Session cannot be started after headers|cannot be changed after headers/,
    ),
    proven(
      "upload-dropped",
      "upload-dropped-over-limit",
      ["2xx", "4xx", "5xx"],
      // At 413 the application saw it and refused the request: nothing was lost unnoticed.
      all(not(status(413)), postOverLimit),
      {
        fix: [
          text({
            en: "Raise post_max_size and upload_max_filesize, or send less.",
            "zh-CN": "调高 post_max_size 和 upload_max_filesize，或减少发送的数据。",
          }),
        ],
      },
    ),
    says("database-away", "database-unavailable", ["2xx", "5xx"], databaseClass),
    says("database-outdated", "database-not-migrated", ["2xx", "5xx"], databaseTable),
    likely(
      "notice-in-json",
      "notice-breaks-json",
      ["2xx", "4xx"],
      all(
        notice,
        not(fatal),
        any(mediaType("json"), body(/<br \/>\n\s{0,4}[{[]["{[\]}]|\n[{[]"[^\n]{1,4000}[}\]]\s{0,4}$/)),
      ),
      {
        why: text({
          en: "PHP printed a message before or after the JSON, so the client cannot parse the whole.",
          "zh-CN": "PHP 在 JSON 之前或之后输出了一条消息，客户端无法解析整个正文。",
        }),
        fix: [
          text({
            en: "Repair what the message names, and set display_errors to Off (log_errors to On).",
            "zh-CN": "修复消息所指的问题，并把 display_errors 设为 Off（log_errors 设为 On）。",
          }),
        ],
      },
    ),
    likely(
      "unwritable",
      "file-permission-denied",
      ["2xx", "5xx"],
      all(notice, body(/[Ff]ailed to open stream: Permission denied|Permission denied in/)),
    ),
    likely("fatal-shown", "script-error-shown", ["2xx", "4xx", "5xx"], fatal),
    likely("notice-shown", "script-error-shown", ["2xx", "5xx"], all(notice, not(mediaType("json")))),
    possible(
      "database-in-message",
      "database-unavailable",
      ["2xx", "5xx"],
      all(fatal, body(/SQLSTATE\[(?:HY000|08\d{3})\]/)),
    ),
    proven("no-input-file", "script-not-found-by-runtime", 404, body(/^No input file specified\.\s{0,4}$/)),
    likely(
      "script-missing",
      "script-not-found-by-runtime",
      404,
      any(noFile, body(/^No input file specified\./)),
      {
        why: text({
          en: "PHP (php-fpm or php-cgi) got a script path under which it sees no file.",
          "zh-CN": "PHP（php-fpm 或 php-cgi）收到的脚本路径下没有文件。",
        }),
        fix: [
          text({
            en: "Compare SCRIPT_FILENAME (root + path) with what PHP sees in its own container or chroot.",
            "zh-CN": "把 SCRIPT_FILENAME（root + 路径）与 PHP 在自己的容器或 chroot 里看到的路径对照。",
          }),
        ],
        confirm: text({
          en: 'With php-fpm, log of the web server: "Primary script unknown".',
          "zh-CN": "使用 php-fpm 时，Web 服务器日志：“Primary script unknown”。",
        }),
      },
    ),
    likely("script-unreadable", "file-permission-denied", 403, all(noAccess, script), {
      why: text({
        en: "php-fpm may not open this script: mostly its user lacks a right along the path, else SELinux or the like forbids it.",
        "zh-CN": "php-fpm 无法打开这个脚本：多半是它的用户在路径上缺少权限，否则是被 SELinux 之类禁止。",
      }),
    }),
    likely("extension-refused", "blocked-by-config-rule", 403, all(noAccess, otherEnding, not(script)), {
      why: text({
        en: "security.limit_extensions of php-fpm allows only .php and .phar files, unless told otherwise.",
        "zh-CN": "php-fpm 的 security.limit_extensions 默认只允许 .php 和 .phar 文件。",
      }),
    }),
    possible("rule", "blocked-by-config-rule", 403, noAccess),
    possible("right", "file-permission-denied", 403, noAccess),
    likely("built-in-server", "file-not-found", 404, body('<p>The requested resource <code class="url">')),
    // Older releases of NGINX Unit let PHP open what is not there, and PHP calls that a fatal error.
    causesOf("php", docs("NGINX Unit: changes", "https://unit.nginx.org/CHANGES.txt")).likely(
      "script-missing-in-unit",
      "script-not-found-by-runtime",
      500,
      all(by("php"), bodyless, field("server", /^Unit\/1\.[12]?\d(?:\.|$)/), any(endsWithSlash, script)),
      {
        why: text({
          en: "NGINX Unit before 1.30 passes a folder or script that does not exist on to PHP, which then ends with an empty 500 instead of a 404.",
          "zh-CN": "1.30 之前的 NGINX Unit 会把不存在的目录或脚本交给 PHP，于是得到空的 500，而不是 404。",
        }),
        fix: [
          text({
            en: "Update Unit to 1.30 or later. Or pass such paths to a target with a fixed `script` (the front controller), which can answer 404 itself.",
            "zh-CN":
              "升级到 Unit 1.30 或更高版本。或把这类路径交给设有固定 `script`（前端控制器）的 target，由它返回 404。",
          }),
        ],
        confirm: text({
          en: "Log of Unit: Failed opening required, with the path.",
          "zh-CN": "Unit 的日志：Failed opening required 及路径。",
        }),
      },
    ),
    likely("fatal-hidden", "script-fatal-error-hidden", 500, all(by("php"), bodyless), {
      why: text({
        en: "Mostly the script died while display_errors is off: PHP then sends an empty 500.",
        "zh-CN": "多半是脚本中途出错而 display_errors 关闭：这时 PHP 发出空的 500。",
      }),
    }),
    usual("failed", "unhandled-exception", 500),
    possible("database", "database-unavailable", 500),
    possible("limits", "script-memory-limit", 500),
    usual("unavailable", "service-overloaded", 503),
  ],
  sources: [ERRORS],
});
