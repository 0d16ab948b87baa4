import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForDotFile, asksForFile, asksForRecord, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { fastifyAdvice } from "./fastify.advice.ts";

const ERRORS = docs("Fastify: errors", "https://fastify.dev/docs/latest/Reference/Errors/");
const { says, likely, proven, usual, possible } = causesOf("fastify", ERRORS);

const noRoute = json("message", /^Route [A-Z]+:.{0,8000} not found$/);
const standard = jsonWith(["statusCode", "error", "message"], ["code", "validation", "validationContext"]);
const code = (name: RegExp) => json("code", name);

export const fastify = defineResponder({
  id: "fastify",
  name: text({ en: "Fastify", "zh-CN": "Fastify" }),
  roles: ["framework"],
  signs: [
    wrote("error-json", all(standard, any(noRoute, code(/^FST_/)))),
    wrote("error-code", body(/"code":"FST_[A-Z_]+"/)),
    wrote(
      "header-too-large-json",
      all(standard, json("message", /^Exceeded maximum allowed HTTP header size$/)),
    ),
    // Before version 2 without a code; hapi and Nest leave the type out of the sentence.
    wrote(
      "media-type-json",
      all(status(415), standard, json("message", /^Unsupported Media Type: ?[\w.+-]{0,80}\/?/)),
    ),
    wrote(
      "server-error-json",
      all(
        status(500),
        jsonWith(["statusCode", "error", "message"], ["code"]),
        any(
          jsonStartsWith("statusCode", "error", "message"),
          jsonStartsWith("statusCode", "code", "error", "message"),
        ),
        not(field("cache-control", /^no-cache$/)),
      ),
    ),
    named(
      "error-json-in-order",
      all(
        jsonWith(["statusCode", "error", "message"]),
        jsonStartsWith("statusCode", "error", "message"),
        // hapi writes the same keys and forbids caching.
        not(field("cache-control", /^no-cache$/)),
      ),
    ),
  ],
  advice: fastifyAdvice,
  causes: [
    likely("trailing-slash", "path-mismatch", 404, all(noRoute, endsWithSlash), {
      why: text({
        en: "Fastify takes /users and /users/ for different routes unless ignoreTrailingSlash is set.",
        "zh-CN": "除非设置了 ignoreTrailingSlash，Fastify 把 /users 和 /users/ 视为不同的路由。",
      }),
    }),
    likely(
      "file-missing",
      "file-not-found",
      404,
      all(noRoute, asksForFile, not(asksForDotFile), method("GET", "HEAD")),
    ),
    likely("dot-file", "hidden-file-blocked", [403, 404], all(inside("fastify"), asksForDotFile)),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(
        noRoute,
        not(endsWithSlash),
        not(asksForFile),
        not(methodWasChanged),
        method("GET", "HEAD", "POST"),
      ),
    ),
    likely(
      "no-route-for-method",
      "route-lacks-method",
      404,
      all(
        noRoute,
        holds((c) => !["GET", "HEAD", "POST"].includes(c.exchange.request.method)),
      ),
      {
        why: text({
          en: "Fastify answers 404, not 405, when the path has routes for other methods only.",
          "zh-CN": "路径只有其他方法的路由时，Fastify 返回 404 而不是 405。",
        }),
      },
    ),
    possible("other-method", "route-lacks-method", 404, noRoute),
    possible("other-path", "route-not-found", 404, noRoute),
    possible("prefix", "path-mismatch", 404, noRoute),
    likely("record", "record-not-found", 404, all(inside("fastify"), not(noRoute), asksForRecord)),
    proven(
      "json-unparsable",
      "request-body-malformed",
      400,
      code(/^FST_ERR_CTP_(?:INVALID_JSON_BODY|EMPTY_JSON_BODY)$/),
    ),
    says(
      "json-message",
      "request-body-malformed",
      400,
      /in JSON at position|Unexpected end of JSON|Body is not valid JSON|Body cannot be empty/,
    ),
    likely("length", "request-framing-invalid", 400, code(/^FST_ERR_CTP_INVALID_CONTENT_LENGTH$/)),
    likely(
      "url",
      "malformed-url",
      [400, 414],
      any(code(/^FST_ERR_BAD_URL$/), json("message", /is not a valid url component/)),
    ),
    proven(
      "schema",
      "validation-failed",
      [400, 422],
      any(code(/^FST_ERR_VALIDATION$/), json("message", /^(?:body|querystring|params|headers)[/ ]\S/)),
    ),
    proven("type-not-parsed", "unsupported-media-type", 415, code(/^FST_ERR_CTP_INVALID_MEDIA_TYPE$/)),
    likely("media-type", "unsupported-media-type", 415, inside("fastify")),
    likely("not-multipart", "unsupported-media-type", 406, code(/^FST_INVALID_MULTIPART_CONTENT_TYPE$/), {
      why: text({
        en: "The upload route wants multipart/form-data and the request came with another type.",
        "zh-CN": "上传路由要求 multipart/form-data，请求却是别的类型。",
      }),
    }),
    proven("file-too-large", "request-body-too-large", 413, code(/^FST_REQ_FILE_TOO_LARGE$/), {
      why: text({
        en: "A file is over limits.fileSize of @fastify/multipart; unless set, that is the bodyLimit of the server.",
        "zh-CN": "有文件超过 @fastify/multipart 的 limits.fileSize；未设置时，它就是服务器的 bodyLimit。",
      }),
      fix: [
        text({
          en: "Raise `limits.fileSize` where @fastify/multipart is registered, or in request.file({ limits }).",
          "zh-CN": "在注册 @fastify/multipart 处或 request.file({ limits }) 中调高 `limits.fileSize`。",
        }),
      ],
    }),
    proven("too-many-parts", "request-body-too-large", 413, code(/^FST_(?:FILES|FIELDS|PARTS)_LIMIT$/), {
      why: text({
        en: "The form has more files, fields or parts than the limits of @fastify/multipart allow; the code says which.",
        "zh-CN": "表单中的文件、字段或部分数超过 @fastify/multipart 的上限；代码写明了是哪一种。",
      }),
      fix: [
        text({
          en: "Raise `limits.files`, `limits.fields` or `limits.parts` of @fastify/multipart, or send fewer.",
          "zh-CN":
            "调高 @fastify/multipart 的 `limits.files`、`limits.fields` 或 `limits.parts`，或少发一些。",
        }),
      ],
    }),
    proven("field-name", "validation-failed", 400, code(/^FST_PROTO_VIOLATION$/), {
      why: text({
        en: "A field of the form has the name of a built-in member of objects, such as __proto__ or toString.",
        "zh-CN": "表单中有字段与对象的内置成员同名，例如 __proto__ 或 toString。",
      }),
    }),
    proven("field-json", "request-body-malformed", 406, code(/^FST_INVALID_JSON_FIELD_ERROR$/), {
      why: text({
        en: "A part of the form is labelled as JSON and cannot be parsed as such, or is cut at limits.fieldSize. @fastify/multipart answers 406.",
        "zh-CN":
          "表单的某一部分标为 JSON，但无法解析，或因超过 limits.fieldSize 被截断。@fastify/multipart 以 406 回绝。",
      }),
    }),
    likely("too-large", "request-body-too-large", 413, inside("fastify"), {
      fix: [
        text({
          en: "Raise `bodyLimit` of the route or server (1 MiB by default), or the limits of @fastify/multipart.",
          "zh-CN": "调高路由或服务器的 `bodyLimit`（默认 1 MiB），或 @fastify/multipart 的限制。",
        }),
      ],
    }),
    likely(
      "token-missing",
      "auth-missing",
      [400, 401],
      any(
        code(/NO_AUTHORIZATION_IN_(?:HEADER|COOKIE)|MISSING_/),
        json("message", /No Authorization was found|missing authorization header/i),
      ),
    ),
    likely(
      "token-expired",
      "auth-token-expired",
      [401, 403],
      any(code(/TOKEN_EXPIRED/), json("message", /token (?:is )?expired|jwt expired/i)),
    ),
    likely(
      "token-invalid",
      "auth-invalid",
      [401, 403],
      any(
        code(/AUTHORIZATION_TOKEN_(?:INVALID|UNTRUSTED|UNSIGNED)/),
        json("message", /(?:Authorization )?token is invalid|invalid signature/i),
      ),
    ),
    likely(
      "token-form",
      "auth-scheme-wrong",
      [400, 401],
      any(code(/^FST_JWT_BAD_REQUEST$/), json("message", /Format is Authorization: Bearer/)),
    ),
    proven("forgery-code", "csrf-token-invalid", 403, code(/^FST_CSRF_(?:MISSING_SECRET|INVALID_TOKEN)$/), {
      why: text({
        en: "@fastify/csrf-protection found no secret in cookie or session (MISSING_SECRET), or no token that fits it, or none at all (INVALID_TOKEN).",
        "zh-CN":
          "@fastify/csrf-protection 在 Cookie 或会话中没有找到密钥（MISSING_SECRET），或令牌与它不符、没有发送令牌（INVALID_TOKEN）。",
      }),
    }),
    likely("forgery-token", "csrf-token-invalid", 403, any(code(/^FST_CSRF_/), json("message", /csrf/i))),
    likely("limited", "rate-limited", 429, inside("fastify")),
    likely("under-pressure", "service-overloaded", 503, code(/UNDER_PRESSURE/)),
    likely("time-limit", "handler-timeout", 503, code(/^FST_ERR_(?:HANDLER_)?TIMEOUT/)),
    likely(
      "proxy-refused",
      "upstream-connection-refused",
      [500, 502, 503],
      code(/REPLY_FROM_(?:SERVICE_UNAVAILABLE|INTERNAL)|ECONNREFUSED/),
    ),
    likely(
      "proxy-timeout",
      "upstream-response-timeout",
      504,
      any(code(/REPLY_FROM_|TIMEOUT/), inside("fastify")),
    ),
    likely("payload-type", "unhandled-exception", 500, code(/^FST_ERR_REP_/)),
    usual("thrown", "unhandled-exception", 500),
    possible("database", "database-unavailable", 500, body(/ECONNREFUSED|ETIMEDOUT|ENOTFOUND/)),
    possible(
      "database-outdated",
      "database-not-migrated",
      500,
      body(/no such table|relation [^\n]{0,80} does not exist|Unknown column/),
    ),
  ],
  sources: [docs("Fastify", "https://fastify.dev/docs/latest/")],
});
