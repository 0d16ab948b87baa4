import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import {
  asksForDotFile,
  asksForFile,
  climbs,
  endsWithSlash,
  sentBadEscape,
} from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { sentJson, sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { builtAsset } from "../writing/built-asset.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { expressAdvice } from "./express.advice.ts";

const ROUTING = docs("Express: routing", "https://expressjs.com/en/guide/routing.html");
const ERRORS = docs("Express: error handling", "https://expressjs.com/en/guide/error-handling.html");
const { says, states, likely, proven, usual, possible } = causesOf("express", ROUTING, ERRORS);

/** The page of finalhandler, which Express and Connect end with. */
const finalPage = body(/<title>Error<\/title>\n<\/head>\n<body>\n<pre>/);
const noRoute = body(/<pre>Cannot [A-Z]+ /);
const bare = (phrase: string) => body(`<pre>${phrase}</pre>`);
const poweredBy = field("x-powered-by", /^Express$/);

/** Codes and messages of Express's own libraries and of Node, which error handlers pass on. */
const libraryError = body(
  /"(?:entity\.(?:parse\.failed|too\.large|verify\.failed)|(?:encoding|charset)\.unsupported|parameters\.too\.many|request\.(?:aborted|size\.invalid)|EBADCSRFTOKEN|LIMIT_[A-Z_]+|E[A-Z]{4,12}|credentials_(?:required|bad_scheme|bad_format)|(?:Type|Reference|Syntax|Range|URI|PreconditionFailed|RangeNotSatisfiable|PayloadTooLarge|Unauthorized|Multer|NotFound|BadRequest)Error)"|"code":\s{0,4}"invalid_token"/,
);
const runtimeError = body(
  /"(?:Cannot (?:read propert|set propert|destructure)[^"\n]{0,120}|[\w.$]{1,60} is not (?:defined|a function|iterable)|connect E[A-Z]+[^"\n]{0,80}|E[A-Z]{4,9}: [^"\n]{0,160})"/,
);

/** Whose limit it is, and how to raise it. */
const BODY_LIMIT = {
  fix: [
    text({
      en: "Raise `limit` of express.json() or urlencoded() (100 kB by default), for many parameters `parameterLimit` (1,000), or the upload's limits.",
      "zh-CN":
        "调高 express.json() 或 express.urlencoded() 的 `limit`（默认 100 kB），参数过多则调高 `parameterLimit`（默认 1,000），或上传中间件的限制。",
    }),
  ],
};

