import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const EXCEPTIONS = docs(
  "Django REST framework: exceptions",
  "https://www.django-rest-framework.org/api-guide/exceptions/",
);
const { says, likely, proven, usual, possible } = causesOf("django-rest-framework", EXCEPTIONS);

const detail = (pattern: RegExp) => json("detail", pattern);
/** The browsable page repeats the JSON as HTML. */
const told = (words: string) =>
  any(
    detail(new RegExp(`^(?:${words})`)),
    body(new RegExp(`&quot;detail&quot;</span>[^\\n]{0,80}&quot;(?:${words})`)),
  );

const ownWords =
  /^(?:Authentication credentials were not provided\.|Incorrect authentication credentials\.|Invalid (?:token|token header|basic header|username\/password|page|cursor)\b|User inactive or deleted|You do not have permission to perform this action\.|Not found\.|No \w+ matches the given query\.|Method "|Could not satisfy the request Accept header\.|Unsupported media type "|Request was throttled\.|JSON parse error - |Malformed request\.|Multipart form parse error|CSRF Failed: |Given token not valid for any token type|No active account found with the given credentials|Token is (?:invalid|blacklisted|expired)|Authorization header must contain|A server error occurred\.)/;
const fieldErrors = body(
  /\["(?:This field (?:is required|may not be (?:blank|null|empty)|must be unique)|A valid [^"]{1,30} is required|Not a valid [^"]{1,20}\.|Enter a valid [^"]{1,40}|Ensure (?:this|that) [^"]{1,100}|\\"[^"]{0,80}\\" is not a valid choice|Invalid pk |Invalid hyperlink|Incorrect type\. Expected|Date(?:time)? has wrong format|Time has wrong format|Invalid data\. Expected|Must be a valid|No file was submitted|The submitted (?:data|file) |Upload a valid image|The fields [^"]{1,80} must make a unique set|Expected a list of items)/,
);

export const djangoRestFramework = defineResponder({
  id: "django-rest-framework",
  name: text({ en: "Django REST framework", "zh-CN": "Django REST framework" }),
  roles: ["framework"],
  signs: [
    wrote("stock-detail", all(jsonWith(["detail"], ["code", "messages"]), detail(ownWords))),
    wrote(
      "simple-jwt-code",
      all(
        jsonWith(["detail", "code"], ["messages"]),
        json(
          "code",
          /^(?:token_not_valid|no_active_account|user_not_found|user_inactive|bad_authorization_header)$/,
        ),
      ),
    ),
    wrote("non-field-errors", all(status(400), body(/^\s{0,20}\{\s{0,20}"non_field_errors":\s{0,8}\["/))),
    wrote("field-errors", all(status(400), mediaType("json"), fieldErrors)),
    wrote(
      "browsable-api",
      body(
        /Django REST framework<\/title>|class="navbar-brand" rel="nofollow" href='https:\/\/www\.django-rest-framework\.org/,
      ),
    ),
    named(
      "detail-json",
      all(jsonWith(["detail"]), field("vary", /\bAccept\b/), field("allow", /\bOPTIONS\b/)),
    ),
    named(
      "api-fields",
      all(
        mediaType("json"),
        field("vary", /^Accept(?:, Cookie)?$/),
        field("allow", /\bOPTIONS\b/),
        field("x-frame-options"),
      ),
    ),
  ],
  causes: [
    // Where credentials were sent, "none" means another scheme or a field that was lost on the way (causes/auth.ts, dropped-field.ts).
    proven(
      "no-credentials-sent",
      "auth-missing",
      [401, 403],
      all(told("Authentication credentials were not provided"), notSent("authorization"), notSent("cookie")),
      {
        why: text({
          en: "The view wants a login, and the request carried neither Authorization nor a cookie; without WWW-Authenticate this is 403.",
          "zh-CN":
            "该视图需要登录，而请求既没有 Authorization 也没有 Cookie；没有 WWW-Authenticate 时状态码是 403。",
        }),
      },
    ),
    likely(
      "credentials-missing",
      "auth-missing",
      [401, 403],
      all(told("Authentication credentials were not provided"), not(sent("authorization"))),
      {
        why: text({
          en: "The view wants a login, and the request had no Authorization and no live session that the view accepts; without WWW-Authenticate this is 403.",
          "zh-CN":
            "该视图需要登录，而请求没有 Authorization，也没有该视图接受的有效会话；没有 WWW-Authenticate 时状态码是 403。",
        }),
      },
    ),
    likely(
      "token-expired",
      "auth-token-expired",
      [401, 403],
      any(detail(/expired/i), all(json("code", /^token_not_valid$/), body(/[Ee]xpired/))),
    ),
    likely(
      "credentials-wrong",
      "auth-invalid",
      [401, 403],
      told(
        "Incorrect authentication credentials|Invalid (?:token|username|basic)|User inactive|Given token not valid|Token is (?:invalid|blacklisted)|No active account",
      ),
    ),
    likely(
      "login-refused",
      "auth-invalid",
      [400, 401],
      any(
        body(/Unable to log ?in with provided credentials/),
        json("code", /^(?:no_active_account|user_not_found|user_inactive)$/),
      ),
    ),
    likely(
      "scheme",
      "auth-scheme-wrong",
      [401, 403],
      told("Authorization header must contain|Invalid (?:token|basic) header"),
    ),
    proven("forgery", "csrf-token-invalid", 403, told("CSRF Failed"), {
      why: text({
        en: "Session login wants the CSRF token of Django on every changing request.",
        "zh-CN": "用会话登录时，每个修改类请求都要带 Django 的 CSRF 令牌。",
      }),
    }),
    likely("permission", "auth-not-authorised", 403, told("You do not have permission")),
    possible("denied", "auth-not-authorised", 403),
    likely(
      "record",
      "record-not-found",
      404,
      told("Not found|No \\w+ matches the given query|Invalid (?:page|cursor)"),
    ),
    usual("not-found", "record-not-found", 404),
    possible("route", "route-not-found", 404),
    proven(
      "wrong-method",
      "method-not-allowed-by-application",
      405,
      all(not(methodWasChanged), told("Method ")),
    ),
    likely(
      "wrong-method-unsaid",
      "method-not-allowed-by-application",
      405,
      all(not(methodWasChanged), inside("django-rest-framework")),
    ),
    usual("accept", "not-acceptable", 406),
    proven("media-type", "unsupported-media-type", 415, told("Unsupported media type")),
    usual("media-type-unsaid", "unsupported-media-type", 415),
    likely(
      "boundary",
      "multipart-boundary-missing",
      400,
      all(told("Multipart form parse error"), not(sent("content-type", /boundary=/i))),
    ),
    likely(
      "unparsable",
      "request-body-malformed",
      400,
      told("JSON parse error|Malformed request|Multipart form parse error"),
    ),
    proven("field-errors", "validation-failed", 400, fieldErrors),
    usual("invalid", "validation-failed", 400),
    likely("throttled", "rate-limited", 429, inside("django-rest-framework")),
    usual("conflict", "application-conflict", 409),
    says("server-error", "unhandled-exception", 500, "A server error occurred."),
    usual("thrown", "unhandled-exception", 500),
  ],
  sources: [EXCEPTIONS],
});
