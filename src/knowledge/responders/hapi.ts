import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith, jsonWith } from "../../diagnosis/condition/json.ts";
import {
  asksForDotFile,
  asksForFile,
  asksForRecord,
  climbs,
  endsWithSlash,
} from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const HAPI = docs("hapi API", "https://hapi.dev/api/");
const BOOM = docs("boom: error payloads", "https://hapi.dev/module/boom/api/");
const { likely, usual, possible } = causesOf("hapi", HAPI, BOOM);

const boom = all(
  jsonWith(["statusCode", "error"], ["message", "attributes", "validation"]),
  jsonStartsWith("statusCode", "error"),
  field("cache-control", /^no-cache$/),
);
const message = (pattern: RegExp) => json("message", pattern);

export const hapi = defineResponder({
  id: "hapi",
  name: text({ en: "hapi", "zh-CN": "hapi" }),
  roles: ["framework"],
  signs: [
    wrote(
      "error-json-with-fields",
      all(
        boom,
        message(
          /^(?:An internal server error occurred|Invalid request (?:payload|query|params|headers|cookies)|Payload content length greater|Missing authentication|Invalid cookie (?:header|value)|Invalid multipart payload|Invalid content-type header|Insufficient scope|Not Found$|Unauthorized$|Forbidden$|Unsupported Media Type$|Service Unavailable$|Bad Request$|Request Time-out$|Cannot parse|Invalid path)/,
        ),
      ),
    ),
    named("error-json", boom),
  ],
  causes: [
    likely("record", "record-not-found", 404, all(inside("hapi"), asksForRecord)),
    likely(
      "own-words",
      "record-not-found",
      404,
      all(inside("hapi"), not(message(/^Not Found$/)), json("message", /./)),
    ),
    likely("file-missing", "file-not-found", 404, all(inside("hapi"), asksForFile, not(asksForDotFile))),
    likely(
      "outside-folder",
      "hidden-file-blocked",
      [403, 404],
      all(inside("hapi"), any(asksForDotFile, climbs)),
    ),
    likely("trailing-slash", "path-mismatch", 404, all(message(/^Not Found$/), endsWithSlash)),
    likely(
      "no-route-for-method",
      "route-lacks-method",
      404,
      all(message(/^Not Found$/), methodOtherThan("GET", "HEAD", "POST")),
    ),
    usual("no-route", "route-not-found", 404),
    possible("other-method", "route-lacks-method", 404, undefined, {
      why: text({
        en: "hapi answers 404, not 405, when the path has routes for other methods only.",
        "zh-CN": "路径只有其他方法的路由时，hapi 返回 404 而不是 405。",
      }),
    }),
    possible("other-path", "path-mismatch", 404),
    likely(
      "json-unparsable",
      "request-body-malformed",
      400,
      message(/Invalid request payload JSON format|Invalid request payload format|in JSON at position/),
    ),
    likely("multipart", "multipart-boundary-missing", 400, message(/Invalid multipart|missing boundary/i)),
    likely(
      "schema",
      "validation-failed",
      [400, 422],
      message(
        /^Invalid request (?:payload|query|params|headers|cookies|state) input|^"[^"]{1,80}" |ValidationError/,
      ),
    ),
    likely("cookie", "validation-failed", 400, message(/^Invalid cookie/)),
    possible("input", "validation-failed", 400),
    likely("credentials-missing", "auth-missing", 401, message(/^(?:Missing authentication|Unauthorized)$/)),
    likely("token-expired", "auth-token-expired", 401, message(/expired/i)),
    likely("credentials-wrong", "auth-invalid", 401, message(/^(?:Bad|Invalid|Unknown|Wrong) |signature/i)),
    likely("scope", "auth-not-authorised", 403, message(/^Insufficient scope$/)),
    possible("forbidden", "auth-not-authorised", 403),
    likely(
      "too-large",
      "request-body-too-large",
      [400, 413],
      any(
        message(/^Payload content length greater than maximum/),
        all(inside("hapi"), json("statusCode", /^413$/)),
      ),
      {
        fix: [
          text({
            en: "Raise `payload.maxBytes` of the route (1 MiB by default).",
            "zh-CN": "调高该路由的 `payload.maxBytes`（默认 1 MiB）。",
          }),
        ],
      },
    ),
    usual("media-type", "unsupported-media-type", 415),
    likely("payload-timeout", "client-body-timeout", 408, inside("hapi")),
    likely("server-timeout", "handler-timeout", 503, message(/^Service Unavailable$/)),
    likely(
      "says-unavailable",
      "dependency-unavailable",
      503,
      all(inside("hapi"), not(message(/^Service Unavailable$/))),
    ),
    possible("server-busy", "service-overloaded", 503),
    usual("thrown", "unhandled-exception", 500, {
      why: text({
        en: "Mostly a handler threw, returned undefined or rejected; hapi hides the text and logs it.",
        "zh-CN":
          "多半是处理函数抛出异常、返回 undefined，或返回的 Promise 被 reject；hapi 不显示原文，只写日志。",
      }),
    }),
    possible("returned-nothing", "handler-sent-nothing", 500),
    possible("database", "database-unavailable", 500),
    possible("view-missing", "template-missing", 500),
    usual("proxy", "upstream-connection-refused", 502),
    possible("proxy-closed", "upstream-closed-without-response", 502),
    usual("proxy-timeout", "upstream-response-timeout", 504),
  ],
  sources: [HAPI, BOOM],
});
