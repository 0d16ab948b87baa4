import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, lacks, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { afterAWhile, took } from "../../diagnosis/condition/time.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const FAQ = docs(
  "Traefik: frequently asked questions",
  "https://doc.traefik.io/traefik/getting-started/faq/",
);
const ROUTER = causesOf(anybody, FAQ);
const PROXY = causesOf(
  anybody,
  docs(
    "Traefik: status code of proxy errors",
    "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
  ),
);
const answered: Condition = by("traefik");
const badGateway: Condition = all(answered, body("Bad Gateway"));
const callerLeft: Condition = all(answered, body(/^Client Closed Request$/));
/** Traefik names no server and sends the phrase of the code as text. */
const phrase = (code: number, words: RegExp): Condition => all(lacks("server"), status(code), body(words));

/**
 * No router: the page of Go's library. A program that answers by itself on a name's own port is rare beside Traefik,
 * which stands on 80 and 443 in front of containers; behind another server, or on a port of its own, it is the program.
 */
const noRouter: Condition = all(
  lacks("server"),
  lacks("via"),
  status(404),
  body(/^404 page not found\n?$/),
  field("x-content-type-options", "nosniff"),
  onlyFields("content-type", "x-content-type-options", "content-length", "date", "connection", "alt-svc"),
  holds((c) => c.url !== null && c.url.port === "" && /[a-z]\.[a-z]{2,}$/i.test(c.url.hostname)),
);

