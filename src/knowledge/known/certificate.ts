import type { Case } from "../../diagnosis/case.ts";
import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import type { Known } from "../../diagnosis/known.ts";
import { type Facts, text } from "../../diagnosis/text.ts";
import { whereAsked } from "./where.ts";

/** The browsers' names for what is wrong with a certificate, by what is to be done about it. */
const EXPIRED = /CERT_DATE_INVALID|EXPIRED_CERTIFICATE|EXPIRED_ISSUER|NOT_YET_VALID/;
const UNTRUSTED =
  /CERT_AUTHORITY_INVALID|UNKNOWN_ISSUER|UNTRUSTED_|CA_CERT_INVALID|SELF_SIGNED|CA_CERT_USED|V1_CERT_USED|MITM_DETECTED/;
const REVOKED = /REVOKED|KNOWN_INTERCEPTION/;
const UNFIT =
  /CERT_WEAK|SIGNATURE_ALGORITHM_DISABLED|INADEQUATE_KEY|INADEQUATE_CERT|TRANSPARENCY|VALIDITY_TOO_LONG|CONTAINS_ERRORS|NON_UNIQUE|KEY_USAGE|BAD_DER|net::ERR_CERT_INVALID/;

const named =
  (names: RegExp) =>
  (c: Case): Facts | null => {
    if (!names.test(c.exchange.failure?.name ?? "")) return null;
    const asked = whereAsked(c);
    return asked ? { host: asked.name, port: asked.port } : {};
  };

/** The same of a name of the reader's own machine or network. */
const local =
  (names: RegExp) =>
  (c: Case): Facts | null =>
    c.url && isLoopbackOrPrivate(c.url.hostname) ? named(names)(c) : null;

