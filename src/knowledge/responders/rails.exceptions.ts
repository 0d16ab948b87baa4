import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { debug, debugPage, publicPage, RAILS } from "./rails.answer.ts";

const { likely, possible } = RAILS;

/** What the application raised. */
export const railsExceptions = [
  likely(
    "view-missing",
    "template-missing",
    500,
    any(
      debug("ActionView::MissingTemplate|ActionController::MissingExactTemplate"),
      body(/Template is missing|Missing (?:template|partial) /),
    ),
  ),
  likely(
    "migrations-pending",
    "database-not-migrated",
    500,
    body(
      /ActiveRecord::PendingMigrationError|Migrations are pending|PG::Undefined(?:Table|Column)|no such (?:table|column)|(?:Table|Unknown column) &?[^\n]{0,80}(?:doesn(?:'|&#39;)t exist|in )/,
    ),
    {
      fix: [
        text({
          en: "Run `bin/rails db:migrate` for this environment.",
          "zh-CN": "在这个环境里运行 `bin/rails db:migrate`。",
        }),
      ],
    },
  ),
  likely(
    "database-away",
    "database-unavailable",
    500,
    body(
      /ActiveRecord::(?:ConnectionNotEstablished|NoDatabaseError|DatabaseConnectionError|ConnectionTimeoutError)|PG::ConnectionBad|Mysql2::Error::ConnectionError|We could not find your database/,
    ),
  ),
  likely(
    "asset-missing",
    "build-error",
    500,
    body(
      /is not present in the asset pipeline|AssetNotFound|MissingAssetError|Webpacker can(?:'|&#39;)t find/,
    ),
  ),
  likely(
    "timed-out",
    "handler-timeout",
    [500, 503],
    body(/Rack::Timeout::Request\w{0,20}(?:Exception|Error)/),
  ),
  likely(
    "service-away",
    "dependency-unavailable",
    500,
    debug(
      "Errno::(?:ECONNREFUSED|EHOSTUNREACH|ETIMEDOUT)|Net::(?:Open|Read)Timeout|Faraday::|SocketError|Redis::CannotConnect",
    ),
  ),
  likely("thrown", "unhandled-exception", 500, any(debugPage, publicPage, inside("rails")), {
    why: text({
      en: "Mostly the application raised, in a controller or view; production logs the exception and hides it (pages get public/500.html).",
      "zh-CN":
        "多半是应用在控制器或视图里抛出了异常；生产环境只把异常写进日志，不显示原文（页面显示 public/500.html）。",
    }),
  }),
  possible("database-500", "database-unavailable", 500, any(publicPage, bodyless)),
  possible("view-500", "template-missing", 500, all(any(publicPage, bodyless), resourceType("document"))),
  possible("migration-500", "database-not-migrated", 500, any(publicPage, bodyless)),
] as const;
