import { all } from "../../diagnosis/condition/condition.ts";
import { isErrorInside, sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SPRING = causesOf(
  anybody,
  docs(
    "Spring MVC: exceptions",
    "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-ann-rest-exceptions.html",
  ),
);
const WRAPPED = ["2xx", 400, 500] as const;
const HANDLER = text({
  en: "Let the handler of all exceptions set the status that fits (404, 405, 415), instead of one for all.",
  "zh-CN": "让全局异常处理返回相应的状态码（404、405、415），而不是一律同一个。",
});

/**
 * Sentences of Spring's own exceptions, which a handler of all exceptions passes on under 200 or 500 in an
 * envelope of the application: the sentence, not the status, says what was wrong.
 */
export const springSentencesCauses = {
  id: "spring-sentences",
  over: ["application", "request-body", "not-found"],
  causes: [
    SPRING.likely(
      "method",
      "method-not-allowed-by-application",
      WRAPPED,
      sentence(/\brequest method '?[A-Z]{3,7}'? (?:is )?not supported/i),
      {
        why: text({
          en: "The path has a handler, but not for this method; a handler of all exceptions hid the 405.",
          "zh-CN": "这个路径有处理函数，但不支持该方法；全局异常处理掩盖了 405。",
        }),
        fix: [
          text({
            en: "Send the method of the mapping (@GetMapping, @PostMapping …), or add one for this method.",
            "zh-CN": "使用映射注解规定的方法（@GetMapping、@PostMapping 等），或为该方法添加映射。",
          }),
          HANDLER,
        ],
      },
    ),
    SPRING.likely(
      "media-type",
      "unsupported-media-type",
      WRAPPED,
      sentence(/\bcontent[ -]type '[^'\n]{0,120}' (?:is )?not supported/i),
      {
        fix: [
          text({
            en: "For an object with @RequestBody send application/json, for a form drop the annotation. If JSON itself is refused, look at consumes of the mapping and at the class.",
            "zh-CN":
              "对象参数带 @RequestBody 时发送 application/json；接收表单则去掉这个注解。如果被拒的就是 JSON，检查映射的 consumes 和该类。",
          }),
          HANDLER,
        ],
      },
    ),
    SPRING.likely(
      "body",
      "request-body-malformed",
      WRAPPED,
      sentence(
        /^required request body is missing|\bJSON parse error: (?:Unexpected|Illegal|Invalid UTF|Unrecognized)/i,
      ),
      {
        why: text({
          en: "The method has a @RequestBody, and the request brought no body, broken JSON or a field that the class does not have.",
          "zh-CN": "方法带有 @RequestBody，而请求没有正文、JSON 有误，或含有该类没有的字段。",
        }),
      },
    ),
    SPRING.likely(
      "parameter",
      "validation-failed",
      WRAPPED,
      sentence(
        /^required (?:\w{1,20} )?(?:request )?(?:parameter|part|header|cookie|URI template variable) '[^'\n]{1,80}'|^failed to convert (?:property )?value of type|^method parameter '[^'\n]{1,80}': failed to convert|^validation failed for (?:argument|object)|\bJSON parse error: Cannot (?:deserialize|construct|coerce)/i,
      ),
    ),
    SPRING.likely(
      "no-route",
      "route-not-found",
      [...WRAPPED, 404],
      sentence(/^no (?:handler found for [A-Z]{3,7} |static resource |endpoint [A-Z]{3,7} )/i),
    ),
    SPRING.likely(
      "too-large",
      "request-body-too-large",
      WRAPPED,
      sentence(/^maximum upload size (?:of \d{1,15} bytes )?exceeded|exceeds its maximum permitted size/i),
      {
        fix: [
          text({
            en: "Raise spring.servlet.multipart.max-file-size and max-request-size (1MB and 10MB by default).",
            "zh-CN": "提高 spring.servlet.multipart.max-file-size 和 max-request-size（默认 1MB 和 10MB）。",
          }),
        ],
      },
    ),
    SPRING.likely(
      "thrown",
      "unhandled-exception",
      "2xx",
      all(isErrorInside, sentence(/\b[A-Z]\w{1,60}(?:Exception|Error)\b(?::|$)/)),
    ),
  ],
} as const;
