import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { onlyFields } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Gin: documentation", "https://gin-gonic.com/en/docs/");
const { likely } = causesOf(anybody, SOURCE);
const GO = causesOf(
  anybody,
  docs("Go: net/http variables", "https://pkg.go.dev/net/http#pkg-variables"),
  docs("Go: strconv.NumError", "https://pkg.go.dev/strconv#NumError"),
);

/** What Gin says by itself, and what it hands on of binding and validation. */
export const goGinCauses = {
  id: "go-gin",
  over: ["request-body", "request-fields"],
  causes: [
    likely("method", "method-not-allowed-by-application", 405, body(/^405 method not allowed$/), {
      why: text({
        en: "Gin has this path for other methods (HandleMethodNotAllowed is on).",
        "zh-CN": "Gin 的这个路径只有其他方法（已开启 HandleMethodNotAllowed）。",
      }),
    }),
    // The middleware gin-contrib/cors aborts with the status alone.
    likely(
      "origin",
      "cors-origin-not-allowed",
      403,
      all(sent("origin"), bodyless, onlyFields("date", "content-length", "connection")),
      {
        why: text({
          en: "Mostly the CORS middleware of Gin, which refuses an origin that is not on its list by a bare 403 (so does Ollama).",
          "zh-CN":
            "多半是 Gin 的 CORS 中间件：源不在允许列表时，它只返回一个没有正文的 403（Ollama 也是这样）。",
        }),
        fix: [
          text({
            en: "Add the origin to AllowOrigins of gin-contrib/cors; for Ollama, to the environment variable OLLAMA_ORIGINS.",
            "zh-CN":
              "把该源加入 gin-contrib/cors 的 AllowOrigins；如果是 Ollama，加入环境变量 OLLAMA_ORIGINS。",
          }),
        ],
      },
    ),
    likely(
      "binding",
      "validation-failed",
      [400, 422],
      body(/Key: (?:'|\\u0027)[\w.]{1,100}(?:'|\\u0027) Error:Field validation for /),
      {
        why: text({
          en: "The validator of Go names struct field and rule, as Gin's ShouldBind hands it on.",
          "zh-CN": "Go 的 validator 写明了结构体字段和规则，Gin 的 ShouldBind 会原样给出。",
        }),
      },
    ),
    // The words of Go's net/http, mime/multipart, strconv and time, which handlers hand on as they are.
    GO.proven(
      "not-multipart",
      "unsupported-media-type",
      [400, 415, 422, 500],
      sentence(/\brequest Content-Type isn't multipart\/form-data$/),
      {
        why: text({
          en: "The handler reads a form with files, and the request came with another Content-Type than multipart/form-data.",
          "zh-CN": "处理函数要读取带文件的表单，而请求的 Content-Type 不是 multipart/form-data。",
        }),
        fix: [
          text({
            en: "Send FormData and leave Content-Type to the client: it has to add the boundary.",
            "zh-CN": "发送 FormData，Content-Type 交给客户端设置：它要加上 boundary。",
          }),
        ],
      },
    ),
    GO.proven(
      "no-boundary",
      "multipart-boundary-missing",
      [400, 415, 422, 500],
      sentence(/\bno multipart boundary param in Content-Type$/),
    ),
    GO.likely(
      "form-breaks-off",
      "request-body-malformed",
      [400, 422, 500],
      sentence(/\bmultipart: (?:NextPart: (?:unexpected )?EOF|expecting a new Part|boundary is empty)/),
      {
        why: text({
          en: "The body is empty or breaks off within the form: its boundary differs from that in Content-Type, the upload was cut, or it was read before.",
          "zh-CN":
            "正文为空，或在表单中途结束：boundary 与 Content-Type 中的不同、上传被切断，或正文之前已被读过。",
        }),
      },
    ),
    GO.likely("file-missing", "validation-failed", [400, 422, 500], sentence(/(?:^|: )http: no such file$/), {
      why: text({
        en: "The form has no file under the name that the handler asks for.",
        "zh-CN": "表单中没有处理函数所要名称的文件。",
      }),
      fix: [
        text({
          en: "Compare the name of the form's part with that in FormFile of the handler.",
          "zh-CN": "对照表单中该部分的名称与处理函数 FormFile 中的名称。",
        }),
      ],
    }),
    GO.likely(
      "value-unreadable",
      "validation-failed",
      [400, 422],
      sentence(
        /\bstrconv\.(?:ParseInt|ParseUint|ParseFloat|ParseBool|Atoi): parsing |\bparsing time \S{1,200} as \S{1,80}/,
      ),
      {
        why: text({
          en: "A parameter is no number, truth value or time in the form that the Go code reads; the message quotes it.",
          "zh-CN": "某个参数不是 Go 代码所要的数字、布尔值或时间格式；消息引用了它。",
        }),
      },
    ),
    likely(
      "json-type",
      "validation-failed",
      [400, 422],
      body(
        /json: cannot unmarshal (?:string|number|object|array|bool) [^\n]{0,40}into Go (?:struct field|value)/,
      ),
      {
        why: text({
          en: "The JSON or a member of it has another type than the Go code wants, or a number is out of range; the message names a struct's member.",
          "zh-CN":
            "JSON 本身或其某个成员与 Go 代码要求的类型不同，或数值超出范围；若是结构体成员，消息里会写明。",
        }),
      },
    ),
  ],
} as const;
