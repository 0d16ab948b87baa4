import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { phoenixAdvice } from "./phoenix.advice.ts";

const ERRORS = docs("Phoenix: custom error pages", "https://hexdocs.pm/phoenix/custom_error_pages.html");
const { says, states, likely, usual, possible } = causesOf("phoenix", ERRORS);

const debugPage = body(
  /^# \w[\w.]{1,120} at (?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/|<title>\w[\w.]{1,120} at (?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \//,
);
const stock = all(
  jsonWith(["errors"]),
  json(
    "errors.detail",
    /^(?:Bad Request|Unauthorized|Forbidden|Not Found|Not Acceptable|Request Entity Too Large|Content Too Large|Unsupported Media Type|Unprocessable (?:Entity|Content)|Internal Server Error)$/,
  ),
);

export const phoenix = defineResponder({
  id: "phoenix",
  name: text({ en: "Phoenix", "zh-CN": "Phoenix" }),
  roles: ["framework"],
  signs: [
    wrote("debug-page", debugPage),
    wrote("error-json", stock),
    // Heroku's router is built on Cowboy too and names it for applications in any language.
    named(
      "server-field",
      all(field("server", /^Cowboy$/i), not(field("via", /\b(?:vegur|heroku-router)\b/))),
    ),
  ],
  advice: phoenixAdvice,
  causes: [
    says("no-route", "route-not-found", 404, /Phoenix\.Router\.NoRouteError/),
    states("record", "record-not-found", 404, /Ecto\.NoResultsError/),
    says("cast", "validation-failed", [400, 404], /Ecto\.Query\.CastError|Phoenix\.ActionClauseError/),
    likely("file-missing", "file-not-found", 404, all(inside("phoenix"), asksForFile)),
    likely("not-found", "route-not-found", 404, all(inside("phoenix"), not(asksForFile))),
    possible("no-record", "record-not-found", 404),
    possible("other-method", "route-lacks-method", 404, undefined, {
      why: text({
        en: "Phoenix says 404, not 405, when the path has routes for other methods only.",
        "zh-CN": "路径只有其他方法的路由时，Phoenix 返回 404 而不是 405。",
      }),
    }),
    states("forgery", "csrf-token-invalid", 403, /InvalidCSRFTokenError|InvalidCrossOriginRequestError/),
    usual("forbidden", "auth-not-authorised", 403),
    states(
      "unparsable",
      "request-body-malformed",
      400,
      /Plug\.Parsers\.(?:ParseError|BadEncodingError)|Jason\.DecodeError/,
    ),
    states("bad-url", "malformed-url", 400, /InvalidQueryError|Plug\.Conn\.InvalidQuery|MalformedURIError/),
    usual("bad-request", "validation-failed", [400, 422]),
    likely("too-large", "request-body-too-large", 413, any(body("RequestTooLargeError"), inside("phoenix"))),
    usual("media-type", "unsupported-media-type", 415),
    usual("accept", "not-acceptable", 406),
    says(
      "migration",
      "database-not-migrated",
      [500, 503],
      /PendingMigrationError|undefined_table|undefined_column|no such table/,
    ),
    says(
      "database",
      "database-unavailable",
      [500, 503],
      /DBConnection\.ConnectionError|Postgrex\.Error[^\n]{0,120}(?:invalid_catalog_name|connection)|StorageNotCreatedError/,
    ),
    states(
      "template",
      "template-missing",
      500,
      /Phoenix\.Template\.UndefinedError|no "[^"\n]{1,80}" (?:html|json|text)? ?template/,
    ),
    usual("thrown", "unhandled-exception", 500),
    possible("database-500", "database-unavailable", 500),
  ],
  sources: [ERRORS],
});
