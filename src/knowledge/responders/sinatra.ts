import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { asksForFile, asksForRecord, sentBadEscape } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { errorStatus, field, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const README = docs("Sinatra: README", "https://sinatrarb.com/intro.html");
const { says, likely, usual, possible } = causesOf("sinatra", README);

const ditty = body(/Sinatra doesn(?:&rsquo;|'|’)t know this ditty/);
const bare404 = all(status(404), body(/^<h1>Not Found<\/h1>$/));
const debugPage = body(/have enabled the <code>show_exceptions<\/code> setting|\/__sinatra__\/\d{3}\.png/);

/** An error without what Spring Security and Keycloak send beside those three. */
const bareError = all(
  errorStatus,
  not(any(field("pragma"), field("expires"), field("referrer-policy"), field("content-security-policy"))),
);

export const sinatra = defineResponder({
  id: "sinatra",
  name: text({ en: "Sinatra", "zh-CN": "Sinatra" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", any(ditty, debugPage)),
    wrote("bare-not-found", all(bare404, field("x-cascade", "pass"))),
    // Its charset has no space before it, and rack-protection adds these three: so do Java servers, and Keycloak.
    named(
      "security-fields",
      all(
        field("content-type", /^text\/html;charset=utf-8$/),
        field("x-content-type-options", "nosniff"),
        field("x-frame-options", /^SAMEORIGIN$/),
        field("x-xss-protection"),
        any(setsCookie(/^rack\.session$/), field("server", /^(?:WEBrick|thin|puma)\b/i), bareError),
      ),
    ),
  ],
  causes: [
    likely("file-missing", "file-not-found", 404, all(inside("sinatra"), asksForFile)),
    likely(
      "method-without-route",
      "route-lacks-method",
      404,
      all(any(ditty, bare404), methodOtherThan("GET", "HEAD", "POST")),
    ),
    likely(
      "record",
      "record-not-found",
      404,
      all(inside("sinatra"), asksForRecord, not(ditty), not(bare404)),
    ),
    likely("no-route", "route-not-found", 404, all(any(ditty, bare404), not(asksForFile)), {
      why: text({
        en: "No route block matches this method and path; Sinatra says 404 for a wrong method too.",
        "zh-CN": "没有路由块匹配这个方法和路径；方法不对时 Sinatra 也返回 404。",
      }),
    }),
    usual("not-found", "route-not-found", 404),
    possible("other-method", "route-lacks-method", 404),
    possible("slash", "path-mismatch", 404),
    likely(
      "bad-url",
      "malformed-url",
      400,
      any(
        all(inside("sinatra"), sentBadEscape),
        body(/invalid %-encoding|Invalid query parameters|expected (?:Hash|Array)/),
      ),
    ),
    usual("bad-request", "validation-failed", 400),
    says(
      "view-missing",
      "template-missing",
      500,
      /No such file or directory @ rb_sysopen - [^\n]{0,300}views|Errno::ENOENT[^\n]{0,300}\/views\//,
    ),
    likely(
      "database",
      "database-unavailable",
      500,
      body(
        /PG::ConnectionBad|Mysql2::Error::ConnectionError|Sequel::DatabaseConnectionError|ActiveRecord::ConnectionNotEstablished/,
      ),
    ),
    likely("migration", "database-not-migrated", 500, body(/no such table|PG::UndefinedTable/)),
    likely("thrown", "unhandled-exception", 500, any(debugPage, inside("sinatra"))),
    possible(
      "view-500",
      "template-missing",
      500,
      holds((c) => c.exchange.type === "document"),
    ),
    possible("database-500", "database-unavailable", 500),
    usual("forbidden", "auth-not-authorised", 403),
  ],
  sources: [README],
});
