import { BODY_WINDOW } from "../../diagnosis/case.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, found, not } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { sentBody, sentWithoutBoundary } from "../../diagnosis/condition/sent-content.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

/** The body says it is JSON and cannot be read as JSON; what is too long to be whole is left alone. */
const brokenJson: Condition = all(
  sent("content-type", /^application\/(.{1,60}\+)?json\b/i),
  // Recorded as empty is mostly not recorded: that there is none is said by Content-Length.
  sentBody((body, c) => body !== "" && body.length < BODY_WINDOW && !c.sentJson && { from: 0, to: 120 }),
);
const emptyJson: Condition = all(
  methodOtherThan("GET", "HEAD", "OPTIONS", "DELETE"),
  sent("content-type", /json/i),
  sent("content-length", /^0$/),
);

/** That of a multipart type, and no bound of numbers or of an area. */
const BOUNDARY_MISSED =
  /\b(?:multipart|content-?type|mime|missing|no|without|not found|undefined|null|find|get|determine|parse|invalid|empty)\b[^\n]{0,60}\bboundary\b|\bboundary\b[^\n]{0,30}\b(?:not|missing|required|invalid|empty|null|undefined|none|expected)\b/i;

/** What serde says of a value that it could read; axum and its like put their own words before it. */
const SERDE_DATA =
  /\binvalid (?:type|value): [^\n]{1,120}, expected |\b(?:unknown|missing|duplicate) field `|\bunknown variant `|\bdata did not match any variant of untagged enum\b/;

