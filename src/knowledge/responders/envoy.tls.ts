import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { FLAG, said } from "./envoy.replies.ts";

const TLS = causesOf(
  anybody,
  docs(
    "Envoy: TLS",
    "https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/security/ssl#trouble-shooting",
  ),
  docs(
    "Envoy: ssl_socket.cc",
    "https://github.com/envoyproxy/envoy/blob/main/source/common/tls/ssl_socket.cc",
  ),
  docs("BoringSSL: ssl.errordata", "https://github.com/google/boringssl/blob/main/crypto/err/ssl.errordata"),
);
/** The host was reached: what failed is the handshake. */
export const overTls: Condition = said(/transport failure reason: TLS[_ ]error:/);
/** The reason as BoringSSL names it, behind "TLS error: " in old releases, in "TLS_error:|…:TLS_error_end" since. */
const tlsError = (reason: RegExp): Condition => all(overTls, body(reason));

/** How the handshake with the upstream failed. */
export const envoyTls = [
  FLAG.proven(
    "certificate",
    "upstream-tls-certificate-invalid",
    503,
    tlsError(/\bCERTIFICATE_VERIFY_FAILED|certificate verif|verify cert failed/),
  ),
  // The first bytes of the answer are no TLS record: BoringSSL then knows no version.
  FLAG.proven("no-tls-there", "upstream-protocol-mismatch", 503, tlsError(/\bWRONG_VERSION_NUMBER/)),
  // Alerts that came from the other side: what they speak of is the certificate that Envoy showed, or did not.
  TLS.proven(
    "own-certificate",
    "upstream-tls-handshake-failed",
    503,
    tlsError(
      /_ALERT_(?:(?:BAD|UNSUPPORTED|NO)_CERTIFICATE\b|CERTIFICATE_(?:REVOKED|EXPIRED|UNKNOWN|REQUIRED|UNOBTAINABLE)|UNKNOWN_CA)/,
    ),
    {
      why: text({
        en: "The server behind broke off with a TLS alert: it refuses the certificate that Envoy shows it, or wants one that Envoy does not show.",
        "zh-CN": "上游以 TLS 警报中断了握手：它拒绝 Envoy 出示的证书，或要求 Envoy 出示而没有出示的证书。",
      }),
      fix: [
        text({
          en: "Give the cluster a client certificate that the server trusts (tls_certificates; Istio: DestinationRule mode MUTUAL, within the mesh ISTIO_MUTUAL).",
          "zh-CN":
            "为集群配置上游信任的客户端证书（tls_certificates；Istio：DestinationRule 的 mode 用 MUTUAL，网格内用 ISTIO_MUTUAL）。",
        }),
      ],
      confirm: text({
        en: "openssl s_client -connect HOST:PORT gets the same alert with -cert and -key of what Envoy shows, or without them where it shows none.",
        "zh-CN":
          "执行 openssl s_client -connect HOST:PORT 会得到同样的警报：带上 Envoy 所出示证书的 -cert 和 -key；若未出示则不带。",
      }),
    },
  ),
  TLS.proven(
    "secret-missing",
    "upstream-tls-handshake-failed",
    503,
    tlsError(/TLS error: Secret is not supplied by SDS/),
    {
      why: text({
        en: "Envoy was told to fetch a certificate or trusted authority for this cluster by SDS, mostly from its control plane, and has not got it, so it gave the connection up.",
        "zh-CN":
          "Envoy 要通过 SDS（多半来自控制面）取得该集群的证书或受信任的 CA，但还没有拿到，因此放弃了连接。",
      }),
      fix: [
        text({
          en: "Check that the secret exists under the name of the configuration (Istio: credentialName, in the namespace of the gateway) and that the control plane may read it.",
          "zh-CN":
            "确认配置中所写名字的 secret 存在（Istio：credentialName，位于网关的命名空间），且控制面有权读取。",
        }),
      ],
      confirm: text({
        en: "Envoy's admin endpoint /config_dump: the secret stands under dynamic_warming_secrets.",
        "zh-CN": "查看 Envoy 管理端点 /config_dump：该 secret 位于 dynamic_warming_secrets 下。",
      }),
    },
  ),
  FLAG.likely("tls", "upstream-tls-handshake-failed", 503, tlsError(/./)),
] as const;
