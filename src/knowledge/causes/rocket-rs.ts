import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Rocket: error catchers", "https://rocket.rs/guide/v0.5/requests/#error-catchers");
const { likely } = causesOf(anybody, SOURCE);

const rocket = (words: string) => all(any(body("<small>Rocket</small>"), body('"reason":')), body(words));

/** What the default catchers of Rocket say. */
export const rocketRsCauses = {
  id: "rocket-rs",
  causes: [
    likely("no-route", "route-not-found", 404, rocket("The requested resource could not be found."), {
      why: text({
        en: "Rocket has no matching route, or a guard or a handler forwarded or answered with None.",
        "zh-CN": "Rocket 没有匹配的路由，或守卫、处理函数转发了请求或返回了 None。",
      }),
    }),
    likely("login-wanted", "auth-missing", 401, rocket("The request requires user authentication."), {
      why: text({
        en: "A request guard or a handler of Rocket found no valid login.",
        "zh-CN": "Rocket 的请求守卫或处理函数没有找到有效的登录。",
      }),
    }),
    likely(
      "too-large",
      "request-body-too-large",
      413,
      rocket("The request is larger than the server is willing or able to process."),
      {
        why: text({
          en: "The data exceeds the limit of its kind in Rocket's `limits`.",
          "zh-CN": "数据超出 Rocket 的 `limits` 中对应类型的上限。",
        }),
      },
    ),
    likely(
      "data",
      "validation-failed",
      422,
      rocket("The request was well-formed but was unable to be followed due to semantic errors."),
      {
        why: text({
          en: "A path segment, the query or the body does not fit the type that the route declares.",
          "zh-CN": "路径段、查询参数或正文不符合路由声明的类型。",
        }),
      },
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      rocket("The server encountered an internal error while processing this request."),
      {
        why: text({
          en: "A handler, request guard (such as a State<T> that is not managed) or catcher of Rocket failed or panicked; for a returned Status the console has no reason.",
          "zh-CN":
            "Rocket 的处理函数、请求守卫（例如未托管的 State<T>）或捕获器失败或 panic；若是返回的 Status，控制台里没有原因。",
        }),
      },
    ),
  ],
} as const;
