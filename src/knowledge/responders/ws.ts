import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SOURCE = docs("ws: WebSocketServer", "https://github.com/websockets/ws/blob/master/doc/ws.md");
const { says, usual } = causesOf("ws", SOURCE);

const handshake =
  /^(?:Missing or invalid Sec-WebSocket-(?:Key|Version)|Invalid Upgrade header|Invalid or unacceptable Sec-WebSocket-Extensions|Invalid Sec-WebSocket-Protocol header|Invalid HTTP method)/;

export const ws = defineResponder({
  id: "ws",
  name: text({ en: "ws (Node WebSocket server)", "zh-CN": "ws（Node 的 WebSocket 服务器）" }),
  roles: ["framework"],
  signs: [
    // Any server may send the phrase of its status as text; behind a proxy or in chunks it tells nothing.
    wrote(
      "upgrade-required-text",
      all(
        status(426),
        body(/^Upgrade Required$/),
        field("content-type", /^text\/plain$/),
        field("content-length", /^16$/),
        not(any(field("server"), field("via"))),
      ),
    ),
    wrote("handshake-error-text", all(status(400, 405), body(handshake))),
  ],
  causes: [
    usual("plain-request", "upgrade-required", 426, {
      why: text({
        en: "This port speaks WebSocket only, and an ordinary request came.",
        "zh-CN": "这个端口只接受 WebSocket，来的却是普通请求。",
      }),
    }),
    says("handshake", "websocket-handshake-failed", [400, 405], handshake, {
      why: text({
        en: "The WebSocket handshake arrived incomplete or not valid: mostly a proxy on the way dropped or changed its fields.",
        "zh-CN": "WebSocket 握手到达时不完整或无效：多因途中的代理丢掉或改动了标头。",
      }),
    }),
  ],
  sources: [SOURCE],
});
