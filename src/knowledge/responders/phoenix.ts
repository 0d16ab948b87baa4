import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile, path, query } from "../../diagnosis/condition/path.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
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

/** The client's path and version of the protocol, refused without a word. */
const socketRefused = all(
  websocket,
  status(403),
  path(/\/(?:websocket|longpoll)$/),
  query(/[?&]vsn=\d/),
  field("cache-control", /^max-age=0, private, must-revalidate$/),
);

export const phoenix = defineResponder({
  id: "phoenix",
  name: text({ en: "Phoenix", "zh-CN": "Phoenix" }),
  roles: ["framework"],
  signs: [
    wrote("debug-page", debugPage),
    wrote("error-json", stock),
    // Phoenix's own client asks so, and Plug writes the cache field on every answer.
    wrote("socket-refused", socketRefused),
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
    likely("socket-origin", "websocket-handshake-failed", 403, socketRefused, {
      why: text({
        en: "Phoenix refused the socket: mostly check_origin, which by default compares Origin with the endpoint's url host. Else connect returned an error or the subprotocol does not fit.",
        "zh-CN":
          "Phoenix 拒绝了 socket：多半是 check_origin，它默认把 Origin 与端点的 url 主机比较。否则是 connect 返回了错误，或子协议不符。",
      }),
      fix: [
        text({
          en: "Set the public host in the endpoint's url: [host: …], or list the origins in check_origin.",
          "zh-CN": "在端点配置的 url: [host: …] 中写公开的主机名，或在 check_origin 中列出允许的源。",
        }),
      ],
      confirm: text({
        en: 'The log says "Could not check origin for Phoenix.Socket transport".',
        "zh-CN": "日志中有“Could not check origin for Phoenix.Socket transport”。",
      }),
    }),
    likely("forbidden", "auth-not-authorised", 403, all(inside("phoenix"), not(socketRefused))),
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
