import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import {
  sentBrokenJson,
  sentEmptyJson,
  sentJson,
  sentWithoutBoundary,
} from "../../diagnosis/condition/sent-content.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { FLASK } from "./flask.sources.ts";

const { says, states, likely, proven, usual, possible } = FLASK;

/** What was sent and Werkzeug or the view does not take: the host, JSON, a form. */
export const flaskInput = [
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
          "zh-CN": "发送 Content-Type: application/json 和 JSON 正文；正文为空时，很多客户端不发送这个标头。",
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
  usual("too-large", "request-body-too-large", 413, {
    fix: [
      text({
        en: "Raise MAX_CONTENT_LENGTH, MAX_FORM_MEMORY_SIZE or MAX_FORM_PARTS, or send less.",
        "zh-CN": "调高 MAX_CONTENT_LENGTH、MAX_FORM_MEMORY_SIZE 或 MAX_FORM_PARTS，或减少发送的数据。",
      }),
    ],
  }),
  usual("media-type", "unsupported-media-type", 415),
  usual("invalid", "validation-failed", 422),
  states(
    "head-too-large",
    "request-header-too-large",
    431,
    "One or more header fields exceeds the maximum size.",
  ),
] as const;