/** What the browser's name for the failure says of the certificate: renewing mends an expired one and no other. */
export const certificateKnown: readonly Known[] = [
  {
    facts: named(EXPIRED),
    name: text({ en: "The certificate is out of date", "zh-CN": "证书不在有效期内" }),
    why: text({
      en: "The certificate that the server showed, or one above it in the chain, has expired or is not valid yet, by the clock of this machine.",
      "zh-CN": "按本机时钟，服务器出示的证书或证书链中的上级证书已过期或尚未生效。",
    }),
    fix: [
      text({
        en: "Renew the certificate with its whole chain, and reload the server afterwards: many servers keep the old one in memory.",
        "zh-CN": "更新证书和整条证书链，之后重新加载服务器：很多服务器会一直使用内存中的旧证书。",
      }),
      text({
        en: "If the certificate is within its dates, correct the clock of this machine.",
        "zh-CN": "如果证书在有效期内，校正本机的时钟。",
      }),
    ],
    confirm: text({
      en: "`openssl s_client -connect {host}:{port} -servername {host} </dev/null | openssl x509 -noout -dates` shows its dates.",
      "zh-CN":
        "执行 `openssl s_client -connect {host}:{port} -servername {host} </dev/null | openssl x509 -noout -dates`，查看有效期。",
    }),
  },
  {
    facts: local(/SELF_SIGNED/),
    why: text({
      en: "{host} belongs to your own machine or network, and its certificate is self-signed.",
      "zh-CN": "{host} 属于本机或内部网络，它的证书是自签名的。",
    }),
  },
  {
    facts: local(UNTRUSTED),
    name: text({
      en: "This browser does not trust the certificate of {host}",
      "zh-CN": "浏览器不信任 {host} 的证书",
    }),
    why: text({
      en: "{host} belongs to your own machine or network, and its certificate is mostly self-signed or from an authority that this browser does not know.",
      "zh-CN": "{host} 属于本机或内部网络，它的证书多半是自签名的，或来自这个浏览器不认识的机构。",
    }),
    fix: [
      text({
        en: "For development let `mkcert {host}` make the certificate (after `mkcert -install`), and give it to the server.",
        "zh-CN": "开发时先执行 `mkcert -install`，再用 `mkcert {host}` 生成证书，交给服务器使用。",
      }),
      text({
        en: "Or install the authority that signed it on this machine (no help for CA_CERT_USED); on Linux import it in the browser's own certificate manager (Chrome and Firefox).",
        "zh-CN":
          "或把签发它的机构安装到本机（对 CA_CERT_USED 无效）；在 Linux 上则要导入浏览器自己的证书管理器（Chrome 和 Firefox 都是）。",
      }),
    ],
  },
  {
    facts: named(UNTRUSTED),
    name: text({ en: "The certificate's issuer is not trusted", "zh-CN": "证书的颁发者不受信任" }),
    why: text({
      en: "Mostly nothing leads from the certificate to an authority that this browser trusts: self-signed, from a private or distrusted authority, or an intermediate is missing.",
      "zh-CN":
        "多半从这张证书追溯不到浏览器信任的颁发机构：它是自签名的、来自私有或已不受信任的机构，或缺少中间证书。",
    }),
    fix: [
      text({
        en: "On a public site serve the whole chain (fullchain.pem, not cert.pem) of a certificate from a public authority.",
        "zh-CN": "公开的站点要使用公共机构颁发的证书，并提供完整的证书链（fullchain.pem，而不是 cert.pem）。",
      }),
      text({
        en: "For your own or your company's server, install its authority on this machine (no help for CA_CERT_USED); for development mkcert makes the certificate and installs its authority.",
        "zh-CN":
          "自己的或公司内部的服务器，把它的颁发机构安装到本机（对 CA_CERT_USED 无效）；开发时可用 mkcert 生成证书并安装其颁发机构。",
      }),
      text({
        en: "If other sites fail alike, a proxy or an antivirus probably replaces certificates: install its authority, or switch that off. Else update the browser or system.",
        "zh-CN":
          "如果其他网站也这样，多半是代理或杀毒软件替换了证书：安装它的颁发机构，或关闭这个功能。否则更新浏览器或系统。",
      }),
    ],
    confirm: text({
      en: "`openssl s_client -connect {host}:{port} -servername {host} -showcerts </dev/null` shows each issuer, and where the certificate chain ends.",
      "zh-CN":
        "执行 `openssl s_client -connect {host}:{port} -servername {host} -showcerts </dev/null`，查看各级颁发者和证书链的终点。",
    }),
  },
  {
    facts: named(REVOKED),
    name: text({ en: "The certificate is revoked or blocked", "zh-CN": "证书已被吊销或屏蔽" }),
    why: text({
      en: "The certificate's authority withdrew it, or the browser blocks it since it is known to intercept traffic.",
      "zh-CN": "颁发机构撤回了这张证书，或浏览器已知它被用于拦截流量而将其屏蔽。",
    }),
    fix: [
      text({
        en: "Get a new certificate with a new key; renewing the same key does not help if the key leaked.",
        "zh-CN": "用新的密钥申请新证书；如果密钥已经泄露，只续期没有用。",
      }),
      text({
        en: "If it is not your site's own certificate, find which program or proxy on the way shows it.",
        "zh-CN": "如果出示的不是站点自己的证书，查明是途中的哪个程序或代理。",
      }),
    ],
  },
  {
    facts: named(UNFIT),
    name: text({ en: "The certificate breaks a rule of browsers", "zh-CN": "证书不符合浏览器的规则" }),
    why: text({
      en: "The browser does not accept how the certificate is made: its form, use, length of life, key, signature or public logging.",
      "zh-CN": "这张证书有某一项不被浏览器接受：格式、用途、有效期长度、密钥、签名或公开日志。",
    }),
    fix: [
      text({
        en: "Get a certificate anew from a public authority: theirs keep these rules. One of your own has to keep those on form, use, key and signature.",
        "zh-CN":
          "向公共机构重新申请证书，它们符合这些规则。自己签发的至少要符合格式、用途、密钥和签名方面的规则。",
      }),
      text({
        en: "For one of your own: a key of 2048 bits or P-256, SHA-256, and the name in subjectAltName.",
        "zh-CN": "自己签发时：2048 位或 P-256 密钥、SHA-256，并在 subjectAltName 中写上域名。",
      }),
    ],
  },
];
