import { partOf } from "../../diagnosis/condition/address.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, probablyWrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { finalPage } from "./express.answer.ts";

const SOURCE = docs("live-server: source", "https://github.com/tapio/live-server/blob/master/live-server.js");
const EXTENSION = docs(
  "Live Server for VS Code: settings",
  "https://github.com/ritwickdey/vscode-live-server/blob/master/docs/settings.md",
);
const { likely } = causesOf("live-server", SOURCE, EXTENSION);

/** Neither a server nor a framework names itself: connect does not. */
const unnamed: Condition = not(any(field("server"), field("x-powered-by")));
/** What reloads the page, before the end of every page it serves; pages were saved and put online with it. */
const injected = body(/<!-- Code injected by live-server -->\s{0,40}<script\b/);
/**
 * The extension listens on 5500, or the next free port, and answers every origin, with credentials (`cors` with
 * `origin: true`).
 */
const atItsPort: Condition = all(
  quoting("request.url", (c) => /^55\d\d$/.test(c.url?.port ?? "") && partOf(c.exchange.request.url, "host")),
  holds((c) => isLoopbackOrPrivate(c.url?.hostname ?? "")),
  field("access-control-allow-credentials", /^true$/),
  field("vary", /^Origin$/i),
  unnamed,
);

export const liveServer = defineResponder({
  id: "live-server",
  name: product("Live Server"),
  roles: ["web-server"],
  signs: [
    named("injected-code", all(injected, unnamed, not(mediaType(/\bjson$/)))),
    // Files as `send` delivers them unless told otherwise, and the methods of serve-index, which stands last.
    named(
      "file-at-its-port",
      all(atItsPort, status(200, 206, 304), field("cache-control", /^public, max-age=0$/)),
    ),
    named("method-at-its-port", all(atItsPort, status(405), field("allow", /^GET, HEAD, OPTIONS$/))),
    // The page that connect ends with, as Express does.
    probablyWrote("page-at-its-port", all(atItsPort, finalPage)),
  ],
  over: ["express"],
  causes: [
    likely(
      "method",
      "static-file-method-refused",
      405,
      all(by("live-server"), methodOtherThan("GET", "HEAD", "OPTIONS")),
      {
        why: text({
          en: "Live Server only serves the folder's files; it has no endpoint that takes this method.",
          "zh-CN": "Live Server 只提供目录中的文件，没有接受这个方法的接口。",
        }),
        fix: [
          text({
            en: "Send the call to the address of the backend, port included: a relative one stays on Live Server's port.",
            "zh-CN": "把请求发到后端的地址（包括端口）：相对地址仍会发到 Live Server 的端口。",
          }),
          text({
            en: "Or let it pass such paths on: `liveServer.settings.proxy` in VS Code, `--proxy` on the command line.",
            "zh-CN": "或让它转发这些路径：VS Code 中用 `liveServer.settings.proxy`，命令行用 `--proxy`。",
          }),
        ],
      },
    ),
    likely("missing", "file-not-found", 404, by("live-server")),
  ],
  sources: [SOURCE, EXTENSION],
});
