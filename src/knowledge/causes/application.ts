import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { lineSaid, says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const ERROR_500 = rfc(9110, "15.6.1");
const SQLSTATE = docs(
  "PostgreSQL: error codes",
  "https://www.postgresql.org/docs/current/errcodes-appendix.html",
);

/** Lines that only a program's own trace of calls has, whatever its language. */
const trace: Condition = any(
  body("Traceback (most recent call last)"),
  body(/\bat [\w$.<>]{1,160}\([\w$]{1,80}\.(java|kt|scala|groovy):\d{1,6}\)/),
  body(/\.(js|mjs|cjs|ts|tsx):\d{1,6}:\d{1,6}\b/),
  body(/ in [^\s:]{1,200}:line \d{1,6}/),
  body(/\.rb:\d{1,6}:in [`'&]/),
  body(/goroutine \d{1,9} \[/),
  body(/panicked at |panic: /),
  body(/Stack trace:?\s{0,10}#0 /i),
  body(/"(stack ?trace|stack|exception|trace)"\s{0,4}:\s{0,4}["[{]/i),
);
/**
 * What runtimes throw for a mistake in the code that runs, as they write it: with what is wrong. Where another
 * exception stands beside it, that one may be the reason.
 */
const faultInCode: Condition = all(
  body(
    /\b(?:(?:Type|Reference|Range|Name|UnboundLocal|Attribute|Index|ZeroDivision|NoMethod)Error(?:: (?=\S)| at \/)|(?:NullPointer|NullReference|ClassCast|(?:Array|String)?IndexOutOfBounds|Arithmetic)Exception\b)(?![^\n]{0,200}(?:fetch failed|Failed to fetch|ECONN|ENOTFOUND|ETIMEDOUT|connect))/,
  ),
  not(body(/During handling of the above|direct cause of the following|Caused by:/)),
);
const exceptionName: Condition = says(
  /\b(Type|Reference|Range|Syntax|Key|Attribute|Value|Index|Name|Argument|NoMethod|ZeroDivision|Runtime|Assertion|Import|ModuleNotFound)Error\b|\b(NullPointer|NullReference|IllegalState|IllegalArgument|ClassCast|ArgumentNull|InvalidOperation|IndexOutOfBounds|Argument|Runtime)Exception\b|Uncaught [\w\\]{1,100}(Exception|Error)|unhandled (exception|error|rejection)|uncaught exception|cannot read propert|is not a function|is not defined|undefined (method|variable|index)|nil pointer|null reference/i,
);
const plainWords =
  /^(\w{1,20}: )?(\d{3}[: ]{1,3})?((an? )?(internal|unexpected|unknown|unhandled)( server)?[ _]?(error|exception|failure)[^\n]{0,80}|something went wrong[^\n]{0,60}|error|server error)[.!]?$/im;
/** A message of its own in JSON, rather than the phrase that every framework has. */
const ownMessage: Condition = quoting("response.body", (c) => {
  if (jsonOf(c) === undefined) return false;
  let said = "";
  const stretch = lineSaid(c, (line) => {
    said = line;
    return /^(error|message|detail|title|msg|reason|description|error_description): /i.test(line);
  });
  return stretch && !plainWords.test(said.replace(/^\w+: /, "")) && stretch;
});

/** The application or what runs it failed, as far as its answer says. */
export const applicationCauses = {
  id: "application",
  over: ["upstream"],
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
    cause({
      id: "fault-in-code",
      mechanism: "unhandled-exception",
      on: ["5xx"],
      certainty: "certain",
      when: all(faultInCode, trace),
      sources: [ERROR_500],
    }),
    cause({
      id: "trace",
      mechanism: "unhandled-exception",
      on: [400, "5xx"],
      certainty: "likely",
      when: all(
        holds((c) => (c.status ?? 0) >= 500 || jsonOf(c) === undefined),
        trace,
        not(says(/no such file|ENOENT/i)),
      ),
      sources: [ERROR_500],
    }),
    cause({
      id: "exception-name",
      mechanism: "unhandled-exception",
      on: ["5xx"],
      certainty: "likely",
      when: exceptionName,
      sources: [ERROR_500],
    }),
    causesOf(anybody, rfc(9110, "15.6.3")).likely(
      "says-dependency",
      "dependency-unavailable",
      [424, 500, 502, 503, 504],
      says(
        /(provider|third.party|downstream|dependency|dependent|external|remote|payment|partner|vendor|integration)[^\n]{0,40}(error|fail|unavailable|not available|unreachable|timed? ?out|did not respond|down)|(failed|unable|error)[^\n]{0,20}(to )?(call|reach|contact|fetch|request)[^\n]{0,40}(service|api|provider)|(service|api) [^\n]{0,40}((returned|responded)[^\n]{0,20}(error|5\d\d)|timed? ?out|did(n't| not) (answer|respond|reply))/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.2")).likely(
      "says-feature-off",
      "feature-not-enabled",
      [400, 403, 404, 405, 415, 501, 503],
      says(
        /\b(?:feature|api|service|module|plugin|endpoint|function(?:ality)?|method|option|metrics|registration|login|sign-?up|provider|it)s?\b(?:(?!javascript|cookie|account|user|\bkey|token|client)[^\n]){0,60}(?:not (?:been )?(?:enabled|activated|turned on)|disabled|switched off|deactivated)|(?<!javascript |cookies? )(?:is|are) not enabled|(?<!javascript |cookies? |account |user |key |token |client )(?:is|are) currently disabled|accessNotConfigured|SERVICE_DISABLED/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).proven(
      "says-maintenance-plainly",
      "maintenance-mode",
      503,
      says(
        /\b(?:down|closed|offline|unavailable) (?:for|due to) (?:\w{1,20} ){0,2}maintenance\b|\b(?:under|undergoing|in) (?:\w{1,20} ){0,2}maintenance\b|\bmaintenance mode\b|正在(?:进行)?(?:系统)?维护|(?:系统|网站|服务)维护中/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-maintenance",
      "maintenance-mode",
      [500, 502, 503],
      all(
        // Its page for an origin that fails has such words, whatever the reason.
        not(by("azure-front-door")),
        says(
          /maintenance|be (right )?back (soon|shortly|at|in|later)|back (soon|shortly|at \d)|upgrading|scheduled (downtime|outage)|temporarily (down|offline) for|维护|维修/i,
        ),
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-stopped",
      "service-stopped",
      [402, 403, 404, 410, 502, 503],
      says(
        /(app|site|account|service|project|website|deployment|instance|space|tenant)\b[^\n]{0,40}(is |has been |was )?(stopped|suspended|paused|disabled|inactive|sleeping|not running|expired|terminated|deactivated)|suspended (page|site|account)/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).possible(
      "says-setup",
      "setup-required",
      [403, 500, 503],
      says(
        /(not|has ?n.t|is ?n.t) (yet )?(been )?(installed|set ?up|initiali[sz]ed)( yet)?\b|run the (installer|setup|installation)|complete the (setup|installation)/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.5")).possible(
      "says-own-timeout",
      "handler-timeout",
      [408, 500, 503],
      says(/time-?d? ?-?out|took too long|deadline exceeded|execution time/i),
    ),
    cause({
      id: "timeout-in-json",
      mechanism: "handler-timeout",
      on: [408],
      certainty: "likely",
      when: all(mediaType(/json/), says(/time-?d? ?-?out|took too long/i)),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "gateway-status-by-application",
      mechanism: "dependency-unavailable",
      on: [502, 503, 504],
      certainty: "possible",
      when: any(by("application"), all(field("x-powered-by"), status(502, 503, 504))),
      sources: [rfc(9110, "15.6.3")],
    }),
    cause({
      id: "own-message",
      mechanism: "application-error",
      on: [500],
      certainty: "possible",
      when: ownMessage,
      sources: [ERROR_500],
    }),
    cause({
      id: "plain-words",
      mechanism: "unhandled-exception",
      on: [500],
      certainty: "possible",
      when: says(
        /internal[ _]?server[ _]?error|unexpected error|something went wrong|an error (has )?occurred|unhandled|exception/i,
      ),
      sources: [ERROR_500],
    }),
    cause({
      id: "teapot",
      mechanism: "application-error",
      on: [418],
      certainty: "possible",
      when: status(418),
      sources: [rfc(9110, "15.5.19")],
    }),
  ],
} as const;