export const traefik = defineResponder({
  id: "traefik",
  name: text({ en: "Traefik", "zh-CN": "Traefik" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("no-server-text", body(/^no available server\n?$/)),
    named("no-router-text", noRouter),
    named("bad-gateway-text", phrase(502, /^Bad Gateway$/)),
    wrote("caller-left-text", phrase(499, /^Client Closed Request$/)),
    named("timeout-text", phrase(504, /^Gateway Timeout$/)),
    // All other failures of the way to the service; Go's own http.Error adds a line end and nosniff.
    named(
      "failure-text",
      all(
        phrase(500, /^Internal Server Error$/),
        field("content-type", /^text\/plain; charset=utf-8$/),
        lacks("x-content-type-options"),
        lacks("x-powered-by"),
      ),
    ),
  ],
  over: ["go-net-http"],
  manners: ["denies-by-rule"],
  neverWrites: [405, 406, 415, 422],
  causes: [
    ROUTER.likely("no-router", "gateway-route-not-found", 404, all(answered, noRouter), {
      why: text({
        en: "Mostly Traefik has no router for this host, path and entry point and answers by itself; a Go service behind it can answer just the same.",
        "zh-CN":
          "多半是 Traefik 没有与这个主机名、路径和入口点匹配的路由器，于是自己返回响应；它后面的 Go 服务也可能返回一样的响应。",
      }),
      fix: [
        text({
          en: "Look in the dashboard (or /api/http/routers) whether the router is there, without errors and on this entry point.",
          "zh-CN": "在仪表盘（或 /api/http/routers）查看该路由器是否存在、有没有报错、是否绑定了这个入口点。",
        }),
        text({
          en: "Compare its rule, Host(`…`) and PathPrefix(`…`), with the address; for https the router or its entry point needs `tls`.",
          "zh-CN":
            "核对它的规则 Host(`…`) 和 PathPrefix(`…`) 与当前地址是否一致；https 还需要在路由器或其入口点上设置 `tls`。",
        }),
        text({
          en: "Routers belong in labels, an Ingress or the file provider's file; in the static configuration they are not read.",
          "zh-CN": "路由器应写在标签、Ingress 或 file provider 的文件里；写在静态配置里不会被读取。",
        }),
      ],
      confirm: text({
        en: "Access log of Traefik: this request with 404 and without router and service name.",
        "zh-CN": "Traefik 的访问日志：这个请求的状态是 404，没有路由器和服务的名字。",
      }),
    }),
    ROUTER.proven(
      "no-server",
      "upstream-none-available",
      503,
      all(answered, body(/^no available server\n?$/)),
    ),
    // Every time-out is a 504 there; 502 are all other errors of the network, and an end without an answer.
    PROXY.likely("closed-after-work", "upstream-closed-without-response", 502, all(badGateway, afterAWhile), {
      why: text({
        en: "The 502 came after a while and a time-out would be a 504: the service probably took the request and closed the connection without an answer.",
        "zh-CN": "502 过了一会儿才出现，而超时会是 504：服务很可能接下了请求，却没有响应就关闭了连接。",
      }),
    }),
    PROXY.likely("refused", "upstream-connection-refused", 502, badGateway),
    PROXY.possible("closed", "upstream-closed-without-response", 502, answered),
    // No route to the host is told after some 3 s, and is no time-out.
    PROXY.possible("unreachable", "upstream-connect-timeout", 502, all(badGateway, took(2_000, 3_600_000))),
    PROXY.possible("name", "upstream-dns-failure", 502, answered),
    // Its limit for reading a request ends the call as if the caller had left (respondingTimeouts.readTimeout).
    PROXY.likely(
      "body-late",
      "client-body-timeout",
      499,
      all(callerLeft, method("POST", "PUT", "PATCH"), took(5_000, 3_600_000)),
      {
        why: text({
          en: "The request's body was not read to its end within readTimeout (60 s by default since 2.11.2): Traefik mostly answers 499 then too.",
          "zh-CN": "在 readTimeout（2.11.2 起默认 60 秒）内没有读完请求正文：这时 Traefik 多半也返回 499。",
        }),
        fix: [
          text({
            en: "Raise respondingTimeouts.readTimeout of the entry point, or send large content in parts.",
            "zh-CN": "调大入口点的 respondingTimeouts.readTimeout，或分块发送大的内容。",
          }),
        ],
      },
    ),
    // Who left does not see it: the caller is another proxy then, or it is Traefik that ended the call.
    PROXY.likely("caller-left", "client-aborted", 499, callerLeft),
    PROXY.likely(
      "certificate-or-scheme",
      "upstream-tls-certificate-invalid",
      500,
      all(answered, body(/^Internal Server Error$/)),
      {
        fix: [
          text({
            en: "Let a serversTransport trust the service's certificate (rootCAs, serverName), or insecureSkipVerify for a test.",
            "zh-CN":
              "用 serversTransport 信任该服务的证书（rootCAs、serverName），测试时可用 insecureSkipVerify。",
          }),
          text({
            en: "If the service speaks plain HTTP, take https out of its loadbalancer.server.scheme or URL.",
            "zh-CN": "如果该服务只用明文 HTTP，去掉 loadbalancer.server.scheme 或 URL 中的 https。",
          }),
        ],
      },
    ),
    PROXY.possible("scheme", "upstream-protocol-mismatch", 500, answered),
    // A certificate that is not trusted is a 500; an alert of the service's TLS comes over the network.
    PROXY.possible("tls", "upstream-tls-handshake-failed", 502, answered),
    // The time to connect is the only limit that is set by default: 30 s.
    PROXY.likely(
      "dial-limit",
      "upstream-connect-timeout",
      504,
      all(answered, body("Gateway Timeout"), took(28_000, 33_000)),
      {
        fix: [
          text({
            en: "Put Traefik and the container on one network; with several, name it in the label traefik.docker.network.",
            "zh-CN": "让 Traefik 与容器处于同一网络；有多个网络时，用标签 traefik.docker.network 指明。",
          }),
          text({
            en: "Compare the port in loadbalancer.server.port with the one that the container listens on.",
            "zh-CN": "核对 loadbalancer.server.port 中的端口与容器实际监听的端口。",
          }),
        ],
      },
    ),
    PROXY.likely("silent", "upstream-response-timeout", 504, all(answered, body("Gateway Timeout"))),
    PROXY.possible("connect-late", "upstream-connect-timeout", 504, answered),
  ],
  sources: [FAQ],
});
