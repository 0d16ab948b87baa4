import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { afterAWhile, took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { hasPlaceholder } from "../../http/redact/after.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, possible } = causesOf(
  anybody,
  docs(
    "Traefik: status code of proxy errors",
    "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
  ),
);
const answered: Condition = by("traefik");
const badGateway: Condition = all(answered, body("Bad Gateway"));
const callerLeft: Condition = all(answered, body(/^Client Closed Request$/));
/** The text of a request is shown and shorter than its own Content-Length says. */
const declaredMore: Condition = all(
  sent("content-type", /^(?:application\/(?:[\w.+-]*json|x-www-form-urlencoded)|text\/)/i),
  sentBody((text, c) => {
    const declared = Number(c.exchange.request.fields.get("content-length") ?? 0);
    if (text === "" || hasPlaceholder(text) || declared >= 65_536) return false;
    return new TextEncoder().encode(text).length < declared;
  }),
);

/** What went wrong on the way to the service, which it tells by the status and its phrase alone. */
export const traefikProxy = [
  // Over HTTP/2 it meets the end of the content while it forwards the request.
  likely("content-too-short", "request-framing-invalid", 502, all(badGateway, declaredMore), {
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
  likely("closed-after-work", "upstream-closed-without-response", 502, all(badGateway, afterAWhile), {
    why: text({
      en: "The 502 came after a while and a time-out would be a 504: the service probably took the request and closed the connection without an answer.",
      "zh-CN": "502 过了一会儿才出现，而超时会是 504：服务很可能接下了请求，却没有响应就关闭了连接。",
    }),
  }),
  likely("refused", "upstream-connection-refused", 502, badGateway),
  possible("closed", "upstream-closed-without-response", 502, answered),
  // No route to the host is told after some 3 s, and is no time-out.
  possible("unreachable", "upstream-connect-timeout", 502, all(badGateway, took(2_000, 3_600_000))),
  possible("name", "upstream-dns-failure", 502, answered),
  // Its limit for reading a request ends the call as if the caller had left (respondingTimeouts.readTimeout).
  likely(
    "body-late",
    "client-body-timeout",
    499,
    all(callerLeft, method("POST", "PUT", "PATCH"), took(5_000, 3_600_000)),
    {
      why: text({
        en: "Probably the request's body was not read to its end within readTimeout (60 s by default since 2.11.2): Traefik answers 499 then too, or 504.",
        "zh-CN":
          "很可能在 readTimeout（2.11.2 起默认 60 秒）内没有读完请求正文：这时 Traefik 也会返回 499，或返回 504。",
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
  likely("caller-left", "client-aborted", 499, callerLeft),
  likely(
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
  possible("scheme", "upstream-protocol-mismatch", 500, answered),
  // A certificate that is not trusted is a 500; an alert of the service's TLS comes over the network.
  possible("tls", "upstream-tls-handshake-failed", 502, answered),
  // The time to connect is the only limit that is set by default: 30 s.
  likely(
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
  likely("silent", "upstream-response-timeout", 504, all(answered, body("Gateway Timeout"))),
  possible("connect-late", "upstream-connect-timeout", 504, answered),
] as const;
