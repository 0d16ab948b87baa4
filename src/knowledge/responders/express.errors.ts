import { body } from "../../diagnosis/condition/body.ts";
import { any, not } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { EXPRESS, finalPage, libraryError, runtimeError } from "./express.answer.ts";

const { says, states, likely, usual, possible } = EXPRESS;

/** What a handler, a middleware or what they call threw. */
export const expressErrors = [
  states("view-missing", "template-missing", 500, /Failed to lookup view|template not found/),
  states("origin-refused", "cors-origin-not-allowed", [403, 500], /Not allowed by CORS/i),
  // A check against forgery says it of Origin too.
  says("origin-refused-perhaps", "cors-origin-not-allowed", [403, 500], /Origin not allowed/i),
  says("time-limit", "handler-timeout", 503, /Response timeout|ETIMEDOUT/),
  // Its default error page shows the stack or the phrase; another body a handler wrote itself.
  likely("thrown", "unhandled-exception", 500, any(finalPage, libraryError, runtimeError), {
    why: text({
      en: "A handler threw or called next(error); Express answered with its default error page, or the application's error handler did in JSON.",
      "zh-CN":
        "某个处理函数抛出了异常或调用了 next(error)；由 Express 以默认错误页响应，或由应用的错误处理函数以 JSON 响应。",
    }),
  }),
  possible("answered-by-handler", "unhandled-exception", 500, not(finalPage)),
  possible(
    "database-refused",
    "database-unavailable",
    500,
    body(
      /(?:ECONNREFUSED|ETIMEDOUT|ENOTFOUND)[^\n"<]{0,60}:(?:5432|3306|27017|6379|1433|1521)\b|MongoNetwork|SequelizeConnection|PrismaClientInitialization/,
    ),
  ),
  possible(
    "database-outdated",
    "database-not-migrated",
    500,
    body(/no such table|relation &?[^\n]{0,80} does not exist|ER_NO_SUCH_TABLE|Unknown column/),
  ),
  possible(
    "dependency",
    "dependency-unavailable",
    [500, 502, 503],
    body(/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|socket hang up|fetch failed/),
  ),
  usual("bad-gateway", "dependency-unavailable", [502, 504]),
  // With 503 an application declines; why it does, its words may say.
  possible("declines", "dependency-unavailable", 503),
] as const;
