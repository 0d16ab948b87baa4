import { body, bodyless, contentless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { overTls } from "../../diagnosis/condition/origin.ts";
import { errorStatus, field, lacks, mediaType, status } from "../../diagnosis/condition/response.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { envoyAdvice } from "./envoy.advice.ts";
import { envoyCodes } from "./envoy.codes.ts";
import { envoyFilters } from "./envoy.filters.ts";
import { FLAG, measured, NAME, OWN_WORDS, own, said, wordless } from "./envoy.replies.ts";
import { envoyUpstream } from "./envoy.upstream.ts";

/** Its answer to HTTP/1.0 (accept_http_10), by way of a proxy that names itself; others that want an upgrade say which. */
const refusesOldVersion: Condition = all(
  status(426),
  lacks("upgrade"),
  lacks("content-type"),
  lacks("x-powered-by"),
  bodyless,
  not(websocket),
  any(lacks("server"), field("server", /^(?:envoy|istio-envoy|nginx\b.{0,40})$/i)),
  field("content-length", /^0$/),
);

export const envoy = defineResponder({
  id: "envoy",
  name: text({ en: "Envoy (Istio)", "zh-CN": "Envoy（Istio）" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("stock-text", body(OWN_WORDS)),
    wrote("stock-text-in-grpc", field("grpc-message", OWN_WORDS)),
    wrote("x-envoy-ratelimited-field", field("x-envoy-ratelimited")),
    wrote("bare-status", all(field("server", NAME), not(measured), errorStatus, bodyless)),
    wrote("old-version-refused", refusesOldVersion),
    named(
      "server-field",
      all(field("server", NAME), not(measured), not(mediaType(/\bjson$/)), not(body(/^\s{0,8}[[{<]/))),
    ),
    relayed("passed-through", any(measured, field("server", NAME), field("x-envoy-decorator-operation"))),
  ],
  statuses: envoyCodes,
  advice: envoyAdvice,
  causes: [
    ...envoyUpstream,
    // Routes
    FLAG.likely("no-route", "gateway-route-not-found", 404, all(own, any(contentless, not(body(/\S/))))),
    // HTTP/2 serves several hosts of one certificate by one connection, also where its listener has no route for the second.
    causesOf(
      anybody,
      docs(
        "Istio: 404 where gateways share a certificate",
        "https://istio.io/latest/docs/ops/common-problems/network-issues/#404-errors-occur-when-multiple-gateways-configured-with-same-tls-certificate",
      ),
    ).possible(
      "connection-of-other-host",
      "misdirected-request",
      404,
      all(
        own,
        contentless,
        overTls,
        holds((c) => /^(?:h[23]\b|HTTP\/[23])/i.test(c.exchange.response?.httpVersion ?? "")),
      ),
      {
        why: text({
          en: "The browser may have reused the connection of another host with the same certificate; there this host has no route.",
          "zh-CN": "浏览器可能复用了同一证书下另一主机的连接，而那里没有这个主机的路由。",
        }),
        fix: [
          text({
            en: "Use one Gateway for all hosts of the certificate (with Istio: one server entry with all of them or hosts: *), or give each host a certificate of its own.",
            "zh-CN":
              "让同一证书的所有主机共用一个 Gateway（Istio 中放进同一个 server 条目，或 hosts 写 *），或为每个主机使用单独的证书。",
          }),
        ],
        confirm: text({
          en: "Opened alone in a new private window, or fetched with curl, the address works.",
          "zh-CN": "单独在新的无痕窗口中打开，或用 curl 请求这个地址时正常。",
        }),
      },
    ),
    FLAG.likely("no-tls-route", "misdirected-request", 421, own),
    FLAG.possible("redirect-needed", "https-required", 426, own),
    FLAG.likely("old-version", "http-version-unsupported", [426, 505], wordless),
    ...envoyFilters,
    // Requests that it cannot read, and itself
    FLAG.likely("header-over-limit", "request-header-too-large", 431, own),
    FLAG.likely("head-invalid", "malformed-request-head", 400, wordless),
    FLAG.possible("authority", "host-header-invalid", 400, wordless),
    FLAG.possible("overload-manager", "server-out-of-resources", 503, said(/^envoy overloaded|overload/i)),
    FLAG.likely("script", "proxy-script-failed", 500, wordless),
  ],
  sources: [docs("Envoy documentation", "https://www.envoyproxy.io/docs/envoy/latest/")],
});
