import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const HTTP = docs("Granian: http.rs", "https://github.com/emmett-framework/granian/blob/master/src/http.rs");
const README = docs("Granian: options", "https://github.com/emmett-framework/granian#options");
const { likely } = causesOf(anybody, HTTP, README);

const SERVER = field("server", /^granian$/);
/** Its own texts have no type; an application's mostly do. */
const text500: Condition = all(SERVER, status(500), lacks("content-type"), body(/^Internal server error$/));
const text404: Condition = all(SERVER, status(404), lacks("content-type"), body(/^Not found$/));

/** Runs Python applications (ASGI, WSGI, RSGI). It names itself in whatever they send, too. */
export const granian = defineResponder({
  id: "granian",
  name: product("Granian"),
  roles: ["runtime"],
  signs: [
    wrote("internal-error-text", text500),
    wrote("not-found-text", text404),
    named("server-field", SERVER),
  ],
  neverWrites: [401, 405, 406, 408, 413, 415, 422, 429, 431, 502, 503, 504],
  causes: [
    likely("application-failed", "unhandled-exception", 500, text500, {
      why: text({
        en: "The application raised an exception or broke its interface's protocol before it answered; Granian wrote this text in its place.",
        "zh-CN": "应用在响应前抛出异常或违反了接口协议；这段文字由 Granian 代为返回。",
      }),
      confirm: text({
        en: 'Granian\'s log at this second: "Application callable raised an exception" with the traceback, or "ASGI protocol failure".',
        "zh-CN":
          "Granian 在这一刻的日志：“Application callable raised an exception”加回溯，或“ASGI protocol failure”。",
      }),
    }),
    likely("no-static-file", "file-not-found", 404, text404, {
      why: text({
        en: "The path lies under the static route, and the folder mounted there has no such file; the application was not asked.",
        "zh-CN": "该路径在静态文件路由之下，而挂载的目录里没有这个文件；请求没有交给应用。",
      }),
      fix: [
        text({
          en: "Compare the path with `--static-path-mount` and `--static-path-route` (`/static` by default).",
          "zh-CN": "把路径与 `--static-path-mount` 和 `--static-path-route`（默认 `/static`）比较。",
        }),
      ],
    }),
    likely(
      "socket-refused",
      "websocket-handshake-failed",
      403,
      all(by("granian"), websocket, bodyless, lacks("content-type")),
      {
        why: text({
          en: "The application closed the WebSocket before it accepted it: mostly it refused the login or the origin.",
          "zh-CN": "应用在接受之前就关闭了 WebSocket：多半是拒绝了登录凭据或源。",
        }),
      },
    ),
  ],
  sources: [HTTP],
});
