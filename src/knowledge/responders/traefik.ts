import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { field, lacks, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { named, probablyWrote, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { tooManyAtOnce, traefikMiddlewares, waitTold } from "./traefik.middlewares.ts";
import { traefikProxy } from "./traefik.proxy.ts";

const FAQ = docs(
  "Traefik: frequently asked questions",
  "https://doc.traefik.io/traefik/getting-started/faq/",
);
const ROUTER = causesOf(anybody, FAQ);
const answered: Condition = by("traefik");
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

const TLS_OPTIONS = causesOf(
  anybody,
  docs("Traefik: TLS options", "https://doc.traefik.io/traefik/https/tls/#tls-options"),
);
const otherTlsOptions: Condition = all(
  lacks("server"),
  status(421),
  field("x-content-type-options", "nosniff"),
  body(/^Misdirected Request\n?$/),
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
    ...traefikMiddlewares,
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
    ...traefikProxy,
  ],
  sources: [FAQ],
});
