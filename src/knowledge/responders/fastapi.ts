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
import { bodyWasRead, missedThoughSent, missedWholly, wantedInAddress } from "./fastapi.fields.ts";

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
    // What its routes say where reading the body threw anything but a JSON error.
    wrote(
      "unparsable-body",
      all(status(400), jsonWith(["detail"]), detail(/^There was an error parsing the body$/)),
    ),
    named(
      "stock-detail",
      all(
        jsonWith(["detail"]),
        detail(
          /^(?:Not Found|Method Not Allowed|Not authenticated|Invalid authentication credentials|Could not validate credentials)$/,
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
    // JSON that is merely wrong gets 422.
    likely(
      "json-undecodable",
      "request-body-malformed",
      400,
      all(detail(/^There was an error parsing the body$/), any(sentJson, notSent("content-type"))),
      {
        why: text({
          en: "FastAPI could not even read the body as text: mostly it is not UTF-8, as where a Windows shell passes on accents or Chinese in its code page.",
          "zh-CN":
            "FastAPI 无法把正文读作文本：多半不是 UTF-8，例如 Windows 的命令行按本地代码页传递了中文或带重音的字母。",
        }),
        fix: [
          text({
            en: "Save the body as a UTF-8 file and send that: `curl --data-binary @body.json`; or escape other letters as \\uXXXX.",
            "zh-CN":
              "把正文存成 UTF-8 文件再发送：`curl --data-binary @body.json`；或把非 ASCII 字符写成 \\uXXXX。",
          }),
        ],
        confirm: text({
          en: "The same request with ASCII letters alone passes; the exception behind the 400 is a UnicodeDecodeError.",
          "zh-CN": "只用 ASCII 字母的同一请求能通过；400 背后的异常是 UnicodeDecodeError。",
        }),
      },
    ),
    likely(
      "json-unparsable",
      "request-body-malformed",
      [400, 422],
      any(unparsable, detail(/error parsing the body/), all(inside("fastapi"), sentBrokenJson)),
    ),
    // It parses a body whose type is a JSON one, and hands any other over as bytes.
    proven(
      "not-sent-as-json",
      "unsupported-media-type",
      422,
      all(
        errorList,
        wholeBody,
        not(sentJson),
        body(/"type":\s?"(?:model_attributes_type|dict_type|list_type|type_error\.(?:dict|list))"/),
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
    // A body that was lost on the way, or read by a middleware before, is told in the same way.
    likely("form-wanted", "unsupported-media-type", 422, all(errorList, sentJson, missedThoughSent), {
      why: text({
        en: "The JSON holds what FastAPI calls missing: the endpoint reads a form (Form, File, OAuth2PasswordRequestForm).",
        "zh-CN":
          "FastAPI 说缺少的字段就在 JSON 里：该接口读取的是表单（Form、File、OAuth2PasswordRequestForm）。",
      }),
      fix: [
        text({
          en: "Send a form: `new URLSearchParams(data)`, or `FormData` for files, and set no Content-Type by hand.",
          "zh-CN":
            "改为发送表单：`new URLSearchParams(data)`，有文件时用 `FormData`，不要手动设置 Content-Type。",
        }),
        text({
          en: "Or declare a Pydantic model or Body in the endpoint, to have it read JSON.",
          "zh-CN": "或在接口里声明 Pydantic 模型或 Body，让它读取 JSON。",
        }),
      ],
    }),
    likely(
      "json-wanted",
      "unsupported-media-type",
      422,
      all(errorList, not(sentJson), sent("content-type"), missedThoughSent),
      {
        why: text({
          en: "The body holds what FastAPI calls missing: the endpoint reads another type of content than Content-Type names, mostly JSON.",
          "zh-CN":
            "FastAPI 说缺少的字段就在正文里：该接口读取的类型（多半是 JSON）与 Content-Type 写的不同。",
        }),
        fix: [
          text({
            en: "Send `JSON.stringify(data)` with Content-Type: application/json, or a form (`new URLSearchParams(data)`) where the endpoint declares Form.",
            "zh-CN":
              "用 Content-Type: application/json 发送 `JSON.stringify(data)`；接口声明了 Form 时，则发送表单（`new URLSearchParams(data)`）。",
          }),
        ],
      },
    ),
    proven("wanted-in-query", "validation-failed", 422, all(errorList, wantedInAddress), {
      why: text({
        en: "What FastAPI misses in the query was sent in the body: parameters of simple types are read from the address.",
        "zh-CN": "FastAPI 在查询串中找不到的参数被放进了正文：简单类型的参数是从地址中读取的。",
      }),
      fix: [
        text({
          en: "Send it in the query string, or declare a Pydantic model, Body or Form in the endpoint.",
          "zh-CN": "把参数放进查询串，或在接口里声明 Pydantic 模型、Body 或 Form。",
        }),
      ],
    }),
    // Of a body as a whole it may be the type that is not taken, and so of fields that it found nowhere.
    proven(
      "field-list",
      "validation-failed",
      422,
      all(errorList, not(wholeBody), not(unparsable), bodyWasRead),
    ),
    likely("error-list", "validation-failed", 422, all(errorList, not(unparsable), not(missedThoughSent))),
    possible("other-type-perhaps", "unsupported-media-type", 422, all(errorList, missedWholly)),
    usual("invalid", "validation-failed", [400, 422]),
    proven(
      "form-limits",
      "request-body-too-large",
      400,
      detail(
        /^(?:Too many (?:files|fields)\. Maximum number of (?:files|fields) is \d{1,9}\.|Part exceeded maximum size of \d{1,9}KB\.)$/,
      ),
      {
        why: text({
          en: "The form has more files or fields than Starlette takes (1,000 each by default), or a text field over its limit (1 MB by default).",
          "zh-CN":
            "表单的文件或字段数超过 Starlette 的上限（默认各 1,000 个），或某个文本字段超过上限（默认 1 MB）。",
        }),
        fix: [
          text({
            en: "Read it by hand: `await request.form(max_files=…, max_fields=…, max_part_size=…)`; send big content as a file part.",
            "zh-CN":
              "自己读取：`await request.form(max_files=…, max_fields=…, max_part_size=…)`；大的内容作为文件部分发送。",
          }),
        ],
      },
    ),
    proven(
      "part-without-name",
      "request-body-malformed",
      400,
      detail(/^The Content-Disposition header field "name" must be provided\.$/),
    ),
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
