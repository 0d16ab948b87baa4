import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Sanic: exceptions", "https://sanic.dev/en/guide/best-practices/exceptions.html");
const SOURCE_2 = docs("Sanic: configuration", "https://sanic.dev/en/guide/running/configuration.html");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Sanic says by itself. */
export const sanicCauses = {
  id: "sanic",
  causes: [
    likely("no-route", "route-not-found", 404, body(/Requested URL \S{1,2000} not found/), {
      why: text({
        en: "No route of the Sanic application fits this path.",
        "zh-CN": "Sanic 应用没有匹配这个路径的路由。",
      }),
    }),
    likely(
      "method",
      "method-not-allowed-by-application",
      405,
      body(/Method [A-Z]{3,10} not allowed for URL \S/),
      {
        why: text({
          en: "The Sanic application has this path for other methods.",
          "zh-CN": "Sanic 应用的这个路径只有其他方法。",
        }),
      },
    ),
    likely("header-size", "request-header-too-large", 413, body(/Request header exceeds the size limit/), {
      why: text({
        en: "The request head exceeds REQUEST_MAX_HEADER_SIZE of Sanic (8 KiB unless set).",
        "zh-CN": "请求头超出 Sanic 的 REQUEST_MAX_HEADER_SIZE（默认 8 KiB）。",
      }),
    }),
    likely("body-size", "request-body-too-large", 413, body(/Request body exceeds the size limit/), {
      why: text({
        en: "The body exceeds REQUEST_MAX_SIZE of Sanic (100 MB unless set).",
        "zh-CN": "正文超出 Sanic 的 REQUEST_MAX_SIZE（默认 100 MB）。",
      }),
    }),
    likely(
      "slow",
      "handler-timeout",
      503,
      body(/"message":\s{0,4}"Response Timeout"|(?:\n|<p>)Response Timeout(?:\n|<)/),
      {
        why: text({
          en: "The handler took longer than RESPONSE_TIMEOUT of Sanic (60 s unless set).",
          "zh-CN": "处理函数超过了 Sanic 的 RESPONSE_TIMEOUT（默认 60 秒）。",
        }),
      },
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      body("The application encountered an unexpected error and could not continue."),
      {
        why: text({
          en: "Code of the Sanic application (a handler or middleware) raised an exception.",
          "zh-CN": "Sanic 应用的代码（处理函数或中间件）抛出了异常。",
        }),
      },
    ),
  ],
} as const;
