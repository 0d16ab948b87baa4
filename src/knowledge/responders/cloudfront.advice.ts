import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE_1 = docs(
  "CloudFront: alternate domain names",
  "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html",
);
const SOURCE_2 = docs(
  "CloudFront: HTTP 502",
  "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html",
);
const SOURCE_3 = docs(
  "CloudFront: HTTP 504",
  "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-504-gateway-timeout.html",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const cloudfrontAdvice = {
  "host-not-configured": {
    fix: [
      text({
        en: "Add {host} to the distribution's alternate domain names, with a certificate for it in ACM, region us-east-1.",
        "zh-CN": "把 {host} 加入分配的备用域名，并在 us-east-1 的 ACM 中为它准备证书。",
      }),
      text({
        en: "Check that DNS for {host} names this distribution (dxxxx.cloudfront.net) and no deleted one.",
        "zh-CN": "检查 {host} 的 DNS 是否指向这个分配（dxxxx.cloudfront.net），而不是已删除的分配。",
      }),
    ],
    sources: [SOURCE_1],
  },
  "upstream-tls-handshake-failed": {
    fix: [
      text({
        en: "The origin's certificate must cover the origin domain, or the Host if the policy forwards it: compare with openssl s_client -servername.",
        "zh-CN":
          "源站证书要包含源域名；如果策略转发 Host，则要包含 Host 的域名：用 openssl s_client -servername 核对。",
      }),
      text({
        en: "The certificate must come from a public authority and be served with its intermediates; self-signed ones are refused.",
        "zh-CN": "证书必须由公共机构签发，并连同中间证书一起提供；自签名证书会被拒绝。",
      }),
      text({
        en: "Origin protocol policy and minimum TLS version of the distribution must fit the origin's port.",
        "zh-CN": "分配的源协议策略和最低 TLS 版本要与源站端口相符。",
      }),
    ],
    confirm: text({
      en: "openssl s_client -connect ORIGIN:443 -servername NAME -showcerts: the certificate's name, issuer, dates and chain. NAME is the origin domain, or the Host where it is forwarded.",
      "zh-CN":
        "openssl s_client -connect ORIGIN:443 -servername NAME -showcerts：查看名字、颁发者、日期和证书链。NAME 为源域名；策略转发 Host 时为该 Host。",
    }),
    sources: [SOURCE_2],
  },
  "upstream-tls-certificate-invalid": {
    fix: [
      text({
        en: "The origin's certificate must cover the origin domain, or the Host if the policy forwards it: compare with openssl s_client -servername.",
        "zh-CN":
          "源站证书要包含源域名；如果策略转发 Host，则要包含 Host 的域名：用 openssl s_client -servername 核对。",
      }),
      text({
        en: "The certificate must come from a public authority and be served with its intermediates; self-signed ones are refused.",
        "zh-CN": "证书必须由公共机构签发，并连同中间证书一起提供；自签名证书会被拒绝。",
      }),
      text({
        en: "Origin protocol policy and minimum TLS version of the distribution must fit the origin's port.",
        "zh-CN": "分配的源协议策略和最低 TLS 版本要与源站端口相符。",
      }),
    ],
    confirm: text({
      en: "openssl s_client -connect ORIGIN:443 -servername NAME -showcerts: the certificate's name, issuer, dates and chain. NAME is the origin domain, or the Host where it is forwarded.",
      "zh-CN":
        "openssl s_client -connect ORIGIN:443 -servername NAME -showcerts：查看名字、颁发者、日期和证书链。NAME 为源域名；策略转发 Host 时为该 Host。",
    }),
    sources: [SOURCE_2],
  },
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise the origin's response timeout, 30 s by default (OriginReadTimeout), or make the answer faster.",
        "zh-CN": "调大源的响应超时，默认 30 秒（OriginReadTimeout），或加快响应。",
      }),
    ],
    sources: [SOURCE_3],
  },
  "upstream-connect-timeout": {
    fix: [
      text({
        en: "Let CloudFront in at the origin: security group with the prefix list com.amazonaws.global.cloudfront.origin-facing.",
        "zh-CN": "在源站放行 CloudFront：安全组使用前缀列表 com.amazonaws.global.cloudfront.origin-facing。",
      }),
      text({
        en: "Check origin domain and port. By default CloudFront tries 3 times for 10 s each.",
        "zh-CN": "检查源域名和端口。CloudFront 默认尝试 3 次，每次 10 秒。",
      }),
    ],
    sources: [SOURCE_3],
  },
} as const satisfies Readonly<Record<string, Advice>>;
