import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const GO = causesOf(
  anybody,
  docs("Go: net/http variables", "https://pkg.go.dev/net/http#pkg-variables"),
  docs("Go: strconv.NumError", "https://pkg.go.dev/strconv#NumError"),
);

const notMultipart = sentence(/\brequest Content-Type isn't multipart\/form-data$/);
const noBoundary = sentence(/\bno multipart boundary param in Content-Type$/);

/** What handlers in Go hand on of the standard library, whichever framework they use. */
export const goHandlersCauses = {
  id: "go-handlers",
  over: ["request-body", "request-fields"],
  causes: [
    GO.proven("not-multipart", "unsupported-media-type", [400, 415, 422], notMultipart, {
      why: text({
        en: "The handler reads a multipart form (mostly one with files), and the request's Content-Type is missing or not multipart/form-data.",
        "zh-CN":
          "处理函数要读取 multipart 表单（多半带文件），而请求没有 Content-Type，或它不是 multipart/form-data。",
      }),
      fix: [
        text({
          en: "Send FormData and leave Content-Type to the client: it has to add the boundary.",
          "zh-CN": "发送 FormData，Content-Type 交给客户端设置：它要加上 boundary。",
        }),
      ],
    }),
    GO.proven("no-boundary", "multipart-boundary-missing", [400, 415, 422], noBoundary),
    // Under 500 a service behind may have said it, of a request of the handler's own.
    GO.likely("not-multipart-perhaps", "unsupported-media-type", 500, notMultipart),
    GO.likely("no-boundary-perhaps", "multipart-boundary-missing", 500, noBoundary),
    GO.likely(
      "form-breaks-off",
      "request-body-malformed",
      [400, 422, 500],
      sentence(/\bmultipart: (?:NextPart: (?:unexpected )?EOF|expecting a new Part|boundary is empty)/),
      {
        why: text({
          en: "The body cannot be read as the form that Content-Type announces: the boundary differs or is empty, the body is empty or cut off, or it was read before.",
          "zh-CN":
            "正文无法按 Content-Type 所示的表单读取：boundary 不同或为空，正文为空或被切断，或之前已被读过。",
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
        /\bstrconv\.(?:ParseInt|ParseUint|ParseFloat|ParseBool|Atoi): parsing |\bparsing time "[^"\n]{1,200}" as "/,
      ),
      {
        why: text({
          en: "A parameter is no number, truth value or time in the form or range that the Go code reads. The message quotes it.",
          "zh-CN": "某个参数不是 Go 代码能读取的数字、布尔值或时间（格式不符或超出范围）。消息引用了它。",
        }),
      },
    ),
  ],
} as const;
