import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { onlyFields } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Gin: documentation", "https://gin-gonic.com/en/docs/");
const { likely } = causesOf(anybody, SOURCE);

/** What Gin says by itself, and what it hands on of binding and validation. */
export const goGinCauses = {
  id: "go-gin",
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
