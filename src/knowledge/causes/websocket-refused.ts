import { all } from "../../diagnosis/condition/condition.ts";
import { path, query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

/** A WebSocket's handshake got an answer of HTTP: refused for its Origin, or taken for a page. */
export const websocketRefusedCauses = {
  id: "websocket-refused",
  over: ["handshake", "csrf", "not-found"],
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
      id: "connection-of-other-server",
      mechanism: "websocket-handshake-failed",
      on: [400, 404],
      certainty: "likely",
      when: all(websocket, status(400, 404), query(/[?&](?:id|sid|connectionToken)=[^&]{10,}/)),
      why: text({
        en: "The handshake seems to name a connection agreed by HTTP before (SignalR, Socket.IO), and the server that got it knows none: another instance, a restart, or too late.",
        "zh-CN":
          "握手似乎引用了此前通过 HTTP 协商的连接（SignalR、Socket.IO），而收到它的服务器不认识：它在另一个实例上、服务器重启过，或已超时。",
      }),
      fix: [
        text({
          en: "Keep a client on one server (sticky sessions, IIS: one worker process), or skip the negotiation and use WebSockets alone.",
          "zh-CN":
            "让同一客户端始终到同一台服务器（会话保持；IIS 只用一个工作进程），或跳过协商、只用 WebSocket。",
        }),
        text({
          en: "See that the proxy passes path, query, Upgrade and Connection on for this address.",
          "zh-CN": "确认代理为这个地址传递路径、查询参数、Upgrade 和 Connection。",
        }),
      ],
      sources: [
        docs(
          "ASP.NET Core SignalR: sticky sessions",
          "https://learn.microsoft.com/en-us/aspnet/core/signalr/scale#sticky-sessions",
        ),
        docs("Socket.IO: using multiple nodes", "https://socket.io/docs/v4/using-multiple-nodes/"),
      ],
    }),
    cause({
      id: "no-endpoint",
      mechanism: "websocket-handshake-failed",
      on: [404],
      certainty: "likely",
      when: all(websocket, status(404)),
      why: text({
        en: "Nothing at this path takes a WebSocket: the path or prefix is wrong, the endpoint is not mapped, what it names (room, kernel) is gone, or a proxy dropped Upgrade.",
        "zh-CN":
          "这个路径上没有接受 WebSocket 的端点：路径或前缀不对、端点没有映射、它所指的对象（房间、内核）已不存在，或途中的代理丢掉了 Upgrade。",
      }),
      fix: [
        text({
          en: "Compare the path with the one that the server mounts, and ask the server directly, without the proxy, by the same handshake.",
          "zh-CN": "把路径与服务端挂载的路径比较，并绕过代理，用同样的握手直接请求服务端。",
        }),
        text({
          en: "Let each proxy pass Upgrade and Connection over HTTP/1.1; on IIS install the WebSocket Protocol feature.",
          "zh-CN": "让每层代理以 HTTP/1.1 传递 Upgrade 和 Connection；IIS 要安装“WebSocket 协议”功能。",
        }),
      ],
      sources: [rfc(6455, "4.2.2")],
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
          en: "Give the path its own nginx location beside that with try_files: proxy_pass, the fields Upgrade and Connection, and before 1.29.7 proxy_http_version 1.1.",
          "zh-CN":
            "在含 try_files 的 location 之外，为这个路径单独写一个 nginx location：proxy_pass，传递 Upgrade 和 Connection；1.29.7 之前还要写 proxy_http_version 1.1。",
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
