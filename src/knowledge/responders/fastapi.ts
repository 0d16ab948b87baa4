import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { sentBrokenJson, sentJson, sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { fastapiAdvice } from "./fastapi.advice.ts";

const ERRORS = docs("FastAPI: handling errors", "https://fastapi.tiangolo.com/tutorial/handling-errors/");
const MIDDLEWARE = docs("Starlette: middleware", "https://starlette.dev/middleware/");
const { states, likely, proven, usual, possible } = causesOf("fastapi", ERRORS, MIDDLEWARE);

const detail = (pattern: RegExp) => json("detail", pattern);
const errorList = body(/"detail":\s?\[\{[^\n]{0,400}"loc":\s?\[/);
const wholeBody = body(/"loc":\s?\["body"\]/);
/** The list stands for a body that is no JSON: pydantic 2's type, and that of 1. */
const unparsable = body(/"type":\s?"(?:json_invalid|value_error\.jsondecode)"/);
const plain = all(mediaType("text/plain"), field("content-type", "utf-8"));

export const fastapi = defineResponder({
  id: "fastapi",
  name: text({ en: "FastAPI (Starlette)", "zh-CN": "FastAPI（Starlette）" }),
  roles: ["framework"],
  signs: [
    wrote("error-list", errorList),
    wrote(
      "middleware-text",
      all(
        status(400),
        plain,
        body(/^(?:Invalid host header|Disallowed CORS (?:origin|method|headers)[^\n]{0,40})$/),
      ),
    ),
    wrote("detail-json-with-server-field", all(field("server", /^uvicorn$/), jsonWith(["detail"]))),
    named(
      "stock-detail",
      all(
        jsonWith(["detail"]),
        detail(
          /^(?:Not Found|Method Not Allowed|Not authenticated|Invalid authentication credentials|Could not validate credentials|There was an error parsing the body)$/,
        ),
      ),
    ),
    // slowapi, with the limit in the words of its own library.
    wrote(
      "rate-limit-json",
      body(/^\{"error":"Rate limit exceeded: \d{1,9} per \d{1,9} (?:second|minute|hour|day|month|year)"\}/),
    ),
    named("server-field", field("server", /^uvicorn$/)),
  ],
  advice: fastapiAdvice,
  causes: [
    likely(
      "json-unparsable",
      "request-body-malformed",
      [400, 422],
      any(unparsable, detail(/error parsing the body/), all(inside("fastapi"), sentBrokenJson)),
    ),
    likely(
      "not-sent-as-json",
      "unsupported-media-type",
      422,
      all(
        wholeBody,
        not(sentJson),
        body(/valid dict|model_attributes_type|dict_type|valid list/),
        sent("content-type"),
      ),
      {
        why: text({
          en: "The body was not announced as JSON, so FastAPI took it for one string and found no object or list.",
          "zh-CN": "正文没有声明为 JSON，FastAPI 把它当作一个字符串，因此找不到对象或列表。",
        }),
        fix: [
          text({
            en: "Send Content-Type: application/json.",
            "zh-CN": "发送 Content-Type: application/json。",
          }),
        ],
      },
    ),
    // Of a body as a whole it may be the type that is not taken.
    proven("field-list", "validation-failed", 422, all(errorList, not(wholeBody), not(unparsable))),
    likely("error-list", "validation-failed", 422, all(errorList, not(unparsable))),
    usual("invalid", "validation-failed", [400, 422]),
    likely(
      "boundary",
      "multipart-boundary-missing",
      [400, 422],
      any(detail(/[Mm]issing boundary/), all(inside("fastapi"), sentWithoutBoundary)),
    ),
    likely("untrusted-host", "host-not-allowed", 400, body(/^Invalid host header$/)),
    states("preflight-origin", "cors-origin-not-allowed", 400, /^Disallowed CORS origin/),
    states(
      "preflight-method",
      "cors-method-or-header-not-allowed",
      400,
      /^Disallowed CORS (?:method|headers)/,
    ),
    likely("file-missing", "file-not-found", 404, all(inside("fastapi"), asksForFile)),
    likely("no-route", "route-not-found", 404, all(detail(/^Not Found$/), not(asksForFile))),
    likely(
      "record",
      "record-not-found",
      404,
      all(inside("fastapi"), detail(/./), not(detail(/^Not Found$/))),
    ),
    usual("not-found", "route-not-found", 404),
    possible("other-record", "record-not-found", 404),
    usual("wrong-method", "method-not-allowed-by-application", 405),
    likely("token-expired", "auth-token-expired", [401, 403], detail(/expired/i)),
    proven(
      "token-missing",
      "auth-missing",
      [401, 403],
      all(detail(/^Not authenticated$/), notSent("authorization")),
      {
        why: text({
          en: "A security dependency of the route found no credentials; older FastAPI says 403 here.",
          "zh-CN": "该路由的安全依赖没有找到凭据；旧版 FastAPI 在这里返回 403。",
        }),
      },
    ),
    likely(
      "scheme",
      "auth-scheme-wrong",
      [401, 403],
      any(
        detail(/^Invalid authentication credentials$/),
        all(detail(/^Not authenticated$/), sent("authorization")),
      ),
    ),
    likely(
      "token-wrong",
      "auth-invalid",
      [400, 401, 403],
      detail(/^(?:Could not validate|Incorrect|Invalid|Signature) /i),
    ),
    possible("forbidden", "auth-not-authorised", 403),
    usual("too-large", "request-body-too-large", 413),
    usual("media-type", "unsupported-media-type", 415),
    usual("limited", "rate-limited", 429),
    usual("conflict", "application-conflict", 409),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      all(
        inside("fastapi"),
        holds((c) => c.status === 500),
      ),
      {
        why: text({
          en: "An endpoint raised an exception, or returned what does not fit its response model.",
          "zh-CN": "接口函数抛出了异常，或返回的内容不符合响应模型。",
        }),
      },
    ),
    possible("database", "database-unavailable", 500),
    possible("migration", "database-not-migrated", 500),
    usual("bad-gateway", "dependency-unavailable", 502),
    // With 503 an application declines; why it does, its words may say.
    possible("declines", "dependency-unavailable", 503),
    usual("slow", "handler-timeout", 504),
  ],
  sources: [ERRORS],
});
