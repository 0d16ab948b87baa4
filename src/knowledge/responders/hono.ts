import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const { says, likely, proven, usual, possible } = causesOf(
  "hono",
  docs("Hono documentation", "https://hono.dev/docs/"),
);

const plain = field("content-type", /^text\/plain; ?charset=UTF-8$/i);
const noRoute = all(status(404), plain, body(/^404 Not Found$/));

const jwtUnread = field(
  "www-authenticate",
  /error="invalid_request",error_description="invalid credentials structure"/,
);

export const hono = defineResponder({
  id: "hono",
  name: text({ en: "Hono", "zh-CN": "Hono" }),
  roles: ["framework"],
  signs: [
    wrote("not-found-text", noRoute),
    wrote(
      "malformed-body-text",
      all(status(400), plain, body(/^Malformed (?:JSON|FormData) in request body/)),
    ),
    wrote("validator-json", all(jsonWith(["success", "error"], ["data"]), json("error.name", /^ZodError$/))),
    // Lower case would be anyone's; capitals have all that answer by a Response of the platform.
    named(
      "phrase-text",
      all(
        lacks("server"),
        lacks("x-powered-by"),
        field("content-type", /^text\/plain; ?charset=UTF-8$/),
        body(
          /^(?:Internal Server Error|Unauthorized|Forbidden|Payload Too Large|Bad Request|Gateway Timeout)$/,
        ),
        // Of Hono's own, the login by Bearer alone says this one; React Router says it of a foreign Origin.
        not(all(body(/^Bad Request$/), lacks("www-authenticate"))),
      ),
    ),
  ],
  causes: [
    likely("file-missing", "file-not-found", 404, all(noRoute, asksForFile, method("GET", "HEAD"))),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(
        noRoute,
        method("GET", "HEAD", "POST"),
        not(asksForFile),
        not(endsWithSlash),
        not(methodWasChanged),
      ),
    ),
    likely(
      "no-route-for-method",
      "route-lacks-method",
      404,
      all(noRoute, methodOtherThan("GET", "HEAD", "POST")),
    ),
    possible("other-method", "route-lacks-method", 404, noRoute, {
      why: text({
        en: "Hono answers 404 by default, not 405, when the path has handlers for other methods only.",
        "zh-CN": "路径只有其他方法的处理函数时，Hono 默认返回 404，而不是 405。",
      }),
    }),
    possible("other-path", "path-mismatch", 404, noRoute),
    possible("returned-nothing", "handler-sent-nothing", 404, noRoute),
    says("json-unparsable", "request-body-malformed", 400, /Malformed (?:JSON|FormData)/),
    likely(
      "schema",
      "validation-failed",
      [400, 422],
      any(json("error.name", /^(?:ZodError|\$ZodError)$/), all(inside("hono"), body('"issues"'))),
    ),
    possible("input", "validation-failed", 400),
    proven(
      "jwt-scheme",
      "auth-scheme-wrong",
      401,
      // Bearer alone is the same to it: then it is the token that is missing.
      all(jwtUnread, sent("authorization", /^\S{20}|^\S{1,40}\s{1,9}\S{1,4000}\s{1,9}\S/)),
      {
        why: text({
          en: "Authorization does not consist of two words, Bearer and the token, so the JWT middleware read none.",
          "zh-CN": "Authorization 不是“Bearer 加令牌”两个词，JWT 中间件因此没有读取令牌。",
        }),
      },
    ),
    likely("jwt-unread", "auth-missing", 401, jwtUnread, {
      why: text({
        en: "The JWT middleware wants two words in Authorization, Bearer and the token, and got fewer or more: for example no token because its variable is empty, or a token without Bearer.",
        "zh-CN":
          "JWT 中间件要求 Authorization 是两个词“Bearer 加令牌”，收到的却更少或更多：例如存放令牌的变量为空，或令牌前没有 Bearer。",
      }),
    }),
    proven(
      "jwt-missing",
      "auth-missing",
      401,
      all(
        notSent("authorization"),
        field(
          "www-authenticate",
          /error="invalid_request",error_description="no authorization included in request"/,
        ),
      ),
    ),
    likely("credentials-missing", "auth-missing", 401, all(inside("hono"), not(sent("authorization")))),
    likely(
      "scheme",
      "auth-scheme-wrong",
      400,
      all(sent("authorization"), field("www-authenticate", "invalid_request")),
    ),
    likely("trailing-slash", "path-mismatch", 404, all(noRoute, endsWithSlash)),
    likely("credentials-wrong", "auth-invalid", 401, all(inside("hono"), sent("authorization"))),
    likely(
      "forgery",
      "csrf-token-invalid",
      403,
      all(inside("hono"), methodOtherThan("GET", "HEAD", "OPTIONS")),
    ),
    usual("forbidden", "auth-not-authorised", 403),
    usual("too-large", "request-body-too-large", 413),
    likely(
      "time-limit",
      "handler-timeout",
      [408, 504],
      any(all(inside("hono"), body(/^(?:Gateway Timeout|Request Timeout)$/)), inside("hono")),
    ),
    usual("thrown", "unhandled-exception", 500),
    possible("unread-json", "request-body-malformed", 500, sent("content-type", "json")),
    possible("not-finalized", "handler-sent-nothing", 500),
    possible("database", "database-unavailable", 500),
  ],
  sources: [docs("Hono documentation", "https://hono.dev/docs/")],
});
