import { all } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

/** A WebSocket's handshake got an answer of HTTP: refused for its Origin, or taken for a page. */
export const websocketRefusedCauses = {
  id: "websocket-refused",
  over: ["handshake"],
  causes: [
    cause({
      id: "origin-of-websocket",
      mechanism: "websocket-handshake-failed",
      on: [403],
      certainty: "likely",
      when: all(websocket, status(403), sent("origin")),
      facts: (c) => ({ origin: c.sent("origin") ?? "" }),
      why: text({
        en: "The server refused the handshake with 403: mostly {origin} is not among the allowed origins, or the application did not accept the login (FastAPI, Channels).",
        "zh-CN":
          "服务器以 403 拒绝了握手：多半是 {origin} 不在允许的源之中，或应用没有接受登录（FastAPI、Channels 也返回 403）。",
      }),
      fix: [
        text({
          en: "See in the application's log whether it refused the origin or the login; if the origin, allow {origin} for its WebSocket endpoint.",
          "zh-CN": "查看应用日志，看它拒绝的是源还是登录；如果是源，就让它的 WebSocket 端点允许 {origin}。",
        }),
        text({
          en: "Behind a proxy pass Host and X-Forwarded-Proto on, so that the server knows its own public name.",
          "zh-CN": "经过代理时传递 Host 和 X-Forwarded-Proto，让服务器知道自己的公开名称。",
        }),
      ],
      confirm: text({
        en: "Many applications log the origin that they refused. With most, the same handshake without Origin passes (not with Django Channels).",
        "zh-CN":
          "很多应用会在日志中写明被拒绝的源；多数情况下，不带 Origin 的同样握手可以通过（Django Channels 除外）。",
      }),
      sources: [rfc(6455, "10.2")],
    }),
    cause({
      id: "origin-of-action-cable",
      mechanism: "websocket-handshake-failed",
      on: [404],
      certainty: "possible",
      when: all(websocket, status(404), sent("origin"), path(/\/cable\/?$/)),
      facts: (c) => ({ origin: c.sent("origin") ?? "" }),
      why: text({
        en: "Action Cable of Rails answers 404 when {origin} is not among the allowed origins.",
        "zh-CN": "{origin} 不在允许的源之中时，Rails 的 Action Cable 返回 404。",
      }),
      fix: [
        text({
          en: "Add the origin to config.action_cable.allowed_request_origins, or pass on the public Host and, for https, X-Forwarded-Proto: the same origin is allowed.",
          "zh-CN":
            "把该源加入 config.action_cable.allowed_request_origins，或由代理传递公开的 Host（https 时还有 X-Forwarded-Proto），同源默认放行。",
        }),
      ],
      confirm: text({
        en: 'The log of Rails says "Request origin not allowed".',
        "zh-CN": "Rails 日志中有“Request origin not allowed”。",
      }),
      sources: [
        docs(
          "Rails: Action Cable, allowed request origins",
          "https://guides.rubyonrails.org/action_cable_overview.html#allowed-request-origins",
        ),
      ],
    }),
    cause({
      id: "page-for-websocket",
      mechanism: "websocket-handshake-failed",
      on: [200],
      certainty: "likely",
      when: all(websocket, status(200)),
      why: text({
        en: "The handshake was answered like a page: mostly the path reached the files or the page fallback, or a proxy dropped Upgrade on the way.",
        "zh-CN": "握手得到了普通页面的响应：多半是路径落到了静态文件或页面回退，或途中的代理丢掉了 Upgrade。",
      }),
      fix: [
        text({
          en: "Give the path its own location beside that with try_files: proxy_pass, proxy_http_version 1.1 and the fields Upgrade and Connection.",
          "zh-CN":
            "在含 try_files 的 location 之外，为这个路径单独写一个 location：proxy_pass、proxy_http_version 1.1，并传递 Upgrade 和 Connection。",
        }),
        text({
          en: "Compare the path with the server's own (Socket.IO: /socket.io/ unless set otherwise).",
          "zh-CN": "把路径与服务端的比较（Socket.IO 默认是 /socket.io/）。",
        }),
      ],
      sources: [
        rfc(6455, "4.2.2"),
        docs("nginx: WebSocket proxying", "https://nginx.org/en/docs/http/websocket.html"),
      ],
    }),
  ],
} as const;
