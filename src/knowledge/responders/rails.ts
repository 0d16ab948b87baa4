import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, not, quoting } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile, asksForRecord, sentBadEscape } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status, statusText } from "../../diagnosis/condition/response.ts";
import { sentBrokenJson } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { railsAdvice } from "./rails.advice.ts";

const GUIDE = docs(
  "Rails guides: rendering and exceptions",
  "https://guides.rubyonrails.org/configuring.html#config-action-dispatch-rescue-responses",
);
const HOSTS = docs(
  "Rails guides: HostAuthorization",
  "https://guides.rubyonrails.org/configuring.html#actiondispatch-hostauthorization",
);
const SECURITY = docs("Rails guides: security", "https://guides.rubyonrails.org/security.html");
const { likely, proven, usual, possible } = causesOf("rails", GUIDE, HOSTS, SECURITY);

const stamped = all(field("x-runtime"), field("x-request-id"));
const publicPage = body(
  /<title>(?:The page you were looking for doesn.t exist|We.re sorry, but something went wrong|The change you (?:wanted|requested) was rejected|The server cannot process the request due to a client error|Your browser is not supported)|class="rails-default-error-page"|lives in public\/\d{3}\.html/,
);
const debugPage = body("<title>Action Controller: Exception caught</title>");
const debug = (exception: string) =>
  body(
    new RegExp(
      `<h1>\\s{0,20}(?:${exception})|<div class="message">[^<]{0,300}(?:${exception})|"exception":"#?<?(?:${exception})`,
    ),
  );
const noRoute = body(/<h2[^<>]{0,60}>No route matches \[[A-Z]+\]|No route matches \[[A-Z]+\]/);

/** The table of routes on the developer's page holds this very path. */
const pathIsRouted = quoting("response.body", (c) => {
  const wanted = `${c.url?.pathname ?? ""}(.:format)`;
  for (const quote of ["'", '"']) {
    const from = c.body.indexOf(`data-route-path=${quote}${wanted}${quote}`);
    if (from >= 0) return { from, to: from + "data-route-path=''".length + wanted.length };
  }
  return false;
});
/** Rack adds neither Date nor Server, so a refusal before the application looks like this; HostAuthorization counts its text. */
const bareRefusal = all(
  status(403),
  bodyless,
  field("content-length", "0"),
  not(statusText(/^(?!Forbidden$)\S/)),
  lacks("date"),
  lacks("server"),
  field("content-type", /^text\/html; charset=UTF-8$/),
);

/** The escapes may be sound, and the names of the parameters contradict each other. */
const PARAMETERS = {
  why: text({
    en: "Rails could not parse the parameters: an invalid escape, or one name used both for a value and for a list or hash.",
    "zh-CN": "Rails 无法解析参数：含有无效转义，或同一个名称既作单个值又作列表或散列。",
  }),
};

