import { field } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

export const status502 = defineStatus({
  code: 502,
  phrase: "Bad Gateway",
  kind: "registered",
  name: text({ en: "Bad Gateway", "zh-CN": "网关错误" }),
  meaning: text({
    en: "A gateway or proxy got no valid response from the server behind it.",
    "zh-CN": "网关或代理没有从上游得到有效的响应。",
  }),
  use: text({
    en: "Sent by a gateway whose upstream refuses, breaks off or talks nonsense.",
    "zh-CN": "上游拒绝连接、中途断开或返回无效内容时，由网关发送。",
  }),
  request: [],
  response: [
    {
      level: "may",
      field: "Proxy-Status",
      what: text({ en: "which proxy failed and why", "zh-CN": "哪个代理出错，以及原因" }),
      source: rfc(9209, "2"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    GET /orders HTTP/1.1
    Host: shop.example

    HTTP/1.1 502 Bad Gateway
    Proxy-Status: edge.example; error=connection_refused
    Content-Type: text/plain

    The application is not running.
  `,
  misreadings: [
    {
      believed: text({
        en: "Flushing the DNS cache or switching the browser's proxy off repairs a 502.",
        "zh-CN": "刷新 DNS 缓存或关闭浏览器代理就能解决 502。",
      }),
      truth: text({
        en: "You reached a gateway already, and the fault lies behind it. Switching the proxy off helps only where this proxy is the gateway.",
        "zh-CN": "请求已经到达网关，故障在网关之后。只有浏览器所用的代理就是这个网关时，关闭代理才有用。",
      }),
      source: rfc(9110, "15.6.3"),
    },
    {
      believed: text({
        en: "If the gateway cannot connect, it says 504; 502 is for bad answers.",
        "zh-CN": "网关连不上时返回 504，502 只表示响应无效。",
      }),
      truth: text({
        en: "A refused connection is a 502 in nginx and a 503 in HAProxy. 504 is mostly for time running out.",
        "zh-CN": "连接被拒绝时，nginx 返回 502，HAProxy 返回 503。504 多用于超时。",
      }),
      source: docs("HAProxy: configuration manual", "https://docs.haproxy.org/3.0/configuration.html"),
    },
    {
      believed: text({ en: "Only a proxy sends a 502.", "zh-CN": "只有代理才会返回 502。" }),
      truth: text({
        en: "An application may say it too, when a service that it calls fails. See who wrote the response.",
        "zh-CN": "应用调用的服务出错时，应用自己也可能返回 502。先看响应是谁写的。",
      }),
      source: rfc(9110, "15.6.3"),
    },
    {
      believed: text({ en: "A slow database gives a 502.", "zh-CN": "数据库慢会导致 502。" }),
      truth: text({
        en: "Mostly not: the application answers 500 or is too slow (504). A 502 comes if its process is killed while it waits; IIS ARR says 502 for its timeout.",
        "zh-CN":
          "多半不会：应用会返回 500，或超时变成 504。等待时进程被强制结束才会变成 502；IIS ARR 超时也返回 502。",
      }),
      source: rfc(9110, "15.6.3"),
    },
  ],
  lookAlikes: [
    {
      codes: [504],
      difference: text({
        en: "502: an unusable answer or none at all. 504: no answer in time.",
        "zh-CN": "502：响应不可用，或根本没有响应。504：没有在时限内响应。",
      }),
    },
    {
      codes: [503],
      difference: text({
        en: "502: the one behind failed. 503: the server says itself that it cannot serve.",
        "zh-CN": "502：上游出错。503：服务器自己说暂时不能服务。",
      }),
    },
  ],
  usual: [
    "upstream-connection-refused",
    "upstream-closed-without-response",
    "upstream-invalid-response",
    "upstream-worker-killed",
    "upstream-header-too-big",
  ],
  hides: "upstream-unusable",
  causes: [
    cause({
      id: "proxy-says-refused",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "certain",
      when: field("proxy-status", /\berror="?connection_refused\b/),
      sources: [rfc(9209, "2.3.7")],
    }),
    cause({
      id: "proxy-says-terminated",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "likely",
      when: field("proxy-status", /\berror="?connection_terminated\b/),
      sources: [rfc(9209, "2.3.8")],
    }),
    cause({
      id: "proxy-says-dns",
      mechanism: "upstream-dns-failure",
      on: [502],
      certainty: "certain",
      when: field("proxy-status", /\berror="?dns_error\b/),
      sources: [rfc(9209, "2.3.2")],
    }),
    cause({
      id: "proxy-says-tls",
      mechanism: "upstream-tls-handshake-failed",
      on: [502],
      certainty: "likely",
      when: field("proxy-status", /\berror="?(?:tls_protocol_error|tls_alert_received)\b/),
      sources: [rfc(9209, "2.3.13")],
    }),
    cause({
      id: "proxy-says-certificate",
      mechanism: "upstream-tls-certificate-invalid",
      on: [502],
      certainty: "certain",
      when: field("proxy-status", /\berror="?tls_certificate_error\b/),
      sources: [rfc(9209, "2.3.14")],
    }),
    cause({
      id: "proxy-says-header-too-big",
      mechanism: "upstream-header-too-big",
      on: [502],
      certainty: "certain",
      when: field(
        "proxy-status",
        /\berror="?(?:http_response_header_section_size|http_response_header_size)\b/,
      ),
      sources: [rfc(9209, "2.3.19")],
    }),
    cause({
      id: "proxy-says-invalid",
      mechanism: "upstream-invalid-response",
      on: [502],
      certainty: "likely",
      when: field(
        "proxy-status",
        /\berror="?(?:http_protocol_error|http_response_incomplete|http_response_transfer_coding)\b/,
      ),
      sources: [rfc(9209, "2.3.28")],
    }),
    cause({
      id: "proxy-says-loop",
      mechanism: "proxy-loop",
      on: [502],
      certainty: "certain",
      when: field("proxy-status", /\berror="?proxy_loop_detected\b/),
      sources: [rfc(9209, "2.3.32")],
    }),
  ],
  asked: [
    "bad gateway",
    "upstream error",
    "php-fpm 不完整的响应",
    "php-fpm died",
    "无效响应",
    "网关出错",
    "错误网关",
  ],
  sources: [rfc(9110, "15.6.3"), rfc(9209)],
});
