import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { asksForFile, asksForRecord, endsWithSlash } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { sentJson } from "../../diagnosis/condition/sent-content.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { springAdvice } from "./spring.advice.ts";
import { springCodes } from "./spring.codes.ts";
import { tellsOfWay, webfluxJson } from "./spring.webflux.ts";

const BOOT = docs(
  "Spring Boot: error handling",
  "https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling",
);
const MVC = docs(
  "Spring MVC: error responses",
  "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-ann-rest-exceptions.html",
);
const CSRF = docs(
  "Spring Security: CSRF",
  "https://docs.spring.io/spring-security/reference/features/exploits/csrf.html",
);
const { says, states, likely, usual, possible } = causesOf("spring", BOOT, MVC, CSRF);

const bootJson = jsonWith(
  ["timestamp", "status", "error"],
  ["path", "message", "exception", "errors", "trace"],
);
const whitelabel = body("Whitelabel Error Page");
const problem = all(
  jsonWith(["title", "status", "detail", "instance"], ["type", "properties"]),
  json("instance", /^\//),
);
/** The message of the error, in each of the three forms. */
const silent404 = any(
  json("message", /^(?:No message available|No static resource .*|)$/),
  not(any(json("message", /./), json("detail", /./))),
);

const securityFields = all(
  field("cache-control", /^no-cache, no-store, max-age=0, must-revalidate$/),
  field("pragma", /^no-cache$/),
  field("expires", /^0$/),
  field("x-content-type-options", /^nosniff$/),
);
const filesOnly = field("allow", /^(?:GET, ?HEAD|HEAD, ?GET)$/);

export const spring = defineResponder({
  id: "spring",
  name: text({ en: "Spring (Boot, MVC)", "zh-CN": "Spring（Boot、MVC）" }),
  roles: ["framework"],
  signs: [
    wrote("error-json", any(bootJson, whitelabel)),
    // The same error of WebFlux has the id of the exchange; with a status of a gateway it is mostly one's.
    wrote("webflux-json", all(webfluxJson, not(tellsOfWay))),
    wrote("problem-json", all(problem, any(json("type", /^about:blank$/), not(json("type", /./))))),
    wrote("cors-refusal", all(status(403), body(/^Invalid CORS request$/))),
    // The fields against caching and sniffing that Spring Security writes unless it is told otherwise.
    named("security-fields", securityFields),
    named("x-application-context-field", field("x-application-context")),
  ],
  statuses: springCodes,
  advice: springAdvice,
  causes: [
    // The handler of static files takes GET and HEAD; a mapping for GET alone lists GET. Before 6.1 it looked at the method first.
    likely(
      "no-mapping-but-files",
      "route-not-found",
      405,
      all(inside("spring"), methodOtherThan("GET", "HEAD", "OPTIONS"), filesOnly, not(asksForFile)),
      {
        why: text({
          en: "No controller has this path: the handler of static files took the call, and it knows GET and HEAD only.",
          "zh-CN": "没有控制器对应这个路径：请求落到了静态文件服务，而它只接受 GET 和 HEAD。",
        }),
        fix: [
          text({
            en: "Compare the path with the mappings (/actuator/mappings if exposed, or the start-up log with logging.level.web=trace), the context path and the controller's prefix.",
            "zh-CN":
              "把路径与映射（已公开的 /actuator/mappings，或设置 logging.level.web=trace 后的启动日志）、上下文路径和控制器的前缀对照。",
          }),
          text({
            en: "Check that the controller is found: unless scanBasePackages says otherwise, its package must be that of the application class or lie below it.",
            "zh-CN":
              "检查控制器是否被扫描到：除非设置了 scanBasePackages，它的包必须与应用主类相同或在其之下。",
          }),
        ],
      },
    ),
    likely(
      "file-or-view",
      "static-file-method-refused",
      405,
      all(inside("spring"), methodOtherThan("GET", "HEAD", "OPTIONS"), filesOnly),
    ),
    likely("method", "method-not-allowed-by-application", 405, inside("spring")),
    likely("trailing-slash", "path-mismatch", 404, all(inside("spring"), endsWithSlash, silent404), {
      why: text({
        en: "Since Spring 6 a path with a trailing slash does not match, by default, the mapping without one.",
        "zh-CN": "从 Spring 6 起，带斜杠的路径默认不再匹配不带斜杠的映射。",
      }),
    }),
    likely("file-missing", "file-not-found", 404, all(inside("spring"), asksForFile)),
    likely(
      "own-404",
      "record-not-found",
      404,
      all(inside("spring"), not(silent404), not(body(/No (?:static resource|handler found|endpoint)/))),
    ),
    likely(
      "record",
      "record-not-found",
      404,
      all(inside("spring"), asksForRecord, not(body(/No (?:static resource|handler found|endpoint)/))),
    ),
    likely(
      "no-mapping",
      "route-not-found",
      404,
      any(body(/No (?:static resource|handler found for|endpoint)/), inside("spring")),
      {
        fix: [
          text({
            en: "Compare the path with the controller mappings (GET /actuator/mappings, if exposed), and mind server.servlet.context-path.",
            "zh-CN":
              "把路径与控制器映射对照（GET /actuator/mappings，需先公开该端点），并注意 server.servlet.context-path。",
          }),
        ],
      },
    ),
    possible("prefix", "path-mismatch", 404),
    // The JSON was read, and its values do not fit the class that the handler wants.
    says(
      "json-of-other-types",
      "validation-failed",
      400,
      /JSON parse error: (?:Cannot (?:deserialize|construct|coerce)|Unrecognized field)|(?:Mismatched(?:Input)|InvalidFormat|UnrecognizedProperty)Exception/,
    ),
    says(
      "json-unparsable",
      "request-body-malformed",
      400,
      /JSON parse error|HttpMessageNotReadable|Required request body is missing|Failed to read request/,
    ),
    states("boundary", "multipart-boundary-missing", [400, 500], /no multipart boundary was found/),
    says(
      "firewall",
      "malformed-url",
      [400, 500],
      /RequestRejectedException|The request was rejected because the URL/,
    ),
    says(
      "binding",
      "validation-failed",
      [400, 422, 500],
      /Validation failed|MethodArgument(?:NotValid|TypeMismatch)|Required (?:request )?(?:parameter|part|header|cookie|URI template)|Failed to convert|MissingServletRequest|ConstraintViolation|BindException|ServerWebInputException/,
    ),
    likely("bad-json", "request-body-malformed", 400, all(inside("spring"), sentJson, not(body("errors")))),
    usual("bad-input", "validation-failed", 400),
    possible("bad-body", "request-body-malformed", 400, methodOtherThan("GET", "HEAD")),
    usual("unprocessable", "validation-failed", 422),
    likely(
      "token-expired",
      "auth-token-expired",
      401,
      any(body(/[Ee]xpired/), field("www-authenticate", /expired/i)),
    ),
    likely("login-wanted", "auth-missing", 401, all(inside("spring"), not(sent("authorization")))),
    likely("login-wrong", "auth-invalid", 401, all(inside("spring"), sent("authorization"))),
    says("csrf", "csrf-token-invalid", 403, /CSRF|Csrf/),
    says("origin", "cors-origin-not-allowed", 403, /^Invalid CORS request$/),
    likely(
      "csrf-in-silence",
      "csrf-token-invalid",
      403,
      all(inside("spring"), methodOtherThan("GET", "HEAD", "OPTIONS"), not(sent("authorization"))),
      {
        why: text({
          en: "Spring Security refuses a changing request without its CSRF token by a bare 403.",
          "zh-CN": "修改类请求没有 CSRF 令牌时，Spring Security 返回不带说明的 403。",
        }),
      },
    ),
    likely(
      "login-in-silence",
      "auth-missing",
      403,
      all(securityFields, bodyless, method("GET", "HEAD"), not(sent("authorization"))),
      {
        why: text({
          en: "Where no way to log in is set up, Spring Security answers an anonymous caller by a bare 403, not by 401.",
          "zh-CN": "没有配置登录方式时，Spring Security 对匿名调用者返回不带说明的 403，而不是 401。",
        }),
        fix: [
          text({
            en: "Permit the path in authorizeHttpRequests, or send the token; mind the order of the matchers.",
            "zh-CN": "在 authorizeHttpRequests 中放行该路径，或发送令牌；注意匹配规则的顺序。",
          }),
          text({
            en: "It may hide a 404 or 500: permit DispatcherType.ERROR (or /error) and look at the answer again.",
            "zh-CN": "它可能掩盖了 404 或 500：放行 DispatcherType.ERROR（或 /error），再看响应。",
          }),
        ],
      },
    ),
    usual("denied", "auth-not-authorised", 403),
    possible("token-403", "auth-missing", 403, not(sent("authorization"))),
    usual("accept", "not-acceptable", 406),
    usual("media-type", "unsupported-media-type", 415),
    states(
      "not-multipart",
      "unsupported-media-type",
      [400, 500],
      /Current request is not a multipart request|Content type (?:'|&#39;)[^'&\n]{0,80}(?:'|&#39;) not supported/,
    ),
    states(
      "too-large",
      "request-body-too-large",
      [400, 413, 500],
      /MaxUploadSizeExceeded|Maximum upload size exceeded|SizeLimitExceeded/,
      {
        fix: [
          text({
            en: "Raise spring.servlet.multipart.max-file-size and max-request-size (1 MB and 10 MB by default).",
            "zh-CN":
              "调高 spring.servlet.multipart.max-file-size 和 max-request-size（默认 1 MB 和 10 MB）。",
          }),
        ],
      },
    ),
    usual("content-too-large", "request-body-too-large", 413),
    usual("conflict", "application-conflict", 409),
    usual("limited", "rate-limited", 429),
    says(
      "template",
      "template-missing",
      500,
      /Error resolving template|TemplateInputException|Circular view path|TemplateNotFoundException/,
    ),
    says(
      "tables",
      "database-not-migrated",
      500,
      /BadSqlGrammar|InvalidDataAccessResourceUsage|relation [^\n]{0,80} does not exist|Table &?[^\n]{0,80}(?:doesn(?:'|&#39;)t exist|not found)/,
    ),
    says(
      "database",
      "database-unavailable",
      [500, 503],
      /CannotGetJdbcConnection|JDBCConnectionException|Unable to acquire JDBC Connection|Could not open JPA EntityManager|HikariPool|CannotCreateTransaction|RedisConnectionFailure|MongoTimeout/,
    ),
    says(
      "dependency",
      "dependency-unavailable",
      [500, 502, 503],
      /ResourceAccessException|I\/O error on (?:GET|POST|PUT|DELETE|PATCH)|FeignException|WebClientRequestException|Connection refused/,
    ),
    says(
      "duplicate",
      "target-already-exists",
      [409, 500],
      /DataIntegrityViolation|Duplicate entry|duplicate key value/,
    ),
    usual("thrown", "unhandled-exception", 500),
    possible("database-500", "database-unavailable", 500),
    likely("async-timeout", "handler-timeout", 503, inside("spring")),
    possible("unavailable", "dependency-unavailable", 503),
  ],
  sources: [BOOT],
});
