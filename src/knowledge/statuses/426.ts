import { all, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** The request offers the protocol that the answer names: a proxy on the way took the offer off. */
const offered: Condition = holds((c) => {
  const names = (value: string | null) => (value ?? "").toLowerCase().split(/[\s,]+/);
  const wanted = names(c.field("upgrade"));
  return names(c.sent("upgrade")).some((name) => name !== "" && wanted.includes(name));
});

export const status426 = defineStatus({
  code: 426,
  phrase: "Upgrade Required",
  kind: "registered",
  name: text({ en: "Upgrade Required", "zh-CN": "需要升级协议" }),
  meaning: text({
    en: "The server refuses the request over this protocol and must name in Upgrade the one that it wants.",
    "zh-CN": "服务器拒绝用当前协议处理请求，并且必须在 Upgrade 标头中指出它要求的协议。",
  }),
  use: text({
    en: "Send it where only another protocol is served, such as WebSocket, and name that in Upgrade.",
    "zh-CN": "只提供另一种协议（如 WebSocket）时使用，并在 Upgrade 中写明。",
  }),
  request: [
    {
      level: "may",
      field: "Upgrade",
      what: text({
        en: "the protocol named, when the request is repeated",
        "zh-CN": "重发请求时写上所要求的协议",
      }),
      source: rfc(9110, "7.8"),
    },
  ],
  response: [
    {
      level: "must",
      field: "Upgrade",
      what: text({ en: "the protocols required", "zh-CN": "所要求的协议" }),
      source: rfc(9110, "15.5.22"),
    },
    {
      level: "must",
      field: "Connection",
      what: text({
        en: "`Upgrade` over HTTP/1.1, wherever Upgrade is sent",
        "zh-CN": "HTTP/1.1 下只要发送 Upgrade，就要有 `Upgrade`",
      }),
      source: rfc(9110, "7.8"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /live HTTP/1.1
    Host: chat.example

    HTTP/1.1 426 Upgrade Required
    Upgrade: websocket
    Connection: Upgrade
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "426 tells the client to switch to TLS/1.0.",
        "zh-CN": "426 要求客户端切换到 TLS/1.0。",
      }),
      truth: text({
        en: "TLS/1.0 was the example in RFC 2817 (2000). The protocol is whatever Upgrade names, today mostly websocket.",
        "zh-CN": "TLS/1.0 只是 RFC 2817（2000 年）的例子。要求什么协议以 Upgrade 为准，如今多为 websocket。",
      }),
      source: rfc(9110, "15.5.22"),
    },
    {
      believed: text({
        en: "The browser is too old and must be updated.",
        "zh-CN": "浏览器太旧，需要更新。",
      }),
      truth: text({
        en: "It is about the protocol of this request. Often a plain fetch reached an address meant for a WebSocket.",
        "zh-CN": "说的是这次请求的协议。往往是普通 fetch 访问了 WebSocket 的地址。",
      }),
      source: rfc(9110, "15.5.22"),
    },
  ],
  lookAlikes: [
    {
      codes: [101],
      difference: text({
        en: "101: the switch is made. 426: the switch is demanded.",
        "zh-CN": "101：已切换协议。426：要求切换协议。",
      }),
    },
    {
      codes: [505],
      difference: text({
        en: "426: another protocol is wanted, and named. 505: the HTTP version is not supported.",
        "zh-CN": "426：要求另一种协议，并写明。505：不支持这个 HTTP 版本。",
      }),
    },
  ],
  usual: ["upgrade-required", "http-version-unsupported"],
  causes: [
    cause({
      id: "protocol-named",
      mechanism: "upgrade-required",
      on: [426],
      certainty: "certain",
      // Apache's mod_http2 adds "h2,h2c" to any answer: that names no demand.
      when: all(
        field("upgrade", /\S/),
        not(field("upgrade", /^\s{0,9}h2c?(?:\s{0,9},\s{0,9}h2c?){0,3}\s{0,9}$/i)),
        not(offered),
      ),
      facts: (c) => ({ protocol: (c.field("upgrade") ?? "").slice(0, 80) }),
      why: text({
        en: "The server answers this request only over {protocol}.",
        "zh-CN": "服务器只用 {protocol} 协议响应这个请求。",
      }),
      sources: [rfc(9110, "15.5.22")],
    }),
  ],
  asked: ["websocket", "upgrade header", "switch protocol", "协议升级", "切换协议"],
  sources: [rfc(9110, "15.5.22"), rfc(9110, "7.8")],
});
