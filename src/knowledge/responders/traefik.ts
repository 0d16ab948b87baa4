import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { afterAWhile, took } from "../../diagnosis/condition/time.ts";
import { named, probablyWrote, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { hasPlaceholder } from "../../http/redact/after.ts";
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

const MIDDLEWARE = (name: string, page: string) =>
  causesOf(anybody, docs(`Traefik: ${name}`, `https://doc.traefik.io/traefik/middlewares/http/${page}/`));
const RATE = MIDDLEWARE("RateLimit", "ratelimit");
const IN_FLIGHT = MIDDLEWARE("InFlightReq", "inflightreq");
const TLS_OPTIONS = causesOf(
  anybody,
  docs("Traefik: TLS options", "https://doc.traefik.io/traefik/https/tls/#tls-options"),
);
/** Its rate limit says the wait as Go writes a duration. */
const waitTold: Condition = all(
  status(429),
  field("x-retry-in", /^[\d.hmnuµ]{1,40}s$/),
  field("retry-after"),
);
const tooManyAtOnce = body(/^max connections reached: \d+\n?$/);
const otherTlsOptions: Condition = all(
  lacks("server"),
  status(421),
  field("x-content-type-options", "nosniff"),
  body(/^Misdirected Request\n?$/),
);
/** The text of a request is shown and shorter than its own Content-Length says. */
const declaredMore: Condition = all(
  sent("content-type", /^(?:application\/(?:[\w.+-]*json|x-www-form-urlencoded)|text\/)/i),
  sentBody((text, c) => {
    const declared = Number(c.exchange.request.fields.get("content-length") ?? 0);
    if (text === "" || hasPlaceholder(text) || declared >= 65_536) return false;
    return new TextEncoder().encode(text).length < declared;
  }),
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
    wrote("login-realm", field("www-authenticate", /^(?:Basic|Digest) realm="traefik"/)),
    wrote("rate-fields", all(waitTold, body(/^Too Many Requests$/))),
    wrote("in-flight-text", all(status(429), tooManyAtOnce)),
    probablyWrote("other-tls-options-text", otherTlsOptions),
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
    RATE.proven("rate", "rate-limited", 429, all(answered, waitTold), {
      why: text({
        en: "The middleware rateLimit of this router lets no more requests of this source through now; X-Retry-In says for how long.",
        "zh-CN": "该路由器的 rateLimit 中间件目前不再放行这个来源的请求；X-Retry-In 写明要等多久。",
      }),
      fix: [
        text({
          en: "Behind another proxy set ipStrategy.depth of its sourceCriterion, else all callers share one count.",
          "zh-CN": "前面还有代理时，设置 sourceCriterion 的 ipStrategy.depth，否则所有调用方共用一个计数。",
        }),
        text({
          en: "Raise average or burst where the load is wanted.",
          "zh-CN": "如果这样的负载是正常的，调高 average 或 burst。",
        }),
      ],
    }),
    IN_FLIGHT.proven("in-flight", "connection-limit", 429, all(answered, tooManyAtOnce), {
      why: text({
        en: "As many requests of this source are under way as the middleware inFlightReq allows.",
        "zh-CN": "这个来源正在处理的请求数已达到 inFlightReq 中间件的上限。",
      }),
      fix: [
        text({
          en: "Raise its amount, or count by another sourceCriterion: without one it counts by Host, all callers together.",
          "zh-CN": "调高 amount，或换一个 sourceCriterion：没有设置时按 Host 计数，所有调用方合在一起。",
        }),
      ],
    }),
    TLS_OPTIONS.likely("other-tls-options", "misdirected-request", 421, all(answered, otherTlsOptions), {
      why: text({
        en: "The name in the TLS handshake (SNI) and the Host of the request lead to routers with different TLS options: the connection was opened for the other one.",
        "zh-CN":
          "TLS 握手中的域名（SNI）和请求的 Host 对应 TLS 选项不同的路由器：这个连接是为另一个域名建立的。",
      }),
      fix: [
        text({
          en: "Give all names of one certificate the same TLS options, or a certificate each, so that browsers do not share the connection.",
          "zh-CN": "让同一证书的所有域名使用相同的 TLS 选项，或各用一张证书，使浏览器不共用连接。",
        }),
      ],
    }),
    // Over HTTP/2 it meets the end of the content while it forwards the request.
    PROXY.likely("content-too-short", "request-framing-invalid", 502, all(badGateway, declaredMore), {
      why: text({
        en: "The request announces a longer Content-Length than the content that it carries, and Traefik answers 502 when it meets the early end.",
        "zh-CN": "请求声明的 Content-Length 比实际正文长，Traefik 转发时发现正文提前结束，于是返回 502。",
      }),
      fix: [
        text({
          en: "Let the client compute Content-Length from the bytes that it sends, or leave it out.",
          "zh-CN": "让客户端按实际发送的字节数计算 Content-Length，或不写这个标头。",
        }),
      ],
    }),
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
          en: "The request's body was not read to its end within readTimeout (60 s by default since 2.11.2): Traefik answers 499 then too, or 504.",
          "zh-CN":
            "在 readTimeout（2.11.2 起默认 60 秒）内没有读完请求正文：这时 Traefik 也会返回 499，或返回 504。",
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