export const express = defineResponder({
  id: "express",
  name: text({ en: "Express", "zh-CN": "Express" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", finalPage),
    wrote("library-error", all(poweredBy, any(libraryError, runtimeError))),
    // The stock message of express-rate-limit.
    wrote("rate-limit-text", all(status(429), body(/^Too many requests, please try again later\.$/))),
    named("x-powered-by-field", poweredBy),
  ],
  advice: expressAdvice,
  causes: [
    // serve-static leaves dot files and folders without an index to the next handler: a plain 404.
    likely("dot-file-ignored", "hidden-file-blocked", 404, all(noRoute, asksForDotFile)),
    likely("asset-of-older-build", "stale-client-build", 404, all(noRoute, builtAsset)),
    likely(
      "file-missing",
      "file-not-found",
      404,
      all(noRoute, asksForFile, method("GET", "HEAD"), not(asksForDotFile)),
    ),
    likely(
      "static-takes-get-only",
      "route-lacks-method",
      404,
      all(noRoute, asksForFile, methodOtherThan("GET", "HEAD")),
    ),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(
        noRoute,
        method("GET", "HEAD", "POST", "OPTIONS"),
        not(asksForFile),
        not(asksForDotFile),
        not(methodWasChanged),
      ),
      {
        why: text({
          en: "No handler of the Express application answers this method at this path.",
          "zh-CN": "这个 Express 应用里没有处理函数接手这个路径上的这个方法。",
        }),
      },
    ),
    likely(
      "no-route-for-method",
      "route-lacks-method",
      404,
      all(noRoute, methodOtherThan("GET", "HEAD", "POST", "OPTIONS"), not(asksForFile)),
      {
        why: text({
          en: "Express's router does not say 405: a path that has other methods only is answered like one that does not exist.",
          "zh-CN": "Express 的路由器不返回 405：路径存在但没有这个方法时，它的响应和路径不存在时一样。",
        }),
      },
    ),
    likely("preflight-without-route", "cors-preflight-not-handled", 404, all(noRoute, method("OPTIONS"))),
    possible("folder-without-index", "directory-listing-disabled", 404, all(noRoute, endsWithSlash)),
    possible("other-method", "route-lacks-method", 404, all(noRoute, not(methodWasChanged))),
    possible("other-path", "route-not-found", 404, all(noRoute, not(methodWasChanged))),
    possible("mounted-elsewhere", "path-mismatch", 404, noRoute),
    says("send-file-missing", "file-not-found", [404, 500], /ENOENT[:,] no such file or directory/),
    proven(
      "json-parser-said",
      "request-body-malformed",
      400,
      body(
        /SyntaxError: (?:Unexpected|Expected|Bad|Unterminated|No number)[^\n<]{0,160}\bJSON\b|entity\.parse\.failed/,
      ),
    ),
    says(
      "json-unparsable",
      "request-body-malformed",
      400,
      /SyntaxError: |entity\.parse\.failed|in JSON at position|Unexpected end of JSON/,
    ),
    states("url-undecodable", "malformed-url", 400, /URIError|Failed to decode param/),
    likely("escape-in-url", "malformed-url", 400, all(finalPage, sentBadEscape)),
    likely(
      "json-in-silence",
      "request-body-malformed",
      400,
      all(bare("Bad Request"), sentJson, not(sentBadEscape)),
    ),
    states(
      "length-differs",
      "request-framing-invalid",
      400,
      /request size did not match content length|request\.size\.invalid/,
    ),
    says("upload-broken-off", "client-aborted", 400, /request aborted|request\.aborted/),
    possible("bad-request-body", "request-body-malformed", 400),
    possible("bad-request-input", "validation-failed", 400),
    proven("token-expired", "auth-token-expired", [401, 403, 500], body(/jwt expired|TokenExpiredError/)),
    states(
      "token-missing",
      "auth-missing",
      [401, 500],
      /No authorization token was found|credentials_required|No auth token/,
    ),
    states(
      "token-scheme",
      "auth-scheme-wrong",
      [401, 500],
      /Format is Authorization: Bearer|credentials_bad_(?:scheme|format)/,
    ),
    says(
      "token-refused",
      "auth-invalid",
      [401, 403, 500],
      /invalid signature|jwt (?:signature is required|audience invalid|issuer invalid|not active)|JsonWebTokenError|invalid algorithm/,
    ),
    proven(
      "forgery-token",
      "csrf-token-invalid",
      [403, 500],
      body(/invalid csrf token|EBADCSRFTOKEN|misconfigured csrf/),
    ),
    likely(
      "forgery-token-in-silence",
      "csrf-token-invalid",
      403,
      all(bare("Forbidden"), methodOtherThan("GET", "HEAD", "OPTIONS")),
      {
        why: text({
          en: "Express itself does not refuse a changing request; a bare 403 on one mostly comes from CSRF middleware.",
          "zh-CN": "Express 自身不会拒绝修改类请求；这类请求得到只有一个词的 403，多半来自 CSRF 中间件。",
        }),
      },
    ),
    likely(
      "path-refused-by-static",
      "hidden-file-blocked",
      [403, 404],
      all(
        any(body("<pre>ForbiddenError: Forbidden"), bare("Forbidden"), bare("Not Found")),
        any(asksForDotFile, climbs),
      ),
    ),
    possible("forbidden-user", "auth-not-authorised", 403),
    proven(
      "parser-limit",
      "request-body-too-large",
      413,
      body(
        /(?:PayloadTooLarge)?Error: (?:request entity|too many parameters)|entity\.too\.large|parameters\.too\.many/,
      ),
      BODY_LIMIT,
    ),
    says(
      "body-too-large",
      "request-body-too-large",
      [413, 500],
      /PayloadTooLargeError|request entity too large|entity\.too\.large|too many parameters|parameters\.too\.many|File too large|LIMIT_FILE_SIZE|LIMIT_FIELD_VALUE|Too many (?:files|parts|fields)|LIMIT_(?:FILE|PART|FIELD)_COUNT/,
      BODY_LIMIT,
    ),
    usual("too-large", "request-body-too-large", 413),
    states(
      "coding-unsupported",
      "unsupported-media-type",
      415,
      /unsupported (?:content encoding|charset)|(?:encoding|charset)\.unsupported/,
    ),
    usual("media-type", "unsupported-media-type", 415),
    // Multer names itself, its code or its file; other parsers and databases find fields unexpected too.
    states(
      "upload-field",
      "validation-failed",
      [400, 500],
      /MulterError: (?:Unexpected (?:file )?field|Field name (?:missing|too long))|LIMIT_UNEXPECTED_FILE|LIMIT_FIELD_KEY|MISSING_FIELD_NAME|Unexpected (?:file )?field\b[\s\S]{0,400}[\\/]multer[\\/]/,
    ),
    says(
      "upload-field-perhaps",
      "validation-failed",
      [400, 500],
      /Unexpected (?:file )?field|Field name (?:missing|too long)/,
    ),
    // A type that names its boundary was not refused for it: the words are of a call that the application makes.
    proven(
      "boundary",
      "multipart-boundary-missing",
      [400, 500],
      all(body(/Boundary not found/), not(sent("content-type", /boundary=/i))),
    ),
    likely(
      "boundary-in-silence",
      "multipart-boundary-missing",
      [400, 500],
      all(inside("express"), sentWithoutBoundary),
    ),
    says(
      "form-broken-off",
      "request-body-malformed",
      [400, 500],
      /Unexpected end of (?:form|multipart data)|Malformed part header/,
    ),
    states("view-missing", "template-missing", 500, /Failed to lookup view|template not found/),
    states("origin-refused", "cors-origin-not-allowed", [403, 500], /Not allowed by CORS/i),
    // A check against forgery says it of Origin too.
    says("origin-refused-perhaps", "cors-origin-not-allowed", [403, 500], /Origin not allowed/i),
    says("time-limit", "handler-timeout", 503, /Response timeout|ETIMEDOUT/),
    // Its default error page shows the stack or the phrase; another body a handler wrote itself.
    likely("thrown", "unhandled-exception", 500, any(finalPage, libraryError, runtimeError), {
      why: text({
        en: "A handler threw or called next(error); Express answered with its default error page, or the application's error handler did in JSON.",
        "zh-CN":
          "某个处理函数抛出了异常或调用了 next(error)；由 Express 以默认错误页响应，或由应用的错误处理函数以 JSON 响应。",
      }),
    }),
    possible("answered-by-handler", "unhandled-exception", 500, not(finalPage)),
    possible(
      "database-refused",
      "database-unavailable",
      500,
      body(
        /(?:ECONNREFUSED|ETIMEDOUT|ENOTFOUND)[^\n"<]{0,60}:(?:5432|3306|27017|6379|1433|1521)\b|MongoNetwork|SequelizeConnection|PrismaClientInitialization/,
      ),
    ),
    possible(
      "database-outdated",
      "database-not-migrated",
      500,
      body(/no such table|relation &?[^\n]{0,80} does not exist|ER_NO_SUCH_TABLE|Unknown column/),
    ),
    possible(
      "dependency",
      "dependency-unavailable",
      [500, 502, 503],
      body(/ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|socket hang up|fetch failed/),
    ),
    usual("bad-gateway", "dependency-unavailable", [502, 504]),
    // With 503 an application declines; why it does, its words may say.
    possible("declines", "dependency-unavailable", 503),
    likely("range", "range-beyond-end", 416, inside("express")),
    likely("precondition", "precondition-failed", 412, inside("express")),
    usual("limited", "rate-limited", 429),
    says(
      "accept",
      "not-acceptable",
      406,
      /<pre>NotAcceptableError: Not Acceptable|<pre>Not Acceptable<\/pre>/,
    ),
  ],
  sources: [docs("Express", "https://expressjs.com/")],
});
