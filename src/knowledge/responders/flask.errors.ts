import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { FLASK } from "./flask.sources.ts";

const { likely, possible } = FLASK;

const debug = (exceptions: string) =>
  body(new RegExp(`<title>[\\w.]{0,80}(?:${exceptions})[^<]{0,400}// Werkzeug Debugger`));

/** What a view raised, or did not return. */
export const flaskErrors = [
  likely("key-missing-in-debug", "validation-failed", 500, debug("BadRequestKeyError")),
  likely("template", "template-missing", 500, debug("TemplateNotFound|TemplatesNotFound")),
  likely(
    "migration",
    "database-not-migrated",
    500,
    any(
      debug("OperationalError[^<]{0,200}no such (?:table|column)"),
      debug("ProgrammingError|UndefinedTable|UndefinedColumn"),
    ),
  ),
  likely(
    "database",
    "database-unavailable",
    500,
    all(debug("OperationalError|InterfaceError"), not(body("no such "))),
  ),
  likely("returned-none", "handler-sent-nothing", 500, body(/did not return a valid response/)),
  likely(
    "slash-lost-post",
    "path-mismatch",
    500,
    body(/FormDataRoutingRedirect|A request was sent to this URL .{0,200} but a redirect was issued/),
  ),
  likely("thrown", "unhandled-exception", 500, body(/\/\/ Werkzeug Debugger/)),
  likely(
    "failed",
    "unhandled-exception",
    500,
    any(body("The server encountered an internal error and was unable"), inside("flask")),
    {
      why: text({
        en: "Mostly a view raised an exception; outside debug mode Flask shows no details and logs the traceback.",
        "zh-CN": "多半是视图抛出了异常；非调试模式下 Flask 不显示细节，只把回溯写入日志。",
      }),
    },
  ),
  possible("template-500", "template-missing", 500),
  possible("nothing-500", "handler-sent-nothing", 500),
  possible("database-500", "database-unavailable", 500),
] as const;
