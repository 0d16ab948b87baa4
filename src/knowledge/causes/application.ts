import { all, holds, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const ERROR_500 = rfc(9110, "15.6.1");
const SQLSTATE = docs(
  "PostgreSQL: error codes",
  "https://www.postgresql.org/docs/current/errcodes-appendix.html",
);

/** What the application or its runtime failed for, as its answer says: a database, a template, memory, a build. */
export const applicationCauses = {
  id: "application",
  over: ["exception-shown"],
  causes: [
    causesOf(anybody, SQLSTATE).likely(
      "says-not-migrated",
      "database-not-migrated",
      [400, 404, 500, 503],
      says(
        /no such (table|column)|relation "[^"\n]{1,80}" does not exist|column "?[^"\s]{1,80}"? does not exist|unknown column|base table or view not found|table '[^'\n]{1,80}' does ?n.t exist|invalid (object|column) name|UndefinedTable|UndefinedColumn|ORA-00942|pending migration|migrations? (are|is) pending|SQLSTATE\[?42(S02|S22|P01|703)/i,
      ),
    ),
    causesOf(anybody, SQLSTATE).likely(
      "says-no-database",
      "database-unavailable",
      [500, 502, 503, 504],
      says(
        /ECONNREFUSED[^\n]{0,60}:(5432|3306|27017|6379|1433|1521|9042|9200|5984|26257)\b|(could not|unable to|failed to|can ?not|can't)[^\n]{0,20}connect[^\n]{0,40}(database|mysql|maria|postgres|mongo|redis|sql server|oracle|\bdb\b)|(database|mysql|maria|postgres|mongo|redis|sqlstate|\bdb\b)[^\n]{0,80}(connection|refused|unavailable|not available|unreachable|is down|gone away|too many connections|timed out|timeout|offline)|error establishing a database|too many (clients|connections) already|remaining connection slots|communications link failure|server selection|MongoNetworkError|ConnectionBad|connection pool|SQLSTATE\[?(08|HY000\]? \[20)/i,
      ),
    ),
    causesOf(anybody, ERROR_500).likely(
      "says-no-template",
      "template-missing",
      [500, 404],
      all(
        // Templates or views are what this interface keeps.
        not(all(status(404), path(/\/(?:[\w-]{0,20}[-_])?(?:template|view)s?(?:\/|$)/i))),
        says(
          /template[^\n]{0,80}(not found|does ?n.t exist|not exist|missing|could not be|cannot be found)|TemplateNotFound|TemplateDoesNotExist|MissingTemplate|failed to lookup view|unable to find template|circular view path \[|could not resolve view with name|(missing|no) (a )?template|view \[?[^\]\n]{1,80}\]? not found/i,
        ),
      ),
    ),
    // A forward to a page of the application that is not there; no visitor asks for /WEB-INF.
    causesOf(anybody, ERROR_500).likely(
      "page-of-forward",
      "template-missing",
      404,
      all(
        says(/\/WEB-INF\/[^\s\]]{1,200}\.(?:jspx?|html|ftlh?|xhtml)\b/),
        holds((c) => !/web-inf/i.test(c.url?.pathname ?? "")),
      ),
      {
        why: text({
          en: "The request reached the application, which handed on to a page under /WEB-INF that is not there: a wrong prefix, suffix or view name, or no JSP support.",
          "zh-CN":
            "请求到达了应用，但它转发到的 /WEB-INF 下的页面不存在：前缀、后缀或视图名不对，或缺少 JSP 支持。",
        }),
      },
    ),
    causesOf(anybody, ERROR_500).likely(
      "says-out-of-memory",
      "server-out-of-resources",
      [500, 503],
      says(
        /\bOutOfMemory(?:Error|Exception)\b|\bJava heap space\b|\bJavaScript heap out of memory\b|\bGC overhead limit exceeded\b|\b(?:CUDA )?out of memory\b(?!:? (?:\w{1,20} )?cards?\b)|\bMemoryError\b|\bNoMemoryError\b|\bFailed to allocate memory\b/,
      ),
    ),
    causesOf(anybody, ERROR_500).likely(
      "says-memory-limit",
      "script-memory-limit",
      "5xx",
      says(/\bAllowed memory size of \d{1,15} bytes exhausted\b/),
    ),
    causesOf(anybody, ERROR_500).likely(
      "says-time-limit",
      "script-time-limit",
      "5xx",
      says(/\bMaximum execution time of \d{1,6} seconds? exceeded\b/),
    ),
    causesOf(anybody, ERROR_500).likely(
      "says-view-expired",
      "auth-token-expired",
      500,
      says(/\bViewExpiredException\b/),
      {
        why: text({
          en: "The page's view could not be restored: mostly the session that keeps it is over or on another server, or newer views pushed it out (many tabs).",
          "zh-CN":
            "无法恢复页面的视图：多半是保存它的会话已过期或在另一台服务器上，或被较新的视图挤掉（标签页很多时）。",
        }),
        fix: [
          text({
            en: "Load the page again, and log in again if it asks for that.",
            "zh-CN": "重新加载页面，需要时重新登录。",
          }),
          text({
            en: "As the operator, share the sessions or use sticky sessions, and let a session live longer or keep more views.",
            "zh-CN": "如果你是站点管理员，共享会话或开启会话保持，并延长会话时间或增加保留的视图数。",
          }),
        ],
      },
    ),
    causesOf(anybody, ERROR_500).likely(
      "says-build",
      "build-error",
      [500],
      says(
        /failed to (resolve|compile|parse|load)[^\n]{0,20}(import|module|source)|module (not found|build failed)|cannot find module|(pre-?transform|transform|compil\w{2,6}|build) (error|failed)|preprocessor dependency|unexpected token[^\n]{0,40}\d+:\d+/i,
      ),
    ),
    causesOf(anybody, ERROR_500).likely(
      "says-not-started",
      "app-failed-to-start",
      [500, 502, 503],
      says(
        /(application|app|process|worker|web process)[^\n]{0,40}(failed to start|could ?n.t (be )?start|crashed|not (running|started)|error occurred while starting|exited)|start-?up (error|fail)|failed to boot/i,
      ),
    ),
  ],
} as const;
