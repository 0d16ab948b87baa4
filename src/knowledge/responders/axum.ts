import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes } from "../../diagnosis/condition/size.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const EXTRACT = docs(
  "axum: extractor rejections",
  "https://docs.rs/axum/latest/axum/extract/rejection/index.html",
);
const { likely, proven } = causesOf("axum", EXTRACT);

const rejection = (words: RegExp): Condition => all(mediaType("text/plain"), body(words));
const mediaTypeRefused = rejection(/^(?:Expected request with|Form requests must have) `Content-Type: /);
const unparsable = rejection(
  /^Failed to (?:parse|buffer) the request body|^Request body didn't contain valid UTF-8/,
);
const undeserialisable = rejection(/^Failed to deserialize (?:the JSON body|form body|form|query string)/);
const pathRefused = rejection(/^Invalid URL: /);
const multipartUnread = body(/^Error parsing `multipart/);
const DEFAULT_LIMIT = 2_097_152;
const tooLarge = rejection(/length limit exceeded/);

const RAISE = text({
  en: "Raise DefaultBodyLimit for the route (2 MB by default), and tower-http's RequestBodyLimitLayer if there is one.",
  "zh-CN":
    "为该路由调高 DefaultBodyLimit（默认 2 MB）；若用了 tower-http 的 RequestBodyLimitLayer，也要调高。",
});

export const axum = defineResponder({
  id: "axum",
  name: text({ en: "axum", "zh-CN": "axum" }),
  roles: ["framework"],
  signs: [
    wrote("media-type-refused", mediaTypeRefused),
    wrote("unparsable", unparsable),
    wrote("undeserialisable", undeserialisable),
    wrote("path-refused", pathRefused),
    wrote(
      "extractor-rejection",
      rejection(
        /^(?:Missing request extension: |Invalid `boundary` for `multipart\/form-data` request|Header of type `|Error parsing `multipart\/form-data` request)/,
      ),
    ),
  ],
  causes: [
    proven("media-type", "unsupported-media-type", 415, mediaTypeRefused),
    proven(
      "too-large-said",
      "request-body-too-large",
      413,
      rejection(/^Failed to buffer the request body: length limit exceeded$/),
      {
        fix: [RAISE],
      },
    ),
    proven(
      "json-syntax",
      "request-body-malformed",
      400,
      rejection(/^Failed to parse the request body as JSON: /),
    ),
    proven(
      "json-data",
      "validation-failed",
      [400, 422],
      rejection(/^Failed to deserialize (?:the JSON body into the target type|query string): /),
      {
        why: text({
          en: "The JSON body or query string does not fit the type of the handler: a field is missing, unknown or of another type or value. The message mostly names it.",
          "zh-CN":
            "JSON 正文或查询字符串不符合处理函数的类型：字段缺失、未知，或类型、取值不符。消息通常写明字段。",
        }),
      },
    ),
    likely("too-large", "request-body-too-large", [400, 413], tooLarge, {
      fix: [RAISE],
    }),
    likely("too-large-by-status", "request-body-too-large", 413, rejection(/^Failed to buffer/)),
    likely("unparsable", "request-body-malformed", 400, unparsable),
    likely("undeserialisable", "validation-failed", [400, 422], undeserialisable),
    likely("path-refused", "validation-failed", 400, pathRefused),
    likely("boundary", "multipart-boundary-missing", 400, body(/^Invalid `boundary`/)),
    // The form's reader meets the limit as a broken stream, in older versions as a 500.
    likely(
      "multipart-over-limit",
      "request-body-too-large",
      [400, 500],
      all(multipartUnread, bodyOfBytes(DEFAULT_LIMIT)),
      {
        why: text({
          en: "The form is larger than axum's default limit of 2 MB, and axum's Multipart reports a stream cut by it as a form that cannot be parsed.",
          "zh-CN": "表单超过 axum 默认的 2 MB 限制；流因此被截断时，Multipart 会报告表单无法解析。",
        }),
        fix: [RAISE],
      },
    ),
    likely("multipart", "request-body-malformed", [400, 500], multipartUnread),
    likely("header-missing", "validation-failed", 400, body(/^Header of type `/)),
    likely(
      "extension-missing",
      "unhandled-exception",
      500,
      all(status(500), body(/^Missing request extension: /)),
      {
        why: text({
          en: "A handler asks for an Extension that no layer adds.",
          "zh-CN": "处理函数要求的 Extension 没有任何层添加。",
        }),
      },
    ),
  ],
  sources: [EXTRACT],
});
