import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { symfonyAdvice } from "./symfony.advice.ts";

const PAGES = docs("Symfony: error pages", "https://symfony.com/doc/current/controller/error_pages.html");
const LEXIK = docs(
  "LexikJWTAuthenticationBundle: failure responses",
  "https://github.com/lexik/LexikJWTAuthenticationBundle/blob/3.x/Response/JWTAuthenticationFailureResponse.php",
);
const LEXIK_WORDS = docs(
  "LexikJWTAuthenticationBundle: exceptions",
  "https://github.com/lexik/LexikJWTAuthenticationBundle/tree/3.x/Exception",
);
const { says, likely, usual, possible } = causesOf("symfony", PAGES);
const { proven } = causesOf("symfony", LEXIK, LEXIK_WORDS);

const problem = all(
  jsonWith(["type", "title", "status", "detail"], ["class", "trace", "violations"]),
  json("type", /rfc2616#section-10/),
);
/** The refusal of the JWT bundle that most interfaces built with Symfony use. */
const lexik = all(
  jsonWith(["code", "message"]),
  json("code", /^401$/),
  json("message", /^(?:Invalid JWT Token|Expired JWT Token|JWT Token not found)$/),
);
const tokenNotFound = all(lexik, json("message", /^JWT Token not found$/));
const tokenOver = all(lexik, json("message", /^Expired JWT Token$/));
const noRoute = body(/No route found for (?:"|&quot;)/);

export const symfony = defineResponder({
  id: "symfony",
  name: text({ en: "Symfony", "zh-CN": "Symfony" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", body(/<title>An Error Occurred: |<h1>Oops! An Error Occurred<\/h1>/)),
    wrote("problem-json", problem),
    wrote("validation-problem", json("type", /^https:\/\/symfony\.com\/errors\//)),
    wrote("lexik-jwt", lexik),
    wrote("x-debug-exception-field", field("x-debug-exception")),
    wrote("debug-page", body(/Symfony Exception<\/|<!-- [^<\n]{0,300}Symfony\\Component\\/)),
    named("x-debug-token-field", any(field("x-debug-token"), field("x-debug-token-link"))),
  ],
  advice: symfonyAdvice,
  causes: [
    likely("method-refused", "method-not-allowed-by-application", 405, inside("symfony")),
    likely("no-route", "route-not-found", 404, noRoute),
    likely("record", "record-not-found", 404, body(/object not found by|EntityValueResolver|ParamConverter/)),
    likely("file-missing", "file-not-found", 404, all(inside("symfony"), asksForFile)),
    usual("not-found", "route-not-found", 404),
    possible("no-record", "record-not-found", 404),
    says("forgery", "csrf-token-invalid", [400, 401, 403, 422], /CSRF token|InvalidCsrfToken/),
    says("untrusted-host", "host-not-allowed", 400, /Untrusted Host|SuspiciousOperationException/),
    likely(
      "json-unparsable",
      "request-body-malformed",
      400,
      body(/Syntax error|could not be decoded|Could not decode request body/),
    ),
    usual("bad-request", "validation-failed", [400, 422]),
    proven("token-not-found", "auth-missing", 401, tokenNotFound, {
      why: text({
        en: "The JWT bundle of Symfony found no token in the request: mostly Authorization is missing, does not begin with Bearer, or was removed on the way.",
        "zh-CN":
          "Symfony 的 JWT 扩展包没有在请求中找到令牌：多半是缺少 Authorization、它不以 Bearer 开头，或途中被去掉了。",
      }),
    }),
    likely("token-expired", "auth-token-expired", 401, body(/Expired (?:JWT )?[Tt]oken/)),
    likely("login-wanted", "auth-missing", 401, all(inside("symfony"), not(sent("authorization")))),
    likely(
      "login-wrong",
      "auth-invalid",
      401,
      all(inside("symfony"), sent("authorization"), not(tokenNotFound), not(tokenOver)),
    ),
    usual("denied", "auth-not-authorised", 403),
    usual("throttled", "rate-limited", 429),
    likely("template", "template-missing", 500, body(/Unable to find template/)),
    likely(
      "tables",
      "database-not-migrated",
      500,
      body(/TableNotFoundException|InvalidFieldNameException|Base table or view not found|no such table/),
    ),
    likely(
      "database-away",
      "database-unavailable",
      500,
      body(
        /SQLSTATE\[(?:HY000|08\d{3})\] ?\[(?:1045|1049|2002|2003|2006|7)\]|An exception occurred in (?:the )?driver/,
      ),
    ),
    likely(
      "unwritable",
      "file-permission-denied",
      500,
      body(/Unable to (?:write|create) (?:in )?the [^\n]{0,80}(?:cache|logs?|directory)/),
    ),
    likely(
      "assets-not-built",
      "build-error",
      500,
      body(/Asset manifest file [^\n]{0,300} does not exist|Could not find the entrypoints file/),
    ),
    usual("thrown", "unhandled-exception", 500),
    possible("database", "database-unavailable", 500),
    usual("maintenance", "maintenance-mode", 503),
    usual("media-type", "unsupported-media-type", 415),
  ],
  sources: [PAGES, LEXIK, LEXIK_WORDS],
});