/** What was sent cannot be read: malformed, without its boundary, or its file was dropped. */
export const requestBodyCauses = {
  id: "request-body",
  over: ["request-body-unread"],
  causes: [
    cause({
      id: "no-boundary",
      mechanism: "multipart-boundary-missing",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: sent("content-type", /^multipart\/form-data(?!.*boundary=)/i),
      sources: [rfc(7578, "4.1")],
    }),
    cause({
      id: "boundary-missed",
      mechanism: "multipart-boundary-missing",
      on: ["4xx", "5xx"],
      certainty: "certain",
      when: all(sentWithoutBoundary, sentence(BOUNDARY_MISSED)),
      sources: [rfc(7578, "4.1")],
    }),
    cause({
      id: "broken-json",
      mechanism: "request-body-malformed",
      on: [400, 415, 422, 500],
      certainty: "likely",
      when: any(brokenJson, emptyJson),
      sources: [rfc(8259, "2")],
    }),
    // The JSON was read, and a value in it has another type than the field of the struct.
    cause({
      id: "says-go-json-type",
      mechanism: "validation-failed",
      on: [400, 422],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD"),
        says(/json: cannot unmarshal \w{1,20}[^\n]{0,60} into Go (?:struct field|value of type) /),
      ),
      why: text({
        en: "A value of the JSON has another type than the server's Go struct wants; the message names both.",
        "zh-CN": "JSON 中某个值的类型与服务器 Go 结构体要求的不同；消息写明了两者。",
      }),
      sources: [docs("Go: encoding/json", "https://pkg.go.dev/encoding/json")],
    }),
    // serde's own words for JSON that it could read: only a value, a name or a number of them does not fit.
    cause({
      id: "says-serde-type",
      mechanism: "validation-failed",
      on: [400, 422],
      certainty: "likely",
      when: all(methodOtherThan("GET", "HEAD"), says(SERDE_DATA)),
      why: text({
        en: "The JSON was read, but does not fit the type that the server's Rust code wants; the message names the place.",
        "zh-CN": "JSON 可以解析，但不符合服务器 Rust 代码要求的类型；消息写明了位置。",
      }),
      sources: [
        docs("serde: de::Error", "https://docs.rs/serde/latest/serde/de/trait.Error.html#provided-methods"),
      ],
    }),
    // The words of Go's encoding/json, which handlers hand on as they are.
    cause({
      id: "says-go-json",
      mechanism: "request-body-malformed",
      on: [400, 422],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD"),
        any(
          says(
            /invalid character '[^'\n]{1,8}' (?:looking for beginning of|after (?:object key|array element|top-level value)|in (?:string|literal|numeric))|unexpected end of JSON input/,
          ),
          body(/^(?:\{\s{0,4}"[\w-]{1,20}":\s{0,4}")?(?:unexpected )?EOF(?:"\s{0,4}\})?\s{0,2}$/),
        ),
      ),
      why: text({
        en: "The server's JSON reader stopped at the body: it is empty, breaks off, or is no JSON.",
        "zh-CN": "服务器的 JSON 解析器在正文处停下：正文为空、不完整，或不是 JSON。",
      }),
      sources: [docs("Go: encoding/json", "https://pkg.go.dev/encoding/json"), rfc(8259, "2")],
    }),
    // The words of busboy, on which multer and most upload plugins of Node.js are built.
    cause({
      id: "form-breaks-off",
      mechanism: "request-body-malformed",
      on: [400, 422, 500],
      certainty: "likely",
      when: sentence(/\bUnexpected end of (?:form|multipart data)\b|\bMalformed part header\b/),
      why: text({
        en: "The form ends too early or a part's header is unreadable: the upload was cut, its boundary is another, or something before had read the body.",
        "zh-CN": "表单提前结束，或某个部分的标头无法解析：上传被切断、boundary 不符，或正文之前已被读过。",
      }),
      fix: [
        text({
          en: "Leave Content-Type of a form to the client, which adds the boundary, and see that only one parser reads the body.",
          "zh-CN": "表单的 Content-Type 交给客户端设置（它会加上 boundary），并确保只有一个解析器读取正文。",
        }),
      ],
      sources: [docs("busboy", "https://github.com/mscdex/busboy"), rfc(7578, "4.1")],
    }),
    cause({
      id: "says-malformed",
      mechanism: "request-body-malformed",
      on: [400, 422, 500],
      certainty: "likely",
      when: all(
        methodOtherThan("GET", "HEAD"),
        // It was read, where a field of it is named.
        not(
          says(
            /\b(?:invalid|bad) (?:request )?(?:body|payload)\b[^\n]{0,3}[:;,(-] ?[^\n]{0,60}(?:\b(?:missing|required) (?:the )?[\w.`'"-]{1,40} (?:field|param|property|key|value)|\b[\w.`'"-]{1,40} (?:is (?:missing|required|mandatory)|must (?:be|have|contain)|should be))\b(?! (?:valid |well-formed )?json\b)/i,
          ),
        ),
        not(says(SERDE_DATA)),
        says(
          /(malformed|invalid|unexpected|unable to|could not|cannot|failed to|not valid|error)[^\n]{0,30}(json|xml|parse|parsing|deseriali[sz]|body|payload|syntax)|(json|xml|body|payload)[^\n]{0,30}(malformed|invalid|not valid|syntax error|parse error|unexpected)|(unexpected|expected)[^\n]{0,60}(token|character|property name|end of (input|file|json))|JSONDecode|JsonParse|entity\.parse|body cannot be empty when content-type|(body|payload) (is )?(missing|empty|required)\b|(missing|empty|no) (request |post )?(body|payload)\b/i,
        ),
      ),
      sources: [rfc(8259, "2")],
    }),
    cause({
      id: "sent-file-not-seen",
      mechanism: "upload-dropped-over-limit",
      on: [400, 422],
      certainty: "likely",
      when: all(
        sent("content-type", /^multipart\/form-data/i),
        says(
          /(no|missing|without)[^\n]{0,12}(file|upload|image|attachment)|(file|upload|image|attachment)[^\n]{0,30}(missing|required|empty|not (found|provided|sent|uploaded|received))/i,
        ),
        sentBody(
          (body, c) =>
            (c.exchange.request.body.size ?? body.length) > 8_000 &&
            found(/filename="[^"\r\n]{1,120}"/.exec(body)),
        ),
      ),
      why: text({
        en: "The request did carry a file, and the application says that it saw none: its field has another name there, nothing parsed the form, or it was dropped for its size.",
        "zh-CN":
          "请求确实带了文件，应用却说没有收到：字段名与应用读取的不同、表单没有被解析，或文件因过大而被丢弃。",
      }),
      fix: [
        text({
          en: "Compare the name of the file's field with the one that the application reads.",
          "zh-CN": "核对文件的字段名与应用读取的是否一致。",
        }),
        text({
          en: "Check that this route parses multipart/form-data, and its size limits (in PHP upload_max_filesize and post_max_size).",
          "zh-CN":
            "检查这个路由是否解析 multipart/form-data，以及大小上限（PHP 为 upload_max_filesize 和 post_max_size）。",
        }),
      ],
      confirm: text({
        en: "The name of the file's field in the payload (Network panel), against the application's code; a small file tells whether its size is the reason.",
        "zh-CN": "网络面板载荷中文件的字段名，与应用代码对照；换一个小文件可看出是否与大小有关。",
      }),
      sources: [rfc(7578, "4")],
    }),
  ],
} as const;
