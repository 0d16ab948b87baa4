import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Gin: documentation", "https://gin-gonic.com/en/docs/");
const SOURCE_2 = docs("Fiber: error handling", "https://docs.gofiber.io/guide/error-handling");
const { proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Gin and Fiber say by themselves in plain text. */
export const goGinFiberCauses = {
  id: "go-gin-fiber",
  causes: [
    likely(
      "fiber-no-route",
      "route-not-found",
      404,
      all(mediaType("text/plain"), body(/^Cannot [A-Z]{3,7} \/[^\s<]{0,2000}$/)),
      {
        why: text({
          en: "No route of the Fiber application has this method and path.",
          "zh-CN": "Fiber 应用没有这个方法和路径的路由。",
        }),
      },
    ),
    proven("gin-method", "method-not-allowed-by-application", 405, body(/^405 method not allowed$/), {
      why: text({
        en: "Gin has this path for other methods (HandleMethodNotAllowed is on).",
        "zh-CN": "Gin 的这个路径只有其他方法（已开启 HandleMethodNotAllowed）。",
      }),
    }),
    proven("fiber-token", "auth-missing", [400, 401], body(/^Missing or malformed (?:JWT|API Key)$/i), {
      why: text({
        en: "The JWT or key middleware of Fiber found no credential where it looks.",
        "zh-CN": "Fiber 的 JWT 或 key 中间件没有在它查找的位置找到凭据。",
      }),
    }),
    likely("fiber-token-refused", "auth-invalid", 401, body(/^Invalid or expired (?:JWT|API Key)$/i), {
      why: text({
        en: "The credential is wrong or past its time; Fiber says both alike.",
        "zh-CN": "凭据不正确或已过期；Fiber 对两者的说法相同。",
      }),
    }),
    proven(
      "gin-binding",
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
          en: "A member of the JSON has another type than the Go struct; the message names it.",
          "zh-CN": "JSON 的某个成员与 Go 结构体的类型不同；消息里写明了它。",
        }),
      },
    ),
  ],
} as const;
