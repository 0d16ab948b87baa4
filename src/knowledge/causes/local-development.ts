import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isLoopback, isLoopbackOrPrivate, ownOrigin } from "../../diagnosis/condition/origin.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { hostAnswers } from "../../diagnosis/condition/reached.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { noAnswer, status } from "../../diagnosis/condition/response.ts";
import { lastedAtLeast } from "../../diagnosis/condition/time.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";

const NETWORKING = docs("Docker Compose: networking", "https://docs.docker.com/compose/how-tos/networking/");
const PUBLISHING = docs(
  "Docker: publishing ports",
  "https://docs.docker.com/engine/network/port-publishing/",
);
const LOCALHOST = rfc(6761, "6.3");

const toLoopback: Condition = measuring("request.url", (c) =>
  c.url !== null && isLoopback(c.url.hostname) ? c.url.host : false,
);
/** The page was not opened on the machine that "localhost" names. */
const fromElsewhere: Condition = measuring("page", (c) => {
  const page = c.pageOrigin;
  return page !== null && URL.canParse(page) && !isLoopback(new URL(page).hostname) ? page : false;
});
/** The page came over http from the host and port that a call of its own asks over https. */
const httpsAtHttpPage: Condition = all(
  measuring("page", (c) => {
    const page = c.pageOrigin;
    return c.url?.protocol === "https:" && page === `http://${c.url.host}` ? page : false;
  }),
  holds((c) => c.exchange.type !== "document"),
);
const singleLabel: Condition = measuring("request.url", (c) => {
  const host = c.url?.hostname ?? "";
  return host !== "" && host !== "localhost" && !/[.:]/.test(host) ? host : false;
});
const toOwnMachine: Condition = measuring("request.url", (c) =>
  c.url !== null && c.url.port !== "" && isLoopbackOrPrivate(c.url.hostname) ? c.url.host : false,
);
const host = (c: Parameters<Condition>[0]) => ({ host: c.url?.host ?? "", page: c.pageOrigin ?? "" });

const CONTAINER_NAME = text({
  en: "{host} is a name without a domain, as a container or service has inside its own network, where the browser is not. An intranet name needs its VPN or DNS suffix.",
  "zh-CN":
    "{host} 是没有域的名称，像容器或服务在内部网络里的名字，浏览器不在那个网络中；若是公司内网的主机名，则需要 VPN 或 DNS 后缀。",
});
const REACHABLE = [
  text({
    en: "In code that runs in the browser use an address that it reaches: localhost and the published port, or a path that the server proxies.",
    "zh-CN": "浏览器中运行的代码要用浏览器能访问的地址：localhost 加发布的端口，或由服务器代理的路径。",
  }),
  text({
    en: "Keep the service's name for calls between containers; build-time variables need two values then.",
    "zh-CN": "服务名只用于容器之间的调用；构建变量因此需要两个值。",
  }),
];

const LOCALHOST_OF_VISITOR = text({
  en: "The page {page} asks for {host}, and localhost is the machine of whoever looks at the page, not the server.",
  "zh-CN": "页面 {page} 请求 {host}，而 localhost 是访客自己的机器，不是服务器。",
});
const REAL_ADDRESS = [
  text({
    en: "Put the interface's real address, or a path relative to the page, in place of localhost and build anew.",
    "zh-CN": "把 localhost 换成接口的真实地址或相对页面的路径，然后重新构建。",
  }),
  text({
    en: "Look where the address comes from: a variable set at build time (VITE_…, REACT_APP_…, NEXT_PUBLIC_…) keeps what it was then.",
    "zh-CN": "查明地址的来源：构建时的变量（VITE_…、REACT_APP_…、NEXT_PUBLIC_…）会一直保持当时的值。",
  }),
];

