import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { failure, neverStood } from "../../diagnosis/condition/failure.ts";
import { hostAnswers } from "../../diagnosis/condition/reached.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field, lacks, noAnswer, status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { isHandshakeUnsent } from "../../http/handshake-unsent.ts";
import { byLocaltunnel } from "../responders/localtunnel.ts";
import { cause } from "../writing/define.ts";

const CHROMIUM_HANDSHAKE = docs(
  "Chrome DevTools Protocol: webSocketWillSendHandshakeRequest",
  "https://chromedevtools.github.io/devtools-protocol/tot/Network/#event-webSocketWillSendHandshakeRequest",
);

const neverSent = holds((c) => isHandshakeUnsent(c.exchange));

/** Over TLS a certificate stops a handshake as often. */
const unencrypted = holds((c) => c.url?.protocol === "ws:");
/** No connection came about, so nobody refused a handshake. */
const unconnected = all(websocket, failure("net::ERR_FAILED"), neverSent, not(hostAnswers), unencrypted);

/** RFC 9110 wants Upgrade in a 426; without it and without a body it is a proxy's word on the HTTP version. */
const oldVersion = all(
  status(426),
  lacks("upgrade"),
  bodyless,
  not(websocket),
  holds((c) => !c.exchange.request.fields.has("sec-websocket-key")),
);

const PORTAL_PARAMETERS =
  /[?&](wlanuserip|wlanacname|wlanacip|nasip|wlanusermac|apmac|switch_url|cmd=login&switchip)=/i;