export const rails = defineResponder({
  id: "rails",
  name: text({ en: "Ruby on Rails", "zh-CN": "Ruby on Rails" }),
  roles: ["framework"],
  signs: [
    // Passenger took over the title for an application that it could not start.
    wrote("stock-page", all(any(publicPage, debugPage), not(body("Phusion Passenger")))),
    wrote("blocked-host-page", body(/<h1>Blocked hosts?: |To allow requests to [^\n]{0,120}config\.hosts/)),
    // The last resort of ShowExceptions, when the error page itself fails.
    wrote(
      "last-resort-text",
      body(/^500 Internal Server Error\nIf you are the administrator of this website/),
    ),
    wrote("login-refused-text", body(/^HTTP (?:Basic|Digest|Token): Access denied\.\n?$/)),
    wrote(
      "error-json",
      all(
        jsonWith(["status", "error"], ["exception", "traces"]),
        jsonStartsWith("status", "error"),
        json("error", /^[A-Z]/),
        not(field("server", /^(?:Apache|Jetty)/)),
      ),
    ),
    wrote("bare-error", all(stamped, bodyless, status(400, 404, 405, 406, 422, 500))),
    named("bare-refusal", bareRefusal),
    named("runtime-fields", stamped),
  ],
  advice: railsAdvice,
  causes: [
    proven("blocked-host", "host-not-allowed", 403, body(/Blocked hosts?: |config\.hosts/), {
      fix: [
        text({
          en: "Add the name to `config.hosts` in the environment's configuration and restart.",
          "zh-CN": "在对应环境的配置里把该主机名加入 `config.hosts`，然后重启。",
        }),
      ],
    }),
    likely("blocked-host-in-silence", "host-not-allowed", 403, bareRefusal, {
      why: text({
        en: "Where config.hosts is set, Rails refuses any other host; without detailed error pages, as in production, with an empty 403. Outside development the list is empty unless somebody set it.",
        "zh-CN":
          "设置了 config.hosts 时，Rails 会拒绝其他主机名；不显示详细错误页时（如生产环境）返回空的 403。非开发环境默认没有设置这个列表。",
      }),
    }),
    usual("forbidden", "auth-not-authorised", 403),
    likely(
      "template-lost",
      "template-missing",
      406,
      body(/No template for interactive request|is missing a template for/),
      {
        why: text({
          en: "The action ended without rendering and no view of its name exists for this format.",
          "zh-CN": "动作没有渲染任何内容，也没有与它同名、适合该格式的视图。",
        }),
      },
    ),
    likely("template-lost-in-silence", "template-missing", 204, all(stamped, method("GET")), {
      why: text({
        en: "For calls from scripts Rails answers 204 where the action renders nothing and has no view; an action may also send it on purpose.",
        "zh-CN": "对脚本发出的请求，如果动作没有渲染也没有视图，Rails 返回 204；也可能是动作有意这样响应。",
      }),
    }),
    usual("format", "not-acceptable", 406),
    possible("format-or-template", "template-missing", 406),
    proven(
      "csrf",
      "csrf-token-invalid",
      422,
      debug("ActionController::Invalid(?:AuthenticityToken|CrossOriginRequest)"),
      {
        fix: [
          text({
            en: "Send the token of csrf_meta_tags as X-CSRF-Token, with the session cookie. For JavaScript that is fetched by GET send X-Requested-With: XMLHttpRequest.",
            "zh-CN":
              "把 csrf_meta_tags 里的令牌放进 X-CSRF-Token，并带上会话 Cookie。用 GET 取 JavaScript 时，发送 X-Requested-With: XMLHttpRequest。",
          }),
        ],
      },
    ),
    likely(
      "csrf-in-production",
      "csrf-token-invalid",
      422,
      all(any(publicPage, bodyless), methodOtherThan("GET", "HEAD")),
    ),
    usual("unprocessable", "validation-failed", 422),
    possible("token-or-origin", "csrf-token-invalid", 422),
    likely(
      "parameters-unparsable",
      "request-body-malformed",
      400,
      any(
        debug("ActionDispatch::Http::Parameters::ParseError"),
        body(/Error occurred while parsing request parameters/),
      ),
    ),
    likely(
      "parameter-missing",
      "validation-failed",
      400,
      any(
        debug("ActionController::(?:ParameterMissing|BadRequest in)"),
        body(/param is missing or the value is empty/),
      ),
    ),
    likely(
      "query-invalid",
      "malformed-url",
      400,
      body(
        /Invalid (?:query|path|request) parameters|invalid %-encoding|Invalid encoding|expected (?:Hash|Array) \(got/,
      ),
      PARAMETERS,
    ),
    likely("json-broken", "request-body-malformed", 400, all(inside("rails"), sentBrokenJson)),
    likely(
      "query-broken",
      "malformed-url",
      400,
      all(
        inside("rails"),
        any(
          sentBadEscape,
          all(method("GET", "HEAD"), (c) => (c.url?.search ? [] : false)),
        ),
      ),
      PARAMETERS,
    ),
    likely(
      "parameter-missing-in-silence",
      "validation-failed",
      400,
      all(inside("rails"), methodOtherThan("GET", "HEAD")),
    ),
    possible("bad-parameters", "validation-failed", 400),
    possible("bad-url", "malformed-url", 400),
    likely("login-wanted", "auth-missing", 401, all(body(/Access denied/), not(sent("authorization")))),
    likely("login-wrong", "auth-invalid", 401, all(body(/Access denied/), sent("authorization"))),
    likely("routed-for-others", "route-lacks-method", 404, all(noRoute, pathIsRouted), {
      why: text({
        en: "The path is in the route table, for other methods only; Rails then says 404.",
        "zh-CN": "路由表里有这个路径，但只对应其他方法；这时 Rails 返回 404。",
      }),
    }),
    likely(
      "method-without-route",
      "route-lacks-method",
      404,
      all(any(noRoute, publicPage), methodOtherThan("GET", "HEAD", "POST")),
    ),
    likely(
      "record",
      "record-not-found",
      404,
      any(debug("ActiveRecord::RecordNotFound"), body(/Couldn(?:'|&#39;)t find [A-Z]\w{0,60} /)),
    ),
    likely(
      "no-action",
      "route-not-found",
      404,
      any(
        debug("AbstractController::ActionNotFound|Unknown action"),
        body(/The action [^\n]{0,80} could not be found|uninitialized constant \w{1,80}Controller/),
      ),
    ),
    likely("no-route", "route-not-found", 404, all(noRoute, not(asksForFile), method("GET", "HEAD", "POST"))),
    likely("file-missing", "file-not-found", 404, all(inside("rails"), asksForFile)),
    likely("record-by-path", "record-not-found", 404, all(publicPage, asksForRecord)),
    likely(
      "no-route-in-production",
      "route-not-found",
      404,
      all(publicPage, not(asksForRecord), not(asksForFile), method("GET", "HEAD", "POST")),
    ),
    possible("no-such-record", "record-not-found", 404),
    possible("no-such-route", "route-not-found", 404),
    possible("other-method", "route-lacks-method", 404, any(noRoute, publicPage)),
    usual("method", "method-not-implemented", 405),
    likely("too-many", "rate-limited", 429, inside("rails")),
    usual("too-large", "request-body-too-large", 413),
    usual("media-type", "unsupported-media-type", 415),
    usual("conflict", "application-conflict", 409),
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
        en: "The application raised, mostly in a controller or view; production logs the exception and hides it (pages get public/500.html).",
        "zh-CN":
          "应用抛出了异常，多半在控制器或视图里；生产环境只把异常写进日志，不显示原文（页面显示 public/500.html）。",
      }),
    }),
    possible("database-500", "database-unavailable", 500, any(publicPage, bodyless)),
    possible("view-500", "template-missing", 500, all(any(publicPage, bodyless), resourceType("document"))),
    possible("migration-500", "database-not-migrated", 500, any(publicPage, bodyless)),
  ],
  sources: [GUIDE],
});
