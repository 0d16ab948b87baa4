import { body } from "../../diagnosis/condition/body.ts";
import { methodWasChanged } from "../../diagnosis/condition/chain.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { asksForFile, asksForRecord, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, statusText } from "../../diagnosis/condition/response.ts";
import {
  sentBrokenJson,
  sentEmptyJson,
  sentJson,
  sentWithoutBoundary,
} from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { flaskAdvice } from "./flask.advice.ts";

const ERRORS = docs(
  "Flask: handling application errors",
  "https://flask.palletsprojects.com/en/stable/errorhandling/",
);
const EXCEPTIONS = docs(
  "Werkzeug: HTTP exceptions",
  "https://werkzeug.palletsprojects.com/en/stable/exceptions/",
);
const { says, states, likely, proven, usual, possible } = causesOf("flask", ERRORS, EXCEPTIONS);

const page = body(
  /^(?:<!doctype html>\n<html lang=en>|<!DOCTYPE HTML PUBLIC "-\/\/W3C\/\/DTD HTML 3\.2 Final\/\/EN">)\n<title>[^<\n]{3,60}<\/title>\n<h1>/,
);
const debug = (exceptions: string) =>
  body(new RegExp(`<title>[\\w.]{0,80}(?:${exceptions})[^<]{0,400}// Werkzeug Debugger`));
const stock404 = body("The requested URL was not found on the server.");
const msg = (pattern: RegExp) => json("msg", pattern);

/** Sentences of Werkzeug's exceptions as handlers and extensions put them into JSON, whole, up to the end of the text. */
const WERKZEUG = new RegExp(
  `^\\s{0,4}\\{[^{}]{0,200}"(?:${[
    "Did not attempt to load JSON data because the request Content-Type was not 'application/json'",
    "Failed to decode JSON object: [^\\n]{1,200}",
    "The browser \\(or proxy\\) sent a request that this server could not understand",
    "The method is not allowed for the requested URL",
    "The requested URL was not found on the server\\.(?: If you entered the URL manually please check your spelling and try again)?",
    "You don't have the permission to access the requested resource\\. It is either read-protected or not readable by the server",
    "The server could not verify that you are authorized to access the URL requested\\.[^\\n]{1,200}",
    "The data value transmitted exceeds the capacity limit",
    "The server does not support the media type transmitted in the request",
    "The request was well-formed but was unable to be followed due to semantic errors",
    "The server encountered an internal error and was unable to complete your request\\.[^\\n]{1,120}",
  ].join("|")})\\.?"`,
);