/** Another protocol was expected, or another party stands in the way. */
export const handshakeCauses = {
  id: "handshake",
  over: ["request-body"],
  causes: [
    cause({
      id: "websocket-answered-otherwise",
      mechanism: "websocket-handshake-failed",
      on: ["failure"],
      certainty: "likely",
      when: all(websocket, failure("net::ERR_FAILED"), noAnswer, sent("sec-websocket-key")),
      facts: (c) => ({ host: c.url?.host ?? "" }),
      why: text({
        en: "{host} was reached and got the handshake. It was refused there or by a proxy before it, cut off, or answered with fields that do not fit.",
        "zh-CN": "已经连上 {host} 并发出了握手，但它被服务端或其前面的代理拒绝、中途断开，或返回的标头不符。",
      }),
      fix: [
        text({
          en: "See with curl with which status it is refused; then check path, allowed Origin, login, token and subprotocol.",
          "zh-CN": "用 curl 查看以哪个状态码拒绝，再检查路径、允许的 Origin、登录、令牌和子协议。",
        }),
        text({
          en: "If a proxy stands before the endpoint, let it pass Upgrade and Connection on, over HTTP/1.1.",
          "zh-CN": "如果服务端前面有代理，让它以 HTTP/1.1 传递 Upgrade 和 Connection。",
        }),
      ],
      sources: [rfc(6455, "4.2.2"), CHROMIUM_HANDSHAKE],
    }),
    cause({
      id: "websocket-unconnected",
      mechanism: "connection-refused",
      on: ["failure"],
      certainty: "likely",
      when: unconnected,
      facts: (c) => ({ host: c.url?.host ?? "" }),
      why: text({
        en: "No handshake was sent: no connection to {host} came about. Mostly nothing listens there; the name, a proxy or a policy may stop it as well.",
        "zh-CN": "握手没有发出：没有连上 {host}。多半是那里无人监听，也可能是域名、代理或策略阻止了连接。",
      }),
      sources: [rfc(6455, "4.1"), CHROMIUM_HANDSHAKE],
    }),
    cause({
      id: "websocket-refused",
      mechanism: "websocket-handshake-failed",
      on: ["2xx", "3xx", "4xx", "5xx", "failure"],
      certainty: "likely",
      when: all(websocket, not(status(101)), not(neverStood), not(unconnected)),
      sources: [rfc(6455, "4.2.2")],
    }),
    cause({
      id: "websocket-without-outcome",
      mechanism: "websocket-handshake-failed",
      on: ["any"],
      certainty: "likely",
      when: all(
        websocket,
        holds((c) => c.exchange.ended && !c.exchange.response && !c.exchange.failure),
      ),
      sources: [rfc(6455, "4.2.2")],
    }),
    cause({
      id: "version-too-old",
      mechanism: "http-version-unsupported",
      on: [426],
      certainty: "likely",
      when: oldVersion,
      why: text({
        en: "426 without Upgrade to an ordinary request: most likely a mesh such as Envoy got it as HTTP/1.0 from the proxy in front, and refuses that by default.",
        "zh-CN":
          "普通请求得到 426 却没有 Upgrade 标头：很可能前面的代理以 HTTP/1.0 转发，而 Envoy 之类默认拒绝 1.0。",
      }),
      fix: [
        text({
          en: 'In nginx: proxy_http_version 1.1; and proxy_set_header Connection "";. Before 1.29.7 nginx speaks 1.0 to upstreams by default.',
          "zh-CN":
            '在 nginx 中写 proxy_http_version 1.1; 和 proxy_set_header Connection "";。1.29.7 之前的 nginx 默认用 1.0 连接上游。',
        }),
        text({
          en: "Or let Envoy accept the old version: accept_http_10 in http_protocol_options (Istio: PILOT_HTTP10=1).",
          "zh-CN":
            "或让 Envoy 接受旧版本：http_protocol_options 的 accept_http_10（Istio 用 PILOT_HTTP10=1）。",
        }),
      ],
      confirm: text({
        en: "curl --http1.0 -v at the backend gives 426, and --http1.1 does not.",
        "zh-CN": "对后端用 curl --http1.0 -v 得到 426，用 --http1.1 则正常。",
      }),
      sources: [rfc(9110, "15.5.22")],
    }),
    cause({
      id: "upgrade-wanted",
      mechanism: "upgrade-required",
      on: [400, 426],
      certainty: "likely",
      when: any(
        all(status(426), field("upgrade")),
        all(status(426), not(oldVersion)),
        says(
          /can "?upgrade"? only to|websocket[^\n]{0,40}(upgrade|expected|handshake|required|only)|(missing|invalid|not a)[^\n]{0,20}(upgrade|websocket)|not a websocket|Sec-WebSocket/i,
        ),
      ),
      sources: [rfc(9110, "15.5.22")],
    }),
    cause({
      id: "network-login",
      mechanism: "captive-portal",
      on: [511],
      certainty: "likely",
      when: all(status(511), not(byLocaltunnel)),
      sources: [rfc(6585, "6")],
    }),
    cause({
      id: "network-login-page",
      mechanism: "captive-portal",
      on: [200, 302, 303, 307],
      certainty: "likely",
      when: all(
        holds((c) => c.url?.protocol === "http:"),
        any(
          field("location", /captive|hotspot|wifi-?login|splash|guest-?portal/i),
          body(
            /<title>[^<]{0,40}(captive portal|hotspot login|wi-?fi login|network (login|authentication))[^<]{0,40}<\/title>/i,
          ),
          // The parameters by which access controllers tell their portal who asks (Ruijie, Huawei, H3C).
          field("location", PORTAL_PARAMETERS),
          all(
            holds((c) => c.body.length < 4_000),
            body(/location(\.href)?\s{0,4}=|http-equiv=["']?refresh/i),
            body(PORTAL_PARAMETERS),
          ),
        ),
      ),
      sources: [rfc(8910)],
    }),
    cause({
      id: "https-wanted-by-keycloak",
      mechanism: "https-required",
      on: [400, 403],
      certainty: "certain",
      when: says(/^(?:error_description: )?HTTPS required$/m),
      sources: [docs("Keycloak: configuring TLS", "https://www.keycloak.org/server/enabletls")],
    }),
    cause({
      id: "https-wanted",
      mechanism: "https-required",
      on: [400, 403, 426, 497],
      certainty: "likely",
      when: all(
        quoting("request.url", (c) => c.url?.protocol === "http:"),
        says(
          /(https|ssl|tls)[^\n]{0,30}(required|only|must)|(requires?|must use|use)[^\n]{0,20}(https|ssl|tls)/i,
        ),
        not(says(/\bnot (?:allowed|permitted|possible) to use\b/i)),
      ),
      sources: [rfc(9110, "4.2.2")],
    }),
    cause({
      id: "server-used-as-proxy",
      mechanism: "server-used-as-proxy",
      on: [400, 403, 404, 405],
      certainty: "likely",
      when: holds((c) => c.exchange.request.method === "CONNECT"),
      sources: [rfc(9110, "9.3.6")],
    }),
    cause({
      id: "says-proxy-protocol",
      mechanism: "proxy-protocol-mismatch",
      on: [400],
      certainty: "likely",
      when: says(/proxy protocol/i),
      sources: [rfc(9112, "2")],
    }),
  ],
} as const;
