import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { sentBrokenJson, sentJson, sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { detail, errorList, FASTAPI } from "./fastapi.answer.ts";
import { bodyWasRead, missedThoughSent, missedWholly, wantedInAddress } from "./fastapi.fields.ts";

const { likely, proven, usual, possible } = FASTAPI;

const wholeBody = body(/"loc":\s?\["body"\]/);

/** The list stands for a body that is no JSON: pydantic 2's type, and that of 1. */
const unparsable = body(/"type":\s?"(?:json_invalid|value_error\.jsondecode)"/);

/** What was sent and cannot be read, or is not what the endpoint declares. */
export const fastapiInput = [
  // JSON that is merely wrong gets 422.
  likely(
    "json-undecodable",
    "request-body-malformed",
    400,
    all(detail(/^There was an error parsing the body$/), any(sentJson, notSent("content-type"))),
    {
      why: text({
        en: "Mostly FastAPI could not even read the body as text: it is not UTF-8, as where a Windows shell passes on accents or Chinese in its code page.",
        "zh-CN":
          "多半是 FastAPI 无法把正文读作文本：它不是 UTF-8，例如 Windows 的命令行按本地代码页传递了中文或带重音的字母。",
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
      en: "The JSON holds what FastAPI calls missing: mostly the endpoint reads a form (Form, File, OAuth2PasswordRequestForm).",
      "zh-CN":
        "FastAPI 说缺少的字段就在 JSON 里：该接口多半读取的是表单（Form、File、OAuth2PasswordRequestForm）。",
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
        en: "The body holds what FastAPI calls missing: mostly the endpoint reads another type of content than Content-Type names, such as JSON.",
        "zh-CN": "FastAPI 说缺少的字段就在正文里：该接口读取的类型多半与 Content-Type 写的不同，例如 JSON。",
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
  usual("too-large", "request-body-too-large", 413),
  usual("media-type", "unsupported-media-type", 415),
] as const;