export const flask = defineResponder({
  id: "flask",
  name: text({ en: "Flask (Werkzeug)", "zh-CN": "Flask（Werkzeug）" }),
  roles: ["framework"],
  signs: [
    wrote("stock-page", page),
    wrote("debug-page", body("// Werkzeug Debugger</title>")),
    wrote("sentence-in-json", body(WERKZEUG)),
    named("server-field", field("server", /^Werkzeug\//)),
    // Werkzeug writes the reason phrase in capitals, and HTTP/1.1 proxies pass it on.
    named(
      "reason-in-capitals",
      all(
        statusText(/^[A-Z][A-Z' -]{3,40}$/),
        holds((c) => (c.status ?? 0) >= 300),
      ),
    ),
  ],
  advice: flaskAdvice,
  causes: [
    likely("trailing-slash", "path-mismatch", 404, all(stock404, endsWithSlash), {
      why: text({
        en: "A Flask route without a trailing slash answers 404 when it is called with one.",
        "zh-CN": "Flask 的路由末尾没有斜杠时，带斜杠请求会得到 404。",
      }),
    }),
    likely("file-missing", "file-not-found", 404, all(inside("flask"), body(/./), asksForFile)),
    likely("record", "record-not-found", 404, all(inside("flask"), not(stock404), asksForRecord)),
    likely("no-route", "route-not-found", 404, all(stock404, not(endsWithSlash), not(asksForFile))),
    possible("aborted", "record-not-found", 404),
    possible("no-route-either", "route-not-found", 404),
    proven(
      "wrong-method",
      "method-not-allowed-by-application",
      405,
      all(not(methodWasChanged), body("The method is not allowed for the requested URL.")),
    ),
    usual("wrong-method-unsaid", "method-not-allowed-by-application", 405),
    proven(
      "token-said",
      "csrf-token-invalid",
      400,
      body(/The CSRF (?:token|tokens|session token) (?:is|are|has|do) /),
    ),
    states(
      "forgery",
      "csrf-token-invalid",
      400,
      /The CSRF (?:token|tokens|session token)|CSRF validation failed|The referrer (?:header is missing|does not match)/,
    ),
    proven(
      "not-json-said",
      "unsupported-media-type",
      [400, 415],
      all(
        not(sentJson),
        body(
          /Did not attempt to load JSON data because the request Content-Type was not (?:'|&#39;)application\/json(?:'|&#39;)/,
        ),
      ),
      {
        why: text({
          en: "The view reads the body as JSON, and the request is not labelled as JSON: 415 since Werkzeug 2.3, 400 before. No body at all gives the same.",
          "zh-CN":
            "视图把正文当 JSON 读取，而请求没有标明是 JSON：Werkzeug 2.3 起为 415，之前为 400。完全没有正文也是如此。",
        }),
        fix: [
          text({
            en: "Send Content-Type: application/json with a JSON body; many clients leave the field out where the body is empty.",
            "zh-CN":
              "发送 Content-Type: application/json 和 JSON 正文；正文为空时，很多客户端不发送这个标头。",
          }),
          text({
            en: "Where a body may be missing, read it with `request.get_json(silent=True)`.",
            "zh-CN": "正文可以缺省时，用 `request.get_json(silent=True)` 读取。",
          }),
        ],
      },
    ),
    likely(
      "not-json",
      "unsupported-media-type",
      [400, 415],
      any(
        body(/Did not attempt to load JSON data/),
        all(inside("flask"), method("POST", "PUT", "PATCH"), body("media type provided")),
      ),
    ),
    states(
      "json-unparsable-said",
      "request-body-malformed",
      400,
      /Failed to decode JSON object: (?:Expecting (?:value|property name|(?:'|&#39;)[,:])|Extra data|Unterminated string|Invalid (?:control character|\\{1,2}escape|\\{1,2}u)|Illegal trailing comma)/,
    ),
    says("json-unparsable", "request-body-malformed", 400, /Failed to decode JSON object/),
    likely("json-broken", "request-body-malformed", 400, all(inside("flask"), body(/./), sentBrokenJson)),
    // Outside debug mode Flask takes the reason out of the refusal of request.json and leaves the stock sentence.
    likely(
      "json-without-body",
      "request-body-malformed",
      400,
      all(
        inside("flask"),
        body("The browser (or proxy) sent a request that this server could not understand."),
        sentEmptyJson,
      ),
      {
        why: text({
          en: "The request announces JSON and has no body; `request.json` cannot parse nothing, and outside debug mode Flask hides that reason.",
          "zh-CN":
            "请求声明为 JSON 却没有正文；`request.json` 无法解析空内容，非调试模式下 Flask 隐藏这个原因。",
        }),
        fix: [
          text({
            en: "Send a JSON body, at least {}.",
            "zh-CN": "发送 JSON 正文，至少是 {}。",
          }),
          text({
            en: "Where a body may be missing, read it with `request.get_json(silent=True)`.",
            "zh-CN": "正文可以缺省时，用 `request.get_json(silent=True)` 读取。",
          }),
        ],
      },
    ),
    likely("boundary", "multipart-boundary-missing", 400, all(inside("flask"), sentWithoutBoundary)),
    says("untrusted-host", "host-not-allowed", 400, /is not trusted|SecurityError/),
    likely(
      "key-missing",
      "validation-failed",
      400,
      any(body("KeyError: "), all(inside("flask"), not(sentJson))),
      {
        why: text({
          en: "Mostly a field that the view reads from the form or query is missing.",
          "zh-CN": "多半是缺少视图从表单或查询中读取的字段。",
        }),
      },
    ),
    possible("input", "validation-failed", 400),
    possible("body", "request-body-malformed", 400, methodOtherThan("GET", "HEAD")),
    likely(
      "login-wanted",
      "auth-missing",
      401,
      any(msg(/^Missing (?:Authorization|cookie|JWT)/), all(inside("flask"), not(sent("authorization")))),
    ),
    likely("token-expired", "auth-token-expired", 401, msg(/expired/i)),
    likely(
      "token-wrong",
      "auth-invalid",
      [401, 422],
      msg(/Signature verification failed|Not enough segments|Invalid (?:header|crypto|token)|revoked/),
    ),
    likely("token-form", "auth-scheme-wrong", [401, 422], msg(/Bad Authorization header|Expected 'Bearer/)),
    usual("forbidden", "auth-not-authorised", 403),
    usual("too-large", "request-body-too-large", 413, {
      fix: [
        text({
          en: "Raise MAX_CONTENT_LENGTH, MAX_FORM_MEMORY_SIZE or MAX_FORM_PARTS, or send less.",
          "zh-CN": "调高 MAX_CONTENT_LENGTH、MAX_FORM_MEMORY_SIZE 或 MAX_FORM_PARTS，或减少发送的数据。",
        }),
      ],
    }),
    usual("media-type", "unsupported-media-type", 415),
    usual("limited", "rate-limited", 429),
    usual("conflict", "application-conflict", 409),
    usual("invalid", "validation-failed", 422),
    likely("key-missing-in-debug", "validation-failed", 500, debug("BadRequestKeyError")),
    likely("template", "template-missing", 500, debug("TemplateNotFound|TemplatesNotFound")),
    likely(
      "migration",
      "database-not-migrated",
      500,
      any(
        debug("OperationalError[^<]{0,200}no such (?:table|column)"),
        debug("ProgrammingError|UndefinedTable|UndefinedColumn"),
      ),
    ),
    likely(
      "database",
      "database-unavailable",
      500,
      all(debug("OperationalError|InterfaceError"), not(body("no such "))),
    ),
    likely("returned-none", "handler-sent-nothing", 500, body(/did not return a valid response/)),
    likely(
      "slash-lost-post",
      "path-mismatch",
      500,
      body(/FormDataRoutingRedirect|A request was sent to this URL .{0,200} but a redirect was issued/),
    ),
    likely("thrown", "unhandled-exception", 500, body(/\/\/ Werkzeug Debugger/)),
    likely(
      "failed",
      "unhandled-exception",
      500,
      any(body("The server encountered an internal error and was unable"), inside("flask")),
      {
        why: text({
          en: "A view raised an exception; outside debug mode Flask shows no details and logs the traceback.",
          "zh-CN": "视图抛出了异常；非调试模式下 Flask 不显示细节，只把回溯写入日志。",
        }),
      },
    ),
    possible("template-500", "template-missing", 500),
    possible("nothing-500", "handler-sent-nothing", 500),
    possible("database-500", "database-unavailable", 500),
    usual("unavailable", "service-overloaded", 503),
    states("accept", "not-acceptable", 406, "is only capable of generating response entities"),
    states(
      "head-too-large",
      "request-header-too-large",
      431,
      "One or more header fields exceeds the maximum size.",
    ),
    says(
      "bad-gateway",
      "dependency-unavailable",
      502,
      "The proxy server received an invalid response from an upstream server.",
    ),
    says("gateway-timeout", "dependency-unavailable", 504, "The connection to an upstream server timed out."),
  ],
  sources: [ERRORS],
});
