import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status101 = defineStatus({
  code: 101,
  phrase: "Switching Protocols",
  kind: "registered",
  name: text({ en: "Switching Protocols", "zh-CN": "切换协议" }),
  meaning: text({
    en: "The server agrees to change the protocol on this connection, most often to WebSocket.",
    "zh-CN": "服务器同意在这条连接上改用另一种协议，最常见的是 WebSocket。",
  }),
  use: text({
    en: "Answer an Upgrade request with it; the new protocol starts right after the blank line.",
    "zh-CN": "用来响应 Upgrade 请求；空行之后立即使用新协议。",
  }),
  request: [
    {
      level: "must",
      field: "Upgrade",
      what: text({ en: "the protocols that the client would like", "zh-CN": "客户端希望改用的协议" }),
      source: rfc(9110, "7.8"),
    },
    {
      level: "must",
      field: "Connection",
      what: text({
        en: "upgrade, since the field is for this connection only",
        "zh-CN": "upgrade，因为该标头只对这条连接有效",
      }),
      source: rfc(9110, "7.8"),
    },
  ],
  response: [
    {
      level: "must",
      field: "Upgrade",
      what: text({ en: "the protocol that is used from now on", "zh-CN": "此后使用的协议" }),
      source: rfc(9110, "15.2.2"),
    },
    {
      level: "must",
      field: "Connection",
      what: text({ en: "the option upgrade", "zh-CN": "选项 upgrade" }),
      source: rfc(9110, "7.8"),
    },
    {
      level: "must-not",
      field: null,
      what: text({
        en: "content; what follows belongs to the new protocol",
        "zh-CN": "携带正文；后面的字节属于新协议",
      }),
      source: rfc(9110, "15.2"),
    },
  ],
  content: "forbidden",
  cacheable: "never",
  retry: "not-needed",
  example: `
    GET /chat HTTP/1.1
    Host: chat.example
    Connection: Upgrade
    Upgrade: websocket
    Sec-WebSocket-Version: 13
    Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==

    HTTP/1.1 101 Switching Protocols
    Connection: Upgrade
    Upgrade: websocket
    Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=

  `,
  misreadings: [
    {
      believed: text({
        en: "The client closes the TCP connection after 101.",
        "zh-CN": "收到 101 后，客户端会关闭 TCP 连接。",
      }),
      truth: text({
        en: "The same connection stays open; only the protocol on it changes.",
        "zh-CN": "连接保持不变，变的只是上面跑的协议。",
      }),
      source: rfc(9110, "7.8"),
    },
    {
      believed: text({ en: "WebSocket always shows a 101.", "zh-CN": "WebSocket 必定会出现 101。" }),
      truth: text({
        en: "HTTP/2 and HTTP/3 have no 101; there WebSocket opens by CONNECT and a 200.",
        "zh-CN": "HTTP/2 和 HTTP/3 没有 101，在那里 WebSocket 由 CONNECT 请求加 200 建立。",
      }),
      source: rfc(9220, "3"),
    },
  ],
  lookAlikes: [
    {
      codes: [426],
      difference: text({
        en: "101: the change is agreed. 426: the server refuses until the client asks for the change.",
        "zh-CN": "101：已同意切换。426：客户端不请求切换，服务器就拒绝处理。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["websocket handshake", "upgrade", "ws 握手", "协议升级"],
  sources: [rfc(9110, "15.2.2"), rfc(6455, "4.2.2"), rfc(9113, "8.6")],
});
