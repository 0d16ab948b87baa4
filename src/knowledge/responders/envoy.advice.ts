import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Envoy: timeouts",
  "https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const envoyAdvice = {
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise the timeout of the route: 15 s by default in Envoy itself. In Istio it is VirtualService http.timeout, off by default.",
        "zh-CN":
          "调大路由的 timeout：Envoy 自身默认 15 秒。Istio 中是 VirtualService 的 http.timeout，默认不启用。",
      }),
    ],
    confirm: text({
      en: "Access log: response flag UT (SI where the stream was idle); this answer took {seconds} s.",
      "zh-CN": "访问日志的响应标志为 UT（流空闲超时则为 SI）；这次用了 {seconds} 秒。",
    }),
    sources: [SOURCE],
  },
  "upstream-tls-certificate-invalid": {
    fix: [
      text({
        en: "Let the cluster trust the authority that signed the certificate, and expect the name that stands in it: trusted_ca and match_typed_subject_alt_names of its validation_context, sni.",
        "zh-CN":
          "让集群信任签发该证书的 CA，并期望证书中的名字：validation_context 的 trusted_ca 和 match_typed_subject_alt_names，以及 sni。",
      }),
      text({
        en: "In Istio compare the DestinationRule: ISTIO_MUTUAL takes only certificates of the mesh; for an ordinary HTTPS service the TLS mode is SIMPLE, with its sni and caCertificates.",
        "zh-CN":
          "Istio 中核对 DestinationRule：ISTIO_MUTUAL 只接受网格签发的证书；普通 HTTPS 服务的 TLS mode 应为 SIMPLE，并设置 sni 和 caCertificates。",
      }),
    ],
    confirm: text({
      en: "The reason, here and in the access log (flag UF), mostly says more behind CERTIFICATE_VERIFY_FAILED; `openssl s_client -connect HOST:PORT -servername NAME` shows the certificate.",
      "zh-CN":
        "此处和访问日志（标志 UF）中的原因，多半在 CERTIFICATE_VERIFY_FAILED 之后有更多说明；`openssl s_client -connect HOST:PORT -servername NAME` 可看到证书。",
    }),
    sources: [
      docs(
        "Envoy: certificate validation",
        "https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/transport_sockets/tls/v3/common.proto",
      ),
      docs(
        "Istio: TLS settings of a destination rule",
        "https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings",
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Advice>>;