/** What happens between a developer's machine, its containers and the browser. */
export const localDevelopmentCauses = {
  id: "local-development",
  over: ["connection", "handshake", "tls"],
  causes: [
    cause({
      id: "unnamed-at-container-name",
      mechanism: "name-not-resolved",
      on: ["failure"],
      certainty: "possible",
      // Firefox's record has no name for it; a page that came from there found the host.
      when: all(failure(""), noAnswer, singleLabel, not(any(hostAnswers, ownOrigin))),
      facts: host,
      why: CONTAINER_NAME,
      fix: REACHABLE,
      sources: [NETWORKING],
    }),
    cause({
      id: "container-name-in-page",
      mechanism: "name-not-resolved",
      on: ["failure"],
      certainty: "likely",
      when: all(failure("net::ERR_NAME_NOT_RESOLVED", "NS_ERROR_UNKNOWN_HOST"), singleLabel),
      facts: host,
      why: CONTAINER_NAME,
      fix: REACHABLE,
      sources: [NETWORKING],
    }),
    cause({
      id: "unnamed-on-localhost-of-the-visitor",
      mechanism: "connection-refused",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), noAnswer, toLoopback, fromElsewhere, not(hostAnswers)),
      facts: host,
      why: LOCALHOST_OF_VISITOR,
      fix: REAL_ADDRESS,
      sources: [LOCALHOST],
    }),
    cause({
      id: "localhost-of-the-visitor",
      mechanism: "connection-refused",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_CONNECTION_REFUSED", "NS_ERROR_CONNECTION_REFUSED"),
        toLoopback,
        fromElsewhere,
      ),
      facts: host,
      why: LOCALHOST_OF_VISITOR,
      fix: REAL_ADDRESS,
      sources: [LOCALHOST],
    }),
    cause({
      id: "bound-inside-container",
      mechanism: "connection-closed-without-response",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_EMPTY_RESPONSE", "NS_ERROR_NET_EMPTY_RESPONSE"),
        toOwnMachine,
        // A program that took the call and gave up on it does so later.
        not(lastedAtLeast(1_000)),
      ),
      facts: host,
      why: text({
        en: "{host} took the connection and closed it at once without an answer: its program crashed or hung up, or a container's port leads nowhere.",
        "zh-CN": "{host} 接受连接后立即关闭，没有响应：程序崩溃或主动断开，或者容器的端口后面没有程序接手。",
      }),
      fix: [
        text({
          en: "Read the log of the program behind {host} at that second: does this request reach it, and does it crash or hang up there?",
          "zh-CN": "查看 {host} 背后程序在那一秒的日志：这个请求有没有到达，程序是否因它崩溃或断开连接？",
        }),
        text({
          en: "If it runs in a container and sees nothing, let it listen on 0.0.0.0 there, on the port to the right of the colon in ports.",
          "zh-CN": "如果程序在容器里且日志中什么都没有，让它监听 0.0.0.0，端口与 ports 冒号右边一致。",
        }),
      ],
      confirm: text({
        en: "The log has this request: the program ended it. It has none, and docker exec NAME ss -ltn shows 127.0.0.1:PORT: the container's port leads nowhere.",
        "zh-CN":
          "日志中有这个请求：是程序断开的。没有，而且 docker exec NAME ss -ltn 显示 127.0.0.1:PORT：容器端口后面没有程序接手。",
      }),
      sources: [PUBLISHING],
    }),
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
    // It picks the application by the host's name (puma-dev: internal/dev, http.go).
    cause({
      id: "puma-dev-without-application",
      mechanism: "host-not-configured",
      on: [500],
      certainty: "likely",
      when: body(/^unknown app\s{0,2}$/),
      why: text({
        en: "puma-dev has no application of this host's name. Often a tunnel in front passes its own name on.",
        "zh-CN": "puma-dev 没有与这个主机名对应的应用。常见原因是前面的隧道转发了它自己的主机名。",
      }),
      fix: [
        text({
          en: "Let the tunnel send the local name, as with ngrok http --host-header=rewrite app.test:80.",
          "zh-CN": "让隧道发送本地的主机名，例如 ngrok http --host-header=rewrite app.test:80。",
        }),
        text({
          en: "Or link the application under that name in ~/.puma-dev.",
          "zh-CN": "或在 ~/.puma-dev 中用这个名称链接该应用。",
        }),
      ],
      sources: [docs("puma-dev", "https://github.com/puma/puma-dev")],
    }),
    cause({
      id: "upgraded-on-plain-port",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "likely",
      when: all(failure("net::ERR_SSL_PROTOCOL_ERROR", "SSL_ERROR_RX_RECORD_TOO_LONG"), httpsAtHttpPage),
      facts: host,
      why: text({
        en: "The page itself came from {page} over http, and its files are asked for over https at the same port: something rewrote their addresses.",
        "zh-CN":
          "页面本身通过 http 来自 {page}，而它的文件却用 https 请求同一端口：有东西把地址改写成了 https。",
      }),
      fix: [
        text({
          en: "Take upgrade-insecure-requests out of the page's Content-Security-Policy; helmet sends it unless upgradeInsecureRequests is null.",
          "zh-CN":
            "从页面的 Content-Security-Policy 中去掉 upgrade-insecure-requests；helmet 默认会发送，要把 upgradeInsecureRequests 设为 null。",
        }),
        text({
          en: "Or serve this port over TLS.",
          "zh-CN": "或让这个端口支持 TLS。",
        }),
      ],
      confirm: text({
        en: "curl -si of the page shows upgrade-insecure-requests in Content-Security-Policy, as a field or in a meta element.",
        "zh-CN":
          "用 curl -si 请求页面，能在 Content-Security-Policy 中看到 upgrade-insecure-requests（标头或 meta 元素）。",
      }),
      sources: [docs("CSP: upgrade-insecure-requests", "https://www.w3.org/TR/upgrade-insecure-requests/")],
    }),
    // A server that takes the handshake for a bad request mostly hangs up without a word.
    cause({
      id: "https-at-the-pages-http-port",
      mechanism: "tls-to-plain-http-port",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure(
          "net::ERR_CONNECTION_CLOSED",
          "net::ERR_CONNECTION_RESET",
          "PR_END_OF_FILE_ERROR",
          "PR_CONNECT_RESET_ERROR",
        ),
        httpsAtHttpPage,
        holds((c) => c.url !== null && c.url.port !== ""),
      ),
      facts: host,
      why: text({
        en: "The page came from {page} over http, and this call goes to the same port over https: a port that speaks http understands no TLS and hangs up.",
        "zh-CN":
          "页面通过 http 来自 {page}，而这次调用却用 https 请求同一端口：只支持 http 的端口不懂 TLS，会直接断开。",
      }),
      fix: [
        text({
          en: "Call with http, or with an address relative to the page; look for https in the base URL of the code or its settings.",
          "zh-CN": "改用 http，或用相对于页面的地址；检查代码或配置里的基础 URL 是否写成了 https。",
        }),
        text({
          en: "Look for a rule that forces https addresses, in the application or as upgrade-insecure-requests.",
          "zh-CN": "检查是否有强制使用 https 地址的规则：应用里的设置，或 upgrade-insecure-requests。",
        }),
        text({
          en: "Or put a server that speaks TLS in front of this port.",
          "zh-CN": "或在这个端口前面放一个支持 TLS 的服务器。",
        }),
      ],
      confirm: text({
        en: "curl -i http://{host}/ answers. Some servers also log an invalid request, PHP for one: Unsupported SSL request.",
        "zh-CN":
          "curl -i http://{host}/ 有响应。有些服务器还会记录无效请求，例如 PHP 的 Unsupported SSL request。",
      }),
      sources: [rfc(9110, "4.2.2")],
    }),
  ],
} as const;
