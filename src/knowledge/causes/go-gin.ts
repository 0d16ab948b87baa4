import { body } from "../../diagnosis/condition/body.ts";
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
