import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Micronaut: error handling", "https://docs.micronaut.io/latest/guide/#errorHandling");
const { likely } = causesOf(anybody, SOURCE);

const micronaut = (pattern: RegExp) => all(body('"_links"'), body(pattern));

/** What Micronaut says by itself, in its hypermedia JSON. */
export const micronautCauses = {
  id: "micronaut",
  causes: [
    likely("no-route", "route-not-found", 404, micronaut(/Page Not Found/), {
      why: text({
        en: "No controller of the Micronaut application has this path, or the one that has it returned null or nothing.",
        "zh-CN": "Micronaut 应用没有控制器对应这个路径，或对应的控制器返回了 null 或空结果。",
      }),
      fix: [
        text({
          en: "Look for the path among the routes; where it is there, look at what the controller returned.",
          "zh-CN": "在路由中查找这个路径；如果存在，就看控制器返回了什么。",
        }),
        text({
          en: "Where an empty result is no error, set micronaut.server.not-found-on-missing-body to false.",
          "zh-CN": "如果空结果不算错误，把 micronaut.server.not-found-on-missing-body 设为 false。",
        }),
      ],
    }),
    likely(
      "method",
      "method-not-allowed-by-application",
      405,
      micronaut(/Method \[[A-Z]{3,7}\] not allowed for URI/),
      {
        why: text({
          en: "Micronaut has this path for other methods; the answer lists them.",
          "zh-CN": "Micronaut 的这个路径只有其他方法，响应里已列出。",
        }),
      },
    ),
    likely(
      "content-type",
      "unsupported-media-type",
      415,
      micronaut(/Content Type \[[^\]]{1,100}\] not allowed/),
      {
        why: text({
          en: "A route of this path (perhaps of another method) does not consume this content type; where the answer lists no types, multipart is switched off.",
          "zh-CN":
            "这个路径的某个路由（可能属于其他方法）不接受该内容类型；如果响应没有列出类型，则是关闭了 multipart。",
        }),
      },
    ),
    likely(
      "accept",
      "not-acceptable",
      406,
      micronaut(/Specified Accept Types \[[^\]]{1,400}\] not supported/),
      {
        why: text({
          en: "A route of this path (perhaps of another method) does not produce what Accept asks for; the answer lists what it has.",
          "zh-CN":
            "这个路径的某个路由（可能属于其他方法）不能产出 Accept 所要求的类型，响应里列出了支持的类型。",
        }),
      },
    ),
    likely(
      "argument",
      "validation-failed",
      400,
      micronaut(
        /Required (?:argument|Body|QueryValue|PathVariable|Header|CookieValue|Part) \[|Failed to convert argument \[/,
      ),
      {
        why: text({
          en: "The answer names the argument that is missing or cannot be converted.",
          "zh-CN": "响应写明了缺失或无法转换的参数。",
        }),
      },
    ),
    likely("json", "request-body-malformed", 400, micronaut(/Invalid JSON: /), {
      why: text({
        en: "Micronaut could not parse the JSON of the body.",
        "zh-CN": "Micronaut 无法解析正文中的 JSON。",
      }),
    }),
    likely(
      "too-large",
      "request-body-too-large",
      413,
      micronaut(/The content length \[\d{1,15}\] exceeds the maximum allowed content length/),
      {
        why: text({
          en: "The body exceeds micronaut.server.max-request-size (10 MB unless set).",
          "zh-CN": "正文超出 micronaut.server.max-request-size（默认 10 MB）。",
        }),
      },
    ),
    likely("thrown", "unhandled-exception", 500, micronaut(/"message":\s{0,4}"Internal Server Error/), {
      why: text({
        en: "Code of the Micronaut application threw; the message may name the exception.",
        "zh-CN": "Micronaut 应用代码抛出了异常；消息里可能写明了异常。",
      }),
    }),
  ],
} as const;
