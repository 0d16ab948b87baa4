import { bodyless } from "../../diagnosis/condition/body.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { fieldsOfBytes } from "../../diagnosis/condition/size.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { named } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const STREAM = docs(
  "Hypercorn: http_stream.py",
  "https://github.com/pgjones/hypercorn/blob/main/src/hypercorn/protocol/http_stream.py",
);
const CONFIG = docs(
  "Hypercorn: configuration options",
  "https://hypercorn.readthedocs.io/en/latest/how_to_guides/configuring.html",
);
const { likely, possible } = causesOf(anybody, STREAM, CONFIG);

const SERVER = field("server", /^hypercorn-h(?:11|2|3)$/);
/** Its own errors are a status and no word: Content-Length: 0 and no type. Frameworks give their own a type. */
const wordless: Condition = all(
  by("hypercorn"),
  SERVER,
  bodyless,
  lacks("content-type"),
  field("content-length", /^0$/),
);
const DEFAULT_HEAD = 16_384;

/** The ASGI server of Quart. It names itself in whatever the application sends, too. */
export const hypercorn = defineResponder({
  id: "hypercorn",
  name: product("Hypercorn"),
  roles: ["runtime"],
  signs: [named("server-field", SERVER)],
  neverWrites: [401, 405, 406, 408, 413, 415, 422, 429, 431, 502, 503, 504],
  causes: [
    likely("nothing-sent", "unhandled-exception", 500, all(wordless, not(websocket)), {
      why: text({
        en: "The application raised an exception, or ended, before it had sent a response; Hypercorn answered in its place.",
        "zh-CN": "应用在发出响应之前抛出异常或已结束；由 Hypercorn 代为响应。",
      }),
      confirm: text({
        en: 'Hypercorn\'s error log at this second: "Error in ASGI Framework" with the traceback.',
        "zh-CN": "Hypercorn 在这一刻的错误日志：“Error in ASGI Framework”加回溯。",
      }),
    }),
    likely("host", "host-not-configured", 404, wordless, {
      why: text({
        en: "The host name is not among `server_names`, or the application itself sent a 404 without a word.",
        "zh-CN": "主机名不在 `server_names` 之列，或应用自己返回了没有内容的 404。",
      }),
      fix: [
        text({
          en: "Add the name to `server_names` exactly as Host has it, with the port, or leave the list empty to take all.",
          "zh-CN":
            "把主机名加入 `server_names`，写法与 Host 完全一致（包括端口）；列表留空则接受所有主机名。",
        }),
      ],
    }),
    likely("socket-refused", "websocket-handshake-failed", 403, all(wordless, websocket), {
      why: text({
        en: "The application closed the WebSocket before it accepted it: mostly it refused the login or the origin.",
        "zh-CN": "应用在接受之前就关闭了 WebSocket：多半是拒绝了登录凭据或源。",
      }),
    }),
    likely("socket-thrown", "unhandled-exception", 500, all(wordless, websocket)),
    likely("handshake", "websocket-handshake-failed", 400, all(wordless, websocket)),
    likely(
      "head-over-limit",
      "request-header-too-large",
      400,
      all(wordless, not(websocket), fieldsOfBytes(DEFAULT_HEAD)),
      {
        fix: [
          text({
            en: "Delete the site's cookies, or raise `h11_max_incomplete_size` (16 KiB by default).",
            "zh-CN": "删除该站点的 Cookie，或调高 `h11_max_incomplete_size`（默认 16 KiB）。",
          }),
        ],
      },
    ),
    likely("head", "malformed-request-head", 400, all(wordless, not(websocket))),
    possible("not-found", "route-not-found", 404, wordless),
  ],
  sources: [STREAM],
});
