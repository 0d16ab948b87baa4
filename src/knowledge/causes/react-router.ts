import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("React Router: error boundaries", "https://reactrouter.com/how-to/error-boundary");
const SOURCE_2 = docs("React Router: actions", "https://reactrouter.com/start/framework/actions");
const INDEX = docs("React Router: ?index", "https://reactrouter.com/explanation/index-query-param");
const { likely, possible } = causesOf(anybody, SOURCE, SOURCE_2, INDEX);

const ORIGIN_DIFFERS = {
  why: text({
    en: "React Router answers so where Origin differs from the address that the server sees, often behind a proxy.",
    "zh-CN": "Origin 与服务器看到的地址不同时，React Router 会这样响应，常见于反向代理之后。",
  }),
  fix: [
    text({
      en: "Let the proxy pass Host and X-Forwarded-Proto and the server trust them, or list the host in allowedActionOrigins.",
      "zh-CN":
        "让代理传递 Host 和 X-Forwarded-Proto 并让服务器信任它们，或把主机名写进 allowedActionOrigins。",
    }),
  ],
};

/** What React Router (and Remix, of which it is the successor) says by itself. */
export const reactRouterCauses = {
  id: "react-router",
  causes: [
    likely(
      "no-action",
      "method-not-allowed-by-application",
      405,
      body(
        /You made a [A-Z]{3,7} request to \\{0,3}"[^"\n]{0,400}" but did not provide an `action` for route/,
      ),
      {
        why: text({
          en: "The route of this address has no action, so nothing takes a form that is sent to it.",
          "zh-CN": "这个地址的路由没有 action，提交到它的表单无人处理。",
        }),
        fix: [
          text({
            en: "Export `action` from the route module; a form that names the address of an index route itself needs ?index in it.",
            "zh-CN": "在路由模块中导出 `action`；如果表单自己写明索引路由的地址，要在地址后加 ?index。",
          }),
        ],
      },
    ),
    // The framework's data call of an action; an action of the application may say 400 for its own reasons.
    possible(
      "data-origin-differs",
      "csrf-token-invalid",
      400,
      all(
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        sent("origin"),
        path(/\.data$/),
        field("content-type", /^text\/x-script\b/),
      ),
      ORIGIN_DIFFERS,
    ),
    possible(
      "origin-differs",
      "csrf-token-invalid",
      400,
      all(
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        sent("origin"),
        field("content-type", /^text\/plain;charset=UTF-8$/),
        body(/^Bad Request$/),
      ),
      ORIGIN_DIFFERS,
    ),
    likely("no-loader", "route-lacks-method", 400, body(/did not provide a `loader` for route/), {
      why: text({
        en: "The route of this address has no loader, so there is no data to fetch from it.",
        "zh-CN": "这个地址的路由没有 loader，因此无法从它取数据。",
      }),
    }),
    likely("no-route", "route-not-found", 404, body(/No route matches URL (?:\\{0,3}"|&quot;)/), {
      why: text({
        en: "No route module of the application matches this address.",
        "zh-CN": "应用里没有路由模块匹配这个地址。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, body(/^Unexpected Server Error(?:\n|$)/), {
      why: text({
        en: "A loader, action or the rendering threw; production hides the text.",
        "zh-CN": "loader、action 或渲染抛出了异常；生产环境不显示原文。",
      }),
    }),
  ],
} as const;
