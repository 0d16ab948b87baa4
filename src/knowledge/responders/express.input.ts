import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { sentBadEscape } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { sentJson, sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { bare, EXPRESS, finalPage } from "./express.answer.ts";

const { says, states, likely, proven, usual, possible } = EXPRESS;

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

/** What was sent and cannot be read: the address, the body, a form, an upload. */
export const expressInput = [
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
] as const;
