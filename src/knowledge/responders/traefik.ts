import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { field, lacks, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
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
/** Traefik names no server and sends the phrase of the code as text. */
const phrase = (code: number, words: RegExp): Condition => all(lacks("server"), status(code), body(words));

export const traefik = defineResponder({
  id: "traefik",
  name: text({ en: "Traefik", "zh-CN": "Traefik" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("no-server-text", body(/^no available server\n?$/)),
    named("bad-gateway-text", phrase(502, /^Bad Gateway$/)),
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
  manners: ["denies-by-rule"],
  neverWrites: [405, 406, 415, 422],
  causes: [
    ROUTER.likely("no-server", "upstream-none-available", 503, all(answered, body(/^no available server/))),
    PROXY.likely(
      "unreachable",
      "upstream-connect-timeout",
      [502, 504],
      all(answered, body("Bad Gateway"), took(5_000, 3_600_000)),
    ),
    PROXY.likely("refused", "upstream-connection-refused", 502, all(answered, body("Bad Gateway"))),
    PROXY.possible("closed", "upstream-closed-without-response", 502, answered),
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
    PROXY.possible("tls", "upstream-tls-certificate-invalid", 502, answered),
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
