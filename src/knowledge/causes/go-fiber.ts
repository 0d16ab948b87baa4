import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Fiber: error handling", "https://docs.gofiber.io/guide/error-handling");
const { likely, possible } = causesOf(anybody, SOURCE);

/** What Fiber and its middleware say in plain text. */
export const goFiberCauses = {
  id: "go-fiber",
  causes: [
    likely(
      "no-route",
      "route-not-found",
      404,
      all(mediaType("text/plain"), body(/^Cannot [A-Z]{3,7} \/[^\s<]{0,2000}$/)),
      {
        why: text({
          en: "No route of the Fiber application has this path, and no static file lies there.",
          "zh-CN": "Fiber 应用没有这个路径的路由，那里也没有静态文件。",
        }),
      },
    ),
    likely("token-missing", "auth-missing", [400, 401], body(/^Missing or malformed (?:JWT|API Key)$/i), {
      why: text({
        en: "The JWT or key middleware of Fiber found no credential where it looks.",
        "zh-CN": "Fiber 的 JWT 或 key 中间件没有在它查找的位置找到凭据。",
      }),
    }),
    // Its BodyParser reads JSON, forms and XML, and says nothing else of other types; Express and Koa write any 422 so.
    possible(
      "body-type",
      "unsupported-media-type",
      422,
      all(mediaType("text/plain"), body(/^Unprocessable Entity$/), methodOtherThan("GET", "HEAD")),
      {
        why: text({
          en: "Fiber (BodyParser, in version 3 Bind().Body) reads JSON, forms and XML by Content-Type, and refuses a body of another type so. Express and Koa send the same words for any 422.",
          "zh-CN":
            "Fiber（BodyParser，第 3 版为 Bind().Body）按 Content-Type 读取 JSON、表单和 XML，遇到其他类型就这样拒绝。Express 和 Koa 对任何 422 也可能这样写。",
        }),
      },
    ),
    likely("token-refused", "auth-invalid", 401, body(/^Invalid or expired (?:JWT|API Key)$/i), {
      why: text({
        en: "The credential is wrong or past its time; Fiber says both alike.",
        "zh-CN": "凭据不正确或已过期；Fiber 对两者的说法相同。",
      }),
    }),
  ],
} as const;
