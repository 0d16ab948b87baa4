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
const TOMCAT = causesOf(
  anybody,
  docs(
    "Spring Boot: embedded server and multipart",
    "https://docs.spring.io/spring-boot/how-to/webserver.html",
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
    // Tomcat's own words, where its folder of uploads is gone; it is made once, at the start.
    TOMCAT.proven(
      "upload-folder-gone",
      "temp-dir-unwritable",
      [400, 500],
      sentence(/\bThe temporary upload location \[[^\]\n]{1,300}\] is not valid\b/),
      {
        why: text({
          en: "The embedded Tomcat's folder for uploads is missing: cleaned up under /tmp (before Spring Boot 2.1.4), never made, or Tomcat may not make it.",
          "zh-CN":
            "内嵌 Tomcat 存放上传文件的目录不存在：位于 /tmp 下被系统清理（Spring Boot 2.1.4 之前）、从未建立，或 Tomcat 无权建立。",
        }),
        fix: [
          text({
            en: "Restart the application: it makes its default folder anew. If that does not help, let its user write to the folder that the message names.",
            "zh-CN": "重启应用：它会重新建立默认目录。若无效，让应用的用户能写入消息所指的目录。",
          }),
          text({
            en: "For good, set `server.tomcat.basedir` or `spring.servlet.multipart.location` to a folder outside /tmp that stays.",
            "zh-CN":
              "要彻底解决，把 `server.tomcat.basedir` 或 `spring.servlet.multipart.location` 设为 /tmp 以外、会一直保留的目录。",
          }),
        ],
      },
    ),
    SPRING.likely(
      "answer-unwritable",
      "unhandled-exception",
      [500],
      sentence(
        /\bCould not write (?:JSON|content|request|document): |\bInfinite recursion \(StackOverflowError\)|\bNo (?:serializer|converter) found for (?:class|return value of type)/,
      ),
      {
        why: text({
          en: "The result, or the body of the application's own call, could not be written: often its object has no getters, refers back to itself or is loaded lazily, or a getter threw or a converter is missing.",
          "zh-CN":
            "结果（或应用自己发出的请求的正文）无法写出：常见的是对象没有 getter、循环引用自身或延迟加载，或 getter 抛出异常、缺少转换器。",
        }),
        fix: [
          text({
            en: "Return a DTO with the wanted members; else break the circle with @JsonIgnore, or @JsonManagedReference and @JsonBackReference.",
            "zh-CN":
              "返回只含所需成员的 DTO；或用 @JsonIgnore、@JsonManagedReference 与 @JsonBackReference 打断循环。",
          }),
        ],
      },
    ),
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
