import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const KTOR = "https://github.com/ktorio/ktor/blob/main/ktor-server";
const PIPELINE = docs(
  "Ktor: DefaultEnginePipeline.kt",
  `${KTOR}/ktor-server-core/common/src/io/ktor/server/engine/DefaultEnginePipeline.kt`,
);
const CORS = docs("Ktor: CORS", "https://ktor.io/docs/server-cors.html");
const { proven, likely, possible } = causesOf(anybody, PIPELINE);

/** The plugin DefaultHeaders writes it, which not everybody installs. */
const SERVER = field("server", /^Ktor\/(?:\d|debug$)/);
const exceptionPage: Condition = body(
  /^<html><body><h1>Internal Server Error<\/h1><h2>Request Information:<\/h2><pre>Method: /,
);
/** Where neither a handler nor StatusPages says more, Ktor answers with the status alone. */
const wordless: Condition = all(by("ktor"), bodyless, lacks("content-type"));
const withBody = methodOtherThan("GET", "HEAD", "OPTIONS");

export const ktor = defineResponder({
  id: "ktor",
  name: product("Ktor"),
  roles: ["framework"],
  signs: [wrote("exception-page", exceptionPage), named("server-field", SERVER)],
  causes: [
    proven("exception-page", "unhandled-exception", 500, exceptionPage, {
      why: text({
        en: "A handler threw an exception that nobody caught; in development mode Ktor shows its trace on this page.",
        "zh-CN": "处理函数抛出了未捕获的异常；开发模式下 Ktor 在这个页面上显示堆栈。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, wordless, {
      why: text({
        en: "A handler threw an exception that nobody caught; without StatusPages Ktor answers with the bare status.",
        "zh-CN": "处理函数抛出了未捕获的异常；没有安装 StatusPages 时，Ktor 只返回状态码。",
      }),
      confirm: text({
        en: 'The application\'s log at this second: "500 Internal Server Error: METHOD - PATH" with the trace.',
        "zh-CN": "应用在这一刻的日志：“500 Internal Server Error: 方法 - 路径”加堆栈。",
      }),
    }),
    likely("no-route", "route-not-found", 404, wordless),
    likely("method", "route-lacks-method", 405, wordless),
    likely("no-converter", "unsupported-media-type", 415, wordless, {
      why: text({
        en: "No converter of ContentNegotiation reads the Content-Type of the request, or none is installed.",
        "zh-CN": "ContentNegotiation 没有转换器能读取请求的 Content-Type，或没有安装转换器。",
      }),
    }),
    likely("too-large", "request-body-too-large", 413, wordless),
    likely("not-converted", "validation-failed", 400, wordless, {
      why: text({
        en: "Ktor's BadRequestException: a parameter is missing or of another type, or the body does not fit the class it is read into.",
        "zh-CN": "Ktor 的 BadRequestException：缺少参数或类型不符，或正文不符合要读入的类。",
      }),
      confirm: text({
        en: "The application's log on level debug: Ktor writes this exception there and nowhere else.",
        "zh-CN": "应用的 debug 级别日志：Ktor 只在那里记录这个异常。",
      }),
    }),
    possible("malformed", "request-body-malformed", 400, all(wordless, withBody)),
    likely("late", "handler-timeout", 504, wordless, {
      why: text({
        en: "A timeout inside a handler (`withTimeout`, or a client of another service) was not caught, which Ktor turns into 504.",
        "zh-CN": "处理函数中的超时（`withTimeout`，或调用其他服务的客户端）未被捕获，Ktor 将其转为 504。",
      }),
    }),
    causesOf(anybody, CORS).likely(
      "cross-origin-refused",
      "cors-origin-not-allowed",
      403,
      all(wordless, sent("origin")),
      {
        why: text({
          en: "The plugin CORS answers 403 without a word where origin, method, header or content type is not among the allowed ones.",
          "zh-CN": "如果源、方法、标头或内容类型不在允许之列，CORS 插件会返回没有内容的 403。",
        }),
        fix: [
          text({
            en: "Add what the request needs: `allowHost` (with `schemes`), `allowMethod`, `allowHeader`, `allowNonSimpleContentTypes`.",
            "zh-CN":
              "按请求补上：`allowHost`（含 `schemes`）、`allowMethod`、`allowHeader`、`allowNonSimpleContentTypes`。",
          }),
        ],
        confirm: text({
          en: "Ktor's log on level trace: a line that begins with Respond forbidden or Return Forbidden and says which it was.",
          "zh-CN":
            "Ktor 的 trace 级别日志：以 Respond forbidden 或 Return Forbidden 开头的一行会写明是哪一项。",
        }),
      },
    ),
    possible("refused", "auth-not-authorised", 403, all(wordless, not(sent("origin")))),
  ],
  sources: [PIPELINE],
});
