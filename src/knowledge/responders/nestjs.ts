import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonStartsWith, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const FILTERS = docs("NestJS: exception filters", "https://docs.nestjs.com/exception-filters");
const { says, states, likely, proven, possible } = causesOf("nestjs", FILTERS);

/** The payload of Nest's built-in exceptions; Fastify and hapi order the same keys otherwise. */
const payload = all(
  jsonWith(["message", "statusCode"], ["error"]),
  any(jsonStartsWith("message"), jsonStartsWith("statusCode", "message")),
  not(json("message", /^Route [A-Z]+:/)),
);
/** Up to version 6 the error stands before the message, as in hapi, which sends neither field nor words of Express. */
const anyOrder = all(jsonWith(["message", "statusCode"], ["error"]), not(json("message", /^Route [A-Z]+:/)));
const noRoute = json("message", /^Cannot [A-Z]+ \//);

export const nestjs = defineResponder({
  id: "nestjs",
  name: text({ en: "NestJS", "zh-CN": "NestJS" }),
  roles: ["framework"],
  signs: [
    wrote("error-json-of-express", all(anyOrder, field("x-powered-by", /^Express$/))),
    // Up to version 6 an exception that was given no message has none.
    wrote(
      "error-json-without-message",
      all(
        jsonWith(["statusCode", "error"]),
        jsonStartsWith("statusCode", "error"),
        field("x-powered-by", /^Express$/),
      ),
    ),
    wrote("no-route-json", all(anyOrder, noRoute)),
    named("error-json", payload),
  ],
  causes: [
    likely("file-missing", "file-not-found", 404, all(noRoute, asksForFile)),
    likely("no-route", "route-not-found", 404, all(noRoute, not(asksForFile), not(methodWasChanged)), {
      fix: [
        text({
          en: "Compare path and method with the routes that Nest maps at start-up; mind setGlobalPrefix() and versioning.",
          "zh-CN": "把路径和方法与 Nest 启动时映射的路由对照；注意 setGlobalPrefix() 和版本前缀。",
        }),
      ],
    }),
    possible("other-method", "route-lacks-method", 404, noRoute),
    possible("prefix", "path-mismatch", 404, noRoute),
    likely("record", "record-not-found", 404, all(inside("nestjs"), not(noRoute))),
    says(
      "json-unparsable",
      "request-body-malformed",
      400,
      /in JSON at position|Unexpected (?:token|end of JSON|non-whitespace)|Expected property name/,
    ),
    proven(
      "pipe-of-one-value",
      "validation-failed",
      [400, 406, 422],
      json(
        "message",
        /^Validation failed \((?:(?:numeric|boolean|enum) string|uuid[\w ]{0,12}|parsable array|no Date|invalid date)[\w ,-]{0,30}\)$/,
      ),
      {
        why: text({
          en: "A pipe of Nest (ParseIntPipe, ParseUUIDPipe …) could not turn a parameter of the path or query, or a part of the body, into the wanted type.",
          "zh-CN":
            "Nest 的管道（ParseIntPipe、ParseUUIDPipe 等）无法把路径或查询参数，或正文的一部分，转换成所需类型。",
        }),
        fix: [
          text({
            en: "Look at the address, or what of the body the pipe reads: a value may be missing or the word `undefined`, or a route with a parameter took the place of a fixed one after it.",
            "zh-CN":
              "检查地址，或管道读取的那部分正文：值可能缺失，或是 `undefined` 这个词，也可能是带参数的路由抢在了后面的固定路由之前。",
          }),
        ],
      },
    ),
    says("pipe", "validation-failed", [400, 422], /Validation failed|"message":\[/),
    // The words of busboy for a type without a boundary, which may be of a call that the application makes itself; an
    // error that is no HttpException hides them.
    likely("multipart", "multipart-boundary-missing", [400, 500], body(/Multipart: Boundary not found/)),
    likely(
      "boundary-in-silence",
      "multipart-boundary-missing",
      500,
      all(inside("nestjs"), json("message", /^Internal server error$/), sentWithoutBoundary),
    ),
    states("upload-field", "validation-failed", 400, /Unexpected (?:file )?field|File is required/),
    possible("input", "validation-failed", 400),
    possible("body", "request-body-malformed", 400, methodOtherThan("GET", "HEAD")),
    says("token-expired", "auth-token-expired", 401, /jwt expired|token (?:has )?expired/i),
    likely("guard", "auth-not-authorised", 403, json("message", /^Forbidden resource$/), {
      why: text({
        en: "A guard of the route returned false for this caller.",
        "zh-CN": "该路由的守卫对这个调用者返回了 false。",
      }),
    }),
    says("forgery-token", "csrf-token-invalid", 403, /csrf/i),
    possible("forbidden", "auth-not-authorised", 403),
    proven(
      "file-size",
      "request-body-too-large",
      [400, 413, 422],
      json(
        "message",
        /^Validation failed \((?:current file size is \d{1,15}, )?expected size is less than \d{1,15}\)$/,
      ),
      {
        why: text({
          en: "The uploaded file is not smaller than the maxSize of Nest's MaxFileSizeValidator, which the message names in bytes.",
          "zh-CN": "上传的文件不小于 Nest 的 MaxFileSizeValidator 的 maxSize，消息中以字节写明。",
        }),
      },
    ),
    likely(
      "too-large",
      "request-body-too-large",
      [400, 413],
      any(
        json(
          "message",
          /File too large|request entity too large|Payload Too Large|expected size is less than/i,
        ),
        all(inside("nestjs"), json("statusCode", /^413$/)),
      ),
    ),
    likely("throttled", "rate-limited", 429, inside("nestjs")),
    likely("conflict", "application-conflict", 409, inside("nestjs")),
    likely("time-limit", "handler-timeout", [408, 504], inside("nestjs")),
    likely("media-type", "unsupported-media-type", 415, inside("nestjs")),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      all(json("message", /^Internal server error$/), not(sentWithoutBoundary)),
      {
        why: text({
          en: "An error that is no HttpException was not caught; Nest hides its text, the log has it.",
          "zh-CN": "一个不属于 HttpException 的错误没有被捕获；Nest 不显示原文，日志里有。",
        }),
      },
    ),
    // Until 7.4 it knew no error but its own: the body parser's 413 became a 500.
    possible(
      "too-large-as-500",
      "request-body-too-large",
      500,
      all(
        json("message", /^Internal server error$/),
        sent("content-type", /^application\/(?:json|x-www-form-urlencoded)\b/i),
        bodyOfBytes(102_401),
      ),
      {
        why: text({
          en: "The body is over 100 kB, the parser's default limit. Older versions of Nest, or an exception filter, turn its 413 into a 500.",
          "zh-CN": "正文超过 100 kB，即解析器的默认上限。旧版 Nest 或异常过滤器会把 413 变成 500。",
        }),
        fix: [
          text({
            en: "Raise the limit: app.useBodyParser('json' or 'urlencoded', { limit: '10mb' }), in older versions app.use(express.json({ limit: '10mb' })). Mind GraphQL's own parser.",
            "zh-CN":
              "调高上限：app.useBodyParser('json' 或 'urlencoded', { limit: '10mb' })，旧版用 app.use(express.json({ limit: '10mb' }))。注意 GraphQL 自己的解析器。",
          }),
        ],
        confirm: text({
          en: 'The log of the application says "PayloadTooLargeError: request entity too large".',
          "zh-CN": "应用日志：“PayloadTooLargeError: request entity too large”。",
        }),
      },
    ),
    possible("database", "database-unavailable", 500),
    possible("gateway", "dependency-unavailable", [502, 503]),
    likely("method", "method-not-allowed-by-application", 405, inside("nestjs")),
    likely("accept", "not-acceptable", 406, inside("nestjs")),
    likely("unprocessable", "validation-failed", 422, inside("nestjs")),
  ],
  sources: [docs("NestJS", "https://docs.nestjs.com/")],
});
