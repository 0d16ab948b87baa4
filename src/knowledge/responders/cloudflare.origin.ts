import { all, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { CLOUDFLARE_5XX } from "./cloudflare.numbers.ts";

const TUNNEL_ERRORS = docs(
  "Cloudflare Tunnel: common errors",
  "https://developers.cloudflare.com/cloudflare-one/networks/connectors/cloudflare-tunnel/troubleshoot-tunnels/common-errors/",
);

/** What went wrong on the way to the origin, where no number tells it. */
export const cloudflareOrigin = [
  cause({
    id: "gateway-error",
    mechanism: "upstream-connection-refused",
    on: [502],
    certainty: "possible",
    when: all(by("cloudflare"), field("server", /^cloudflare/i)),
    why: text({
      en: "The origin answered 502 itself, mostly since its backend refused it, or a tunnel's agent could not reach the service; a refusal at the origin is 521.",
      "zh-CN":
        "源站自己返回了 502（多半是它的后端拒绝了连接），或隧道的代理程序连不上服务；源站自身拒绝连接则是 521。",
    }),
    sources: [CLOUDFLARE_5XX],
  }),
  cause({
    id: "tunnel-certificate",
    mechanism: "upstream-tls-certificate-invalid",
    on: [502],
    certainty: "possible",
    when: all(by("cloudflare"), field("server", /^cloudflare/i), not(took(10_000, 3_600_000))),
    why: text({
      en: "If a tunnel's service is https:// with an IP address or localhost, the certificate there may name another host or not be trusted. cloudflared then refuses it.",
      "zh-CN":
        "如果隧道的服务写成 https:// 加 IP 地址或 localhost，那里的证书可能是另一个域名的，或不受信任，cloudflared 就会拒绝。",
    }),
    fix: [
      text({
        en: "Another name: set Origin Server Name (originServerName) to one in the certificate. Not trusted: set caPool. On the same machine http:// does, too, if the service offers it.",
        "zh-CN":
          "域名不符：把 Origin Server Name（originServerName）设为证书中的域名。不受信任：设置 caPool。服务在同一台机器上且提供 http 时，也可以改用 http://。",
      }),
    ],
    confirm: text({
      en: 'Log of cloudflared: "Unable to reach the origin service … tls: failed to verify certificate: x509: …".',
      "zh-CN":
        "cloudflared 日志：“Unable to reach the origin service … tls: failed to verify certificate: x509: …”。",
    }),
    sources: [TUNNEL_ERRORS],
  }),
  cause({
    id: "gateway-error-bad-reply",
    mechanism: "upstream-invalid-response",
    on: [502],
    certainty: "possible",
    when: by("cloudflare"),
    why: text({
      en: "The origin's reply was broken, for instance damaged gzip or a Content-Length that does not fit the body.",
      "zh-CN": "源站的响应有误，例如 gzip 损坏，或 Content-Length 与正文不符。",
    }),
    sources: [CLOUDFLARE_5XX],
  }),
  cause({
    id: "origin-slow",
    mechanism: "upstream-response-timeout",
    on: [504],
    certainty: "likely",
    when: all(by("cloudflare"), field("server", /^cloudflare/i)),
    sources: [CLOUDFLARE_5XX],
  }),
  // Cloudflare ends a silent origin after 100 s (120 s since 2025); a 5xx then tells the same as 524.
  cause({
    id: "slow-origin-by-time",
    mechanism: "upstream-response-timeout",
    on: [520, 522],
    certainty: "possible",
    when: all(by("cloudflare"), took(90_000, 130_000)),
    sources: [CLOUDFLARE_5XX],
  }),
] as const;
